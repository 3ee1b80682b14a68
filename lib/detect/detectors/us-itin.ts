import type { Detector, Validity } from "../detector.ts";

export const usItin: Detector = {
  id: "us-itin",
  type: "us_itin",
  advice: "itin",
  severity: "high",
  patterns: [
    {
      tryAt: { digitRuns: [3], followedBy: "-", digitsAhead: 9 },
      expression: /(?<![\w+$€£])(?<!\d[-./])9\d{2}-\d{2}-\d{4}(?![-./]?\w)/dy,
      alone: "low",
      inContext: "high",
    },
    {
      tryAt: { digitRuns: [3, 5, 6, 9], digitsAhead: 9 },
      expression: /(?<![\w+$€£])(?<!\d[-./])9\d{2}[-. ]?\d{2}[-. ]?\d{4}(?![-./]?\w)/dy,
      alone: "none",
      inContext: "high",
    },
  ],
  validate: validateItin,
  context: {
    words: [
      "itin",
      "i.t.i.n",
      "tin",
      "taxpayer number",
      "individual taxpayer",
      "taxpayer id",
      "taxpayer identification",
      "tax id",
      "tax number",
      "ssn",
      "social security",
      "w-7",
      "w7",
      "w-9",
      "w9",
      "1040",
    ],
    against: ["order", "invoice", "tracking", "phone", "tel", "fax", "zip", "serial", "sku", "case no"],
  },
  references: [
    "https://www.irs.gov/tin/itin/individual-taxpayer-identification-number-itin",
    "https://www.irs.gov/irm/part3/irm_03-021-263r",
  ],
};

/** The fourth and fifth digit lie in the ranges that the Internal Revenue Service gives out. */
function validateItin(value: string): Validity {
  const group = Number(value.replace(/\D/gu, "").slice(3, 5));
  const isGivenOut =
    (group >= 50 && group <= 65) ||
    (group >= 70 && group <= 88) ||
    (group >= 90 && group <= 92) ||
    (group >= 94 && group <= 99);
  return isGivenOut ? "valid" : "invalid";
}
