import type { JSX } from "preact";
import type { TopicId } from "../../lib/guidance/claims.ts";

const shapes: Readonly<Record<TopicId, JSX.Element>> = {
  // A clock.
  retention: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M10 5.75V10l2.75 2" />
    </>
  ),
  // A switch, turned off.
  training: (
    <>
      <rect x="2" y="5.25" width="16" height="9.5" rx="4.75" />
      <circle cx="6.75" cy="10" r="2" />
    </>
  ),
  // A building.
  enterprise: (
    <>
      <path d="M4 17.25V3.5A.75.75 0 0 1 4.75 2.75h6.5a.75.75 0 0 1 .75.75v13.75M12 8h3.25a.75.75 0 0 1 .75.75v8.5M2.5 17.25h15" />
      <path d="M7 6.25h2M7 9.75h2M7 13.25h2" />
    </>
  ),
};

export function TopicIcon({ topic }: { readonly topic: TopicId }): JSX.Element {
  return (
    <svg class="topic-icon" viewBox="0 0 20 20" aria-hidden="true">
      {shapes[topic]}
    </svg>
  );
}
