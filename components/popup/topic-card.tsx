import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Claim } from "../../lib/guidance/claims.ts";
import type { Topic } from "../../lib/guidance/topics.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { ClaimCard, ClaimSource, nameTextOf } from "../claim-card.tsx";
import { ExternalLink } from "../external-link.tsx";
import { TopicIcon } from "./topic-icon.tsx";

interface TopicCardProps {
  readonly topic: Topic;
  /** The claims of the topic: the short answer first, then the details. */
  readonly claims: readonly Claim[];
  readonly translate: Translate;
  readonly now: Date;
  readonly language: string;
}

/** A topic's short answer; its source, the details and theirs on demand. */
export function TopicCard({ topic, claims, translate, now, language }: TopicCardProps): JSX.Element | null {
  // Dates and lists in the person's language cost tens of milliseconds, too many for the first paint.
  const [isOpened, setOpened] = useState(false);
  const [answer, ...details] = claims;
  if (answer === undefined) return null;
  const shown = { translate, now, language };
  return (
    <section class="topic">
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
          <span class="topic-answer" id={nameTextOf(answer)}>
            {translate(answer.textKey)}
          </span>
        </summary>
        {isOpened && (
          <>
            <ClaimSource claim={answer} {...shown} />
            {details.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} {...shown} />
            ))}
          </>
        )}
      </details>
      {topic.action && (
        <ExternalLink class="topic-action" target={topic.action.target} translate={translate}>
          {translate(topic.action.textKey)}
        </ExternalLink>
      )}
    </section>
  );
}
