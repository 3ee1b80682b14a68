import { describe, expect, it } from "vitest";
import type { Claim } from "./claim.ts";
import { isoDayOf, reviewTrainingCheck } from "./training-check.ts";

const claim: Claim = {
  id: "training-off",
  topics: ["training"],
  plans: ["free"],
  textKey: "claim_training_off",
  source: "https://privacy.claude.com/en/articles/1",
  asOf: "2026-10-03",
  confidence: "high",
};
const changedOn = (day: string, changes: Partial<Claim> = {}): Claim => ({
  ...claim,
  ...changes,
  changedOn: day,
});

describe("reviewTrainingCheck", () => {
  it.each([
    { says: "nobody looked", checkedOn: null, claims: [claim], expected: "unchecked" },
    { says: "today", checkedOn: "2026-11-12", claims: [claim], expected: "checked" },
    { says: "90 days ago", checkedOn: "2026-08-14", claims: [claim], expected: "checked" },
    { says: "91 days ago", checkedOn: "2026-08-13", claims: [claim], expected: "due" },
    { says: "on a day to come", checkedOn: "2027-01-01", claims: [claim], expected: "checked" },
    {
      says: "the rules changed the day after",
      checkedOn: "2026-11-01",
      claims: [claim, changedOn("2026-11-02")],
      expected: "changed",
    },
    {
      says: "the rules had changed before",
      checkedOn: "2026-11-02",
      claims: [changedOn("2026-11-02")],
      expected: "checked",
    },
    {
      says: "the rules of something else changed",
      checkedOn: "2026-11-01",
      claims: [changedOn("2026-11-02", { topics: ["memory"] })],
      expected: "checked",
    },
    {
      says: "long ago, and the rules changed",
      checkedOn: "2026-01-01",
      claims: [changedOn("2026-11-02")],
      expected: "changed",
    },
  ])("$says: $expected", ({ checkedOn, claims, expected }) => {
    expect(reviewTrainingCheck(checkedOn, claims, new Date(2026, 10, 12, 23, 59))).toBe(expected);
  });
});

it.each([
  { time: new Date(2026, 0, 1, 0, 0), day: "2026-01-01" },
  { time: new Date(2026, 11, 31, 23, 59), day: "2026-12-31" },
])("the person's own day at $time is $day", ({ time, day }) => {
  expect(isoDayOf(time)).toBe(day);
});
