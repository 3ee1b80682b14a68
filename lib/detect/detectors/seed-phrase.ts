import type { ReadingDetector } from "../detector.ts";
import type { Confidence, Finding, Span } from "../finding.ts";
import { sha256 } from "../sha256.ts";
import { findBip39Place } from "./bip39-words.ts";

export const seedPhrase: ReadingDetector = {
  id: "seed-phrase",
  type: "seed_phrase",
  advice: "seed_phrase",
  severity: "high",
  read: ({ text }) => findSeedPhrases(text),
  references: ["https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki"],
};

/** How many words a phrase has, longest first. */
const sizes = [24, 21, 18, 15, 12];
const fewestWords = 12;

/** A longer row of such words is a list of words. */
const mostWords = 48;

/** Words of the list have three to eight letters. */
const longestWord = 8;

/** A phrase is at least so long: twelve words of three letters, and what is between them. So one look in so many units meets each. */
const stride = 40;

/** Between two words: ` `, `, `, `\n12. `, ` |\n| 12 | `, `", "`. */
const longestGap = 14;

interface Word extends Span {
  /** In the list: eleven bits of the seed. */
  readonly place: number;
}

/**
 * Looks at one word in each stretch of the text, and around it only where the word is in the list: common words such
 * as "the", "of" and "is" are not.
 */
function findSeedPhrases(text: string): Finding[] {
  const found: Finding[] = [];
  let position = 0;
  while (position < text.length) {
    const row = readRow(text, position);
    if (row.length >= fewestWords) found.push(...findInRow(text, row));
    position = Math.max(position + stride, row.at(-1)?.end ?? 0);
  }
  return found;
}

/** The words of the list that follow each other around the first word at `position` or behind it. */
function readRow(text: string, position: number): Word[] {
  const first = readWord(text, findLetter(text, position));
  if (first === undefined) return [];
  const row = [first];
  for (let word: Word | undefined = first; word !== undefined;) {
    word = readWord(text, findLetter(text, word.end));
    if (word !== undefined) row.push(word);
  }
  const before: Word[] = [];
  for (let word: Word | undefined = first; word !== undefined;) {
    word = readWord(text, findLetterBefore(text, word.start));
    if (word !== undefined) before.push(word);
  }
  return [...before.reverse(), ...row];
}

/** Where the next letter is, or -1 if none is near. */
function findLetter(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestGap);
  for (let index = from; index < limit; index++) if (isLetter(text.charCodeAt(index))) return index;
  return -1;
}

function findLetterBefore(text: string, end: number): number {
  const limit = Math.max(0, end - longestGap);
  for (let index = end - 1; index >= limit; index--) if (isLetter(text.charCodeAt(index))) return index;
  return -1;
}

/** The word around a letter, if it is in the list. */
function readWord(text: string, at: number): Word | undefined {
  if (at < 0) return undefined;
  let start = at;
  while (start > at - longestWord && isLetter(text.charCodeAt(start - 1))) start--;
  let end = at + 1;
  while (end <= start + longestWord && isLetter(text.charCodeAt(end))) end++;
  if (end - start > longestWord) return undefined;
  const place = findBip39Place(text, start, end);
  return place === undefined ? undefined : { start, end, place };
}

/** Letters of ASCII, and all that may be letters beyond it, so that no word of another language is cut in two. */
function isLetter(unit: number): boolean {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || unit >= 0xc0;
}

function findInRow(text: string, row: readonly Word[]): Finding[] {
  if (row.length > mostWords) {
    return splitIntoLines(text, row)
      .filter(({ length }) => length <= mostWords)
      .flatMap((line) => findInRow(text, line));
  }
  const inParts = splitByGaps(text, row).flatMap((part) => findPhrase(text, part));
  return inParts.length > 0 ? inParts : findMixed(text, row);
}

/** A phrase with different things between its words, where something says that it is one. */
function findMixed(text: string, row: readonly Word[]): Finding[] {
  const { isBefore, isAfter } = findCues(text, row);
  const isPhrase = (isBefore || isAfter) && sizes.includes(row.length) && hasCheckSum(row);
  return isPhrase ? toFindings(row, "high") : [];
}

function splitIntoLines(text: string, row: readonly Word[]): Word[][] {
  const lines: Word[][] = [[]];
  for (const [index, word] of row.entries()) {
    if (text.slice(row[index - 1]?.end ?? word.start, word.start).includes("\n")) lines.push([]);
    lines.at(-1)?.push(word);
  }
  return lines;
}

/**
 * The parts of a row in which the same stands between any two words: "phrase: abandon ability" has a part of two words
 * and another of two. All numbers count as the same, and so do spaces and
 * line ends; an empty line does not.
 */
function splitByGaps(text: string, row: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  let part: Word[] = [];
  let gapBefore = "";
  for (const [index, word] of row.entries()) {
    const before = row[index - 1];
    const between = before === undefined ? "" : text.slice(before.end, word.start);
    const gap = between
      .replace(/\d+/gu, "0")
      .replace(/\s+/gu, (spaces) => (/\n\s*\n/u.test(spaces) ? "\n" : " "));
    if (before !== undefined && part.length > 1 && gap !== gapBefore) {
      parts.push(part);
      part = [before];
    }
    part.push(word);
    gapBefore = gap;
  }
  return [...parts, part].filter(({ length }) => length >= fewestWords);
}

/** A phrase that is the whole part, or where something says that there is one, ends or begins it. */
function findPhrase(text: string, part: readonly Word[]): Finding[] {
  const { isBefore, isAfter } = findCues(text, part);
  const isCued = isBefore || isAfter;
  if (sizes.includes(part.length) && hasCheckSum(part)) {
    if (isCued) return toFindings(part, "high");
    return standsAlone(text, part) ? toFindings(part, "medium") : [];
  }
  if (!isCued) return [];
  for (const size of sizes.filter((each) => each < part.length)) {
    const atEdges = [part.slice(-size), part.slice(0, size)];
    // The check sum of one row of words in sixteen is right by chance: what the words before speak of comes last.
    const phrase = (isBefore ? atEdges : atEdges.reverse()).find(hasCheckSum);
    if (phrase !== undefined) return toFindings(phrase, "high");
  }
  // A word may be wrong; the others are enough to guess it.
  return sizes.includes(part.length) ? toFindings(part, "medium") : [];
}

/** Whether nothing but spaces is between a phrase and the line's or the text's ends, or marks: no sentence runs on. */
function standsAlone(text: string, part: readonly Word[]): boolean {
  const { start = 0 } = part[0] ?? {};
  const { end = 0 } = part.at(-1) ?? {};
  const before = text.slice(Math.max(0, start - longestGap), start).replace(/ +$/u, "");
  const after = text.slice(end, end + longestGap).replace(/^ +/u, "");
  return !/[\p{L}']$/u.test(before) && !/^[\p{L}']/u.test(after);
}

function toFindings(phrase: readonly Word[], confidence: Confidence): Finding[] {
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { id, type, severity } = seedPhrase;
  const finding: Finding = { detector: id, type, start: first.start, end: last.end, confidence, severity };
  return [isPublished(phrase) ? { ...finding, confidence: "low", severity: "low" } : finding];
}

/** Hardly any different words: of the standard's own tests and of networks for development, so worth no word of ours. */
function isPublished(phrase: readonly Word[]): boolean {
  return new Set(phrase.map(({ place }) => place)).size < 6;
}

const cueReachBefore = 120;
const cueReachAfter = 60;

function findCues(
  text: string,
  part: readonly Word[],
): { readonly isBefore: boolean; readonly isAfter: boolean } {
  const { start = 0 } = part[0] ?? {};
  const { end = 0 } = part.at(-1) ?? {};
  // The first words may belong to the label itself: "seed phrase abandon ability".
  const label = part[2]?.start ?? start;
  return {
    isBefore: isCueIn(text, start - cueReachBefore, label),
    isAfter: isCueIn(text, part.at(-2)?.start ?? end, end + cueReachAfter),
  };
}

/** Whether something that begins in this stretch of the text says that there is a phrase. */
function isCueIn(text: string, from: number, to: number): boolean {
  const first = text.slice(Math.max(0, from), to + longestCue).search(cue);
  return first >= 0 && first < to - Math.max(0, from);
}

const longestCue = 30;

const cue =
  /seed (?:phrase|words?)|seedphrase|mnemonic|recovery (?:phrase|words?|seed|key)|backup (?:phrase|words?)|secret (?:phrase|words?)|(?:12|15|18|21|24|twelve|twenty-four)[- ]words?|wallet|bip-?39|ledger|trezor|metamask|electrum|bitcoin|crypto|seed:|wiederherstellungs|phrase (?:de récupération|secrète)|frase (?:semilla|semente|de recuperación|de recuperação|di recupero)|助记词|助記詞|시드 ?구문|니모닉|シードフレーズ|リカバリーフレーズ/iu;

/** The last bits of a phrase, one for each three words, are the first ones of the hash of the bits before. */
function hasCheckSum(phrase: readonly Word[]): boolean {
  const bits = phrase.map(({ place }) => place.toString(2).padStart(11, "0")).join("");
  const sumLength = phrase.length / 3;
  const seed = bits.slice(0, -sumLength).match(/.{8}/gu) ?? [];
  const [first = 0] = sha256(Uint8Array.from(seed, (byte) => Number.parseInt(byte, 2)));
  return first.toString(2).padStart(8, "0").slice(0, sumLength) === bits.slice(-sumLength);
}
