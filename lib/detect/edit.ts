import type { Finding, Span } from "./finding.ts";

/** What makes one text of another: at `start`, `removed` UTF-16 units gave way to `added` others. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly added: number;
}

/** The one stretch in which two texts differ. */
export function findEdit(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  const start = countAlike(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const same = countAlike(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      after.slice(after.length - to, after.length - from),
  );
  return { start, removed: before.length - start - same, added: after.length - start - same };
}

/**
 * How many units are alike before the first that is not, of so many at most. Halves its way there: the engine compares
 * whole stretches many times faster than a loop compares units.
 */
function countAlike(most: number, isAlike: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isAlike(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Findings of the text before an edit as they stand after it, without those of which a part was changed. */
export function moveAlong(findings: readonly Finding[], edit: Edit): Finding[] {
  return findings.flatMap((finding) => {
    const parts = finding.parts ?? [finding];
    if (parts.some((part) => isChanged(part, edit))) return [];
    const moved = { ...finding, ...moveSpan(finding, edit) };
    return [
      finding.parts === undefined ? moved : { ...moved, parts: parts.map((part) => moveSpan(part, edit)) },
    ];
  });
}

/** What is put in right before or behind a span leaves it as it is. */
function isChanged({ start, end }: Span, edit: Edit): boolean {
  return edit.start < end && edit.start + edit.removed > start;
}

function moveSpan({ start, end }: Span, edit: Edit): Span {
  const by = edit.added - edit.removed;
  const editEnd = edit.start + edit.removed;
  return { start: start < editEnd ? start : start + by, end: end <= edit.start ? end : end + by };
}
