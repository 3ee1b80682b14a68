import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "Routing number: «061444676»",
    "routing «061444676», checking 104948489",
    "ABA «0614-4467-6»",
    "name,routing,account\nAnn,«061444676»,104948489",
  ],
  notMatched: ["routing 0614446761", "routing 06144467", "routing table 061.444.676"],
  notValid: [
    "routing 061444675", // Wrong check digit.
    "routing 501444672", // No district begins with 50.
  ],
  needsContext: ["row 061444676 was skipped", "order 061444676"],
};
