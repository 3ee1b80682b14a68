import { describe, expect, it } from "vitest";
import { judgeContext } from "./context.ts";
import type { Detector } from "./detector.ts";
import { buildPrefilter, findTriggers } from "./prefilter.ts";
import { runToEnd } from "./run-to-end.ts";
import { createHeaderLookup } from "./table-header.ts";

const context = { words: ["card", "card number"], against: ["order", "gift card"] };
const detector: Detector = {
  id: "x",
  type: "credit_card",
  advice: "card",
  severity: "high",
  patterns: [{ tryAt: { literals: ["X"] }, expression: /X/dy, alone: "low", inContext: "high" }],
  context,
  references: ["https://quillmark.io"],
};

function judge(text: string): string {
  const mentions = findTriggers(text, runToEnd(buildPrefilter([detector]))).mentions.get(context);
  const start = text.indexOf("X");
  return judgeContext(text, { start, end: start + 1 }, mentions, createHeaderLookup(text));
}

const lineOfFiller = "and so on ".repeat(9);

describe("speaks for a match", () => {
  it.each([
    "card X",
    "CARD: X",
    "cards X and Y",
    "X is my card",
    "my_card_no=X",
    "myCard=X",
    "Card number\n\nX",
    "the order was paid with card X",
    "my card for the order that I placed with you on Monday is X",
    "card,order\nX,1",
    "card (order 12345) X",
  ])("%j", (text) => {
    expect(judge(text)).toBe("for");
  });
});

describe("speaks against it", () => {
  it.each(["order X", "my card's order X", "gift card X", "order,card\nX,1", "Order: X\nCard: 12"])(
    "%j",
    (text) => {
      expect(judge(text)).toBe("against");
    },
  );
});

describe("is silent", () => {
  it.each([
    "X",
    "discard X",
    "cardboard X",
    `card ${lineOfFiller} X`,
    `X ${lineOfFiller} card`,
    "X was my order",
    `order of last Monday afternoon: ${lineOfFiller.slice(0, 10)} X`,
  ])("%j", (text) => {
    expect(judge(text)).toBe("silent");
  });
});
