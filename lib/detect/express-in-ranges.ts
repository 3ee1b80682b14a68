/** Scripts in which letters, capitals and marks are told apart one by one: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic. */
const sorted = [
  [0x30, 0x6ff],
  [0x1e00, 0x1eff],
] as const;
/** The scripts of South and East Asia, which have no capitals. */
const lettersBehind = String.raw`\u0900-\u11ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3`;

const ranges = new Map<string, string>();

/**
 * Makes an expression of a long source, with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` spelled out as ranges of
 * the Basic Multilingual Plane. V8 takes some 300 ms to optimise an expression with a hundred such classes when it
 * first runs. What is spelled out is longer than the 20 kB of source that it optimises: it is ready in 20 ms, and
 * matches ordinary text as fast.
 */
export function expressInRanges(source: string, flags: string): RegExp {
  let isInClass = false;
  const spelledOut = source.replace(
    /\\p\{(L[ul]?|[MN])\}|\\[\s\S]|[[\]]/gu,
    (part, property: string | undefined) => {
      if (property !== undefined) return isInClass ? rangesOf(property) : `[${rangesOf(property)}]`;
      if (part === "[") isInClass = true;
      if (part === "]") isInClass = false;
      return part;
    },
  );
  return new RegExp(spelledOut, flags);
}

function rangesOf(property: string): string {
  let known = ranges.get(property);
  if (known === undefined) {
    known =
      listRanges(new RegExp(String.raw`\p{${property}}`, "u")) + (property === "L" ? lettersBehind : "");
    ranges.set(property, known);
  }
  return known;
}

function listRanges(property: RegExp): string {
  let listed = "";
  for (const [first, last] of sorted) {
    let start = -1;
    for (let unit = first; unit <= last + 1; unit++) {
      const isOne = unit <= last && property.test(String.fromCharCode(unit));
      if (isOne && start < 0) start = unit;
      if (isOne || start < 0) continue;
      listed += escape(start) + (start === unit - 1 ? "" : `-${escape(unit - 1)}`);
      start = -1;
    }
  }
  return listed;
}

function escape(unit: number): string {
  return String.raw`\u${unit.toString(16).padStart(4, "0")}`;
}
