import type { Detector, Validity } from "../detector.ts";
import { hasLuhnDigit } from "../luhn.ts";

export const usSsn: Detector = {
  id: "us-ssn",
  type: "us_ssn",
  advice: "ssn",
  severity: "high",
  patterns: [
    {
      // As the card has it: hardly anything else is written this way.
      tryAt: { digitRuns: [3], followedBy: "-", digitsAhead: 9 },
      expression: /(?<![\w+$€£])(?<!\d[-.])\d{3}-\d{2}-\d{4}(?!-?\w|\.\d)/dy,
      alone: "medium",
      inContext: "high",
    },
    {
      tryAt: { digitRuns: [3], followedBy: ". ", digitsAhead: 9 },
      expression:
        /(?<![\w+$€£])(?<!\d[-. ])\d{3}(?<separator>[. ])\d{2}\k<separator>\d{4}(?!-?\w|\.\d| [A-Z\d])/dy,
      alone: "low",
      inContext: "high",
    },
    {
      // Spaces, dots, or a line wrap between the groups.
      tryAt: { digitRuns: [3], digitsAhead: 9 },
      expression:
        /(?<![\w+$€£])(?<!\d[-. ])\d{3}\s{0,2}[-. ]\s{0,3}\d{2}\s{0,2}[-. ]\s{0,3}\d{4}(?!-?\w|\.\d)/dy,
      alone: "none",
      inContext: "high",
    },
    {
      tryAt: { digitRuns: [9] },
      expression: /(?<![\w+$€£])(?<!\d[-.])\d{9}(?![-.]?\w)/dy,
      alone: "none",
      inContext: "high",
    },
    {
      // Each digit by itself, as people do who want to get past a filter.
      tryAt: { digitRuns: [1], digitsAhead: 9 },
      expression: /(?<![\w+$€£])(?<!\d[-. ])\d(?:(?: ?[-.])? \d){8}(?! ?[-.]?\w)/dy,
      alone: "none",
      inContext: "high",
    },
  ],
  validate: validateSsn,
  // In one piece, as people copy it from a form; with a check digit it is a security's number or of another country.
  isKnownAlone: (value) => /^\d{9}$/u.test(value) && validateSsn(value) === "valid" && !hasLuhnDigit(value),
  context: {
    words: [
      "ssn",
      "s.s.n",
      "ss#",
      "ss #",
      "ss no",
      "ss number",
      "social",
      "soc sec",
      "soc. sec",
      "soc number",
      "taxpayer id",
      "taxpayer identification",
      "tax id",
      "tin",
      "w-2",
      "w2",
      "w-4",
      "w4",
      "w-9",
      "w9",
      "i-9",
      "1099",
      "nss",
      "sozialversicherungsnummer usa",
      "ss card",
      "社会保障",
    ],
    against: [
      "order",
      "invoice",
      "tracking",
      "shipment",
      "isbn",
      "phone",
      "tel",
      "fax",
      "mobile",
      "zip",
      "part no",
      "part number",
      "part #",
      "serial",
      "sku",
      "model",
      "case no",
      "case number",
      "case #",
      "ticket",
      "routing",
      "aba",
      "ein",
      "employer id",
      "employer identification",
      "npi",
      "duns",
      "passport",
      "parcel",
      "version",
      "timestamp",
    ],
  },
  references: [
    "https://www.ssa.gov/employer/randomization.html",
    "https://www.ssa.gov/history/ssn/misused.html",
    "https://secure.ssa.gov/poms.nsf/lnx/0110201035",
  ],
};

/**
 * No area 000, 666 or 9xx, no group 00, no serial 0000: the Social Security Administration gives out none of these.
 * Those with 9xx belong to others that have no number, or are mistyped.
 */
function validateSsn(value: string): Validity {
  const digits = value.replace(/\D/gu, "");
  if (publishedNumbers.has(digits) || advertNumbers.test(digits)) return "test value";
  if (!/^(?!000|666)\d{3}(?!00)\d{2}(?!0000)\d{4}$/u.test(digits)) return "invalid";
  return digits.startsWith("9") ? "set aside" : "valid";
}

/** Shown on sample cards in wallets (1938) and in a pamphlet (1940), so never anybody's own. */
const publishedNumbers: ReadonlySet<string> = new Set(["078051120", "219099999"]);

/** Set aside for advertisements: 987-65-4320 to 987-65-4329. */
const advertNumbers = /^98765432\d$/u;
