import { expect, it } from "vitest";
import { valueKey } from "./value-key.ts";

const keyOf = (text: string, type = "credit_card"): string =>
  valueKey(text, { type, start: 0, end: text.length });

it.each([
  ["4111-1111-1111-1111", "4111111111111111"],
  ["4111 1111\n1111 1111", "4111111111111111"],
  ["４１１１ 1111 1111 1111", "4111111111111111"],
  ["4111\u200b1111\u00ad1111–1111", "4111111111111111"],
])("%j is the same value as %j", (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

it.each([
  ["4111111111111111", "4111111111111112"],
  ["hunter-two", "huntertwo"],
  ["Secret1", "secret1"],
])("%j is another value than %j", (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

it("tells the same digits of two types apart", () => {
  expect(keyOf("123456789", "us_ssn")).not.toBe(keyOf("123456789", "bank_account"));
});
