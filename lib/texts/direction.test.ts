import { expect, it } from "vitest";
import { directionOf } from "./direction.ts";

it.each([
  ["en", "ltr"],
  ["pt-BR", "ltr"],
  ["he", "rtl"],
  ["ar-EG", "rtl"],
])("%s reads %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
