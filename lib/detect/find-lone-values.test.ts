import { describe, expect, it } from "vitest";
import { scan } from "./scan.ts";

function typesFound(text: string): string[] {
  return scan(text).map(({ type, confidence }) => `${type} ${confidence}`);
}

describe("a message that is nothing but", () => {
  it.each([
    ["A123456780", "health_id:de_kvnr low"],
    ["1245319599", "health_id:us_npi low"],
    ["8001015009087", "national_id:za low"],
    ["C01X00T478", "passport low"],
    ["AB1234567C", "drivers_license low"],
    ["0917 123 4567", "phone medium"],
    ["448129931", "us_ssn low"],
  ])("%s", (text, found) => {
    expect(typesFound(text)).toEqual([found]);
  });
});

it("may be several", () => {
  expect(typesFound("A123456780 and AB1234567C\n")).toHaveLength(2);
});

describe("nothing is said of", () => {
  it.each([
    ["a book's number", "0080423906"],
    ["an article's number", "9790321765450"],
    ["a security's number", "037833100"],
    ["nine digits that no person has", "666129931"],
    ["a wrong check digit", "A123456781"],
    ["a date and a time", "2024-05-17 10:30"],
    ["a sum", "12345.67 + 8910"],
    ["a number among words", "see A123456780 in row 3"],
  ])("%s", (_, text) => {
    expect(typesFound(text)).toEqual([]);
  });
});
