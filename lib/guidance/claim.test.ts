import { describe, expect, it } from "vitest";
import { type Claim, isOutdated } from "./claim.ts";

const claim: Claim = {
  id: "saved-chats",
  topics: ["retention"],
  plans: ["free"],
  textKey: "claim_saved_chats",
  source: "https://support.claude.com/en/articles/1",
  asOf: "2026-08-22",
  confidence: "high",
};

describe("isOutdated", () => {
  it.each([
    { now: "2026-08-22", outdated: false },
    { now: "2027-02-18", outdated: false },
    { now: "2027-02-19", outdated: true },
  ])("a claim of 22 August 2026 on $now: $outdated", ({ now, outdated }) => {
    expect(isOutdated(claim, new Date(now))).toBe(outdated);
  });
});
