import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "BIC: «QMKBNL2A»",
    "SWIFT/BIC «QMKBDEFFXXX»",
    "swift code is «QMKBGB2L»",
    "Business identifier code «QMKBFRPP»",
    '"bic": "«QMKBNL2A»"',
    "the SWIFT code that she wrote on the form is «QMKBGB2L»",
    "pay it to «QMKBFRPP» (BIC) today",
    "Here it is: «QMKBGB2L» - that is our SWIFT",
    "bank,BIC,town\nAnn & Co,«QMKBNL2A»,Ede\nBo & Co,«QMKBGB2L»,York",
    "| Bank | BIC |\n|---|---|\n| Ann & Co | «QMKBDEFF» |",
  ],
  notMatched: [
    "SWIFT is a LANGUAGE",
    "bic qmkbnl2a",
    "Taylor Swift, BOSTON",
    "Swift is a language that is COMPILED",
    "CUBIC: QMKBNL2A",
    "BIC: QMKBNL2",
  ],
  notValid: ["BIC: QMKBZZ2A", "SWIFT code: MULTIPLE"],
  needsContext: ["bank,town\nQMKBNL2A,Ede"],
};
