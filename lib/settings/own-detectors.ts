import type { ReadingDetector } from "../detect/detector.ts";
import { createOwnPatternsDetector } from "../detect/own/own-patterns.ts";
import { createOwnTermsDetector } from "../detect/own/own-terms.ts";
import type { Policy } from "./policy.ts";
import type { OwnAction, OwnTerm, Settings } from "./settings.ts";

/** Other settings change often; a long list takes a tenth of a second to be sorted. */
const known = {
  own: new WeakMap<readonly OwnTerm[], ReadingDetector>(),
  organisation: new WeakMap<readonly OwnTerm[], ReadingDetector>(),
};

/** The detectors of what the person has listed themselves, and of what their organisation has: for the same list, the same. */
export function createOwnDetectors(settings: Settings, policy: Policy): readonly ReadingDetector[] {
  return (["own", "organisation"] as const).flatMap((owner) => {
    const { ownTerms, ownPatterns } = owner === "own" ? settings : policy;
    const terms = known[owner].get(ownTerms) ?? createOwnTermsDetector(ownTerms.map(withSeverity), owner);
    known[owner].set(ownTerms, terms);
    return [terms, createOwnPatternsDetector(ownPatterns.map(withSeverity), owner)];
  });
}

/** For what is listed, how bad a leak is says what is to be done about it. */
function withSeverity<Entry extends { readonly action: OwnAction }>(
  entry: Entry,
): Entry & { severity: "medium" | "high" } {
  return { ...entry, severity: entry.action === "hold" ? "high" : "medium" };
}
