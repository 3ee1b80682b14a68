import type { MessageKey } from "../texts/translate.ts";
import type { Claim } from "./claim.ts";
import type { Plan } from "./plans.ts";

export type TopicId =
  | "retention"
  | "training"
  | "enterprise"
  | "incognito"
  | "memory"
  | "feedback"
  | "sharing"
  | "safety"
  | "deletion"
  | "health"
  | "zero-retention"
  | "unseen";

/** A question that people have about their chats, answered by the claims of that topic. */
export interface Topic {
  readonly id: TopicId;
  readonly titleKey: Extract<MessageKey, `topic_${string}`>;
  /** It tells the plans apart, so that each claim of it matters whatever plan the person has. */
  readonly comparesPlans?: true;
  /** Ids of the claims that answer it on some plans, where the first one would not. */
  readonly answers?: Readonly<Partial<Record<Plan, string>>>;
  /** What Tacit itself does or can't do: no claims about Claude, and so without a source. */
  readonly ownKeys?: readonly Extract<MessageKey, `topic_${string}`>[];
  /** The one thing to do about it, in Claude's own settings, on these plans. */
  readonly action?: {
    readonly textKey: Extract<MessageKey, `topic_${string}`>;
    readonly target: string;
    readonly plans: readonly Plan[];
  };
}

/** Where Claude keeps the setting for training. */
export const trainingSetting = "https://claude.ai/settings/data-privacy-controls";
/** Where Claude shows what it remembers. */
export const memorySetting = "https://claude.ai/new#settings/customize-memory";

/** The first three are what most people want to know; the popup shows these. */
export const topics: readonly Topic[] = [
  { id: "retention", titleKey: "topic_retention_title" },
  {
    id: "training",
    titleKey: "topic_training_title",
    action: {
      textKey: "topic_training_action",
      target: trainingSetting,
      plans: ["free", "pro", "max"],
    },
  },
  {
    id: "enterprise",
    titleKey: "topic_enterprise_title",
    comparesPlans: true,
    // That they are not trained on is what these plans read under training already.
    answers: { team: "owner-export", enterprise: "owner-export", api: "processing-addendum" },
  },
  { id: "incognito", titleKey: "topic_incognito_title" },
  {
    id: "memory",
    titleKey: "topic_memory_title",
    action: {
      textKey: "topic_memory_action",
      target: memorySetting,
      plans: ["free", "pro", "max", "team", "enterprise"],
    },
  },
  { id: "feedback", titleKey: "topic_feedback_title" },
  { id: "sharing", titleKey: "topic_sharing_title" },
  { id: "safety", titleKey: "topic_safety_title" },
  { id: "deletion", titleKey: "topic_deletion_title" },
  { id: "health", titleKey: "topic_health_title", comparesPlans: true },
  { id: "zero-retention", titleKey: "topic_zero_retention_title", comparesPlans: true },
  {
    id: "unseen",
    titleKey: "topic_unseen_title",
    ownKeys: ["topic_unseen_answer", "topic_unseen_apps", "topic_unseen_inside", "topic_unseen_missed"],
  },
];

const upFront = 3;

/** Topics that everybody asks about. */
export const firstTopics = topics.slice(0, upFront);

/** The claims of a topic that hold for `plan`, the short answer first; all of them while no plan is known. */
export function claimsOf(topic: Topic, claims: readonly Claim[], plan: Plan | null): readonly Claim[] {
  const all = claims.filter((claim) => claim.topics.includes(topic.id));
  if (plan === null) return all;
  const holding = topic.comparesPlans ? all : all.filter((claim) => claim.plans.includes(plan));
  const answer = holding.filter(({ id }) => id === topic.answers?.[plan]);
  return [...answer, ...holding.filter((claim) => !answer.includes(claim))];
}
