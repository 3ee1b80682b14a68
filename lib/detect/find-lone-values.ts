import type { Detector } from "./detector.ts";
import type { Finding } from "./finding.ts";

/** Longer texts have something to say about their numbers. */
const longestText = 60;

/**
 * What a message gives away that is nothing but one number, or some: nothing near says what they are, so their form
 * alone does, at low confidence.
 */
export function findLoneValues(text: string, detectors: readonly Detector[]): Finding[] {
  if (text.length > longestText || !/\d/u.test(text)) return [];
  const whole = findValues(text, /\S.*\S/gu, detectors);
  return whole.length > 0 ? whole : findValues(text.replace(/ and /gu, "     "), /[^\s,;]+/gu, detectors);
}

/** Either each part is such a value, or none counts. */
function findValues(text: string, part: RegExp, detectors: readonly Detector[]): Finding[] {
  const findings: Finding[] = [];
  for (const { 0: value, index } of text.matchAll(part)) {
    const detector = detectors.find(({ isKnownAlone }) => isKnownAlone?.(value));
    if (detector === undefined) return [];
    const { id, type, severity } = detector;
    findings.push({
      detector: id,
      type,
      start: index,
      end: index + value.length,
      confidence: "low",
      severity,
    });
  }
  return findings;
}
