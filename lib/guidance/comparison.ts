import type { MessageKey } from "../texts/translate.ts";
import { chatPlans, commercialPlans, consumerPlans, organisationPlans, type Plan } from "./plans.ts";

/** What one claim says of some plans, in a few words. */
export interface ComparisonCell {
  /** Plans that lie beside each other. */
  readonly plans: readonly Plan[];
  readonly textKey: Extract<MessageKey, `compare_${string}`>;
  /** Id of the claim that says so at length; none where the question does not arise. */
  readonly claim?: string;
}

/** One question with its answer for each plan, from left to right. */
export interface ComparisonRow {
  readonly titleKey: Extract<MessageKey, `compare_${string}`>;
  readonly cells: readonly ComparisonCell[];
}

const notOnApi = { plans: ["api"], textKey: "compare_not_on_api" } as const;

/** What sets the plans apart, each answer said by a claim. */
export const comparison: readonly ComparisonRow[] = [
  {
    titleKey: "compare_kept",
    cells: [
      { plans: consumerPlans, textKey: "compare_kept_personal", claim: "saved-chats" },
      { plans: ["team"], textKey: "compare_kept_team", claim: "team-chats" },
      { plans: ["enterprise"], textKey: "compare_kept_enterprise", claim: "enterprise-chats" },
      { plans: ["api"], textKey: "compare_kept_api", claim: "api-data" },
    ],
  },
  {
    titleKey: "compare_training",
    cells: [
      { plans: consumerPlans, textKey: "compare_training_personal", claim: "training-choice" },
      { plans: commercialPlans, textKey: "compare_training_commercial", claim: "commercial-training" },
    ],
  },
  {
    titleKey: "compare_ratings",
    cells: [
      { plans: consumerPlans, textKey: "compare_ratings_personal", claim: "rated-replies" },
      { plans: organisationPlans, textKey: "compare_ratings_organisation", claim: "rating-switch" },
      notOnApi,
    ],
  },
  {
    titleKey: "compare_organisation",
    cells: [
      { plans: consumerPlans, textKey: "compare_organisation_personal", claim: "domain-claim" },
      { plans: organisationPlans, textKey: "compare_organisation_owner", claim: "owner-export" },
      notOnApi,
    ],
  },
  {
    titleKey: "compare_memory",
    cells: [
      { plans: consumerPlans, textKey: "compare_memory_personal", claim: "memory-default" },
      { plans: organisationPlans, textKey: "compare_memory_organisation", claim: "memory-organisations" },
      notOnApi,
    ],
  },
  {
    titleKey: "compare_incognito",
    cells: [
      { plans: consumerPlans, textKey: "compare_incognito_personal", claim: "incognito-chats" },
      { plans: organisationPlans, textKey: "compare_incognito_organisation", claim: "incognito-exports" },
      notOnApi,
    ],
  },
  {
    titleKey: "compare_sharing",
    cells: [
      { plans: consumerPlans, textKey: "compare_sharing_personal", claim: "public-links" },
      { plans: organisationPlans, textKey: "compare_sharing_organisation", claim: "organisation-links" },
      notOnApi,
    ],
  },
  {
    titleKey: "compare_health",
    cells: [
      { plans: [...consumerPlans, "team"], textKey: "compare_health_never", claim: "health-agreement" },
      { plans: ["enterprise", "api"], textKey: "compare_health_ready", claim: "health-agreement" },
    ],
  },
  {
    titleKey: "compare_zero_retention",
    cells: [
      { plans: chatPlans, textKey: "compare_zero_retention_chats", claim: "zero-retention" },
      { plans: ["api"], textKey: "compare_zero_retention_api", claim: "zero-retention-scope" },
    ],
  },
];
