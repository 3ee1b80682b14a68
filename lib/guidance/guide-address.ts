import type { TopicId } from "./topics.ts";

/** A place in the guide that links lead to. */
export type GuidePlace = TopicId | "your-plan" | "compare" | "fit" | "turn-off" | "sent" | `sent-${string}`;

/** Address of the guide within the extension. Of the person it says no more than what kind of data they ask about. */
export function guideAddress(place: GuidePlace): string {
  return `/guide.html#${place}`;
}
