import { expect, it } from "vitest";
import type { Finding } from "../detect/finding.ts";
import { Answers } from "./answers.ts";

const ssnAt = (start: number, end: number): Finding => ({
  detector: "us-ssn",
  type: "us_ssn",
  start,
  end,
  confidence: "high",
  severity: "high",
});

it("covers the same value at another place and written in another way, and no other value", () => {
  const answers = new Answers();
  answers.add("536-22-1234", [ssnAt(0, 11)]);
  expect(answers.covers("His number: 536 22 1234", ssnAt(12, 23))).toBe(true);
  expect(answers.covers("536-22-1235", ssnAt(0, 11))).toBe(false);
});
