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
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  const most = shorter - start;
  while (
    same < most &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same++;
  }
  return { start, removed: before.length - start - same, added: after.length - start - same };
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
