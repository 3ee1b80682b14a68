import { expect, it } from "vitest";
import { measureRarity } from "./rarity.ts";

it.each([
  ["", { bitsPerStep: 0, steps: 0 }],
  ["a", { bitsPerStep: 0, steps: 0 }],
  ["---", { bitsPerStep: 0, steps: 0 }],
  ["1234", { bitsPerStep: 3, steps: 3 }],
  ["a1b2", { bitsPerStep: 6, steps: 3 }],
  ["aB-cD", { bitsPerStep: 4, steps: 2 }],
  ["th", { bitsPerStep: 2, steps: 1 }],
  ["TH", { bitsPerStep: 2, steps: 1 }],
])("%j", (value, rarity) => {
  expect(measureRarity(value)).toEqual(rarity);
});

it.each([
  ["getElementsByTagName", "q7Vb2LxT9mKcW4nRj8Yz"],
  ["users-by-email-address", "wqzpfxkjvbtdmhgcnylr"],
  ["2026-11-22T15:30:00", "7b2d9e4c8f0a5e3d6b1c"],
])("%j is more usual than %j", (usual, rare) => {
  expect(measureRarity(usual).bitsPerStep).toBeLessThan(measureRarity(rare).bitsPerStep);
});
