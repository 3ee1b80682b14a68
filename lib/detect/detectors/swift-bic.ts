import type { Detector, Validity } from "../detector.ts";
import { countryCodes } from "../country-codes.ts";

export const swiftBic: Detector = {
  id: "swift-bic",
  type: "swift_bic",
  advice: "bank_code",
  severity: "medium",
  patterns: [
    {
      // Bank (4), country (2), place (2), and perhaps a branch (3).
      tryAt: {
        literals: [
          "swift",
          "bic",
          "bic/swift",
          "business identifier code",
          "bank identifier code",
          "iso 9362",
        ],
      },
      expression:
        /(?<!\p{L})(?:[sS][wW][iI][fF][tT]|[bB][iI][cC]|(?:[bB]usiness|[bB]ank) [iI]dentifier [cC]odes?|ISO 9362)(?!\p{L})(?:[ \t\n:=#>*"'`([,|.)/-]|[sS][wW][iI][fF][tT]|BIC|[cC]ode|number|no|is|[bB]usiness|[iI]dentifier|[cC]odes){1,12}?(?<![\p{L}\d])(?<value>[A-Z]{6}[A-Z2-9][A-Z0-9](?:[A-Z0-9]{3})?)(?![\p{L}\d])/duy,
      alone: "high",
    },
  ],
  validate: validateCountry,
  references: [
    "https://www.iso.org/standard/84108.html",
    "https://www.swift.com/standards/data-standards/bic-business-identifier-code",
  ],
};

function validateCountry(value: string): Validity {
  return countryCodes.has(value.slice(4, 6)) ? "valid" : "invalid";
}
