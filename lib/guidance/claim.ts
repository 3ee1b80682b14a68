import type { MessageKey } from "../texts/translate.ts";
import type { Plan } from "./plans.ts";
import type { TopicId } from "./topics.ts";

/** One thing that we say about Claude's data handling, with where and when Anthropic said it. */
export interface Claim {
  readonly id: string;
  /** The questions that it helps to answer. */
  readonly topics: readonly TopicId[];
  /** The plans that it holds for. */
  readonly plans: readonly Plan[];
  readonly textKey: Extract<MessageKey, `claim_${string}`>;
  /** Official page that says so. */
  readonly source: string;
  /** Date of the copy or check of the source that we rely on (ISO), not of this release. */
  readonly asOf: string;
  /**
   * high: Anthropic's own text of 2026, or an older copy that independent checks of 2026 confirm.
   * medium: a single check, or it follows from the page without being said outright.
   */
  readonly confidence: "high" | "medium";
  /** Lengths of time that the text names, as written in English. */
  readonly numbers?: readonly string[];
  /** From when on it says something else than before (ISO): who relied on it earlier is asked to look again. */
  readonly changedOn?: string;
}

/** Anthropic changed its pages every few months in 2026; half a year unchecked is too long to rely on. */
const daysUntilOutdated = 180;
const millisecondsPerDay = 86_400_000;

/** Whether so much time has passed since the source was checked that the page may say something else now. */
export function isOutdated(claim: Claim, now: Date): boolean {
  return now.getTime() - Date.parse(claim.asOf) > daysUntilOutdated * millisecondsPerDay;
}
