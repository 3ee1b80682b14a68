import { adviceOf, type AdviceKey } from "../../lib/detect/advice.ts";
import type { Finding } from "../../lib/detect/finding.ts";

/** Findings of one kind in a text. */
export interface KindGroup {
  readonly kind: AdviceKey;
  /** How many there are. */
  readonly count: number;
  /** Which of the findings is the first of its kind, from 0. */
  readonly first: number;
}

/** Sums findings up by what the person reads about them, the most frequent kind first. */
export function groupByKind(findings: readonly Pick<Finding, "detector">[]): KindGroup[] {
  const groups = new Map<AdviceKey, KindGroup>();
  for (const [index, { detector }] of findings.entries()) {
    const kind = adviceOf(detector);
    const { count, first } = groups.get(kind) ?? { count: 0, first: index };
    groups.set(kind, { kind, count: count + 1, first });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
