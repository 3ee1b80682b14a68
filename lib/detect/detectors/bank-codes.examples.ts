import type { Examples } from "../examples.ts";

export const examples: Readonly<Record<string, Examples>> = {
  "gb-sort-code": {
    found: ["sort code «07-32-31»", "Sort code: «073231»", "bank «07-32-31» / 28486153"],
    notMatched: ["sort code 07-32-3", "sort code 2024-07-32"],
    needsContext: ["row 07-32-31 was skipped", "date 07-12-31"],
  },
  "au-bsb": {
    found: ["BSB «923-329» acct 953 891 352", "BSB: «923329»"],
    notMatched: ["BSB 923-32", "BSB 923-3291"],
    needsContext: ["row 923-329 was skipped"],
  },
  "ca-transit": {
    found: ["Transit «00102-003»", "transit number: «30800-016»"],
    notMatched: ["transit 00102-0033"],
    needsContext: ["row 00102-003 was skipped"],
  },
  "in-ifsc": {
    found: ["IFSC «QMKB0066833»", "ifsc code: «QMKB0A66833»"],
    notMatched: ["IFSC QMKB1066833", "IFSC QMK0066833"],
    needsContext: ["row QMKB0066833 was skipped"],
  },
  "de-blz": {
    found: ["BLZ «500 105 17»", "Bankleitzahl: «50010517»"],
    notMatched: ["BLZ 900 105 17", "BLZ 500 105"],
    needsContext: ["row 50010517 was skipped"],
  },
};
