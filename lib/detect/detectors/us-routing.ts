import { weigh } from "../check-digits.ts";
import type { Detector, Validity } from "../detector.ts";

export const usRouting: Detector = {
  id: "us-routing",
  type: "bank_routing",
  advice: "bank_code",
  severity: "medium",
  patterns: [
    {
      tryAt: { digitRuns: [4, 9] },
      expression: /(?<![\w+$€£])(?<!\d[-./])\d{4}-?\d{4}-?\d(?![-./]?\w)/dy,
      alone: "none",
      inContext: "high",
    },
  ],
  validate: validateRouting,
  context: {
    words: [
      "routing",
      "rtn",
      "aba",
      "transit number",
      "ach",
      "direct deposit",
      "wire transfer",
      "checking",
      "bank account",
    ],
    against: [
      "order",
      "invoice",
      "tracking",
      "phone",
      "tel",
      "zip",
      "ssn",
      "social security",
      "account number",
    ],
  },
  references: [
    "https://www.aba.com/about-us/routing-number",
    "https://en.wikipedia.org/wiki/ABA_routing_transit_number",
  ],
};

/** A Federal Reserve district or one of the ranges for thrifts, electronic payments and cheques; weights 3, 7, 1. */
function validateRouting(value: string): Validity {
  const digits = value.replace(/\D/gu, "");
  const district = Number(digits.slice(0, 2));
  const isGivenOut =
    (district >= 1 && district <= 12) ||
    (district >= 21 && district <= 32) ||
    (district >= 61 && district <= 72) ||
    district === 80;
  return isGivenOut && weigh(digits, [3, 7, 1]) % 10 === 0 ? "valid" : "invalid";
}
