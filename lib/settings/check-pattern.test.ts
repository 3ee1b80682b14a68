import { expect, it } from "vitest";
import { checkPattern, checkValuePattern, type PatternVerdict } from "./check-pattern.ts";

const cases: [source: string, verdict: PatternVerdict][] = [
  [String.raw`\bPRJ-\d{4}\b`, "fine"],
  ["Project (?:Falcon|Heron)", "fine"],
  [String.raw`[A-Z]{2}\d{6,9}`, "fine"],
  [String.raw`C\+\+ [*+]{1,3}`, "fine"],
  ["(unclosed", "invalid"],
  ["x*", "matches-nothing"],
  ["(a+)+$", "slow"],
  ["foo.*bar", "slow"],
  [String.raw`\d{2,}`, "slow"],
  [String.raw`(x{1,20}){1,20}y`, "slow"],
  [String.raw`\w+@\w+`, "slow"],
  [String.raw`(?:[^\w\s]{1,9}){1,9}x`, "slow"],
  [String.raw`(?:\W{1,20}){1,20}z`, "slow"],
  [String.raw`(?:[A-Z]{2,4}-){1,3}\d{4,8}`, "fine"],
];

it.each(cases)("%s is %s", (source, verdict) => {
  expect(checkPattern(source)).toBe(verdict);
});

it.each<[source: string, verdict: PatternVerdict]>([
  [String.raw`.+@quillmark\.io`, "fine"],
  ["(unclosed", "invalid"],
  [".*", "matches-nothing"],
  ["(a+)+b", "slow"],
])("held against single values, %s is %s", (source, verdict) => {
  expect(checkValuePattern(source)).toBe(verdict);
});
