import type { JSX } from "preact";
import type { Claim } from "../../lib/guidance/claim.ts";
import { consumerPlans, type Plan } from "../../lib/guidance/plans.ts";
import { trainingSetting } from "../../lib/guidance/topics.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { ClaimCard } from "../claim-card.tsx";
import { ExternalLink } from "../external-link.tsx";
import { TrainingStatus } from "../training-status.tsx";

interface TurnOffProps {
  readonly plan: Plan | null;
  readonly trainingCheckedOn: string | null;
  readonly onCheck: (day: string | null) => void;
  readonly claims: readonly Claim[];
  readonly translate: Translate;
  readonly now: Date;
  readonly language: string;
}

/** What to know beside the two steps: what the switch does, and what it doesn't do. */
const toKnow = ["training-off", "safety-review", "rated-replies"];

/** How to turn training off. Tacit neither sees nor touches the switch. */
export function TurnOff(props: TurnOffProps): JSX.Element {
  const { plan, trainingCheckedOn, onCheck, claims, ...shown } = props;
  const { translate } = shown;
  const isTheirChoice = plan === null || consumerPlans.some((each) => each === plan);
  const showClaims = (ids: readonly string[]): JSX.Element[] =>
    ids
      .flatMap((id) => claims.filter((claim) => claim.id === id))
      .map((claim) => <ClaimCard key={claim.id} claim={claim} namesPlans={plan === null} {...shown} />);
  return (
    <section class="guide-section" id="turn-off">
      <h2>{translate("training_title")}</h2>
      {isTheirChoice ? (
        <>
          <ol class="steps">
            <li>
              <h3>{translate("training_open")}</h3>
              <p>{translate("training_open_by_hand")}</p>
              <ExternalLink class="topic-action" target={trainingSetting} translate={translate}>
                {translate("training_open_link")}
              </ExternalLink>
            </li>
            <li>
              <h3>{translate("training_switch_off")}</h3>
              <p>{translate("training_switch_label")}</p>
            </li>
          </ol>
          <div class="panel">
            <p>{translate("training_not_seen")}</p>
            <TrainingStatus checkedOn={trainingCheckedOn} onCheck={onCheck} claims={claims} {...shown} />
          </div>
          {showClaims(toKnow)}
        </>
      ) : (
        <>
          <p>{translate("training_no_switch")}</p>
          {showClaims(["commercial-training"])}
        </>
      )}
    </section>
  );
}
