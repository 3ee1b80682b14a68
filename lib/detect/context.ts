import type { Span } from "./finding.ts";
import type { Mention } from "./prefilter.ts";
import type { HeaderLookup } from "./table-header.ts";

/** What the surroundings of a match say about it. */
export type ContextVerdict = "for" | "against" | "silent";

/** How far a word may be from the match, in UTF-16 units: a line or so before it, a few words after it. */
export const reachBefore = 80;
export const reachAfter = 40;

/** A word against speaks only as a label does: just before the match. */
const reachAgainst = 30;

/**
 * The heading of its column speaks first; else the nearest word before or after the match, across line breaks.
 * `mentions` are the detector's context words in the text, in the order of their ends.
 */
export function judgeContext(
  text: string,
  span: Span,
  mentions: readonly Mention[],
  headerOf: HeaderLookup,
  inHeadingOnly = false,
): ContextVerdict {
  if (mentions.length === 0) return "silent";
  const inHeader = findInside(headerOf(span.start), mentions);
  if (inHeader !== undefined) return verdictOf(inHeader);
  if (inHeadingOnly) return "silent";

  const before = findBefore(text, span, mentions);
  const after = findAfter(span, mentions);
  if (before === undefined) return after === undefined ? "silent" : "for";
  const isBeforeNearer =
    after === undefined ||
    span.start - before.end <= after.start - span.end ||
    // What begins the next line is the label of the next value.
    (text.slice(span.end, after.start).includes("\n") && !text.slice(before.end, span.start).includes("\n"));
  return isBeforeNearer ? verdictOf(before) : "for";
}

/** As `judgeContext`, where the heading is one of the words and hardly more: "API key (live)", no "Password length". */
export function judgeHeading(
  text: string,
  { start }: Span,
  mentions: readonly Mention[],
  headerOf: HeaderLookup,
): ContextVerdict {
  const header = headerOf(start);
  const last = mentions[countEndingBy(mentions, header.end) - 1];
  if (last === undefined || last.start < header.start) return "silent";
  return saysMore.test(text.slice(last.end, header.end)) ? "silent" : verdictOf(last);
}

/** Behind a name of a number, words for "number" say nothing new, and brackets little. */
const saysMore = /^[^\p{L}(]*(?!(?:number|num|nummer|nr|no|code|card|id)(?!\p{L}))\p{L}{2}/iu;

function findInside({ start, end }: Span, mentions: readonly Mention[]): Mention | undefined {
  const first = mentions[countEndingBy(mentions, start)];
  return first !== undefined && first.end <= end ? first : undefined;
}

/** The nearest word before the match that is near enough to speak. */
function findBefore(text: string, { start }: Span, mentions: readonly Mention[]): Mention | undefined {
  for (let index = countEndingBy(mentions, start) - 1; index >= 0; index--) {
    const mention = mentions[index];
    if (mention === undefined || mention.end < start - reachBefore) return undefined;
    if (!mention.isAgainst || speaksAgainst(text, mention, start)) return mention;
  }
  return undefined;
}

/** With another number between, a label has its value already; and some words are no labels. */
function speaksAgainst(text: string, mention: Mention, start: number): boolean {
  const between = text.slice(mention.end, start);
  return (
    between.length <= reachAgainst &&
    !/\d{4}\D|^ (?:manager|director|executive)/iu.test(between) &&
    !/(?:over the|by) $/iu.test(text.slice(Math.max(0, mention.start - 9), mention.start))
  );
}

/** The next word for it after the match, if near enough. */
function findAfter({ end }: Span, mentions: readonly Mention[]): Mention | undefined {
  for (let index = countEndingBy(mentions, end); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.start > end + reachAfter) return undefined;
    if (mention.start >= end && !mention.isAgainst) return mention;
  }
  return undefined;
}

function verdictOf({ isAgainst }: Mention): ContextVerdict {
  return isAgainst ? "against" : "for";
}

/** How many mentions end at `offset` or before it. */
function countEndingBy(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
