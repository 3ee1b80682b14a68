import type { JSX } from "preact";
import type { Claim } from "../../lib/guidance/claim.ts";
import type { MessageKey, Translate } from "../../lib/texts/translate.ts";
import { ClaimCard } from "../claim-card.tsx";
import { ExternalLink } from "../external-link.tsx";

interface StepProps {
  readonly step: {
    readonly titleKey: MessageKey;
    readonly detailKey?: MessageKey;
    readonly link?: { readonly textKey: MessageKey; readonly target: string };
  };
  /** What Anthropic says about it, what matters most first. */
  readonly claims: readonly Claim[];
  readonly namesPlans: boolean;
  readonly translate: Translate;
  readonly now: Date;
  readonly language: string;
}

/** One thing to do, with its reason and source, and where it is done. */
export function Step({ step, claims, namesPlans, ...shown }: StepProps): JSX.Element {
  const { titleKey, detailKey, link } = step;
  const { translate } = shown;
  return (
    <li>
      <h3>{translate(titleKey)}</h3>
      {detailKey && <p>{translate(detailKey)}</p>}
      <Reasons claims={claims} namesPlans={namesPlans} {...shown} />
      {link && (
        <ExternalLink class="topic-action" target={link.target} translate={translate}>
          {translate(link.textKey)}
        </ExternalLink>
      )}
    </li>
  );
}

/** The claim that says the most, the others on demand. */
export function Reasons({ claims, ...shown }: Omit<StepProps, "step">): JSX.Element {
  const [main, ...others] = claims.map((claim) => <ClaimCard key={claim.id} claim={claim} {...shown} />);
  return (
    <>
      {main}
      {others.length > 0 && (
        <details class="step-details">
          <summary>{shown.translate("sent_more")}</summary>
          {others}
        </details>
      )}
    </>
  );
}
