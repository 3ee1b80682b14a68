import { buildAutomaton, lastDigitClass, wordEnds } from "./automaton.ts";
import type { Automaton } from "./automaton.ts";
import type { Context, Detector, Pattern, Trigger } from "./detector.ts";
import type { Span } from "./finding.ts";

/** A pattern of a detector that waits for its trigger. */
export interface Try {
  readonly detector: Detector;
  readonly pattern: Pattern;
}

/** Everything that one pass over a text looks for, so that hundreds of detectors cost about as much as one. */
export interface Prefilter {
  readonly automaton: Automaton;
  /** Those that begin alike, by the index of their head in the automaton. */
  readonly literalsByHead: readonly (readonly Literal[])[];
  /** What is tried where a run of digits begins, by the run's length. */
  readonly digitRuns: readonly RunTries[];
  readonly wordsOf: ReadonlyMap<Context, readonly ContextWord[]>;
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
  /** The contexts that it speaks for. */
  readonly speaksFor: Context[];
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
  /** Whether there are any that speak for it. */
  readonly speakFor: (context: Context) => boolean;
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

  for (const detector of detectors) {
    for (const pattern of detector.patterns) {
      const attempt = { detector, pattern };
      if ("digitRuns" in pattern.tryAt) {
        runTries.push({ attempt, tryAt: pattern.tryAt });
      } else {
        for (const literal of pattern.tryAt.literals) literalFor(literal).tries.push(attempt);
      }
    }
    const { context } = detector;
    if (context === undefined) continue;
    for (const word of context.words) literalFor(word).speaksFor.push(context);
    const words = [
      ...context.words.map((word) => ({ literal: literalFor(word), isAgainst: false })),
      ...(context.against ?? []).map((word) => ({ literal: literalFor(word), isAgainst: true })),
    ];
    for (const { literal } of words) literal.isContextWord = true;
    wordsOf.set(context, words);
  }
  leaveOutRepeats(literals);
  const heads = groupByHead([...literals.values()]);
  return {
    automaton: buildAutomaton([...heads.keys()]),
    literalsByHead: [...heads.values()],
    digitRuns: listRuns(runTries),
    wordsOf,
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
export function findTriggers(
  text: string,
  { automaton, literalsByHead, digitRuns, wordsOf }: Prefilter,
): Triggers {
  const { classes, next, endings } = automaton;
  const positions: number[] = [];
  const triesAt: (readonly Try[])[] = [];
  const occurrences = new Map<Literal, Span[]>();
  let state = 0;
  let runStart = -1;

  const noteLiteral = (literal: Literal, start: number): void => {
    const end = start + literal.text.length;
    if (!literal.isKnownByHead && text.slice(start, end).toLowerCase() !== literal.text) return;
    if (literal.tries.length > 0) {
      positions.push(start);
      triesAt.push(literal.tries);
    }
    if (literal.isContextWord && isWholeWord(text, start, end)) {
      const own = occurrences.get(literal);
      if (own === undefined) occurrences.set(literal, [{ start, end }]);
      else own.push({ start, end });
    }
  };

  // One unit past the end, which is in no class, ends the last run.
  for (let index = 0; index <= text.length; index++) {
    const unitClass = index < text.length ? (classes[text.charCodeAt(index)] ?? 0) : 0;
    if (unitClass !== 0 && unitClass <= lastDigitClass) {
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

    state = next[(state & ~wordEnds) | unitClass] ?? 0;
    if (state >= wordEnds) {
      for (const head of endings.get(state & ~wordEnds) ?? []) {
        const literals = literalsByHead[head] ?? [];
        const start = index + 1 - Math.min(literals[0]?.text.length ?? 0, headLength);
        for (const literal of literals) noteLiteral(literal, start);
      }
    }
  }
  return { positions, tries: triesAt, mentions: createMentions(occurrences, wordsOf) };
}

/** Put together for a context when it is first asked for: few texts ask for many, though hundreds share a word. */
function createMentions(
  occurrences: ReadonlyMap<Literal, readonly Span[]>,
  wordsOf: Prefilter["wordsOf"],
): Mentions {
  const spokenFor = new Set([...occurrences.keys()].flatMap(({ speaksFor }) => speaksFor));
  const byContext = new Map<Context, readonly Mention[]>();
  return {
    speakFor: (context) => spokenFor.has(context),
    get: (context) => {
      let mentions = byContext.get(context);
      if (mentions === undefined) {
        const words = wordsOf.get(context) ?? [];
        mentions = sortByEnds(
          words.flatMap(({ literal, isAgainst }) =>
            (occurrences.get(literal) ?? []).map((span) => ({ ...span, isAgainst })),
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
  const before = text.charAt(index - 1);
  const after = text.charAt(index);
  return (
    !isCased(before) || !isCased(after) || (before === before.toLowerCase() && after === after.toUpperCase())
  );
}

/** Letters of scripts with upper and lower case; Chinese, Japanese and others write no spaces between words. */
function isCased(character: string): boolean {
  if (character < "\x80")
    return (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");
  return character.toLowerCase() !== character.toUpperCase();
}
