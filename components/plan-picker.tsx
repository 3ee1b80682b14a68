import type { JSX } from "preact";
import { type Plan, planNames, plans } from "../lib/guidance/plans.ts";
import type { Translate } from "../lib/texts/translate.ts";
import { formatDate } from "./format-date.ts";

/** Day on which somebody last looked at how Claude shows an account. */
const accountLineSeenOn = "2026-09-28";

interface PlanPickerProps {
  readonly plan: Plan | null;
  readonly onPlan: (plan: Plan | null) => void;
  /** Name of the choice of none. */
  readonly noneLabel: string;
  /** What the choice is good for. */
  readonly hint?: string;
  readonly translate: Translate;
  readonly language: string;
}

/** Picks the plan that what we say is for, and helps to find out which it is. */
export function PlanPicker({
  plan,
  onPlan,
  noneLabel,
  hint,
  translate,
  language,
}: PlanPickerProps): JSX.Element {
  return (
    <>
      <fieldset class="chips">
        <legend>{translate("plan_label")}</legend>
        {[null, ...plans].map((each) => (
          <label key={each} class="chip">
            <input type="radio" name="plan" checked={plan === each} onChange={() => onPlan(each)} />
            <span>{each === null ? noneLabel : planNames[each]}</span>
          </label>
        ))}
      </fieldset>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <details class="which-plan">
        <summary>{translate("plan_which")}</summary>
        <p>{translate("plan_which_account", formatDate(accountLineSeenOn, language))}</p>
        <p>{translate("plan_which_organisation")}</p>
        <p>{translate("plan_which_api")}</p>
      </details>
    </>
  );
}
