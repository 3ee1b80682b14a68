import type { TopicId } from "./topics.ts";

/** A place in the guide that links lead to. */
export type GuidePlace = TopicId | "your-plan" | "turn-off" | "sent";

/** Address of the guide within the extension. What is about the person never stands in it. */
export function guideAddress(place: GuidePlace): string {
  return `/guide.html#${place}`;
}
