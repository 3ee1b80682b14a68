import { describe, expect, it } from "vitest";
import { claims } from "./claims.ts";
import { commercialPlans, consumerPlans } from "./plans.ts";
import {
  askers,
  claimsOfFit,
  type FitAnswers,
  needs,
  noAnswers,
  owners,
  suggestFit,
  type Suggestion,
} from "./suggestion.ts";

const subsets = needs.reduce<(typeof needs)[number][][]>(
  (all, need) => all.flatMap((subset) => [subset, [...subset, need]]),
  [[]],
);
/** All that can be answered: four by four, with any number of five needs. */
const everyAnswer: readonly FitAnswers[] = askers.flatMap((asker) =>
  owners.flatMap((owner) => subsets.map((subset) => ({ asker, owner, needs: subset }))),
);
const allSuggestions = everyAnswer.map((answers) => {
  const suggestion = suggestFit(answers);
  if (suggestion === undefined) throw new Error("There is no suggestion.");
  return { answers, suggestion };
});
const describeFit = ({ outcome, plans, steps }: Suggestion): readonly string[] => [
  outcome,
  plans.join(),
  ...steps.map(({ titleKey }) => titleKey.replace("fit_", "")),
];

/** The answers whose suggestion is not as it should be. */
function findFaults(
  isConcerned: (answers: FitAnswers, suggestion: Suggestion) => boolean,
  isRight: (suggestion: Suggestion) => boolean,
): readonly FitAnswers[] {
  const concerned = allSuggestions.filter(({ answers, suggestion }) => isConcerned(answers, suggestion));
  expect(concerned).not.toEqual([]);
  return concerned.filter(({ suggestion }) => !isRight(suggestion)).map(({ answers }) => answers);
}

describe("suggestFit", () => {
  it.each<FitAnswers>([
    noAnswers,
    { asker: "individual", owner: null, needs: ["training"] },
    { asker: null, owner: "own", needs: [] },
  ])("waits until it is known who asks and whose data it is: %j", (answers) => {
    expect(suggestFit(answers)).toBeUndefined();
  });

  it.each<{ answers: FitAnswers; fit: readonly string[] }>([
    { answers: { asker: "individual", owner: "public", needs: [] }, fit: ["personal", "free,pro,max"] },
    {
      answers: { asker: "individual", owner: "own", needs: ["training", "retention"] },
      fit: [
        "personal",
        "free,pro,max",
        "turn_training_off",
        "use_incognito",
        "replace_details",
        "dont_rate",
        "delete_chats",
      ],
    },
    {
      answers: { asker: "individual", owner: "own", needs: ["health"] },
      fit: ["none", "", "replace_details"],
    },
    {
      answers: { asker: "firm", owner: "clients", needs: [] },
      fit: ["commercial", "team,enterprise,api", "replace_details", "dont_rate"],
    },
    {
      answers: { asker: "firm", owner: "clients", needs: ["retention"] },
      fit: ["limited", "enterprise,api", "limit_retention", "replace_details", "dont_rate", "delete_files"],
    },
    {
      answers: { asker: "employee", owner: "clients", needs: ["health"] },
      fit: ["health", "enterprise,api", "ask_organisation", "sign_agreement", "replace_details", "dont_rate"],
    },
    {
      answers: { asker: "employee", owner: "own", needs: [] },
      fit: [
        "personal",
        "free,pro,max",
        "keep_apart",
        "turn_training_off",
        "use_incognito",
        "replace_details",
      ],
    },
    {
      answers: { asker: "developer", owner: "clients", needs: ["zero", "health"] },
      fit: ["zero", "api", "sign_agreement", "get_approval", "avoid_covered", "replace_details"],
    },
    { answers: { asker: "developer", owner: "public", needs: [] }, fit: ["commercial", "api"] },
  ])("suggests for $answers: $fit", ({ answers, fit }) => {
    expect(describeFit(suggestFit(answers) as Suggestion)).toEqual(fit);
  });

  it("names a plan, or says that nothing fits", () => {
    expect(
      findFaults(
        () => true,
        ({ outcome, plans }) => (outcome === "none") === (plans.length === 0),
      ),
    ).toEqual([]);
  });

  it("never leaves client data on Free, Pro or Max", () => {
    expect(
      findFaults(
        ({ owner }) => owner === "clients",
        ({ plans }) => !plans.some((plan) => consumerPlans.some((each) => each === plan)),
      ),
    ).toEqual([]);
  });

  it("never suggests Team or less where health data has to be covered, nor a chat where nothing may be kept", () => {
    expect([
      findFaults(
        ({ needs: needed }) => needed.includes("health"),
        ({ plans }) => plans.every((plan) => plan === "enterprise" || plan === "api"),
      ),
      findFaults(
        ({ needs: needed }) => needed.includes("zero"),
        ({ plans }) => plans.every((plan) => plan === "api"),
      ),
    ]).toEqual([[], []]);
  });

  it("suggests commercial terms or nothing where a contract is needed", () => {
    expect(
      findFaults(
        ({ needs: needed }) => needed.includes("contract"),
        ({ plans }) => plans.every((plan) => commercialPlans.some((each) => each === plan)),
      ),
    ).toEqual([]);
  });

  it("turns training off wherever it is the person's choice and the data is somebody's", () => {
    expect(
      findFaults(
        ({ owner }, { outcome }) => owner !== "public" && outcome === "personal",
        ({ steps }) => steps.some(({ titleKey }) => titleKey === "fit_turn_training_off"),
      ),
    ).toEqual([]);
  });

  it("gives a reason for each suggestion and each step of it", () => {
    const hasReason = ({ plans, claims: ids, steps }: Suggestion): boolean =>
      claimsOfFit(ids, claims, []).length === ids.length &&
      ids.length > 0 &&
      steps.every(
        ({ detailKey, claims: named = [] }) =>
          detailKey !== undefined || claimsOfFit(named, claims, plans).length > 0,
      );
    expect(findFaults(() => true, hasReason)).toEqual([]);
  });

  it("rests on claims that there are", () => {
    const known = claims.map(({ id }) => id);
    const named = allSuggestions.flatMap(({ suggestion: { claims: ids, steps } }) => [
      ...ids,
      ...steps.flatMap((step) => step.claims ?? []),
    ]);
    expect([...new Set(named)].filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe("claimsOfFit", () => {
  const ids = ["rated-replies", "rating-switch"];
  it.each([
    { plans: ["team"] as const, holding: ids },
    { plans: ["free", "pro", "max"] as const, holding: ["rated-replies"] },
    { plans: ["api"] as const, holding: [] },
    { plans: [] as const, holding: ids },
  ])("keeps those that hold for $plans: $holding", ({ plans, holding }) => {
    expect(claimsOfFit(ids, claims, plans).map(({ id }) => id)).toEqual(holding);
  });
});

describe("data of others", () => {
  it("goes on no personal plan, whoever asks", () => {
    const isOthers = ({ owner }: FitAnswers): boolean => owner === "clients" || owner === "colleagues";
    const isCommercial = ({ plans }: Suggestion): boolean =>
      plans.every((plan) => commercialPlans.some((each) => each === plan));
    expect(findFaults(isOthers, isCommercial)).toEqual([]);
  });
});
