/** For how many characters each sign stands, by its place. None of them is part of a word in a list. */
export const signs = "#$%|<=>@^~";

/**
 * Reads a list as `packWords` of scripts/pack-word-lists.ts writes it: each word begins with the sign for how many
 * characters it shares with the word before.
 * @returns the words, in alphabetical order, with `separator` between
 */
export function unpackWords(packed: string, separator: string): string {
  const words: string[] = [];
  let word = "";
  for (const [, sign = "", rest = ""] of packed.matchAll(/([#$%|<=>@^~])([^#$%|<=>@^~]*)/gu)) {
    word = word.slice(0, signs.indexOf(sign)) + rest;
    words.push(word);
  }
  return words.join(separator);
}
