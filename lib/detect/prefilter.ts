import { buildBeginnings, forEachBeginning, forEachPlace, isDigit, isRunAt } from "./beginnings.ts";
import type { Beginning, Beginnings } from "./beginnings.ts";
import { wordsForNumber } from "./label.ts";
import type { Context, Detector, Pattern, Trigger } from "./detector.ts";
import type { Span } from "./finding.ts";

/** A pattern of a detector that waits for its trigger. */
export interface Try {
  readonly detector: Detector;
  readonly pattern: Pattern;
  /** Its expressions, once they were needed. */
  expressions: readonly RegExp[] | undefined;
  /** Number of the context without whose words it finds nothing; -1 where there is no such. */
  readonly needs: number;
  /** Whether it is tried at a number, so that the words must be near where it is tried, or in the heading above. */
  readonly isAtNumber: boolean;
}

/** Everything that one pass over a text looks for, so that hundreds of detectors cost about as much as one. */
export interface Prefilter {
  readonly beginnings: Beginnings<Literal>;
  /** What is tried where a run of digits begins, by its length and the unit that follows it. */
  readonly triesAtRun: (length: number, follower: number) => TriesByDigits;
  readonly wordsOf: ReadonlyMap<Context, readonly ContextWord[]>;
  readonly contextCount: number;
  readonly literalCount: number;
  readonly tryList: TryList;
}

/**
 * Two flat lists, since a log of 300 kB has some 30,000 places. They are filled again for each text: to make long lists
 * takes longer than to fill them.
 */
class TryList {
  #positions = new Int32Array(2 ** 10);
  #tries: (readonly Try[])[] = [];
  #count = 0;

  clear(): void {
    this.#count = 0;
    if (this.#positions.length <= mostKept) return;
    this.#positions = new Int32Array(mostKept);
    this.#tries = [];
  }

  add(position: number, tries: readonly Try[]): void {
    if (this.#count === this.#positions.length) {
      const longer = new Int32Array(2 * this.#count);
      longer.set(this.#positions);
      this.#positions = longer;
    }
    this.#positions[this.#count] = position;
    this.#tries[this.#count] = tries;
    this.#count++;
  }

  get(): Pick<Triggers, "positions" | "tries"> {
    return { positions: this.#positions.subarray(0, this.#count), tries: this.#tries };
  }
}

/** So many places are remembered for the next text. */
const mostKept = 2 ** 17;

interface ContextWord {
  readonly literal: Literal;
  readonly isAgainst: boolean;
}

/** By how many digits follow each other from the run's first on; the last is for that many and more. */
type TriesByDigits = readonly (readonly Try[])[];

interface Literal extends Beginning {
  readonly number: number;
  /** What is tried where it begins. */
  readonly tries: Try[];
  /** Numbers of the contexts that it speaks for. */
  readonly speaksFor: number[];
  isContextWord: boolean;
}

/** What the pass over a text found. */
export interface Triggers {
  /** Where patterns are to be tried. This list and the next are good until the next text is read. */
  readonly positions: Int32Array;
  /** What is to be tried at the position of the same index. */
  readonly tries: readonly (readonly Try[])[];
  readonly mentions: Mentions;
}

/** The context words that the text has. */
export interface Mentions {
  /** Those of a context, in the order of their ends. */
  readonly get: (context: Context) => readonly Mention[];
  /** 1 for the number of each context that has some which speak for it. */
  readonly spokenFor: Uint8Array;
  /** All of them nearly in order, a word that several contexts have once. */
  readonly words: readonly ContextLiteral[];
  /** Where each of `words` starts. */
  readonly wordStarts: readonly number[];
}

/** A context word, whatever contexts have it. */
export interface ContextLiteral {
  readonly text: string;
  /** Numbers of the contexts that it speaks for. */
  readonly speaksFor: readonly number[];
}

export interface Mention extends Span {
  readonly isAgainst: boolean;
}

/** The detectors of one step. */
const stepLength = 100;

/** Builds what all scans with these detectors need, with a rest (`yield`) now and then. */
export function* buildPrefilter(detectors: readonly Detector[]): Generator<undefined, Prefilter> {
  const literals = new Map<string, Literal>();
  const literalFor = (text: string): Literal => {
    const key = text.toLowerCase();
    let literal = literals.get(key);
    if (literal === undefined) {
      literal = {
        number: literals.size,
        text: key,
        tries: [],
        speaksFor: [],
        isContextWord: false,
        get isAnywhere() {
          return this.tries.length > 0;
        },
      };
      literals.set(key, literal);
    }
    return literal;
  };
  const runTries: RunTry[] = [];
  const wordsOf = new Map<Context, ContextWord[]>();

  const numbers = new Map<Context, number>();
  const numberOf = (context: Context): number => {
    const number = numbers.get(context) ?? numbers.size;
    numbers.set(context, number);
    return number;
  };

  for (const [index, detector] of detectors.entries()) {
    if (index % stepLength === stepLength - 1) yield;
    for (const pattern of detector.patterns) {
      const { context } = detector;
      const needs = pattern.alone === "none" && context !== undefined ? numberOf(context) : -1;
      const isAtNumber = "digitRuns" in pattern.tryAt;
      const attempt = { detector, pattern, expressions: undefined, needs, isAtNumber };
      if ("digitRuns" in pattern.tryAt) {
        runTries.push({ index: runTries.length, attempt, tryAt: pattern.tryAt });
      } else {
        for (const literal of listSpellings(pattern.tryAt.literals)) literalFor(literal).tries.push(attempt);
      }
    }
    const { context } = detector;
    if (context === undefined) continue;
    const wordsFor = listSpellings(context.words).map(literalFor);
    for (const { speaksFor } of wordsFor) speaksFor.push(numberOf(context));
    const words = [
      ...wordsFor.map((literal) => ({ literal, isAgainst: false })),
      ...listSpellings(context.against ?? []).map((word) => ({ literal: literalFor(word), isAgainst: true })),
    ];
    for (const { literal } of words) literal.isContextWord = true;
    wordsOf.set(context, words);
  }
  yield;
  leaveOutRepeats(literals);
  yield;
  return {
    beginnings: buildBeginnings([...literals.values()].filter(isNeeded)),
    triesAtRun: createRunLookup(runTries),
    wordsOf,
    contextCount: numbers.size,
    literalCount: literals.size,
    tryList: new TryList(),
  };
}

function isNeeded({ tries, isContextWord }: Literal): boolean {
  return tries.length > 0 || isContextWord;
}

/**
 * Words of several parts as people write them, and as names in data and code have them: "tax id", "tax-id", "taxId".
 * That of `tax_id` the pass over the text knows.
 */
function listSpellings(words: readonly string[]): string[] {
  const spellings = words.flatMap((word) => [
    word,
    ...(betweenWords.test(word) ? [" ", "-", ""].map((mark) => word.replace(eachBetweenWords, mark)) : []),
  ]);
  return [...new Set(spellings)];
}

const betweenWords = /(?<=\p{L})[ -](?=\p{L})/u;
const eachBetweenWords = new RegExp(betweenWords, "gu");

/** Wherever "password" is, "pass" is as well: a pattern that waits for both is tried once. */
function leaveOutRepeats(literals: ReadonlyMap<string, Literal>): void {
  for (const { text, tries } of literals.values()) {
    if (tries.length === 0) continue;
    for (let length = 1; length < text.length; length++) {
      const shorter = literals.get(text.slice(0, length))?.tries ?? [];
      if (shorter.length === 0) continue;
      const own = tries.filter(({ pattern }) => shorter.every((other) => other.pattern !== pattern));
      tries.splice(0, tries.length, ...own);
    }
  }
}

interface RunTry {
  /** Its place among them. */
  readonly index: number;
  readonly attempt: Try;
  readonly tryAt: Extract<Trigger, { readonly digitRuns: readonly number[] }>;
}

/** The longest run of digits that a pattern may start with: a card number has at most 19. */
const longestRun = 40;

/** Sorted out when a text first has such a run: most texts have few kinds of them. */
function createRunLookup(runTries: readonly RunTry[]): Prefilter["triesAtRun"] {
  const known = Array.from<TriesByDigits | undefined>({ length: (longestRun + 1) * asciiLength });
  const sorted = new Map<string, TriesByDigits>();
  return (length, follower) => {
    if (length > longestRun) return [];
    const place = length * asciiLength + (follower < asciiLength ? follower : 0);
    return (known[place] ??= sortOnce(length, String.fromCharCode(place % asciiLength)));
  };

  /** Most lengths and followers are the same to most patterns: what they have in common is sorted once. */
  function sortOnce(length: number, follower: string): TriesByDigits {
    const tried = runTries.filter(
      ({ tryAt: { digitRuns, followedBy } }) =>
        digitRuns.includes(length) && (followedBy?.includes(follower) ?? true),
    );
    const key = String.fromCharCode(...tried.map(({ index }) => index));
    const byDigits = sorted.get(key) ?? sortByDigits(tried);
    sorted.set(key, byDigits);
    return byDigits;
  }
}

const asciiLength = 0x80;

/** One list for each number of digits; all that make no difference share one. */
function sortByDigits(runTries: readonly RunTry[]): TriesByDigits {
  const needed = new Set(runTries.map(({ tryAt: { digitsAhead = 0 } }) => digitsAhead));
  const lists: (readonly Try[])[] = [];
  for (let digits = 0; digits <= Math.max(0, ...needed); digits++) {
    const earlier = lists.at(-1);
    const isSame = earlier !== undefined && !needed.has(digits);
    lists.push(
      isSame
        ? earlier
        : runTries
            .filter(({ tryAt: { digitsAhead = 0 } }) => digitsAhead <= digits)
            .map(({ attempt }) => attempt),
    );
  }
  return lists;
}

/** Between two digits of one number: a line break, spaces and the marks of a quotation around it. */
const longestGap = 14;

/** How many digits follow each other from `start` on, the first `length` of them without a gap; no more than `most`. */
function countDigitsAhead(text: string, start: number, length: number, most: number): number {
  let count = length;
  let lastDigit = start + length - 1;
  for (let index = lastDigit + 1; count < most && index - lastDigit <= longestGap + 1; index++) {
    const unit = text.charCodeAt(index);
    if (isDigit(unit)) {
      count++;
      lastDigit = index;
    } else if (endsNumber(unit)) {
      break;
    }
  }
  return count;
}

/** Letters of ASCII, the underscore and the colon; NaN, behind the end of the text, is none of them. */
function endsNumber(unit: number): boolean {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || unit === 0x5f || unit === 0x3a;
}

/** Reads the text once and lists where patterns are to be tried and which context words there are. */
export function findTriggers(text: string, prefilter: Prefilter): Triggers {
  const { beginnings, triesAtRun, wordsOf, contextCount, literalCount, tryList } = prefilter;
  tryList.clear();
  const words: Literal[] = [];
  const wordStarts: number[] = [];
  const isSeen = new Uint8Array(literalCount);
  const spokenFor = new Uint8Array(contextCount);

  const noteLiteral = (literal: Literal, start: number): void => {
    const { isContextWord, tries } = literal;
    const end = start + literal.text.length;
    const mayBeWord = isContextWord && isWordEdge(text, start);
    if (!mayBeWord && tries.length === 0) return;
    if (!isWritten(text, start, literal.text)) return;
    if (tries.length > 0) tryList.add(start, tries);
    if (!mayBeWord || !isWordEnd(text, end)) return;
    words.push(literal);
    wordStarts.push(start);
    if (isSeen[literal.number] === 1) return;
    isSeen[literal.number] = 1;
    for (const context of literal.speaksFor) spokenFor[context] = 1;
  };

  const noteRun = (start: number): void => {
    let end = start + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    const length = end - start;
    const byDigits = triesAtRun(length, text.charCodeAt(end));
    const most = byDigits.length - 1;
    const tries = byDigits[most <= length ? most : countDigitsAhead(text, start, length, most)];
    if (tries !== undefined && tries.length > 0) tryList.add(start, tries);
  };

  forEachPlace(text, beginnings, (place, firstUnits) => {
    if (isRunAt(firstUnits)) noteRun(place);
    forEachBeginning(text, place, firstUnits, beginnings, noteLiteral);
  });
  return { ...tryList.get(), mentions: createMentions(words, wordStarts, spokenFor, wordsOf) };
}

/** Whether a literal stands there, in any letter case. In a name, `_` stands for a space: `account_number`. */
function isWritten(text: string, start: number, literal: string): boolean {
  for (let index = literal.length - 1; index >= 0; index--) {
    const wanted = literal.charCodeAt(index);
    const unit = text.charCodeAt(start + index);
    if (unit === wanted || (isSmallLetter(wanted) && (unit | 0x20) === wanted)) continue;
    if (wanted === 0x20 && unit === 0x5f) continue;
    return unit >= 0x80 && isWrittenOtherwise(text, start, literal);
  }
  return true;
}

/** Letters beyond ASCII have their own ways to be large. */
function isWrittenOtherwise(text: string, start: number, literal: string): boolean {
  const written = text.slice(start, start + literal.length).toLowerCase();
  return written === literal || (literal.includes(" ") && written.replaceAll("_", " ") === literal);
}

/** Put together for a context when it is first asked for: few texts ask for many, though hundreds share a word. */
function createMentions(
  words: readonly Literal[],
  starts: readonly number[],
  spokenFor: Uint8Array,
  wordsOf: Prefilter["wordsOf"],
): Mentions {
  let occurrences: ReadonlyMap<Literal, readonly number[]> | undefined;
  const byContext = new Map<Context, readonly Mention[]>();
  return {
    spokenFor,
    words,
    wordStarts: starts,
    get: (context) => {
      let mentions = byContext.get(context);
      if (mentions === undefined) {
        const startsOf = (occurrences ??= groupStarts(words, starts));
        const ofContext = wordsOf.get(context) ?? [];
        mentions = sortByEnds(
          ofContext.flatMap(({ literal, isAgainst }) =>
            (startsOf.get(literal) ?? []).map((start) => ({
              start,
              end: start + literal.text.length,
              isAgainst,
            })),
          ),
        );
        byContext.set(context, mentions);
      }
      return mentions;
    },
  };
}

function groupStarts(words: readonly Literal[], starts: readonly number[]): Map<Literal, number[]> {
  const grouped = new Map<Literal, number[]>();
  for (const [index, word] of words.entries()) {
    const start = starts[index] ?? 0;
    const own = grouped.get(word);
    if (own === undefined) grouped.set(word, [start]);
    else own.push(start);
  }
  return grouped;
}

/** Of words that end together the longest alone counts: a "gift card" is no "card". */
function sortByEnds(mentions: Mention[]): Mention[] {
  mentions.sort((a, b) => a.end - b.end || a.start - b.start);
  return mentions.filter(({ end }, index) => mentions[index - 1]?.end !== end);
}

/**
 * Whether a word ends here, by itself, in the plural or joined with a word for its number: "passportno", "Passnummer". As
 * with its beginning, parts of `camelCase` and `snake_case` are words.
 */
function isWordEnd(text: string, end: number): boolean {
  if (isWordEdge(text, end)) return true;
  const unit = text.charCodeAt(end);
  if (isPluralEnding(unit)) return isWordEdge(text, end + 1);
  // n, N
  if ((unit | 0x20) !== 0x6e) return false;
  return wordsForNumber.some((word) => {
    const wordEnd = end + word.length;
    return text.slice(end, wordEnd).toLowerCase() === word && isWordEdge(text, wordEnd);
  });
}

/** s, S and the long ſ. */
function isPluralEnding(unit: number): boolean {
  return (unit | 0x20) === 0x73 || unit === 0x17f;
}

function isWordEdge(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  const unitBefore = text.charCodeAt(index - 1);
  // Nearly always, it is inside a word in small letters.
  if (isSmallLetter(unit) && isSmallLetter(unitBefore)) return false;
  const before = caseOf(unitBefore);
  if (before === "none") return true;
  const after = caseOf(unit);
  return after === "none" || (before === "lower" && after === "upper");
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

type LetterCase = "lower" | "upper" | "none" | "either";

/** `none` for what is no letter and for scripts without capitals; Chinese, Japanese and others write no spaces. */
function caseOf(unit: number): LetterCase {
  if (unit < 0x80) {
    if (isSmallLetter(unit)) return "lower";
    return unit >= 0x41 && unit <= 0x5a ? "upper" : "none";
  }
  // NaN, before the start and behind the end, becomes a character that has no case.
  const character = String.fromCharCode(unit);
  const isLower = character === character.toLowerCase();
  const isUpper = character === character.toUpperCase();
  if (isLower) return isUpper ? "none" : "lower";
  return isUpper ? "upper" : "either";
}
