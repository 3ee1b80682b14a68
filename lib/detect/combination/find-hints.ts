import type { Span } from "../finding.ts";
import type { FactKind } from "./facts/fact-table.ts";
import { harmlessWords, hintRows } from "./facts/hint-words.ts";

/** A word that hints at what a text tells of somebody. */
export interface Hint extends Span {
  /** A word may hint at several things: "late" at a debt, and at trouble at work. */
  readonly kinds: readonly FactKind[];
  /** Negative for words of harmless talk: thanks, lectures, birthdays. */
  readonly weight: number;
  /** Forms of one word count once. */
  readonly stem: string;
}

type Entry = Pick<Hint, "kinds" | "weight">;

/** Words that begin, or end, with what is listed. */
interface Affixes {
  readonly entries: Map<string, Entry>;
  /** The outermost letters of all entries: most words share none of them. */
  readonly stems: Set<string>;
}

interface HintBook {
  readonly whole: Map<string, Entry>;
  readonly beginnings: Affixes;
  readonly endings: Affixes;
}

let book: HintBook | undefined;

/** Finds the hints in a stretch of a text, in order. */
export type HintReader = (stretch: Span) => readonly Hint[];

/** Longer than all that is measured: so much of what has been read is read once more when it is read on. */
const longestMeasure = 60;

/** So much at least is read at once, in UTF-16 units: a name on each line has stretches of many lines. */
const shortestRead = 1000;

/** No part of the text is read again for the next stretch. `tells` says which hints count. */
export function createHintReader(text: string, tells: (hint: Hint) => boolean): HintReader {
  const hints: Hint[] = [];
  let readFrom = 0;
  let readTo = 0;
  return ({ start, end }) => {
    if (start < readFrom || start > readTo) {
      hints.length = 0;
      readFrom = readTo = start;
    }
    if (end > readTo) {
      const from = Math.max(readFrom, findGap(text, readTo - longestMeasure));
      while ((hints.at(-1)?.start ?? -1) >= from) hints.pop();
      readTo = Math.min(text.length, Math.max(end, from + shortestRead));
      hints.push(...findHints(text, { start: from, end: readTo }).filter(tells));
    }
    const first = countBefore(hints, start);
    return hints.slice(first, countBefore(hints, end)).filter((hint) => hint.end <= end);
  };
}

/** Behind the last space before `offset`, or `offset` itself where there is none. */
function findGap(text: string, offset: number): number {
  const limit = offset - longestMeasure;
  let gap = offset;
  while (gap > limit && text.charAt(gap - 1) !== " ") gap--;
  return gap > limit ? gap : offset;
}

/** How many of the hints start before `offset`. */
function countBefore(hints: readonly Hint[], offset: number): number {
  let low = 0;
  let high = hints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hints[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findHints(text: string, { start, end }: Span): Hint[] {
  book ??= buildBook();
  const stretch = text.slice(start, end);
  const hints: Hint[] = [];
  for (const { 0: written, index } of stretch.matchAll(token)) {
    const folded = fold(written);
    // As written, too: acronyms are listed in capitals.
    const entry = book.whole.get(written) ?? (identifier.test(written) ? undefined : lookUp(book, folded));
    if (entry === undefined) continue;
    const from = start + index;
    hints.push({ ...entry, start: from, end: from + written.length, stem: folded.slice(0, stemLength) });
  }
  for (const { kinds, weight, pattern } of measures) {
    for (const { 0: written, index } of stretch.matchAll(pattern)) {
      const from = start + index;
      hints.push({ kinds, weight, start: from, end: from + written.length, stem: kinds.join(" ") });
    }
  }
  return hints.sort((a, b) => a.start - b.start);
}

const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’/&:.-][\p{L}\p{N}]+)*/gu;

/** `sleepTime` is no word. */
const identifier = /\p{Ll}\p{Lu}/u;

/** Forms of a word share their first letters. */
const stemLength = 5;

/** Shorter beginnings and endings belong to too many words. */
const shortestStem = 3;

/** A short ending has letters before it, "April" is no drug; a long one is a word by itself: "carcinoma". */
const fewestBefore = 2;
const shortestAlone = 6;

/** What is measured, counted or graded. */
const measures: readonly (Entry & { readonly pattern: RegExp })[] = [
  { kinds: ["medication"], weight: 2, pattern: /\b\d{1,4}(?:[.,]\d{1,2})? ?(?:mg|mcg|µg)\b/giu },
  { kinds: ["health"], weight: 2, pattern: /\b(?:stage|stadium|stadio|grade|grad) (?:[1-4]|i{1,3}|iv)\b/giu },
  // Tumours (T2N0), pregnancies (G2P1, 31+4 weeks), diseases as in ICD-10 (F32.1).
  { kinds: ["health"], weight: 2, pattern: /\bT[0-4][a-c]?N[0-3]/gu },
  {
    kinds: ["health"],
    weight: 2,
    pattern: /\bG\d{1,2}P\d{1,2}\b|\b\d{2}\+[0-6]\b|\b[A-TV-Z]\d\d\.\d{1,2}\b/gu,
  },
  {
    kinds: ["pregnancy"],
    weight: 2,
    pattern: /\b\d{1,2} ?(?:weeks?|months?|wochen?) (?:along|gone|pregnant|schwanger)\b/giu,
  },
  // Blood pressure.
  { kinds: ["health"], weight: 1, pattern: /\b(?:1\d|[7-9])\d\/(?:[4-9]\d|1[0-3]\d)\b/gu },
  {
    kinds: ["deal"],
    weight: 2,
    pattern:
      /\b\d{2}[\d.,]{0,4} (?:jobs|roles|positions|employees|stellen|arbeitsplätze|mitarbeitende|postes|emplois|empleos)\b/giu,
  },
  {
    kinds: ["pay", "debt", "deal"],
    weight: 1,
    pattern: /(?:[$€£¥₹]|\b(?:usd|eur|gbp|chf|rs) ?)\d{2}[\d.,' ]{0,14}(?!\$)/giu,
  },
  {
    kinds: ["pay", "debt", "deal"],
    weight: 1,
    pattern:
      /\b\d{2}[\d.,']{0,12}(?:k| ?(?:[€£m]|mn|mio|bn|million|euros?|eur|chf|dollars|pounds|grand))(?!\p{L})/giu,
  },
];

const plain = /^[a-z]+$/u;
const acronym = /^[A-Z][a-z]?[A-Z]{1,4}$/u;

function fold(written: string): string {
  const small = written.toLowerCase();
  if (plain.test(small)) return small;
  return small.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss");
}

/** Harmless words are just that; else the word and its stem may each hint at something. */
function lookUp({ whole, beginnings, endings }: HintBook, folded: string): Entry | undefined {
  const entry = whole.get(folded);
  const byStem =
    entry !== undefined && entry.weight < 0 ? undefined : lookUpStem(beginnings, endings, folded);
  return entry === undefined || byStem === undefined ? (entry ?? byStem) : merge(entry, byStem);
}

function lookUpStem(beginnings: Affixes, endings: Affixes, folded: string): Entry | undefined {
  if (beginnings.stems.has(folded.slice(0, shortestStem))) {
    for (let length = folded.length; length >= shortestStem; length--) {
      const found = beginnings.entries.get(folded.slice(0, length));
      if (found !== undefined) return found;
    }
  }
  if (endings.stems.has(folded.slice(-shortestStem))) {
    for (let { length } = folded; length >= shortestStem; length--) {
      if (folded.length - length < fewestBefore && length < shortestAlone) continue;
      const found = endings.entries.get(folded.slice(-length));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function merge(a: Entry, b: Entry): Entry {
  return { kinds: [...a.kinds, ...b.kinds], weight: Math.max(a.weight, b.weight) };
}

function buildBook(): HintBook {
  const whole = new Map<string, Entry>();
  const beginnings: Affixes = { entries: new Map(), stems: new Set() };
  const endings: Affixes = { entries: new Map(), stems: new Set() };
  for (const { kind, weight, words } of hintRows) addWords(words, { kinds: [kind], weight });
  // No subject has them: whatever else is told weighs less beside them.
  addWords(harmlessWords, { kinds: [], weight: harmlessWeight });
  return { whole, beginnings, endings };

  function addWords(words: string, entry: Entry): void {
    for (const word of words.split(" ")) {
      const stem = acronym.test(word) ? word : fold(word.replace("*", ""));
      const affixes = word.endsWith("*") ? beginnings : word.startsWith("*") ? endings : undefined;
      affixes?.stems.add(affixes === beginnings ? stem.slice(0, shortestStem) : stem.slice(-shortestStem));
      const entries = affixes?.entries ?? whole;
      const earlier = entries.get(stem);
      if (earlier === undefined || entry.weight < 0) entries.set(stem, entry);
      else entries.set(stem, merge(earlier, entry));
    }
  }
}

const harmlessWeight = -2;
