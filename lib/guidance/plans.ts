/** Ways to use Claude, as Anthropic sells them. */
export const plans = ["free", "pro", "max", "team", "enterprise", "api"] as const;
export type Plan = (typeof plans)[number];

/** Under the Consumer Terms, paid or not. */
export const consumerPlans = ["free", "pro", "max"] as const satisfies readonly Plan[];

/** Under the Commercial Terms. */
export const commercialPlans = ["team", "enterprise", "api"] as const satisfies readonly Plan[];

/** Those of an organisation, with chats on claude.ai. */
export const organisationPlans = ["team", "enterprise"] as const satisfies readonly Plan[];

/** Those with chats on claude.ai: all but the API. */
export const chatPlans = [...consumerPlans, ...organisationPlans] as const satisfies readonly Plan[];

/** Names of products, the same in every language. */
export const planNames: Readonly<Record<Plan, string>> = {
  free: "Free",
  pro: "Pro",
  max: "Max",
  team: "Team",
  enterprise: "Enterprise",
  api: "API",
};

export function isPlan(value: unknown): value is Plan {
  return plans.some((plan) => plan === value);
}
