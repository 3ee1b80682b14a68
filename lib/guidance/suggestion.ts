import type { MessageKey } from "../texts/translate.ts";
import type { Claim } from "./claim.ts";
import { chatPlans, commercialPlans, consumerPlans, type Plan } from "./plans.ts";
import { memorySetting, trainingSetting } from "./topics.ts";

/** Who asks. */
export const askers = ["individual", "firm", "employee", "developer"] as const;
export type Asker = (typeof askers)[number];

/** Whose data it is. */
export const owners = ["own", "colleagues", "clients", "public"] as const;
export type Owner = (typeof owners)[number];

/** What has to be so; any number of them. */
export const needs = ["training", "retention", "contract", "health", "zero"] as const;
export type Need = (typeof needs)[number];

/** What the person has said so far; null where they have not. */
export interface FitAnswers {
  readonly asker: Asker | null;
  readonly owner: Owner | null;
  readonly needs: readonly Need[];
}

export const noAnswers: FitAnswers = { asker: null, owner: null, needs: [] };

/** One setting or act that suits, with its reason. */
export interface FitStep {
  readonly titleKey: Extract<MessageKey, `fit_${string}`>;
  /** Why, where no claim says it. */
  readonly detailKey?: Extract<MessageKey, `fit_${string}`>;
  readonly claims?: readonly string[];
  readonly link?: {
    readonly textKey: Extract<MessageKey, `topic_${string}` | `training_${string}`>;
    readonly target: string;
  };
}

/** `none`: nothing fits, so that the advice is not to send it. */
export type FitOutcome = "personal" | "commercial" | "limited" | "health" | "zero" | "none";

export interface Suggestion {
  readonly outcome: FitOutcome;
  /** Plans that suit, any of them; empty where none does. */
  readonly plans: readonly Plan[];
  /** Ids of the claims that say why. */
  readonly claims: readonly string[];
  readonly steps: readonly FitStep[];
}

const askOrganisation: FitStep = {
  titleKey: "fit_ask_organisation",
  detailKey: "fit_ask_organisation_why",
  claims: ["owner-export"],
};
const keepApart: FitStep = { titleKey: "fit_keep_apart", claims: ["domain-claim"] };
const signAgreement: FitStep = {
  titleKey: "fit_sign_agreement",
  claims: ["health-agreement", "health-start", "health-coverage"],
};
const getApproval: FitStep = {
  titleKey: "fit_get_approval",
  claims: ["zero-retention-scope", "zero-retention", "zero-retention-flags"],
};
const avoidCoveredModels: FitStep = { titleKey: "fit_avoid_covered", claims: ["covered-models"] };
const turnTrainingOff: FitStep = {
  titleKey: "fit_turn_training_off",
  claims: ["training-off", "training-default", "safety-review"],
  link: { textKey: "training_open_link", target: trainingSetting },
};
const useIncognito: FitStep = {
  titleKey: "fit_use_incognito",
  claims: ["incognito-chats", "incognito-training", "incognito-start"],
};
const limitRetention: FitStep = { titleKey: "fit_limit_retention", claims: ["enterprise-chats"] };
const deleteFiles: FitStep = { titleKey: "fit_delete_files", claims: ["api-files"] };
const deleteChats: FitStep = {
  titleKey: "fit_delete_chats",
  claims: ["deleted-chats", "memory"],
  link: { textKey: "topic_memory_action", target: memorySetting },
};
const dontRate: FitStep = { titleKey: "fit_dont_rate", claims: ["rated-replies", "rating-switch"] };
const replaceDetails: FitStep = {
  titleKey: "fit_replace_details",
  detailKey: "fit_replace_details_why",
  claims: ["careful-with"],
};

/** The plans and settings that suit; undefined until it is known who asks and whose data it is. */
export function suggestFit({ asker, owner, needs: needed }: FitAnswers): Suggestion | undefined {
  if (asker === null || owner === null) return undefined;
  const situation = { asker, owner, needs: new Set(needed) };
  const outcome = chooseOutcome(situation);
  const suited = choosePlans(outcome, asker);
  return {
    outcome,
    plans: suited,
    claims: reasonsFor(outcome, situation),
    steps: chooseSteps(outcome, suited, situation),
  };
}

/** The claims of a step that hold for one of these plans; all of them where no plan suits. */
export function claimsOfFit(
  ids: readonly string[],
  claims: readonly Claim[],
  suited: readonly Plan[],
): readonly Claim[] {
  return ids
    .flatMap((id) => claims.filter((claim) => claim.id === id))
    .filter((claim) => suited.length === 0 || claim.plans.some((plan) => suited.includes(plan)));
}

interface Situation {
  readonly asker: Asker;
  readonly owner: Owner;
  readonly needs: ReadonlySet<Need>;
}

/** What needs an agreement decides before what a setting can give. */
function chooseOutcome({ asker, owner, needs: needed }: Situation): FitOutcome {
  const needsContract = needed.has("contract") || needed.has("health") || needed.has("zero");
  // An employer's or a client's data belongs under commercial terms.
  const isOthers = owner === "clients" || owner === "colleagues";
  if (asker === "individual") return needsContract || isOthers ? "none" : "personal";
  if (needed.has("zero")) return "zero";
  if (needed.has("health")) return "health";
  if (!needsContract && !isOthers && asker !== "developer") return "personal";
  return needed.has("retention") ? "limited" : "commercial";
}

const plansByOutcome: Readonly<Record<FitOutcome, readonly Plan[]>> = {
  personal: consumerPlans,
  commercial: commercialPlans,
  limited: ["enterprise", "api"],
  health: ["enterprise", "api"],
  zero: ["api"],
  none: [],
};

/** A program has the API and no chat on claude.ai. */
function choosePlans(outcome: FitOutcome, asker: Asker): readonly Plan[] {
  const suited = plansByOutcome[outcome];
  return asker === "developer" ? suited.filter((plan) => plan === "api") : suited;
}

function reasonsFor(outcome: FitOutcome, { needs: needed }: Situation): readonly string[] {
  switch (outcome) {
    case "personal":
      return ["paid-personal-plans"];
    case "commercial":
      return ["commercial-training", "processing-addendum", "paid-personal-plans"];
    case "limited":
      return ["api-data", "enterprise-chats", "team-chats", "processing-addendum"];
    case "health":
      return ["health-agreement"];
    case "zero":
      return ["zero-retention"];
    case "none":
      return [
        ...(needed.has("health") ? ["health-agreement"] : []),
        ...(needed.has("zero") ? ["zero-retention"] : []),
        ...(needed.has("contract") ? ["processing-addendum"] : []),
        "careful-with",
      ];
  }
}

/** What comes before the first message first, what follows the last one last. */
function chooseSteps(
  outcome: FitOutcome,
  suited: readonly Plan[],
  { asker, owner, needs: needed }: Situation,
): readonly FitStep[] {
  const isPersonal = outcome === "personal";
  const isAnyones = owner === "public";
  const isOthers = owner === "clients" || owner === "colleagues";
  const isShort = needed.has("retention");
  const hasChats = suited.some((plan) => chatPlans.some((each) => each === plan));
  const chosen: readonly (readonly [FitStep, boolean])[] = [
    [askOrganisation, asker === "employee" && owner !== "own"],
    [keepApart, asker === "employee" && owner === "own" && isPersonal],
    [signAgreement, needed.has("health") && outcome !== "none"],
    [getApproval, outcome === "zero"],
    [avoidCoveredModels, outcome === "zero"],
    [turnTrainingOff, isPersonal && (!isAnyones || needed.has("training"))],
    [limitRetention, isShort && suited.includes("enterprise")],
    [useIncognito, isPersonal && (!isAnyones || needed.has("training") || isShort)],
    [replaceDetails, !isAnyones],
    [dontRate, hasChats && (isOthers || needed.has("training"))],
    [deleteFiles, isShort && suited.includes("api")],
    [deleteChats, isShort && isPersonal],
  ];
  return chosen.flatMap(([step, suits]) => (suits ? [step] : []));
}
