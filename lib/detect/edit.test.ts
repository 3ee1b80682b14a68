import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findEdit, moveAlong } from "./edit.ts";
import type { Finding } from "./finding.ts";

function findingAt(start: number, end: number, parts?: Finding["parts"]): Finding {
  const finding: Finding = { detector: "d", type: "t", start, end, confidence: "high", severity: "high" };
  return parts === undefined ? finding : { ...finding, parts };
}

describe("the edit between two texts", () => {
  it.each([
    ["nothing", "one two", "one two", { start: 7, removed: 0, added: 0 }],
    ["a letter typed", "one two", "one twos", { start: 7, removed: 0, added: 1 }],
    ["a word put in", "one two", "one or two", { start: 4, removed: 0, added: 3 }],
    ["a word taken out", "one or two", "one two", { start: 4, removed: 3, added: 0 }],
    ["a letter doubled", "aa", "aaa", { start: 2, removed: 0, added: 1 }],
    ["all replaced", "abc", "xy", { start: 0, removed: 3, added: 2 }],
  ])("%s", (_, before, after, edit) => {
    expect(findEdit(before, after)).toEqual(edit);
  });

  it("makes the one of the other", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, removed, added } = findEdit(before, after);
        const put = after.slice(start, start + added);
        expect(before.slice(0, start) + put + before.slice(start + removed)).toBe(after);
      }),
    );
  });
});

describe("findings after an edit", () => {
  const move = (findings: Finding[], start: number, removed: number, added: number) =>
    moveAlong(findings, { start, removed, added }).map((each) => [each.start, each.end, each.parts]);

  it.each([
    ["before it stay", 20, 3, 1, [[10, 15, undefined]]],
    ["right before it stay", 15, 0, 4, [[10, 15, undefined]]],
    ["behind it move", 2, 1, 4, [[13, 18, undefined]]],
    ["right behind it move", 10, 0, 4, [[14, 19, undefined]]],
    ["that it cuts are gone", 12, 0, 1, []],
    ["of which it takes the beginning are gone", 8, 3, 0, []],
    ["that it takes out are gone", 5, 20, 0, []],
  ])("%s", (_, start, removed, added, expected) => {
    expect(move([findingAt(10, 15)], start, removed, added)).toEqual(expected);
  });

  it("that join two things stay while both stand, whatever is written between", () => {
    const joined = findingAt(10, 40, [
      { start: 10, end: 15 },
      { start: 30, end: 40 },
    ]);
    const parts = [
      { start: 10, end: 15 },
      { start: 35, end: 45 },
    ];
    expect(move([joined], 20, 1, 6)).toEqual([[10, 45, parts]]);
    expect(move([joined], 32, 0, 1)).toEqual([]);
  });
});
