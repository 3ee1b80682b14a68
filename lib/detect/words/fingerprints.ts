import { foldText } from "./fold.ts";

/**
 * Phrases of which only hashes are kept: a quarter of the size, where nothing but "is it listed?" is ever asked.
 * Another phrase is taken for a listed one as often as the hashes fill the numbers that they are of: of 1,200 phrases,
 * once in 7,000 times.
 */
export type Fingerprints = ReadonlySet<number>;

const fingerprintBits = 23;

/** Hash FNV-1a, as far as it is worked out. http://www.isthe.com/chongo/tech/comp/fnv/ */
export const emptyHash = 0x811c9dc5;
const hashPrime = 0x01000193;

/** Goes on with a hash by one unit of `foldTable`; words have one space between them. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, hashPrime);
}

/** What is kept of a hash: its upper bits, which all units have changed. */
export function toFingerprint(hash: number): number {
  return hash >>> (32 - fingerprintBits);
}

/** @param list phrases with a comma and a space between */
export function takeFingerprints(list: string): Fingerprints {
  return new Set(list.split(", ").map((phrase) => fingerprintOf(foldText(phrase))));
}

function fingerprintOf(folded: string): number {
  let hash = emptyHash;
  for (let index = 0; index < folded.length; index++) hash = addToHash(hash, folded.charCodeAt(index));
  return toFingerprint(hash);
}

/** Of each step from one fingerprint to the next, this many bits are written as they are. */
export const plainBits = 11;

/** For six bits each. */
export const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
export const bitsOfDigit = 6;

/**
 * Reads fingerprints as `packFingerprints` of scripts/pack-word-lists.ts writes them: the steps between them in a Rice
 * code, which is a 1 for each 2 ** `plainBits`, a 0, and the rest in `plainBits`.
 * https://en.wikipedia.org/wiki/Golomb_coding
 */
export function unpackFingerprints(packed: string): Fingerprints {
  const fingerprints = new Set<number>();
  let fingerprint = 0;
  let rest = 0;
  let restBits = 0;
  for (let bit = 0; bit < packed.length * bitsOfDigit; bit++) {
    const digit = digits.indexOf(packed.charAt(Math.floor(bit / bitsOfDigit)));
    const isSet = (digit >> (bitsOfDigit - 1 - (bit % bitsOfDigit))) & 1;
    if (restBits > 0) {
      rest = rest * 2 + isSet;
      restBits--;
      if (restBits === 0) {
        fingerprint += rest;
        fingerprints.add(fingerprint);
      }
    } else if (isSet === 1) {
      fingerprint += 2 ** plainBits;
    } else {
      rest = 0;
      restBits = plainBits;
    }
  }
  return fingerprints;
}
