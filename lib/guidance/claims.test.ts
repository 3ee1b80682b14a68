import { describe, expect, it } from "vitest";
import { englishMessages, getEnglishMessage } from "../../tests/english-texts.ts";
import { claims } from "./claims.ts";
import { topics } from "./topics.ts";

/** Where Anthropic itself speaks. */
const officialHosts = [
  "www.anthropic.com",
  "privacy.claude.com",
  "support.claude.com",
  "platform.claude.com",
  "code.claude.com",
  "claude.com",
  "claude.ai",
];

/** Words that promise more than Anthropic does. */
const overpromises = [
  /\bprivate\b/iu,
  /safe to paste/iu,
  /deleted after 30 days/iu,
  /never stored/iu,
  /zero (?:data )?retention on Enterprise/iu,
  /\b7 days\b/iu,
];

/** Families of texts about what Claude does, or near to such: the popup, the guide and the card. */
const guidanceText = /^(?:claim|topic|popup|guide|plan|training|compare|sent|tip|fit|card)_/u;

describe("claims", () => {
  it("have ids and texts of their own", () => {
    const ids = claims.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(claims.map(({ textKey }) => textKey)).toEqual(ids.map((id) => `claim_${id.replaceAll("-", "_")}`));
  });

  it("answer each topic, and no other", () => {
    const answered = new Set(claims.flatMap((claim) => claim.topics));
    expect([...answered].toSorted()).toEqual(topics.map(({ id }) => id).toSorted());
  });

  it.each(claims)("$id has an official source without parameters", ({ source }) => {
    const { protocol, host, pathname } = new URL(source);
    expect(officialHosts).toContain(host);
    expect(source).toBe(`${protocol}//${host}${pathname}`);
    expect(protocol).toBe("https:");
  });

  it.each(claims)("$id has an ISO date", ({ asOf, changedOn = asOf }) => {
    expect(new Date(asOf).toISOString().slice(0, 10)).toBe(asOf);
    expect(new Date(changedOn).toISOString().slice(0, 10)).toBe(changedOn);
  });

  it.each(claims)("$id has a text that names its numbers", ({ textKey, numbers }) => {
    const text = getEnglishMessage(textKey, []);
    expect(text).not.toBe("");
    expect(text.match(/\d+ (?:hours|days|months|years)/gu) ?? []).toEqual(numbers ?? []);
  });

  it.each(claims)("$id names the plans that it holds for", (claim) => {
    expect(claim.plans).not.toEqual([]);
  });

  it("promise no more than Anthropic does, nor does anything around them", () => {
    const texts = Object.entries(englishMessages).filter(([key]) => guidanceText.test(key));
    const promised = texts.filter(([, { message }]) => overpromises.some((promise) => promise.test(message)));
    expect(promised.map(([key]) => key)).toEqual([]);
  });
});
