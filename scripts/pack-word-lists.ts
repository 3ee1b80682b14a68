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

const lists = join(import.meta.dirname, "../lib/detect");

async function importList(file: string): Promise<Record<string, Exported>> {
  // eslint-disable-next-line no-unsanitized/method -- a file of this repository
  return (await import(pathToFileURL(join(lists, file)).href)) as Record<string, Exported>;
}

interface NamedFingerprints {
  readonly file: string;
  readonly name: string;
  readonly fingerprints: Fingerprints;
}

async function listAllFingerprints(): Promise<NamedFingerprints[]> {
  const all: NamedFingerprints[] = [];
  for (const file of Object.keys(separators)) {
    for (const [name, value] of Object.entries(await importList(file))) {
      if (isFingerprints(value)) all.push({ file, name, fingerprints: value });
    }
  }
  return all;
}

function isFingerprints(value: Exported): value is Fingerprints {
  return typeof value === "object" && "bits" in value;
}

const allPacked = "virtual:packed-fingerprints";

/**
 * Vite plugin that packs the lists of names and words on their way into the extension. All fingerprints are one text, which
 * the content script has before all other values: gzip makes a third of a kilobyte less of it there than of the same digits
 * between lines of code.
 */
export const packWordLists = {
  name: "pack-word-lists",
  enforce: "pre" as const,
  resolveId: (id: string): string | undefined => (id === allPacked ? id : undefined),
  transform: (code: string, id: string): string | undefined =>
    isFile(id, "entrypoints/claude.content/index.ts") ? `import "${allPacked}";\n${code}` : undefined,
  async load(id: string): Promise<string | undefined> {
    const file = Object.keys(separators).find((name) => isFile(id, `lib/detect/${name}`));
    if (file === undefined && id !== allPacked) return undefined;
    const all = await listAllFingerprints();
    if (file === undefined) {
      const packed = all.map(({ fingerprints }) => packFingerprints(fingerprints, plainBitsOf(fingerprints)));
      return `export const packed = ${JSON.stringify(packed.join(" "))}.split(" ");`;
    }
    const separator = separators[file] ?? "";
    const placeOf = (name: string): number =>
      all.findIndex((each) => each.file === file && each.name === name);
    return [
      `import { unpackWords } from ${JSON.stringify(join(lists, "words/unpack-words.ts"))};`,
      `import { unpackFingerprints } from ${JSON.stringify(join(lists, "words/fingerprints.ts"))};`,
      `import { packed } from "${allPacked}";`,
      ...Object.entries(await importList(file)).map(([name, value]) => {
        const written = isFingerprints(value)
          ? `unpackFingerprints(packed[${placeOf(name)}], ${value.bits}, ${plainBitsOf(value)})`
          : write(value, separator);
        return `export const ${name} = ${written};`;
      }),
    ].join("\n");
  },
};

function isFile(id: string, name: string): boolean {
  return id.replaceAll("\\", "/").endsWith(`/${name}`);
}

/** About as many as a step has between two fingerprints. */
function plainBitsOf(fingerprints: Fingerprints): number {
  return Math.floor(Math.log2(2 ** fingerprints.bits / valuesOf(fingerprints).length));
}

function write(value: Exclude<Exported, Fingerprints>, separator: string): string {
  if (value instanceof RegExp) return String(value);
  if (typeof value === "string")
    return `unpackWords(${JSON.stringify(packWords(value, separator))}, ${JSON.stringify(separator)})`;
  const rows = value.map(({ words, ...row }) => {
    const rest = JSON.stringify(row).slice(1, -1);
    return `{ ${rest}, words: ${write(words, separator)} }`;
  });
  return `[${rows.join(", ")}]`;
}
