import type { MessageKey } from "../texts/translate.ts";
import type { TopicId } from "./claims.ts";

/** A question that people have about their chats, answered by the claims of that topic. */
export interface Topic {
  readonly id: TopicId;
  readonly titleKey: Extract<MessageKey, `topic_${string}`>;
  /** The one thing to do about it, in Claude's own settings. */
  readonly action?: {
    readonly textKey: Extract<MessageKey, `topic_${string}`>;
    readonly target: string;
  };
}

export const topics: readonly Topic[] = [
  { id: "retention", titleKey: "topic_retention_title" },
  {
    id: "training",
    titleKey: "topic_training_title",
    action: {
      textKey: "topic_training_action",
      target: "https://claude.ai/settings/data-privacy-controls",
    },
  },
  { id: "enterprise", titleKey: "topic_enterprise_title" },
];
