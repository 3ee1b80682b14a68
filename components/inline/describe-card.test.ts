import { describe, expect, it } from "vitest";
import type { Finding } from "../../lib/detect/finding.ts";
import { loadTexts } from "../../lib/texts/translate.ts";
import { getEnglishMessage } from "../../tests/english-texts.ts";
import { describeCard } from "./describe-card.ts";

const translate = loadTexts(getEnglishMessage, []);

const foundAt = (start: number, detector: string, type: string): Finding => ({
  detector,
  type,
  start,
  end: start + 2,
  confidence: "high",
  severity: "high",
});
const ssnAt = (start: number) => foundAt(start, "us-ssn", "us_ssn");
const emailAt = (start: number) => foundAt(start, "email", "email");

const ssnTexts = {
  name: "Social security number",
  risk: "With this number and a name, someone can open accounts as that person. It cannot be changed.",
  instead: "Leave it out, or write [SSN] in its place.",
};

describe("describeCard", () => {
  it("says what a lone find is, why it matters and what to write instead", () => {
    expect(describeCard("a text of one line", [ssnAt(2)], 0, translate, "en")).toEqual({
      ...ssnTexts,
      line: undefined,
      mayAlwaysAllow: false,
      position: undefined,
      groups: [],
    });
  });

  it("tells one of several by its line and its number", () => {
    expect(describeCard("one\ntwo\nthree", [emailAt(0), ssnAt(9)], 1, translate, "en")).toEqual({
      ...ssnTexts,
      line: "Line 3",
      mayAlwaysAllow: false,
      position: "2 of 2",
      groups: [],
    });
  });

  it("offers to always allow ordinary things", () => {
    expect(describeCard("a", [emailAt(0)], 0, translate, "en")?.mayAlwaysAllow).toBe(true);
  });

  it("sums many up by kind", () => {
    const many = [emailAt(0), ...Array.from({ length: 1200 }, (_, index) => ssnAt(3 + 3 * index))];
    const description = describeCard("a", many, 1, translate, "en");
    expect(description?.position).toBe("2 of 1,201");
    expect(description?.groups).toEqual([
      { label: "Social security number: 1,200", first: 1, isCurrent: true },
      { label: "E-mail address: 1", first: 0, isCurrent: false },
    ]);
  });

  it("says nothing about what isn't there", () => {
    expect(describeCard("a", [], 0, translate, "en")).toBeUndefined();
  });
});
