import { expect, it } from "vitest";
import type { Detector, Trigger } from "./detector.ts";
import { buildPrefilter, findTriggers } from "./prefilter.ts";
import { runToEnd } from "./run-to-end.ts";

function positionsOf(text: string, tryAt: Trigger): readonly number[] {
  const detector: Detector = {
    id: "numbers",
    type: "number",
    advice: "card",
    severity: "low",
    patterns: [{ tryAt, expression: /\d/dy, alone: "low" }],
    references: ["https://quillmark.io/numbers"],
  };
  return Array.from(findTriggers(text, runToEnd(buildPrefilter([detector]))).positions);
}

it("tries where a run of digits of the right length begins", () => {
  expect(positionsOf("12 123 1234 123", { digitRuns: [3] })).toEqual([3, 12]);
});

it("tries only where one of the given characters follows the run", () => {
  expect(positionsOf("123-4 123 1234- 123", { digitRuns: [3], followedBy: "-" })).toEqual([0]);
});

it("tries only where enough digits follow each other", () => {
  const tryAt: Trigger = { digitRuns: [3], digitsAhead: 9 };
  expect(positionsOf("123 45-6789 123-45-678 123 a 456789 123456789", tryAt)).toEqual([0, 12]);
  expect(positionsOf(`123-\n> 456789. 123${" ".repeat(15)}456789`, tryAt)).toEqual([0]);
  expect(positionsOf("123:45_6789", tryAt)).toEqual([]);
});

it("knows characters beyond ASCII as no follower of any kind", () => {
  expect(positionsOf("123年 123−4", { digitRuns: [3], followedBy: "-" })).toEqual([]);
});
