import { expect, it } from "vitest";
import { takeFingerprints, unpackFingerprints } from "../lib/detect/words/fingerprints.ts";
import { unpackWords } from "../lib/detect/words/unpack-words.ts";
import { packFingerprints, packWords } from "./pack-word-lists.ts";

const sorted = (list: string, separator: string): string =>
  [...new Set(list.split(separator))].sort().join(separator);

it.each([
  ["anna ann bo anne-marie bo", " "],
  ["Ada Lovelace, Ada, Émilie du Châtelet", ", "],
  ["stage 4, STAGE, s/p, 504 plan, hepatitis*", ", "],
  ["transubstantiation transubstantiations", " "],
])("%j comes back in alphabetical order", (list, separator) => {
  expect(unpackWords(packWords(list, separator), separator)).toBe(sorted(list, separator));
});

it("writes only what a word does not share with the one before", () => {
  expect(packWords("anna ann bo", " ")).toBe("#ann|a#bo");
});

it("refuses what it could not read back", () => {
  expect(() => packWords("anna a|b", " ")).toThrow("cannot be packed");
});

it.each(["ada lovelace", "ada lovelace, grace hopper, alan turing, emmy noether"])(
  "the fingerprints of %j come back",
  (list) => {
    const fingerprints = takeFingerprints(list, ", ", 23);
    expect(unpackFingerprints(packFingerprints(fingerprints, 10), 23, 10).table()).toEqual(
      fingerprints.table(),
    );
  },
);

it("keeps of a phrase what does not tell accents, capitals and gaps apart", () => {
  expect(takeFingerprints("émilie DU châtelet", ", ", 23).table()).toEqual(
    takeFingerprints("Emilie du  Chatelet", ", ", 23).table(),
  );
});
