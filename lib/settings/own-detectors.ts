import type { ReadingDetector } from "../detect/detector.ts";
import { createOwnPatternsDetector } from "../detect/own/own-patterns.ts";
import { createOwnTermsDetector } from "../detect/own/own-terms.ts";
import type { Policy } from "./policy.ts";
import type { OwnAction, Settings } from "./settings.ts";

/**
 * Makes the detectors of what the person has listed themselves, and of what their organisation has. Make them once for
 * these settings and keep them.
 */
export function createOwnDetectors(settings: Settings, policy: Policy): readonly ReadingDetector[] {
  return (["own", "organisation"] as const).flatMap((owner) => {
    const { ownTerms, ownPatterns } = owner === "own" ? settings : policy;
    return [
      createOwnTermsDetector(ownTerms.map(withSeverity), owner),
      createOwnPatternsDetector(ownPatterns.map(withSeverity), owner),
    ];
  });
}

/** For what is listed, how bad a leak is says what is to be done about it. */
function withSeverity<Entry extends { readonly action: OwnAction }>(
  entry: Entry,
): Entry & { severity: "medium" | "high" } {
  return { ...entry, severity: entry.action === "hold" ? "high" : "medium" };
}
