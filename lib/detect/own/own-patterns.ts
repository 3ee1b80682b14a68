import type { ReadingDetector } from "../detector.ts";
import type { Finding, Severity } from "../finding.ts";
import type { ListOwner } from "./own-terms.ts";

/** A regular expression that the person, or their organisation, has written. */
export interface ListedPattern {
  readonly source: string;
  /** `high`: hold what it is found in. */
  readonly severity: Extract<Severity, "medium" | "high">;
}

/** More than this in one text says nothing that the first ones did not. */
const mostFindings = 1000;

/**
 * Makes the detector of the person's own patterns, or of their organisation's. Whether they are fast enough is checked where they are written;
 * one that does not compile finds nothing.
 */
export function createOwnPatternsDetector(
  patterns: readonly ListedPattern[],
  owner: ListOwner = "own",
): ReadingDetector {
  const id = `${owner}-patterns`;
  const compiled = patterns.flatMap(({ source, severity }) => {
    const expression = compilePattern(source);
    return expression === undefined ? [] : [{ expression, severity }];
  });
  return {
    id,
    type: "custom",
    advice: `${owner}_pattern`,
    severity: "medium",
    read: ({ text }) =>
      compiled.flatMap(({ expression, severity }) => findAll(text, expression, { detector: id, severity })),
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

function findAll(text: string, expression: RegExp, known: Pick<Finding, "detector" | "severity">): Finding[] {
  const findings: Finding[] = [];
  for (const { index, 0: match } of text.matchAll(expression)) {
    if (match === "") continue;
    findings.push({
      ...known,
      type: "custom",
      start: index,
      end: index + match.length,
      confidence: "high",
    });
    if (findings.length === mostFindings) break;
  }
  return findings;
}
