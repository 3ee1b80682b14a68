import { expect, it } from "vitest";
import { createHintReader } from "./find-hints.ts";

const text = "Ann is confused, on oxygen, 40 mg of a drug. ".repeat(20);

it("finds in a stretch what shares most of it with the one before the same as by itself", () => {
  const readOn = createHintReader(text, () => true);
  for (let start = 0; start < 400; start += 45) {
    const stretch = { start, end: start + 300 };
    const hints = readOn(stretch);
    expect(hints.length).toBeGreaterThan(10);
    expect(hints).toEqual(createHintReader(text, () => true)(stretch));
  }
});

it("finds the same whatever was read before", () => {
  const readHints = createHintReader(text, () => true);
  const stretch = { start: 45, end: 200 };
  const first = readHints(stretch);
  readHints({ start: 450, end: 700 });
  expect(readHints(stretch)).toEqual(first);
});
