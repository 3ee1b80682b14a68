import type { ReadingDetector } from "../detector.ts";
import type { Finding, Severity } from "../finding.ts";

/** A regular expression that the person has written. */
export interface ListedPattern {
  readonly source: string;
  /** `high`: hold what it is found in. */
  readonly severity: Extract<Severity, "medium" | "high">;
}

/** Detector of findings in the person's own patterns. */
const ownPatternsId = "own-patterns";

/** More than this in one text says nothing that the first ones did not. */
const mostFindings = 1000;

/**
 * Makes the detector of the person's own patterns. Whether they are fast enough is checked where they are written;
 * one that does not compile finds nothing.
 */
export function createOwnPatternsDetector(patterns: readonly ListedPattern[]): ReadingDetector {
  const compiled = patterns.flatMap(({ source, severity }) => {
    const expression = compilePattern(source);
    return expression === undefined ? [] : [{ expression, severity }];
  });
  return {
    id: ownPatternsId,
    type: "custom",
    advice: "own_pattern",
    severity: "medium",
    read: ({ text }) => compiled.flatMap(({ expression, severity }) => findAll(text, expression, severity)),
    references: ["https://developer.mozilla.org/docs/Web/JavaScript/Guide/Regular_expressions"],
  };
}

/** The expression as it is run, any letter case; undefined if it is none. */
export function compilePattern(source: string): RegExp | undefined {
  try {
    return new RegExp(source, "giu");
  } catch {
    return undefined;
  }
}

function findAll(text: string, expression: RegExp, severity: Severity): Finding[] {
  const findings: Finding[] = [];
  for (const { index, 0: match } of text.matchAll(expression)) {
    if (match === "") continue;
    findings.push({
      detector: ownPatternsId,
      type: "custom",
      start: index,
      end: index + match.length,
      confidence: "high",
      severity,
    });
    if (findings.length === mostFindings) break;
  }
  return findings;
}
