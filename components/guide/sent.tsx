import type { JSX } from "preact";
import type { Claim } from "../../lib/guidance/claim.ts";
import type { Plan } from "../../lib/guidance/plans.ts";
import { claimsOfStep, type DataKind, dataKinds, stepsFor } from "../../lib/guidance/sent.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { Step } from "./step.tsx";

interface SentProps {
  /** What was sent; null until the person says. */
  readonly kind: DataKind | null;
  readonly onKind: (kind: DataKind) => void;
  readonly plan: Plan | null;
  readonly claims: readonly Claim[];
  readonly translate: Translate;
  readonly now: Date;
  readonly language: string;
}

/** What to do once something was sent that should not have been, the most urgent first. */
export function Sent({ kind, onKind, plan, claims, ...shown }: SentProps): JSX.Element {
  const { translate } = shown;
  return (
    <section class="guide-section" id="sent">
      <h2>{translate("sent_title")}</h2>
      <p class="section-lead">{translate("sent_lead")}</p>
      <fieldset class="chips">
        <legend>{translate("sent_what")}</legend>
        {dataKinds.map((each) => (
          <label key={each} class="chip">
            <input type="radio" name="sent" checked={kind === each} onChange={() => onKind(each)} />
            <span>{translate(`sent_kind_${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {kind !== null && (
        <ol class="steps">
          {stepsFor(kind, plan).map((step) => (
            <Step
              key={step.titleKey}
              step={step}
              claims={claimsOfStep(step, claims, plan)}
              namesPlans={plan === null}
              {...shown}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
