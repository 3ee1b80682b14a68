import { describe, expect, it } from "vitest";
import { hasMod11And10Digit, hasVerhoeffDigit, lettersToNumbers, remainder, weigh } from "./check-digits.ts";

it("weighs digits and repeats the weights", () => {
  expect(weigh("1234", [1, 10])).toBe(1 + 20 + 3 + 40);
});

it("divides numbers of any length", () => {
  expect(remainder("3214282912345698765432161182", 97)).toBe(1);
});

it("counts letters from ten", () => {
  expect(lettersToNumbers("A1Z")).toBe("10135");
});

describe("hasMod11And10Digit", () => {
  it("accepts 794623", () => {
    expect(hasMod11And10Digit("794623")).toBe(true);
  });
  it("refuses another digit", () => {
    expect(hasMod11And10Digit("794624")).toBe(false);
  });
});

describe("hasVerhoeffDigit", () => {
  it("accepts 2363, the usual example", () => {
    expect(hasVerhoeffDigit("2363")).toBe(true);
  });
  it.each(["2364", "3263"])("refuses %s", (digits) => {
    expect(hasVerhoeffDigit(digits)).toBe(false);
  });
});
