import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Finding } from "../detect/finding.ts";
import { Placeholders } from "./placeholders.ts";
import { redact } from "./redact.ts";

const finding = (type: string, start: number, end: number): Finding => ({
  detector: type,
  type,
  start,
  end,
  confidence: "high",
  severity: "high",
});

function findingOf(text: string, value: string, type: string): Finding {
  const start = text.indexOf(value);
  return finding(type, start, start + value.length);
}

describe("redact", () => {
  it("replaces each span and leaves the rest as it is", () => {
    const text = "SSN 536-22-1234,\ncard 5105 1051 0510 5100.";
    const findings = [
      findingOf(text, "536-22-1234", "us_ssn"),
      findingOf(text, "5105 1051 0510 5100", "credit_card"),
    ];
    expect(redact(text, findings, new Placeholders())).toEqual({
      text: "SSN [SSN_1],\ncard [CARD_1].",
      replacements: [
        { start: 4, end: 15, placeholder: "[SSN_1]" },
        { start: 22, end: 41, placeholder: "[CARD_1]" },
      ],
    });
  });

  it("keeps a value's placeholder through the chat, however it is written", () => {
    const placeholders = new Placeholders();
    const redacted = (text: string, value: string): string =>
      redact(text, [findingOf(text, value, "us_ssn")], placeholders).text;
    expect(redacted("536-22-1234", "536-22-1234")).toBe("[SSN_1]");
    expect(redacted("and 536-22-9999", "536-22-9999")).toBe("and [SSN_2]");
    expect(redacted("again 536 22 1234", "536 22 1234")).toBe("again [SSN_1]");
  });

  it("never gives a new value a placeholder that already stands in the text", () => {
    const text = "[SSN_1] is hers, his is 536-22-1234";
    expect(redact(text, [findingOf(text, "536-22-1234", "us_ssn")], new Placeholders()).text).toBe(
      "[SSN_1] is hers, his is [SSN_2]",
    );
  });

  it("uses the family's word for a type with a subtype, and a plain one for a type it does not know", () => {
    const placeholders = new Placeholders();
    expect(placeholders.placeholderFor("abc", finding("secret:github-token", 0, 3))).toBe("[KEY_1]");
    expect(placeholders.placeholderFor("abc", finding("something_new", 0, 3))).toBe("[REDACTED_1]");
  });

  it("can be undone: the replaced values put back give the original", () => {
    const spans = fc
      .tuple(fc.string({ unit: "grapheme" }), fc.array(fc.nat(), { maxLength: 10 }))
      .map(([text, cuts]) => {
        const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
        const findings: Finding[] = [];
        for (let i = 0; i + 1 < places.length; i += 2) {
          findings.push(finding("us_ssn", places[i] ?? 0, places[i + 1] ?? 0));
        }
        return { text, findings };
      });
    fc.assert(
      fc.property(spans, ({ text, findings }) => {
        const { text: redacted, replacements } = redact(text, findings, new Placeholders());
        let restored = redacted;
        for (const { start, end, placeholder } of replacements) {
          const before = restored.slice(0, start);
          expect(restored.slice(start, start + placeholder.length)).toBe(placeholder);
          restored = before + text.slice(start, end) + restored.slice(start + placeholder.length);
        }
        expect(restored).toBe(text);
      }),
    );
  });
});
