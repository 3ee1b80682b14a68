import type { ComponentChildren, JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { type Claim, isOutdated } from "../lib/guidance/claim.ts";
import { type Plan, planNames } from "../lib/guidance/plans.ts";
import { claimsOf, type Topic } from "../lib/guidance/topics.ts";
import type { Translate } from "../lib/texts/translate.ts";
import { ClaimCard, ClaimSource } from "./claim-card.tsx";
import { ExternalLink } from "./external-link.tsx";
import { TopicIcon } from "./topic-icon.tsx";

interface TopicCardProps {
  readonly topic: Topic;
  readonly claims: readonly Claim[];
  /** What holds for this plan is shown; null shows all. */
  readonly plan: Plan | null;
  readonly translate: Translate;
  readonly now: Date;
  readonly language: string;
  /** What can be done about it beside the action. */
  readonly children?: ComponentChildren;
}

/** A topic's short answer; its source, the details and theirs on demand. Nothing where none of it holds. */
export function TopicCard(props: TopicCardProps): JSX.Element | null {
  const { topic, claims, plan, translate, now, language, children } = props;
  // Dates and lists in the person's language cost tens of milliseconds, too many for the first paint.
  const [isOpened, setOpened] = useState(false);
  const answerId = useId();
  const { ownKeys: [ownAnswer, ...ownDetails] = [], action } = topic;
  const holding = claimsOf(topic, claims, plan);
  const [answer, ...details] = ownAnswer === undefined ? holding : [undefined, ...holding];
  const answerKey = ownAnswer ?? answer?.textKey;
  if (answerKey === undefined) return null;
  const namesPlans = plan === null || topic.comparesPlans === true;
  const answerText = translate(answerKey);
  const shown = { namesPlans, translate, now, language };
  return (
    <section class="topic" id={topic.id}>
      <details onToggle={() => setOpened(true)}>
        <summary class="topic-summary">
          <TopicIcon topic={topic.id} />
          <h3 class="topic-title">{translate(topic.titleKey)}</h3>
          <span class="topic-toggle">
            {translate("popup_details")}
            <svg class="topic-chevron" viewBox="0 0 12 12" aria-hidden="true">
              <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
            </svg>
          </span>
          <span class="topic-answer" id={answerId}>
            {answerText}
            {holding.some((claim) => isOutdated(claim, now)) && (
              <>
                {" "}
                <strong class="claim-outdated">{translate("popup_claim_outdated")}</strong>
              </>
            )}
          </span>
          {answer && namesPlans && <PlansOfAnswer plans={answer.plans} answer={answerText} />}
        </summary>
        {isOpened && (
          <>
            {answer && <ClaimSource claim={answer} textId={answerId} {...shown} />}
            {ownDetails.map((key) => (
              <p key={key} class="claim">
                {translate(key)}
              </p>
            ))}
            {details.map((claim) => claim && <ClaimCard key={claim.id} claim={claim} {...shown} />)}
          </>
        )}
      </details>
      <div class="topic-actions">
        {action && (plan === null || action.plans.includes(plan)) && (
          <ExternalLink class="topic-action" target={action.target} translate={translate}>
            {translate(action.textKey)}
          </ExternalLink>
        )}
        {children}
      </div>
    </section>
  );
}

/** Whom a short answer is for, until it is opened and says so itself; nothing where its sentence does already. */
function PlansOfAnswer({
  plans,
  answer,
}: {
  readonly plans: readonly Plan[];
  readonly answer: string;
}): JSX.Element | null {
  const names = plans.map((plan) => planNames[plan]);
  if (names.some((name) => answer.includes(name))) return null;
  return <span class="claim-plans topic-plans">{names.join(", ")}</span>;
}
