import { describe, expect, it } from "vitest";
import type { Finding } from "../detect/finding.ts";
import { Allowlist } from "./allowlist.ts";

const findingOf = (type: string, text: string): Finding => ({
  detector: type,
  type,
  start: 0,
  end: text.length,
  confidence: "high",
  severity: "low",
});

describe("Allowlist", () => {
  const allowlist = new Allowlist(
    [
      { type: "phone", value: "212-555-0143" },
      { type: "us_ssn", value: "536-22-1874" },
    ],
    [String.raw`.*@quillmark\.io`, String.raw`\d{3}-\d{2}-\d{4}`, "(unclosed"],
  );
  const cases: Record<string, [type: string, text: string, covered: boolean]> = {
    "what was put on it": ["phone", "212-555-0143", true],
    "the same written in another way": ["phone", "212 555 0143", true],
    "another value": ["phone", "212-555-0144", false],
    "the same value as something else": ["us_ssn", "212-555-0143", false],
    "a value that a pattern matches as a whole": ["email", "Ann.Lee@Quillmark.io", true],
    "a value of which a pattern matches a part": ["email", "ann@quillmark.io.example.net", false],
    "a social security number that a pattern matches": ["us_ssn", "512-44-1874", false],
    "a social security number, whoever put it on": ["us_ssn", "536-22-1874", false],
  };
  for (const [name, [type, text, covered]] of Object.entries(cases)) {
    it(`${covered ? "covers" : "doesn't cover"} ${name}`, () => {
      expect(allowlist.covers(text, findingOf(type, text))).toBe(covered);
    });
  }
});
