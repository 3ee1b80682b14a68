import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "ITIN: «912-90-3456»",
    "my itin is «912903456»",
    "Individual Taxpayer Identification Number «945 71 2208»",
    "name,itin\nAnn,«945712208»",
    "spouse «912-78-3456» has no social",
  ],
  notMatched: [
    "ITIN: 812-90-3456", // Begins with 9.
    "ITIN: 912-90-345",
    "ITIN: 9xx-xx-3456",
  ],
  notValid: [
    "ITIN: 912-69-3456", // Groups 66 to 69 are not given out.
    "ITIN: 912-93-3456", // That is an adoption number.
  ],
  needsContext: ["row 912903456 was skipped", "order 912-90-3456"],
};
