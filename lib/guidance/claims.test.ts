import { describe, expect, it } from "vitest";
import { englishMessages, getEnglishMessage } from "../../tests/english-texts.ts";
import { type Claim, claims, isOutdated } from "./claims.ts";
import { topics } from "./topics.ts";

const officialHost = /^(?:[a-z]+\.)?(?:anthropic\.com|claude\.com|claude\.ai)$/u;
const readText = (claim: Claim): string => getEnglishMessage(claim.textKey, []);

/** Words that promise more than Anthropic does. */
const overpromises = [
  /\bprivate\b/iu,
  /safe to paste/iu,
  /deleted after 30 days/iu,
  /never stored/iu,
  /zero (?:data )?retention on Enterprise/iu,
  /\b7 days\b/iu,
];

describe("claims", () => {
  it("have ids of their own", () => {
    const ids = claims.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("answer each topic, and no other", () => {
    expect([...new Set(claims.map(({ topic }) => topic))]).toEqual(topics.map(({ id }) => id));
  });

  it.each(claims)("$id has an official source without parameters", ({ source }) => {
    const { protocol, host, pathname } = new URL(source);
    expect(host).toMatch(officialHost);
    expect(source).toBe(`${protocol}//${host}${pathname}`);
    expect(protocol).toBe("https:");
  });

  it.each(claims)("$id has an ISO date", ({ asOf }) => {
    expect(new Date(asOf).toISOString().slice(0, 10)).toBe(asOf);
  });

  it.each(claims)("$id has a text that names its number", (claim) => {
    const text = readText(claim);
    expect(text).not.toBe("");
    expect(text.match(/\d+ (?:days|years|months)/gu)).toEqual(claim.number ? [claim.number] : null);
  });

  it.each(claims)("$id names the plans that it holds for", ({ plans }) => {
    expect(plans).not.toEqual([]);
  });

  it("promise no more than Anthropic does, nor does anything around them", () => {
    const texts = Object.entries(englishMessages).filter(([key]) => /^(?:claim|topic|popup)_/u.test(key));
    const promised = texts.filter(([, { message }]) => overpromises.some((promise) => promise.test(message)));
    expect(promised.map(([key]) => key)).toEqual([]);
  });
});

describe("topics", () => {
  it("send people to Claude's own setting for training, and nowhere else", () => {
    expect(topics.map(({ id, action }) => [id, action?.target])).toEqual([
      ["retention", undefined],
      ["training", "https://claude.ai/settings/data-privacy-controls"],
      ["enterprise", undefined],
    ]);
  });
});

describe("isOutdated", () => {
  const claim = { ...claims[0], asOf: "2026-08-22" } as Claim;

  it.each([
    { now: "2026-08-22", outdated: false },
    { now: "2027-02-18", outdated: false },
    { now: "2027-02-19", outdated: true },
  ])("a claim of 22 August 2026 on $now: $outdated", ({ now, outdated }) => {
    expect(isOutdated(claim, new Date(now))).toBe(outdated);
  });
});
