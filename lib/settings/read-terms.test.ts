import { describe, expect, it } from "vitest";
import { addTerms, readFirstColumn, readLines } from "./read-terms.ts";

it("reads a term from each line", () => {
  expect(readLines(" Bluebird \r\n\n Falcon")).toEqual(["Bluebird", "Falcon"]);
});

describe("readFirstColumn", () => {
  const cases: [string, string, string[]][] = [
    ["commas", "Bluebird,1\nFalcon,2\n", ["Bluebird", "Falcon"]],
    ["semicolons and a byte order mark", "\uFEFFBluebird;1\r\nFalcon;2", ["Bluebird", "Falcon"]],
    ["tabs and an empty cell", "Bluebird\t1\n\t2\nFalcon", ["Bluebird", "Falcon"]],
    ["quotes", '"Holm, Lind & Co",1\n"The ""Nest""",2', ["Holm, Lind & Co", 'The "Nest"']],
    ["a line break in quotes", '"Blue\nHeron",1\nFalcon', ["Blue Heron", "Falcon"]],
  ];
  it.each(cases)("%s", (_, text, cells) => {
    expect(readFirstColumn(text)).toEqual(cells);
  });
});

it("adds each term once and says what became of the others", () => {
  const list = [{ term: "Bluebird", action: "hold" }] as const;
  expect(addTerms(list, ["BLUEBIRD", "Falcon", "falcon", "x".repeat(501)], "notice")).toEqual({
    terms: [...list, { term: "Falcon", action: "notice" }],
    added: 1,
    known: 2,
    refused: 1,
  });
});
