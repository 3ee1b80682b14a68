// Long lists of words are written for people to read and change; sorted, and without the beginnings that neighbours
// share, they take a third less of what every page loads.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The modules that export lists, and what stands between the words of each; what else they export is a pattern. */
const separators: Readonly<Record<string, string>> = {
  "people/given-names.ts": " ",
  "people/not-names.ts": " ",
  "people/surnames.ts": " ",
  "people/public-figures.ts": ", ",
};

const mostShared = 9;

/** Each word once and in alphabetical order, with the number of characters that it shares with the one before. */
export function packWords(list: string, separator: string): string {
  if (/\d/u.test(list)) throw new Error("A list with digits in it cannot be packed: write the words out.");
  let before = "";
  let packed = "";
  for (const word of [...new Set(list.split(separator))].sort()) {
    let shared = 0;
    while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared++;
    packed += `${shared}${word.slice(shared)}`;
    before = word;
  }
  return packed;
}

/** Vite plugin that packs the lists of names on their way into the extension. */
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
    const exported = (await import(pathToFileURL(id).href)) as Record<string, string | RegExp>;
    const unpacker = join(import.meta.dirname, "../lib/detect/words/unpack-words.ts");
    const exports = Object.entries(exported).map(([name, value]) => {
      const source =
        typeof value === "string"
          ? `unpackWords(${JSON.stringify(packWords(value, separator))}, ${JSON.stringify(separator)})`
          : String(value);
      return `export const ${name} = ${source};`;
    });
    return [`import { unpackWords } from ${JSON.stringify(unpacker)};`, ...exports].join("\n");
  },
};
