// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import { claims } from "../../lib/guidance/claims.ts";
import type { FitAnswers } from "../../lib/guidance/suggestion.ts";
import { translateToEnglish } from "../../tests/english-texts.ts";
import { Guide } from "./guide.tsx";

beforeEach(() => {
  render(null, document.body);
});

interface Shown {
  readonly now?: string;
  readonly areKept?: boolean;
  readonly fitAnswers?: FitAnswers;
  readonly onFitAnswers?: (answers: FitAnswers) => void;
}

const clientWork: FitAnswers = { asker: "firm", owner: "clients", needs: ["training"] };

async function show({ now = "2026-11-22", areKept = true, fitAnswers = clientWork, ...shown }: Shown) {
  const nothing = (): void => undefined;
  const { onFitAnswers = nothing } = shown;
  const actions = { onPlan: nothing, onCheck: nothing, onSentKind: nothing, onFitAnswers };
  const known = { plan: null, trainingCheckedOn: null, areKept, sentKind: "card" as const, fitAnswers };
  const surroundings = { claims, translate: translateToEnglish, now: new Date(now), language: "en-GB" };
  await act(() => {
    render(<Guide {...{ ...known, actions, ...surroundings }} />, document.body);
  });
}

/** The parts in which each claim, and each answer of the table, says that it may be out of date. */
const outdatedParts = (): (string | undefined)[] =>
  [...document.querySelectorAll("section[id]")]
    .filter((part) => {
      const sources = part.querySelectorAll(".claim, td:has(.cell-source)");
      const outdated = part.querySelectorAll(".claim-outdated");
      return sources.length > 0 && outdated.length === sources.length;
    })
    .map(({ id }) => id);

describe("Guide", () => {
  it.each([
    { now: "2026-11-22", parts: [] },
    { now: "2027-06-01", parts: ["compare", "fit", "turn-off", "sent"] },
  ])("says which claims may be out of date: on $now in $parts", async ({ now, parts }) => {
    await show({ now });
    expect(outdatedParts()).toEqual(parts);
  });

  it.each([
    { areKept: true, says: undefined },
    { areKept: false, says: "Your settings can't be read or stored. Changes last until you reload." },
  ])("says whether the plan is remembered: $areKept", async ({ areKept, says }) => {
    await show({ areKept });
    expect(document.querySelector("[role=alert]")?.textContent).toBe(says);
  });

  it("suggests what suits, with the reason of each step", async () => {
    await show({});
    const steps = [...document.querySelectorAll("#fit .steps > li")].map((step) => [
      step.querySelector("h3")?.textContent,
      step.querySelector("h3 + p, .claim-text")?.textContent,
    ]);
    expect(document.querySelector("#fit [role=status]")?.textContent).toBe(
      "Team, Enterprise or API, under commercial terms" +
        "These terms bring a data processing addendum, and no training by default. Pro and Max are not under them." +
        "2 things to set or do, below",
    );
    expect(steps).toEqual([
      [
        "Replace names and numbers before you send",
        "What was never sent can't be kept, read or passed on. Tacit finds many of them, but not all.",
      ],
      [
        "Don't rate the replies",
        "Even with training off, a thumbs up or down can store the whole chat for up to 5 years and let it be used for training.",
      ],
    ]);
  });

  it("takes each answer, and any number of needs", async () => {
    const answered: FitAnswers[] = [];
    await show({ onFitAnswers: (answers) => void answered.push(answers) });
    for (const wanted of ["Individual", "My own", "Short retention", "No training on it"]) {
      const labels = [...document.querySelectorAll<HTMLElement>("#fit label")];
      labels.find(({ textContent }) => textContent === wanted)?.click();
    }
    expect(answered).toEqual([
      { ...clientWork, asker: "individual" },
      { ...clientWork, owner: "own" },
      { ...clientWork, needs: ["training", "retention"] },
      { ...clientWork, needs: [] },
    ]);
  });
});
