import { foldText } from "./fold.ts";

/**
 * Phrases of which only hashes are kept: smaller, where nothing but "is it listed?" is ever asked. Another phrase is
 * taken for a listed one as often as the hashes fill the numbers that they are of: of 8,000 phrases with 23 bits each,
 * once in 1,000 times.
 */
export interface Fingerprints {
  readonly bits: number;
  /** One bit for each number, set for those of the list; filled when first asked for, so that start-up pays nothing. */
  readonly table: () => Int32Array;
}

/** Hash FNV-1a, as far as it is worked out. http://www.isthe.com/chongo/tech/comp/fnv/ */
export const emptyHash = 0x811c9dc5;
const hashPrime = 0x01000193;

/** Goes on with a hash by one unit of `foldTable`; words have one space between them. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, hashPrime);
}

/** Whether the phrase of a hash is listed. Only the upper bits are kept, which all units have changed. */
export function isListed({ bits, table }: Fingerprints, hash: number): boolean {
  const value = hash >>> (32 - bits);
  return ((table()[value >>> 5] ?? 0) & (1 << value)) !== 0;
}

/** @param separator what stands between the phrases of the list */
export function takeFingerprints(list: string, separator: string, bits: number): Fingerprints {
  const values = list.split(separator).map((phrase) => hashOf(foldText(phrase)) >>> (32 - bits));
  return { bits, table: once(() => fillTable(values, bits)) };
}

function fillTable(values: Iterable<number>, bits: number): Int32Array {
  const table = new Int32Array(2 ** bits / 32);
  for (const value of values) table[value >>> 5] = (table[value >>> 5] ?? 0) | (1 << value);
  return table;
}

function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: work() }).value;
}

function hashOf(folded: string): number {
  let hash = emptyHash;
  for (let index = 0; index < folded.length; index++) hash = addToHash(hash, folded.charCodeAt(index));
  return hash;
}

/** For six bits each. */
export const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
export const bitsOfDigit = 6;

/**
 * Reads fingerprints as `packFingerprints` of scripts/pack-word-lists.ts writes them: the steps between them in a Rice
 * code, which is a 1 for each 2 ** `plainBits`, a 0, and the rest in `plainBits`.
 * https://en.wikipedia.org/wiki/Golomb_coding
 */
export function unpackFingerprints(packed: string, bits: number, plainBits: number): Fingerprints {
  return { bits, table: once(() => fillTable(readSteps(packed, plainBits), bits)) };
}

function* readSteps(packed: string, plainBits: number): Generator<number> {
  let value = 0;
  let rest = 0;
  let restBits = 0;
  for (const digit of packed) {
    const six = digits.indexOf(digit);
    for (let place = bitsOfDigit - 1; place >= 0; place--) {
      const bit = (six >> place) & 1;
      if (restBits > 0) {
        rest = rest * 2 + bit;
        if (--restBits === 0) yield (value += rest);
      } else if (bit === 1) {
        value += 2 ** plainBits;
      } else {
        rest = 0;
        restBits = plainBits;
      }
    }
  }
}
