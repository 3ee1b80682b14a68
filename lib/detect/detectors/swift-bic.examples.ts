import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "BIC: «QMKBNL2A»",
    "SWIFT/BIC «QMKBDEFFXXX»",
    "swift code is «QMKBGB2L»",
    "Business identifier code «QMKBFRPP»",
    '"bic": "«QMKBNL2A»"',
  ],
  notMatched: [
    "SWIFT is a LANGUAGE",
    "bic qmkbnl2a",
    "Taylor Swift, BOSTON",
    "CUBIC: QMKBNL2A",
    "BIC: QMKBNL2",
  ],
  notValid: ["BIC: QMKBZZ2A", "SWIFT code: MULTIPLE"],
};
