import { describe, expect, it } from "vitest";
import { isOnTheWay, placeCard, type Box } from "./place-card.ts";

const view = { width: 1000, height: 600 };
const card = { width: 300, height: 200 };
const wordAt = (left: number, top: number): Box => ({ left, top, right: left + 80, bottom: top + 20 });

describe("placeCard", () => {
  const cases: Record<string, [Box, { x: number; y: number }]> = {
    "under the word, flush with its beginning": [wordAt(100, 100), { x: 100, y: 126 }],
    "above a word near the bottom": [wordAt(100, 500), { x: 100, y: 294 }],
    "not over the right edge": [wordAt(900, 100), { x: 692, y: 126 }],
    "not over the left edge": [wordAt(-20, 100), { x: 8, y: 126 }],
  };
  for (const [name, [word, place]] of Object.entries(cases)) {
    it(name, () => {
      expect(placeCard(word, card, view, false)).toEqual(place);
    });
  }

  it("flush with the right end of a word that is read from the right", () => {
    expect(placeCard(wordAt(500, 100), card, view, true)).toEqual({ x: 280, y: 126 });
  });

  it("on the roomier side of a word in a low window, moved in from its edge", () => {
    expect(placeCard(wordAt(100, 150), card, { width: 1000, height: 250 }, false)).toEqual({ x: 100, y: 8 });
  });
});

describe("isOnTheWay", () => {
  const word = wordAt(100, 100);
  const below: Box = { left: 60, top: 126, right: 360, bottom: 326 };
  const above: Box = { left: 60, top: -106, right: 360, bottom: 94 };
  const cases: Record<string, [number, number, Box, boolean]> = {
    "on the word": [110, 110, below, true],
    "on the card": [300, 300, below, true],
    "in the gap to a card below": [300, 123, below, true],
    "in the gap to a card above": [65, 97, above, true],
    "beside the word": [300, 110, below, false],
    "beside the gap": [40, 123, below, false],
    "on the other side of the word": [110, 95, below, false],
    "below a word whose card is above": [110, 123, above, false],
  };
  for (const [name, [x, y, to, expected]] of Object.entries(cases)) {
    it(name, () => {
      expect(isOnTheWay({ x, y }, word, to)).toBe(expected);
    });
  }
});
