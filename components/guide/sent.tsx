import type { JSX } from "preact";
import type { Claim } from "../../lib/guidance/claim.ts";
import type { Plan } from "../../lib/guidance/plans.ts";
import { claimsOfStep, type DataKind, dataKinds, type SentStep, stepsFor } from "../../lib/guidance/sent.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { ClaimCard } from "../claim-card.tsx";
import { ExternalLink } from "../external-link.tsx";

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
export function Sent({ kind, onKind, ...shown }: SentProps): JSX.Element {
  const { plan, translate } = shown;
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
            <Step key={step.titleKey} step={step} {...shown} />
          ))}
        </ol>
      )}
    </section>
  );
}

type StepProps = Omit<SentProps, "kind" | "onKind"> & { readonly step: SentStep };

function Step({ step, plan, claims, ...shown }: StepProps): JSX.Element {
  const { titleKey, detailKey, link } = step;
  const { translate } = shown;
  const [main, ...others] = claimsOfStep(step, claims, plan).map((claim) => (
    <ClaimCard key={claim.id} claim={claim} namesPlans={plan === null} {...shown} />
  ));
  return (
    <li>
      <h3>{translate(titleKey)}</h3>
      {detailKey && <p>{translate(detailKey)}</p>}
      {main}
      {others.length > 0 && (
        <details class="step-details">
          <summary>{translate("sent_more")}</summary>
          {others}
        </details>
      )}
      {link && (
        <ExternalLink class="topic-action" target={link.target} translate={translate}>
          {translate(link.textKey)}
        </ExternalLink>
      )}
    </li>
  );
}
