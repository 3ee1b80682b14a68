import { describe, expect, it } from "vitest";
import type { Confidence, Finding, Severity } from "./finding.ts";
import { resolveOverlaps } from "./overlaps.ts";

function finding(
  start: number,
  end: number,
  severity: Severity = "high",
  confidence: Confidence = "high",
): Finding {
  return { detector: `${start}-${end}`, type: "password", start, end, severity, confidence };
}

describe("of two that overlap, keeps", () => {
  const cases: (readonly [string, Finding, Finding])[] = [
    ["the more severe", finding(4, 6, "high", "low"), finding(0, 9, "low", "high")],
    ["the surer", finding(4, 6, "high", "high"), finding(0, 9, "high", "medium")],
    ["the longer", finding(0, 9), finding(4, 6)],
    ["the first found", finding(0, 5), finding(4, 9)],
  ];
  it.each(cases)("%s", (_, kept, dropped) => {
    expect(resolveOverlaps([kept, dropped])).toEqual([kept]);
  });
});

it("keeps what goes first, however mild it is", () => {
  const [mild, severe] = [finding(4, 6, "low", "low"), finding(0, 9)];
  expect(resolveOverlaps([severe, mild], ({ severity }) => severity === "low")).toEqual([mild]);
});

it("keeps the better one wherever it stands in the list", () => {
  expect(resolveOverlaps([finding(4, 6), finding(0, 9)])).toEqual([finding(0, 9)]);
});

it("keeps what only touches", () => {
  expect(resolveOverlaps([finding(5, 9), finding(0, 5)])).toEqual([finding(0, 5), finding(5, 9)]);
});

it("keeps what overlaps only with something dropped", () => {
  const [long, middle, end] = [finding(0, 10), finding(8, 14), finding(12, 15)];
  expect(resolveOverlaps([middle, end, long])).toEqual([long, end]);
});
