import english from "../../public/_locales/en/messages.json" with { type: "json" };
import type { Claim } from "./claim.ts";
import type { ComparisonCell } from "./comparison.ts";

/** What a translated claim, or a cell of the table of plans, was translated from. */
export function readEnglishOriginal(key: Claim["textKey"] | ComparisonCell["textKey"]): string {
  return english[key].message;
}
