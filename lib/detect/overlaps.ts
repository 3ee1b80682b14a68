import type { Confidence, Finding, Severity } from "./finding.ts";

/**
 * Keeps the best of findings that overlap: those that go first, then the more severe, then the surer, then the longer,
 * then the one that was found first. What is left is in order of the text and apart.
 */
export function resolveOverlaps(
  findings: readonly Finding[],
  goesFirst: (finding: Finding) => boolean = () => false,
): Finding[] {
  const kept: Finding[] = [];
  const compare = (a: Finding, b: Finding): number =>
    Number(goesFirst(b)) - Number(goesFirst(a)) || compareRank(a, b);
  for (const finding of [...findings].sort(compare)) {
    const place = placeFor(finding, kept);
    const before = kept[place - 1];
    const after = kept[place];
    const isApart =
      (before === undefined || before.end <= finding.start) &&
      (after === undefined || finding.end <= after.start);
    if (isApart) kept.splice(place, 0, finding);
  }
  return kept;
}

function compareRank(a: Finding, b: Finding): number {
  return (
    rank[b.severity] - rank[a.severity] ||
    rank[b.confidence] - rank[a.confidence] ||
    b.end - b.start - (a.end - a.start)
  );
}

const rank: Record<Severity | Confidence, number> = { low: 0, medium: 1, high: 2 };

/** Index of the first kept finding that starts after this one does. */
function placeFor({ start }: Finding, kept: readonly Finding[]): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
