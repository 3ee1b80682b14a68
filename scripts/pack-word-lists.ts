// Long lists of words are written for people to read and change; sorted, and without the beginnings that neighbours
// share, they take a third less of what every page loads. Of some lists only fingerprints are shipped.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { bitsOfDigit, digits } from "../lib/detect/words/fingerprints.ts";
import type { Fingerprints } from "../lib/detect/words/fingerprints.ts";
import { signs, unpackWords } from "../lib/detect/words/unpack-words.ts";

/** The modules that export lists, and what stands between the words of each. */
const separators: Readonly<Record<string, string>> = {
  "people/given-names.ts": " ",
  "people/not-names.ts": " ",
  "people/surnames.ts": " ",
  "people/name-cues.ts": ", ",
  "people/public-figures.ts": ", ",
  "combination/record-words.ts": ", ",
  "combination/facts/hint-words.ts": " ",
  "combination/facts/health-facts.ts": ", ",
  "combination/facts/law-facts.ts": ", ",
  "combination/facts/money-facts.ts": ", ",
  "combination/facts/work-facts.ts": ", ",
};

/** A list, a table whose rows hold one, fingerprints of a list, or a pattern. */
type Exported = string | readonly { readonly words: string }[] | Fingerprints | RegExp;

/** Each word once and in alphabetical order, with the number of characters that it shares with the one before. */
export function packWords(list: string, separator: string): string {
  let before = "";
  let packed = "";
  const words = [...new Set(list.split(separator))].sort();
  for (const word of words) {
    let shared = 0;
    while (shared < signs.length - 1 && shared < word.length && word[shared] === before[shared]) shared++;
    packed += `${signs[shared] ?? ""}${word.slice(shared)}`;
    before = word;
  }
  if (unpackWords(packed, separator) !== words.join(separator))
    throw new Error(
      `Words with one of the signs ${signs} in them cannot be packed: write them in another way.`,
    );
  return packed;
}

/** The steps between the fingerprints, in a Rice code; `plainBits` suits the steps best if about as long as they are. */
export function packFingerprints(fingerprints: Fingerprints, plainBits: number): string {
  let bits = "";
  let before = 0;
  for (const value of valuesOf(fingerprints)) {
    const step = value - before;
    bits +=
      "1".repeat(step >> plainBits) + "0" + (step % 2 ** plainBits).toString(2).padStart(plainBits, "0");
    before = value;
  }
  let packed = "";
  for (let index = 0; index < bits.length; index += bitsOfDigit) {
    const digit = bits.slice(index, index + bitsOfDigit).padEnd(bitsOfDigit, "1");
    packed += digits.charAt(Number.parseInt(digit, 2));
  }
  return packed;
}

function valuesOf({ table }: Fingerprints): number[] {
  return [...table()].flatMap((row, index) =>
    row === 0
      ? []
      : [...Array(32).keys()].filter((bit) => (row & (1 << bit)) !== 0).map((bit) => index * 32 + bit),
  );
}

/** Vite plugin that packs the lists of names and words on their way into the extension. */
export const packWordLists = {
  name: "pack-word-lists",
  enforce: "pre" as const,
  async load(id: string): Promise<string | undefined> {
    const file = Object.keys(separators).find((name) =>
      id.replaceAll("\\", "/").endsWith(`/lib/detect/${name}`),
    );
    if (file === undefined) return undefined;
    const separator = separators[file] ?? "";
    // eslint-disable-next-line no-unsanitized/method -- a file of this repository
    const exported = (await import(pathToFileURL(id).href)) as Record<string, Exported>;
    const words = join(import.meta.dirname, "../lib/detect/words");
    return [
      `import { unpackWords } from ${JSON.stringify(join(words, "unpack-words.ts"))};`,
      `import { unpackFingerprints } from ${JSON.stringify(join(words, "fingerprints.ts"))};`,
      ...Object.entries(exported).map(
        ([name, value]) => `export const ${name} = ${write(value, separator)};`,
      ),
    ].join("\n");
  },
};

function write(value: Exported, separator: string): string {
  if (value instanceof RegExp) return String(value);
  if (typeof value === "string")
    return `unpackWords(${JSON.stringify(packWords(value, separator))}, ${JSON.stringify(separator)})`;
  if ("bits" in value) {
    const plainBits = Math.floor(Math.log2(2 ** value.bits / valuesOf(value).length));
    return `unpackFingerprints(${JSON.stringify(packFingerprints(value, plainBits))}, ${value.bits}, ${plainBits})`;
  }
  const rows = value.map(({ words, ...row }) => {
    const rest = JSON.stringify(row).slice(1, -1);
    return `{ ${rest}, words: ${write(words, separator)} }`;
  });
  return `[${rows.join(", ")}]`;
}
