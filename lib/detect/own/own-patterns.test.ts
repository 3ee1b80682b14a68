import { expect, it } from "vitest";
import { scan } from "../scan.ts";
import { createOwnPatternsDetector } from "./own-patterns.ts";

const patterns = createOwnPatternsDetector([
  { source: String.raw`\bPRJ-\d{4}\b`, severity: "high" },
  { source: "(unclosed", severity: "high" },
  { source: "x*", severity: "medium" },
]);

it("finds what the person's patterns match, in any letter case, and nothing for one that is no pattern", () => {
  const text = "see prj-2041 and PRJ-20412, xx";
  const found = scan(text, { detectors: [patterns], own: [patterns] });
  expect(found.map(({ start, end, severity }) => [text.slice(start, end), severity])).toEqual([
    ["prj-2041", "high"],
    ["xx", "medium"],
  ]);
});

it("ends after a thousand findings", () => {
  expect(scan("PRJ-2041 ".repeat(1200), { detectors: [patterns], own: [patterns] })).toHaveLength(1000);
});
