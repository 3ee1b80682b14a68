import { describe, expect, it } from "vitest";
import type { Finding } from "../../lib/detect/finding.ts";
import { noPolicy, parsePolicy } from "../../lib/settings/policy.ts";
import { loadTexts } from "../../lib/texts/translate.ts";
import { getEnglishMessage } from "../../tests/english-texts.ts";
import { describeCard, type CardDescription } from "./describe-card.ts";

const translate = loadTexts(getEnglishMessage);

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

/** The card of one of the finds, all of which are held, without an organisation's policy unless one is given. */
function describeOne(
  text: string,
  findings: readonly Finding[],
  index: number,
  policy = noPolicy,
): CardDescription | undefined {
  return describeCard({ text, findings, held: new Set(findings) }, index, policy, translate, "en");
}

const ssnTexts = {
  name: "Social security number",
  risk: "With this number and a name, someone can open accounts as that person. It cannot be changed.",
  instead: "Leave it out, or write [SSN] in its place.",
};

describe("describeCard", () => {
  it("says what a lone find is, why it matters and what to write instead", () => {
    expect(describeOne("a text of one line", [ssnAt(2)], 0)).toEqual({
      ...ssnTexts,
      line: undefined,
      answers: ["redact", "fine-in-chat", "not-sensitive"],
      position: undefined,
      groups: [],
    });
  });

  it("tells one of several by its line and its number", () => {
    expect(describeOne("one\ntwo\nthree", [emailAt(0), ssnAt(9)], 1)).toEqual({
      ...ssnTexts,
      line: "Line 3",
      answers: ["redact", "fine-in-chat", "not-sensitive"],
      position: "2 of 2",
      groups: [],
    });
  });

  it("offers to always allow ordinary things", () => {
    expect(describeOne("a", [emailAt(0)], 0)?.answers).toContain("always-fine");
  });

  it.each([{ mayAllowAlways: false }, { choices: { byDetector: { email: "notice" } } }])(
    "doesn't offer it where it would have no effect, as under %j",
    (policy) => {
      expect(describeOne("a", [emailAt(0)], 0, parsePolicy(policy))?.answers).not.toContain("always-fine");
    },
  );

  it.each([{ maySendAsIs: false }, { reasons: ["The client agreed"] }])(
    "lets nothing go that is held under %j, and everything else",
    (given) => {
      const policy = parsePolicy(given);
      const [card, mail] = [ssnAt(0), emailAt(9)];
      const checked = { text: "a", findings: [card, mail], held: new Set([card]) };
      expect(describeCard(checked, 0, policy, translate, "en")?.answers).toEqual(["redact"]);
      expect(describeCard(checked, 1, policy, translate, "en")?.answers).toContain("fine-in-chat");
    },
  );

  it("sums many up by kind", () => {
    const many = [emailAt(0), ...Array.from({ length: 1200 }, (_, index) => ssnAt(3 + 3 * index))];
    const description = describeOne("a", many, 1);
    expect(description?.position).toBe("2 of 1,201");
    expect(description?.groups).toEqual([
      { label: "Social security number: 1,200", first: 1, isCurrent: true },
      { label: "E-mail address: 1", first: 0, isCurrent: false },
    ]);
  });

  it("says nothing about what isn't there", () => {
    expect(describeOne("a", [], 0)).toBeUndefined();
  });
});
