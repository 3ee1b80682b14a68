import { expect, it } from "vitest";
import type { Detector } from "./detector.ts";
import { NearbyContexts } from "./nearby-contexts.ts";
import { buildPrefilter, findTriggers } from "./prefilter.ts";
import { runToEnd } from "./run-to-end.ts";
import { createHeaderLookup } from "./table-header.ts";

const detector: Detector = {
  id: "x",
  type: "credit_card",
  advice: "card",
  severity: "high",
  patterns: [{ tryAt: { digitRuns: [4] }, expression: /\d{4}/dy, alone: "none", inContext: "high" }],
  context: { words: ["card"], against: ["order"] },
  references: ["https://quillmark.io"],
};

/** At each number of four digits, whether its context has a word near it. */
function nearOf(text: string): boolean[] {
  const { positions, mentions } = findTriggers(text, runToEnd(buildPrefilter([detector])));
  const nearby = new NearbyContexts(mentions, createHeaderLookup(text));
  return Array.from(positions, (position) => nearby.moveTo(position) && nearby.has(0));
}

const far = "and so on ".repeat(60);

it.each([
  ["a word before", "card 1234", [true]],
  ["a word after", "1234 is my card", [true]],
  ["the heading far above", `name,card\nAnn,1234\n${"Bo,12\n".repeat(200)}Cy,4321`, [true, true]],
  ["no word", "it was 1234", [false]],
  ["a word too far before", `card ${far} 1234`, [false]],
  ["a word too far after", `1234 ${far} card`, [false]],
  ["a word against it", "order 1234", [false]],
  ["the heading of another column", `card,name\n${"12,Bo\n".repeat(200)}12,4321`, [false]],
  ["words between", `4321 ${far} card 1234 ${far} 4321`, [false, true, false]],
])("knows %s", (_, text, near) => {
  expect(nearOf(text)).toEqual(near);
});
