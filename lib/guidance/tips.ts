import type { MessageKey } from "../texts/translate.ts";
import type { GuidePlace } from "./guide-address.ts";
import { consumerPlans, type Plan, plans } from "./plans.ts";
import type { DataKind } from "./sent.ts";

/** One thing worth knowing for who writes of such data. */
export interface Tip {
  /** Stored once the person has put the tip away: it never changes. */
  readonly id: string;
  /** What it is about. */
  readonly kinds: readonly DataKind[];
  /** The plans on which it helps; who has picked none is told too. */
  readonly plans: readonly Plan[];
  readonly textKey: Extract<MessageKey, `tip_${string}`>;
  /** Ids of the claims that say so; none where it says nothing of Claude. */
  readonly claims?: readonly string[];
  readonly link: { readonly textKey: Extract<MessageKey, `tip_${string}`>; readonly place: GuidePlace };
}

/** The most urgent first. */
export const tips: readonly Tip[] = [
  {
    id: "replace",
    kinds: ["key", "password", "wallet"],
    plans,
    textKey: "tip_replace",
    link: { textKey: "tip_replace_link", place: "sent" },
  },
  {
    id: "health",
    kinds: ["health"],
    plans,
    textKey: "tip_health",
    claims: ["health-agreement"],
    link: { textKey: "tip_health_link", place: "health" },
  },
  {
    id: "client",
    kinds: ["client"],
    plans: consumerPlans,
    textKey: "tip_client",
    claims: ["paid-personal-plans", "commercial-training"],
    link: { textKey: "tip_client_link", place: "compare" },
  },
];

/** The one tip for what was found lately, if there is one that helps and was not put away. */
export function chooseTip(
  found: readonly DataKind[],
  plan: Plan | null,
  dismissed: readonly string[],
): Tip | undefined {
  return tips.find(
    (tip) =>
      !dismissed.includes(tip.id) &&
      (plan === null || tip.plans.includes(plan)) &&
      tip.kinds.some((kind) => found.includes(kind)),
  );
}
