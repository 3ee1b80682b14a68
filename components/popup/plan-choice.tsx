import type { JSX } from "preact";
import { isPlan, type Plan, planNames, plans } from "../../lib/guidance/plans.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { GuideLink } from "../guide-link.tsx";

interface PlanChoiceProps {
  readonly plan: Plan | null;
  readonly onPlan: (plan: Plan | null) => void;
  readonly translate: Translate;
}

/** Picks the plan that the topics are for, in one line. */
export function PlanChoice({ plan, onPlan, translate }: PlanChoiceProps): JSX.Element {
  return (
    <p class="plan-choice">
      <label for="plan">{translate("plan_label")}</label>
      <select
        id="plan"
        value={plan ?? ""}
        onChange={({ currentTarget: { value } }) => onPlan(isPlan(value) ? value : null)}
      >
        <option value="">{translate("plan_none")}</option>
        {plans.map((each) => (
          <option key={each} value={each}>
            {planNames[each]}
          </option>
        ))}
      </select>
      {plan === null && <GuideLink place="your-plan">{translate("plan_which")}</GuideLink>}
    </p>
  );
}
