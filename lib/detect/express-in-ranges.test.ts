import { expect, it } from "vitest";
import { expressInRanges } from "./express-in-ranges.ts";

const texts = [
  "Ann",
  "Łódź",
  "é",
  "É",
  "straße",
  "Ω",
  "Жук",
  "ա",
  "5",
  "٣",
  "\u0301",
  "中村",
  "김",
  "שלום",
  "-",
  "]",
  " ",
];

it.each([
  String.raw`^\p{L}+$`,
  String.raw`^\p{Lu}[\p{L}\p{M}'-]*$`,
  String.raw`^[\p{Ll}]+$`,
  String.raw`^[^\p{L}\p{N}]$`,
  String.raw`^[\]\p{N}]$`,
  String.raw`(?<![\p{L}\d])\p{M}`,
])("matches what %s does", (source) => {
  const plain = new RegExp(source, "u");
  expect(texts.filter((text) => expressInRanges(source, "u").test(text))).toEqual(
    texts.filter((text) => plain.test(text)),
  );
});

it("keeps flags and other properties", () => {
  const expression = expressInRanges(String.raw`(?<value>\p{Script=Han}{2})`, "duy");
  expect(expression.flags).toBe("duy");
  expect(expression.exec("中村")?.groups?.["value"]).toBe("中村");
});
