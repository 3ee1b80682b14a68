import { expect, it } from "vitest";
import { getEnglishMessage } from "../../tests/english-texts.ts";
import { claims } from "./claims.ts";
import { comparison } from "./comparison.ts";
import { plans } from "./plans.ts";

it.each(comparison)("$titleKey answers for each plan once, from left to right", ({ cells }) => {
  expect(cells.flatMap((cell) => cell.plans)).toEqual(plans);
});

const answers = comparison.flatMap(({ cells }) => cells).filter(({ claim }) => claim !== undefined);

it.each(answers)("$textKey says what a claim says of these plans", ({ plans: wanted, claim: id }) => {
  const claim = claims.find((each) => each.id === id);
  expect(claim?.plans).toEqual(expect.arrayContaining([...wanted]));
});

it.each(answers)("$textKey names no length of time that its claim doesn't", ({ textKey, claim: id }) => {
  const claim = claims.find((each) => each.id === id);
  const numbers = getEnglishMessage(textKey, []).match(/\d+ (?:hours|days|months|years)/gu) ?? [];
  expect(numbers.filter((number) => claim?.numbers?.includes(number) !== true)).toEqual([]);
});
