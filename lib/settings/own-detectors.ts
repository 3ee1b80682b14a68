import type { ReadingDetector } from "../detect/detector.ts";
import { createOwnPatternsDetector } from "../detect/own/own-patterns.ts";
import { createOwnTermsDetector } from "../detect/own/own-terms.ts";
import type { OwnAction, Settings } from "./settings.ts";

/** Makes the detectors of what the person has listed themselves. Make them once for these settings and keep them. */
export function createOwnDetectors({
  ownTerms,
  ownPatterns,
}: Pick<Settings, "ownTerms" | "ownPatterns">): readonly ReadingDetector[] {
  return [
    createOwnTermsDetector(ownTerms.map(({ term, action }) => ({ term, severity: severityOf(action) }))),
    createOwnPatternsDetector(
      ownPatterns.map(({ source, action }) => ({ source, severity: severityOf(action) })),
    ),
  ];
}

/** For what the person lists, how bad a leak is says what is to be done about it. */
function severityOf(action: OwnAction): "medium" | "high" {
  return action === "hold" ? "high" : "medium";
}
