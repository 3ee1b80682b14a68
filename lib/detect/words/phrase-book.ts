import type { Span } from "../finding.ts";
import { firstUnspaced, foldTable, foldText } from "./fold.ts";

/**
 * Tens of thousands of words and phrases that one pass over a text finds: a word's hash is worked out while it is read
 * and looked up once, so that the text costs the same however many phrases there are.
 */
export interface PhraseBook<Value> {
  /** Open addressing: the hash of a first word in its slot, or in the next one free. */
  readonly hashes: Int32Array;
  /** In the same slot, one more than its index in `firstWords`; 0 where the slot is free. */
  readonly places: Uint32Array;
  /** In the same slot, when the word is found by itself: an index of `uses`. */
  readonly usesAlone: Uint8Array;
  /** In the same slot, which second words longer phrases have: one bit for each `secondBit` of their first units. */
  readonly seconds: Int32Array;
  readonly firstWords: readonly FirstWord<Value>[];
  /**
   * One bit for the hashes of words that matter in small letters, so that most words of a prose need no look-up: it is
   * small enough to stay in the processor's nearest cache, which the tables above are not.
   */
  readonly smallWords: Int32Array;
}

/** The phrases that begin with one word. Words with the same 32 bits of hash are taken for one. */
interface FirstWord<Value> {
  /** The word by itself, if it is listed. */
  alone?: Listed<Value>;
  /** Longer phrases, by the first unit of their second word, longest first. */
  longer?: Map<number, (Listed<Value> & { readonly folded: string })[]>;
}

interface Listed<Value> {
  readonly value: Value;
  readonly use: Use;
}

/**
 * When a phrase is found: in any letter case, with a capital only, or never: then it is known, and so is no
 * capitalised word to tell of.
 */
export type Use = "any case" | "capital" | "never";

const uses: readonly (Use | "not listed")[] = ["not listed", "never", "capital", "any case"];
const inCapitalsOnly = uses.indexOf("capital");
const inAnyCase = uses.indexOf("any case");

/** A word that the text has: listed, or made of letters and beginning with a capital. */
export interface Word<Value> extends Span {
  /** Absent when the word is in no list. */
  readonly value: Value | undefined;
  readonly isCapitalised: boolean;
}

const hashSeed = 0x811c9dc5;
/** Multiplier of the hash FNV-1a. http://www.isthe.com/chongo/tech/comp/fnv/ */
const hashPrime = 0x01000193;

/** 32 kB of bits, of which some 5 % are set. */
const smallWordRows = 2 ** 13;

/** The hash's lowest five bits are the bit of its row, as shifts take them. */
function rowOf(hash: number): number {
  return (hash >>> 5) & (smallWordRows - 1);
}

/** Of entries with the same folded phrase, `merge` makes one. */
export function buildPhraseBook<Value>(
  entries: Iterable<readonly [string, Value]>,
  merge: (a: Value, b: Value) => Value,
  useOf: (value: Value) => Use,
): PhraseBook<Value> {
  const values = new Map<string, Value>();
  for (const [phrase, value] of entries) {
    const folded = foldText(phrase);
    const earlier = values.get(folded);
    if (folded !== "") values.set(folded, earlier === undefined ? value : merge(earlier, value));
  }

  const size = 2 ** Math.ceil(Math.log2(2 * values.size + 2));
  const hashes = new Int32Array(size);
  const places = new Uint32Array(size);
  const usesAlone = new Uint8Array(size);
  const seconds = new Int32Array(size);
  const firstWords: FirstWord<Value>[] = [];
  const smallWords = new Int32Array(smallWordRows);
  for (const [folded, value] of values) {
    const hash = hashFirstWord(folded);
    if (useOf(value) === "any case") smallWords[rowOf(hash)] = (smallWords[rowOf(hash)] ?? 0) | (1 << hash);
    const slot = findSlot(hash, hashes, places);
    if (places[slot] === 0) {
      hashes[slot] = hash;
      places[slot] = firstWords.push({});
    }
    const firstWord = firstWords[(places[slot] ?? 0) - 1];
    if (firstWord === undefined) continue;
    const listed = { value, use: useOf(value), folded };
    const second = secondWord(folded);
    if (second === 0) {
      firstWord.alone = listed;
      usesAlone[slot] = uses.indexOf(listed.use);
    } else {
      firstWord.longer ??= new Map();
      const phrases = firstWord.longer.get(second);
      if (phrases === undefined) firstWord.longer.set(second, [listed]);
      else phrases.push(listed);
      seconds[slot] = (seconds[slot] ?? 0) | secondBit(second);
    }
  }
  for (const { longer } of firstWords) {
    for (const phrases of longer?.values() ?? []) phrases.sort((a, b) => b.folded.length - a.folded.length);
  }
  return { hashes, places, usesAlone, seconds, firstWords, smallWords };
}

/** The listed phrases and the capitalised words of a text, in order and apart. */
export function findWords<Value>(text: string, book: PhraseBook<Value>): Word<Value>[] {
  const folds = foldTable();
  const words: Word<Value>[] = [];
  const { length } = text;
  let index = 0;
  while (index < length) {
    const first = folds[text.charCodeAt(index)] ?? 0;
    if (first === 0) {
      index++;
      continue;
    }
    const start = index;
    let unit = first;
    let hash = hashSeed;
    do {
      hash = Math.imul(hash ^ unit, hashPrime);
      index++;
      unit = index < length ? (folds[text.charCodeAt(index)] ?? 0) : 0;
      // In scripts without spaces, each unit is a word.
    } while (unit !== 0 && unit < firstUnspaced && first < firstUnspaced);
    index = noteWord(text, start, index, hash, book, words);
  }
  return words;
}

/** Adds a word if it is listed or has a capital, and says where it, or the phrase that it begins, ends. */
function noteWord<Value>(
  text: string,
  start: number,
  end: number,
  hash: number,
  { hashes, places, usesAlone, seconds, firstWords, smallWords }: PhraseBook<Value>,
  words: Word<Value>[],
): number {
  const isCapitalised = isUpperCase(text.charCodeAt(start));
  if (!isCapitalised && ((smallWords[rowOf(hash)] ?? 0) & (1 << hash)) === 0) return end;
  const slot = findSlot(hash, hashes, places);
  const place = places[slot] ?? 0;
  if (place === 0) {
    if (isCapitalised && isPlainWord(text, start, end)) {
      words.push({ start, end, value: undefined, isCapitalised });
    }
    return end;
  }
  const secondsOfWord = seconds[slot] ?? 0;
  if (secondsOfWord !== 0) {
    const folds = foldTable();
    const second = folds[text.charCodeAt(endOfGap(text, end, folds))] ?? 0;
    if ((secondsOfWord & secondBit(second)) !== 0) {
      for (const { folded, value, use } of firstWords[place - 1]?.longer?.get(second) ?? []) {
        if (!isUsed(use, isCapitalised)) continue;
        const phraseEnd = matchPhrase(text, start, folded, folds);
        if (phraseEnd < 0) continue;
        words.push({ start, end: phraseEnd, value, isCapitalised });
        return phraseEnd;
      }
    }
  }
  const use = usesAlone[slot] ?? 0;
  if (use === inAnyCase || (use === inCapitalsOnly && isCapitalised)) {
    words.push({ start, end, value: firstWords[place - 1]?.alone?.value, isCapitalised });
  } else if (use === 0 && isCapitalised) {
    words.push({ start, end, value: undefined, isCapitalised });
  }
  return end;
}

/** Letters that follow each other in the alphabet have bits of their own. */
function secondBit(unit: number): number {
  return 1 << (unit & 31);
}

function isUsed(use: Use, isCapitalised: boolean): boolean {
  return use === "any case" || (use === "capital" && isCapitalised);
}

/** Where a hash is, or where it would be added. */
function findSlot(hash: number, hashes: Int32Array, places: Uint32Array): number {
  const mask = hashes.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (places[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

function hashFirstWord(folded: string): number {
  let hash = hashSeed;
  for (let index = 0; index < folded.length; index++) {
    const unit = folded.charCodeAt(index);
    if (unit === space) break;
    hash = Math.imul(hash ^ unit, hashPrime);
    if (unit >= firstUnspaced) break;
  }
  return hash;
}

/** First unit of the second word; 0 where there is none. */
function secondWord(folded: string): number {
  const gap = folded.indexOf(" ");
  if (gap >= 0) return folded.charCodeAt(gap + 1);
  // In scripts without spaces, each unit is a word.
  return folded.length > 1 && folded.charCodeAt(0) >= firstUnspaced ? folded.charCodeAt(1) : 0;
}

const space = 0x20;

/** Between the words of a phrase: at most a line break with a space on each side. */
const longestGap = 3;

/** Where the phrase ends that begins at `start`; -1 if another text stands there. */
function matchPhrase(text: string, start: number, folded: string, folds: Uint16Array): number {
  let index = start;
  for (let at = 0; at < folded.length; at++) {
    const wanted = folded.charCodeAt(at);
    if (wanted === space) {
      const next = endOfGap(text, index, folds);
      if (next === index) return -1;
      index = next;
    } else {
      if (folds[text.charCodeAt(index)] !== wanted) return -1;
      index++;
    }
  }
  const isWordEnd = folded.charCodeAt(folded.length - 1) >= firstUnspaced || isSeparator(text, index, folds);
  return isWordEnd ? index : -1;
}

function endOfGap(text: string, start: number, folds: Uint16Array): number {
  // Nearly always a single space.
  if (text.charCodeAt(start) === space && (folds[text.charCodeAt(start + 1)] ?? 0) !== 0) return start + 1;
  let index = start;
  while (index - start < longestGap && isGap(text.charCodeAt(index), folds)) index++;
  return index;
}

function isSeparator(text: string, index: number, folds: Uint16Array): boolean {
  const unit = folds[text.charCodeAt(index)] ?? 0;
  return unit === 0 || unit >= firstUnspaced;
}

/** Spaces, line breaks, hyphens, apostrophes, full stops; false behind the end of the text. */
function isGap(unit: number, folds: Uint16Array): boolean {
  return folds[unit] === 0 && !gapEnds.includes(unit);
}

/** What phrases do not reach across: , ; : ! ? ( ) | and tabs. */
const gapEnds = [0x09, 0x21, 0x28, 0x29, 0x2c, 0x3a, 0x3b, 0x3f, 0x7c];

function isUpperCase(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const character = String.fromCharCode(unit);
  return character !== character.toLowerCase();
}

/** No identifier: without digits, without underscores. */
function isPlainWord(text: string, start: number, end: number): boolean {
  for (let index = start + 1; index < end; index++) {
    const unit = text.charCodeAt(index);
    if ((unit >= 0x30 && unit <= 0x39) || unit === 0x5f) return false;
  }
  return true;
}
