import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildBeginnings, forEachBeginning, forEachPlace, isRunAt } from "./beginnings.ts";

/** Each word that may begin somewhere, with where. */
function read(words: readonly string[], text: string, isAnywhere = true): string[] {
  const beginnings = buildBeginnings(words.map((word) => ({ text: word, isAnywhere })));
  const read: string[] = [];
  forEachPlace(text, beginnings, (place, firstUnits) => {
    forEachBeginning(text, place, firstUnits, beginnings, (word) => read.push(`${place} ${word.text}`));
  });
  return read;
}

it("marks where runs of digits begin", () => {
  const places: number[] = [];
  forEachPlace("12 a345b6 ---", buildBeginnings([]), (place, firstUnits) => {
    if (isRunAt(firstUnits)) places.push(place);
  });
  expect(places).toEqual([0, 4, 8]);
});

describe("sees words begin", () => {
  const cases: (readonly [readonly string[], string, readonly string[]])[] = [
    [["he", "she", "hers"], "ushers", ["1 she", "2 he", "2 hers"]],
    [["akia"], "xAKIAx", ["1 akia"]],
    [["account number"], "ACCOUNT_NUMBER", ["0 account number"]],
    [["şifre"], "ŞİFRE şifre", ["6 şifre"]],
    [["密码"], "我的密码是", ["2 密码"]],
    [["1099", "99"], "1099", ["0 1099", "2 99"]],
    [["password"], "passport", []],
    [["a"], "", []],
  ];
  it.each(cases)("%j in %j", (words, text, found) => {
    expect(read(words, text)).toEqual(found);
  });
});

it("passes over whole words inside others", () => {
  expect(read(["pass"], "compass Pass myPass", false)).toEqual(["8 pass", "15 pass"]);
});

it("sees what a search for each word sees", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "1"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 6 }), fc.array(letters), (words, pieces) => {
      const text = pieces.join("");
      const expected = words.flatMap((word) =>
        Array.from({ length: text.length }, (_, index) => index)
          .filter((index) => text.startsWith(word, index))
          .map((index) => `${index} ${word}`),
      );
      expect(read(words, text)).toEqual(expect.arrayContaining(expected));
    }),
  );
});
