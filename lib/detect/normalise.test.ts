import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise, originalEnd, originalStart } from "./normalise.ts";

describe("reads as plain text", () => {
  const cases: (readonly [string, string, string])[] = [
    ["zero-width characters", "53\u200b6-\u206022-18\ufeff74", "536-22-1874"],
    ["soft hyphens", "pass\u00adword", "password"],
    ["direction marks", "\u202e536\u202c", "536"],
    ["tags", "5\u{e0041}36", "536"],
    ["full-width forms", "ｐａｓｓ：５３６", "pass:536"],
    ["wide and thin spaces", "4929\u00a08396\u30005306\u20094189", "4929 8396 5306 4189"],
    ["dashes", "536–22—1874‑5−6", "536-22-1874-5-6"],
    ["typographic quotes", "“it’s”", '"it\'s"'],
    ["Arabic-Indic digits", "٥٣٦", "536"],
    ["Eastern Arabic-Indic digits", "۵۳۶", "536"],
    ["Devanagari digits", "५३६", "536"],
    ["mathematical digits", "𝟓𝟛𝟼", "536"],
    ["line separators", "a\u2028b", "a\nb"],
  ];
  it.each(cases)("%s", (_, text, plain) => {
    expect(normalise(text).text).toBe(plain);
  });
});

it("leaves emoji, accents and other scripts as they are", () => {
  const text = "Zoë 👩🏽 naïve 中文 русский \0\u0001";
  expect(normalise(text)).toEqual({ text, gaps: [] });
});

it("finds the way back over what was left out", () => {
  const original = "a\u200b\u200b𝟓𝟛b\u00adc";
  const normalised = normalise(original);
  const spans = Array.from(normalised.text, (unit, index) => [
    unit,
    original.slice(originalStart(normalised, index), originalEnd(normalised, index + 1, original)),
  ]);
  expect(spans).toEqual([
    ["a", "a"],
    ["5", "𝟓"],
    ["3", "𝟛"],
    ["b", "b"],
    ["c", "c"],
  ]);
});

it("maps every unit to one that reads the same, in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (original) => {
      const normalised = normalise(original);
      const readBack = Array.from({ length: normalised.text.length }, (_, index) => {
        const start = originalStart(normalised, index);
        return normalise(original.slice(start, originalEnd(normalised, index + 1, original))).text;
      });
      expect(readBack.map((unit) => unit.length > 0)).toEqual(readBack.map(() => true));
      expect(normalise(normalised.text).text).toBe(normalised.text);
    }),
  );
});
