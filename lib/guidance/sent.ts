import type { MessageKey } from "../texts/translate.ts";
import type { Claim } from "./claim.ts";
import { chatPlans, type Plan } from "./plans.ts";
import { memorySetting } from "./topics.ts";

/** What kind of thing was sent, as far as it changes what to do about it. */
export const dataKinds = [
  "key",
  "password",
  "wallet",
  "card",
  "account",
  "identity",
  "health",
  "client",
  "contact",
  "rest",
] as const;
export type DataKind = (typeof dataKinds)[number];

/** One thing to do after something was sent that should not have been. */
export interface SentStep {
  readonly titleKey: Extract<MessageKey, `sent_${string}`>;
  /** Why, or how; of what Claude does with it the claims speak. */
  readonly detailKey?: Extract<MessageKey, `sent_${string}`>;
  /** Ids of claims; of those that hold for the person's plan the first says the most. */
  readonly claims?: readonly string[];
  /** Where it is done. */
  readonly link?: { readonly textKey: Extract<MessageKey, `topic_${string}`>; readonly target: string };
  /** The plans on which it can be done; all where none are named. */
  readonly plans?: readonly Plan[];
}

const replaceKey: SentStep = { titleKey: "sent_replace_key", detailKey: "sent_replace_key_why" };
const lookAtUse: SentStep = { titleKey: "sent_look_at_use", detailKey: "sent_look_at_use_why" };
const changePassword: SentStep = {
  titleKey: "sent_change_password",
  detailKey: "sent_change_password_why",
};
const moveFunds: SentStep = { titleKey: "sent_move_funds", detailKey: "sent_move_funds_why" };
const watchCard: SentStep = { titleKey: "sent_watch_card", detailKey: "sent_watch_card_why" };
const watchAccount: SentStep = { titleKey: "sent_watch_account", detailKey: "sent_watch_account_why" };
const watchNumber: SentStep = { titleKey: "sent_watch_number", detailKey: "sent_watch_number_why" };
const stopSharing: SentStep = {
  titleKey: "sent_stop_sharing",
  claims: ["unsharing", "public-links", "organisation-links"],
  plans: chatPlans,
};
const deleteChat: SentStep = {
  titleKey: "sent_delete_chat",
  claims: ["deleted-chats", "team-chats", "enterprise-chats", "training-deleted", "deleting"],
  plans: chatPlans,
};
const deleteFiles: SentStep = {
  titleKey: "sent_delete_files",
  claims: ["api-files", "api-data"],
  plans: ["api"],
};
const lookAtMemory: SentStep = {
  titleKey: "sent_look_at_memory",
  claims: ["memory", "memory-organisations", "memory-reset"],
  link: { textKey: "topic_memory_action", target: memorySetting },
  plans: chatPlans,
};
const dontRate: SentStep = { titleKey: "sent_dont_rate", claims: ["rated-replies"], plans: chatPlans };
const tellOwner: SentStep = { titleKey: "sent_tell_owner", detailKey: "sent_tell_owner_why" };
const tellTeam: SentStep = { titleKey: "sent_tell_team", detailKey: "sent_tell_team_why" };
const tellProtection: SentStep = {
  titleKey: "sent_tell_protection",
  detailKey: "sent_tell_protection_why",
};
const tellClientLead: SentStep = {
  titleKey: "sent_tell_client_lead",
  detailKey: "sent_tell_client_lead_why",
};

const inClaude = [stopSharing, deleteChat, deleteFiles, lookAtMemory, dontRate];

/** What to do, the most urgent first: what someone else could use at once comes before what lies in Claude. */
const sentSteps: Readonly<Record<DataKind, readonly SentStep[]>> = {
  key: [replaceKey, lookAtUse, ...inClaude, tellTeam],
  password: [changePassword, ...inClaude, tellTeam],
  wallet: [moveFunds, ...inClaude, tellOwner],
  card: [...inClaude, watchCard, tellOwner],
  account: [...inClaude, watchAccount, tellOwner],
  identity: [...inClaude, watchNumber, tellOwner],
  health: [...inClaude, tellProtection],
  client: [...inClaude, tellClientLead],
  contact: [...inClaude, tellOwner],
  rest: [...inClaude, tellOwner],
};

/** The steps that can be taken on a plan; while none is known, those for a chat on claude.ai. */
export function stepsFor(kind: DataKind, plan: Plan | null): readonly SentStep[] {
  return sentSteps[kind].filter((step) => step.plans?.some((each) => isMeant(each, plan)) !== false);
}

/** The claims of a step that hold for such a plan, the first of them the one that says the most. */
export function claimsOfStep(step: SentStep, claims: readonly Claim[], plan: Plan | null): readonly Claim[] {
  return (step.claims ?? [])
    .flatMap((id) => claims.filter((claim) => claim.id === id))
    .filter((claim) => claim.plans.some((each) => isMeant(each, plan)));
}

function isMeant(plan: Plan, picked: Plan | null): boolean {
  return picked === null ? plan !== "api" : plan === picked;
}
