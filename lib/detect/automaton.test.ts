import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAutomaton, markEnds } from "./automaton.ts";

/** Each word that the automaton sees end, with where it ends. */
function read(words: readonly string[], text: string): string[] {
  const automaton = buildAutomaton(words);
  const { places, marks } = markEnds(text, automaton);
  return places.flatMap((place, at) =>
    (automaton.endings[marks[at] ?? 0] ?? []).map((word) => `${words[word] ?? ""} ${place + 1}`),
  );
}

it("sees where runs of digits begin and end", () => {
  const { places, marks } = markEnds("12 a345b6", buildAutomaton(["b"]));
  const runs = places.map((end, at) => [~(marks[at] ?? 0), end]).filter(([start = -1]) => start >= 0);
  expect(runs).toEqual([
    [0, 2],
    [4, 7],
    [8, 9],
  ]);
});

describe("sees words end", () => {
  const cases: (readonly [readonly string[], string, readonly string[]])[] = [
    [["he", "she", "hers"], "ushers", ["she 4", "he 4", "hers 6"]],
    [["akia"], "xAKIAx", ["akia 5"]],
    [["şifre"], "ŞİFRE şifre", ["şifre 11"]],
    [["密码"], "我的密码是", ["密码 4"]],
    [["1099", "99"], "1099", ["1099 4", "99 4"]],
    [["a"], "", []],
  ];
  it.each(cases)("%j in %j", (words, text, found) => {
    expect(read(words, text)).toEqual(found);
  });
});

it("sees what a search for each word sees", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "1"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 6 }), fc.array(letters), (words, pieces) => {
      const text = pieces.join("");
      const expected = words.flatMap((word) =>
        Array.from({ length: text.length }, (_, index) => index)
          .filter((index) => text.startsWith(word, index))
          .map((index) => `${word} ${index + word.length}`),
      );
      expect(read(words, text).sort()).toEqual(expected.sort());
    }),
  );
});
