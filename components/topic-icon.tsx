import type { JSX } from "preact";
import type { TopicId } from "../lib/guidance/topics.ts";

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
  // A ghost.
  incognito: (
    <>
      <path d="M4 17.25V8.75a6 6 0 0 1 12 0v8.5l-2-1.5-2 1.5-2-1.5-2 1.5-2-1.5Z" />
      <path d="M7.75 9h.01M12.25 9h.01" />
    </>
  ),
  // A bookmark.
  memory: <path d="M5.5 2.75h9a.75.75 0 0 1 .75.75v13.75L10 13.5l-5.25 3.75V3.5a.75.75 0 0 1 .75-.75Z" />,
  // A thumb up.
  feedback: (
    <>
      <path d="M6.5 9 9.25 2.9c1.25 0 2 .9 1.85 2.1L10.75 8h4.1c1 0 1.75.9 1.55 1.9l-1 5c-.15.8-.8 1.35-1.6 1.35H6.5" />
      <path d="M3 9h3.5v7.25H3Z" />
    </>
  ),
  // One that becomes two.
  sharing: (
    <>
      <circle cx="5" cy="10" r="2.25" />
      <circle cx="14.75" cy="4.75" r="2.25" />
      <circle cx="14.75" cy="15.25" r="2.25" />
      <path d="m7 8.9 5.75-3.1M7 11.1l5.75 3.1" />
    </>
  ),
  // A flag.
  safety: <path d="M5 17.25V2.75M5 3.5h10l-2.25 3.25L15 10H5" />,
  // A bin.
  deletion: (
    <>
      <path d="M3.5 5.25h13M7.75 5V3h4.5v2M5 5.25l.7 12h8.6l.7-12" />
      <path d="M8.5 8.75v5M11.5 8.75v5" />
    </>
  ),
  // A cross.
  health: <path d="M7.5 3h5v4.5H17v5h-4.5V17h-5v-4.5H3v-5h4.5Z" />,
  // A nought.
  "zero-retention": (
    <>
      <ellipse cx="10" cy="10" rx="5" ry="7.25" />
      <path d="m7 14 6-8" />
    </>
  ),
  // An eye, crossed out.
  unseen: (
    <>
      <path d="M2.25 10S5 5 10 5s7.75 5 7.75 5S15 15 10 15s-7.75-5-7.75-5Z" />
      <circle cx="10" cy="10" r="2" />
      <path d="m3.75 16.25 12.5-12.5" />
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
