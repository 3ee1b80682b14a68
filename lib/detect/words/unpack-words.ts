/**
 * Reads a list as `packWords` of scripts/pack-word-lists.ts writes it: each word begins with how many characters it
 * shares with the word before.
 * @returns the words, in alphabetical order, with `separator` between
 */
export function unpackWords(packed: string, separator: string): string {
  const words: string[] = [];
  let word = "";
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D*)/gu)) {
    word = word.slice(0, Number(shared)) + (rest ?? "");
    words.push(word);
  }
  return words.join(separator);
}
