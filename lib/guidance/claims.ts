import type { MessageKey } from "../texts/translate.ts";
import { consumerPlans, type Plan } from "./plans.ts";

export type TopicId = "retention" | "training" | "enterprise";

/** One thing that we say about Claude's data handling, with where and when Anthropic said it. */
export interface Claim {
  readonly id: string;
  readonly topic: TopicId;
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
  /** Length of time that the text names, as written in English. */
  readonly number?: string;
}

/** Within a topic the first claim is the short answer; the others are details. */
export const claims: readonly Claim[] = [
  {
    id: "saved-chats",
    topic: "retention",
    plans: consumerPlans,
    textKey: "claim_saved_chats",
    source: "https://support.claude.com/en/articles/8230524-delete-or-rename-a-conversation",
    asOf: "2026-08-22",
    confidence: "medium",
    number: "30 days",
  },
  {
    id: "kept-for-training",
    topic: "retention",
    plans: consumerPlans,
    textKey: "claim_kept_for_training",
    source: "https://privacy.claude.com/en/articles/10023548-how-long-do-you-store-my-data",
    asOf: "2026-10-03",
    confidence: "high",
    number: "5 years",
  },
  {
    id: "incognito-chats",
    topic: "retention",
    plans: ["free", "pro", "max", "team", "enterprise"],
    textKey: "claim_incognito_chats",
    source: "https://support.claude.com/en/articles/12260368-use-incognito-chats",
    asOf: "2026-10-02",
    confidence: "high",
    number: "30 days",
  },
  {
    id: "memory",
    topic: "retention",
    plans: consumerPlans,
    textKey: "claim_memory",
    source:
      "https://support.claude.com/en/articles/11817273-use-claude-s-chat-search-and-memory-to-build-on-previous-context",
    asOf: "2026-08-25",
    confidence: "high",
  },
  {
    id: "training-choice",
    topic: "training",
    plans: consumerPlans,
    textKey: "claim_training_choice",
    source:
      "https://privacy.claude.com/en/articles/12109829-how-do-i-change-my-model-improvement-privacy-settings",
    asOf: "2026-10-03",
    confidence: "high",
  },
  {
    id: "training-switch",
    topic: "training",
    plans: consumerPlans,
    textKey: "claim_training_switch",
    source:
      "https://privacy.claude.com/en/articles/12109829-how-do-i-change-my-model-improvement-privacy-settings",
    asOf: "2026-10-03",
    confidence: "medium",
  },
  {
    id: "training-off",
    topic: "training",
    plans: consumerPlans,
    textKey: "claim_training_off",
    source:
      "https://privacy.claude.com/en/articles/12109829-how-do-i-change-my-model-improvement-privacy-settings",
    asOf: "2026-10-03",
    confidence: "high",
  },
  {
    id: "safety-review",
    topic: "training",
    plans: consumerPlans,
    textKey: "claim_safety_review",
    source: "https://www.anthropic.com/legal/privacy",
    asOf: "2026-07-08",
    confidence: "high",
  },
  {
    id: "rated-replies",
    topic: "training",
    plans: ["free", "pro", "max", "team", "enterprise"],
    textKey: "claim_rated_replies",
    source: "https://privacy.claude.com/en/articles/10023580-is-my-data-used-for-model-training",
    asOf: "2026-10-03",
    confidence: "high",
    number: "5 years",
  },
  {
    id: "commercial-training",
    topic: "enterprise",
    plans: ["team", "enterprise", "api"],
    textKey: "claim_commercial_training",
    source: "https://www.anthropic.com/legal/commercial-terms",
    asOf: "2026-09-27",
    confidence: "high",
  },
  {
    id: "owner-export",
    topic: "enterprise",
    plans: ["team", "enterprise"],
    textKey: "claim_owner_export",
    source: "https://support.claude.com/en/articles/9265372-who-owns-and-manages-the-data-of-my-team",
    asOf: "2026-09-28",
    confidence: "high",
  },
  {
    id: "paid-personal-plans",
    topic: "enterprise",
    plans: ["pro", "max"],
    textKey: "claim_paid_personal_plans",
    source: "https://www.anthropic.com/legal/consumer-terms",
    asOf: "2026-09-27",
    confidence: "high",
  },
];

/** Anthropic changed its pages every few months in 2026; half a year unchecked is too long to rely on. */
const daysUntilOutdated = 180;
const millisecondsPerDay = 86_400_000;

/** Whether so much time has passed since the source was checked that the page may say something else now. */
export function isOutdated(claim: Claim, now: Date): boolean {
  return now.getTime() - Date.parse(claim.asOf) > daysUntilOutdated * millisecondsPerDay;
}
