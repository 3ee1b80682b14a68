import { buildAutomaton, lastDigitClass, wordEnds } from "./automaton.ts";
import type { Automaton } from "./automaton.ts";
import type { Context, Detector, Pattern, Trigger } from "./detector.ts";
import type { Span } from "./finding.ts";

/** A pattern of a detector that waits for its trigger. */
export interface Try {
  readonly detector: Detector;
  readonly pattern: Pattern;
  /** Number of the context without whose words it finds nothing; -1 where there is no such. */
  readonly needs: number;
}

/** Everything that one pass over a text looks for, so that hundreds of detectors cost about as much as one. */
export interface Prefilter {
  readonly automaton: Automaton;
  /** Those whose heads end in a state of the automaton. */
  readonly literalsOf: readonly (readonly Literal[] | undefined)[];
  /** What is tried where a run of digits begins, by the run's length. */
  readonly digitRuns: readonly RunTries[];
  readonly wordsOf: ReadonlyMap<Context, readonly ContextWord[]>;
  readonly contextCount: number;
}

interface ContextWord {
  readonly literal: Literal;
  readonly isAgainst: boolean;
}

interface RunTries {
  /** By the unit that follows the run. */
  readonly before: ReadonlyMap<number, TriesByDigits>;
  /** Before every other unit, and at the end of the text. */
  readonly otherwise: TriesByDigits;
}

/** By how many digits follow each other from the run's first on; the last is for that many and more. */
type TriesByDigits = readonly (readonly Try[])[];

interface Literal {
  /** In lower case. */
  readonly text: string;
  /** What is tried where it begins. */
  readonly tries: Try[];
  /** Numbers of the contexts that it speaks for. */
  readonly speaksFor: number[];
  isContextWord: boolean;
  /** Once the automaton has read its head, there is nothing left to compare. */
  readonly isKnownByHead: boolean;
}

/** What the pass over a text found. */
export interface Triggers {
  /** Where patterns are to be tried; two flat lists, since a log of 300 kB has some 30,000 places. */
  readonly positions: readonly number[];
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
}

export interface Mention extends Span {
  readonly isAgainst: boolean;
}

export function buildPrefilter(detectors: readonly Detector[]): Prefilter {
  const literals = new Map<string, Literal>();
  const literalFor = (text: string): Literal => {
    const key = text.toLowerCase();
    let literal = literals.get(key);
    if (literal === undefined) {
      const isKnownByHead = key.length <= headLength && isAscii.test(key);
      literal = { text: key, tries: [], speaksFor: [], isContextWord: false, isKnownByHead };
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

  for (const detector of detectors) {
    for (const pattern of detector.patterns) {
      const { context } = detector;
      const needs = pattern.alone === "none" && context !== undefined ? numberOf(context) : -1;
      const attempt = { detector, pattern, needs };
      if ("digitRuns" in pattern.tryAt) {
        runTries.push({ attempt, tryAt: pattern.tryAt });
      } else {
        for (const literal of pattern.tryAt.literals) literalFor(literal).tries.push(attempt);
      }
    }
    const { context } = detector;
    if (context === undefined) continue;
    for (const word of context.words) literalFor(word).speaksFor.push(numberOf(context));
    const words = [
      ...context.words.map((word) => ({ literal: literalFor(word), isAgainst: false })),
      ...(context.against ?? []).map((word) => ({ literal: literalFor(word), isAgainst: true })),
    ];
    for (const { literal } of words) literal.isContextWord = true;
    wordsOf.set(context, words);
  }
  leaveOutRepeats(literals);
  const heads = groupByHead([...literals.values()]);
  const automaton = buildAutomaton([...heads.keys()]);
  const byHead = [...heads.values()];
  return {
    automaton,
    literalsOf: automaton.endings.map((ending) => ending?.flatMap((head) => byHead[head] ?? [])),
    digitRuns: listRuns(runTries),
    wordsOf,
    contextCount: numbers.size,
  };
}

const isAscii = /^[\0-\x7f]*$/u;

/** Wherever "password" is, "pass" is as well: a pattern that waits for both is tried once. */
function leaveOutRepeats(literals: ReadonlyMap<string, Literal>): void {
  for (const { text, tries } of literals.values()) {
    if (tries.length === 0) continue;
    const shorter = Array.from(text, (_, length) => literals.get(text.slice(0, length))?.tries ?? []);
    const patterns = new Set(shorter.flat().map(({ pattern }) => pattern));
    const own = tries.filter(({ pattern }) => !patterns.has(pattern));
    tries.splice(0, tries.length, ...own);
  }
}

/** The automaton reads this many units of a literal; so it stays small, and few texts have the head alone. */
const headLength = 5;

function groupByHead(literals: readonly Literal[]): Map<string, Literal[]> {
  const heads = new Map<string, Literal[]>();
  for (const literal of literals) {
    const head = literal.text.slice(0, headLength);
    const own = heads.get(head) ?? [];
    own.push(literal);
    heads.set(head, own);
  }
  return heads;
}

interface RunTry {
  readonly attempt: Try;
  readonly tryAt: Extract<Trigger, { readonly digitRuns: readonly number[] }>;
}

/** The longest run of digits that a pattern may start with: a card number has at most 19. */
const longestRun = 40;

function listRuns(runTries: readonly RunTry[]): RunTries[] {
  return Array.from({ length: longestRun + 1 }, (_, length) => {
    const ofLength = runTries.filter(({ tryAt }) => tryAt.digitRuns.includes(length));
    const before = (follower: string): RunTry[] =>
      ofLength.filter(({ tryAt: { followedBy } }) => followedBy?.includes(follower) ?? true);
    const followers = new Set(ofLength.flatMap(({ tryAt }) => Array.from(tryAt.followedBy ?? "")));
    return {
      before: new Map(
        [...followers].map((follower) => [follower.charCodeAt(0), sortByDigits(before(follower))]),
      ),
      otherwise: sortByDigits(ofLength.filter(({ tryAt }) => tryAt.followedBy === undefined)),
    };
  });
}

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
    if (unit >= 0x30 && unit <= 0x39) {
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
  const { automaton, literalsOf, digitRuns, wordsOf, contextCount } = prefilter;
  const { classes, next, shift } = automaton;
  const positions: number[] = [];
  const triesAt: (readonly Try[])[] = [];
  const occurrences = new Map<Literal, number[]>();
  const spokenFor = new Uint8Array(contextCount);
  let state = 0;
  let runStart = -1;

  const noteLiteral = (literal: Literal, start: number): void => {
    const { isContextWord, tries } = literal;
    const end = start + literal.text.length;
    const speaks = isContextWord && isWholeWord(text, start, end);
    if (!speaks && tries.length === 0) return;
    if (!literal.isKnownByHead && !isWritten(text, start, literal, classes)) return;
    if (tries.length > 0) {
      positions.push(start);
      triesAt.push(tries);
    }
    if (!speaks) return;
    const own = occurrences.get(literal);
    if (own !== undefined) {
      own.push(start);
      return;
    }
    occurrences.set(literal, [start]);
    for (const context of literal.speaksFor) spokenFor[context] = 1;
  };

  // One unit past the end, which is in no class, ends the last run.
  for (let index = 0; index <= text.length; index++) {
    const unitClass = index < text.length ? (classes[text.charCodeAt(index)] ?? 0) : 0;
    // Class 0 wraps around: one comparison tells a digit.
    if ((unitClass - 1) >>> 0 < lastDigitClass) {
      if (runStart < 0) runStart = index;
    } else if (runStart >= 0) {
      const length = index - runStart;
      const ofLength = digitRuns[length];
      const byDigits = ofLength?.before.get(text.charCodeAt(index)) ?? ofLength?.otherwise ?? [];
      const most = byDigits.length - 1;
      const tries = byDigits[most <= length ? most : countDigitsAhead(text, runStart, length, most)];
      if (tries !== undefined && tries.length > 0) {
        positions.push(runStart);
        triesAt.push(tries);
      }
      runStart = -1;
    }

    state = next[(state << shift) | unitClass] ?? 0;
    if (state < wordEnds) continue;
    state &= ~wordEnds;
    for (const literal of literalsOf[state] ?? []) {
      noteLiteral(literal, index + 1 - Math.min(literal.text.length, headLength));
    }
  }
  return { positions, tries: triesAt, mentions: createMentions(occurrences, spokenFor, wordsOf) };
}

/** Whether a literal whose head the automaton has read stands there as a whole. */
function isWritten(text: string, start: number, literal: Literal, classes: Uint8Array): boolean {
  const { length } = literal.text;
  // Nearly always, the last unit already tells; a text is cut out only when it may be the right one.
  const last = text.charCodeAt(start + length - 1);
  if (classes[last] !== classes[literal.text.charCodeAt(length - 1)]) return false;
  return text.slice(start, start + length).toLowerCase() === literal.text;
}

/** Put together for a context when it is first asked for: few texts ask for many, though hundreds share a word. */
function createMentions(
  occurrences: ReadonlyMap<Literal, readonly number[]>,
  spokenFor: Uint8Array,
  wordsOf: Prefilter["wordsOf"],
): Mentions {
  const byContext = new Map<Context, readonly Mention[]>();
  return {
    spokenFor,
    get: (context) => {
      let mentions = byContext.get(context);
      if (mentions === undefined) {
        const words = wordsOf.get(context) ?? [];
        mentions = sortByEnds(
          words.flatMap(({ literal, isAgainst }) =>
            (occurrences.get(literal) ?? []).map((start) => ({
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

/** Of words that end together the longest alone counts: a "gift card" is no "card". */
function sortByEnds(mentions: Mention[]): Mention[] {
  mentions.sort((a, b) => a.end - b.end || a.start - b.start);
  return mentions.filter(({ end }, index) => mentions[index - 1]?.end !== end);
}

/** Whether a word begins and ends here, by itself, in the plural, or as a part of `camelCase` or `snake_case`. */
function isWholeWord(text: string, start: number, end: number): boolean {
  return (
    isWordEdge(text, start) &&
    (isWordEdge(text, end) || (/s/iu.test(text.charAt(end)) && isWordEdge(text, end + 1)))
  );
}

function isWordEdge(text: string, index: number): boolean {
  const before = caseOf(text.charCodeAt(index - 1));
  if (before === "none") return true;
  const after = caseOf(text.charCodeAt(index));
  return after === "none" || (before === "lower" && after === "upper");
}

type LetterCase = "lower" | "upper" | "none" | "either";

/** `none` for what is no letter and for scripts without capitals; Chinese, Japanese and others write no spaces. */
function caseOf(unit: number): LetterCase {
  if (unit < 0x80) {
    if (unit >= 0x61 && unit <= 0x7a) return "lower";
    return unit >= 0x41 && unit <= 0x5a ? "upper" : "none";
  }
  // NaN, before the start and behind the end, becomes a character that has no case.
  const character = String.fromCharCode(unit);
  const isLower = character === character.toLowerCase();
  const isUpper = character === character.toUpperCase();
  if (isLower) return isUpper ? "none" : "lower";
  return isUpper ? "upper" : "either";
}
