import { describe, expect, it } from "vitest";
import { addTerms, readTermColumn, readLines } from "./read-terms.ts";

it("reads a term from each line", () => {
  expect(readLines(" Bluebird \r\n\n Falcon")).toEqual(["Bluebird", "Falcon"]);
});

describe("readTermColumn", () => {
  const cases: [string, string, string[]][] = [
    ["commas", "Bluebird,1\nFalcon,2\n", ["Bluebird", "Falcon"]],
    ["semicolons and a byte order mark", "\uFEFFBluebird;1\r\nFalcon;2", ["Bluebird", "Falcon"]],
    ["tabs and an empty cell", "Bluebird\t1\n\t2\nFalcon", ["Bluebird", "Falcon"]],
    ["quotes", '"Holm, Lind & Co",1\n"The ""Nest""",2', ["Holm, Lind & Co", 'The "Nest"']],
    ["line ends of old Macs", "Bluebird,1\rFalcon,2\r", ["Bluebird", "Falcon"]],
    ["a line that names the separator", "sep=;\r\nBluebird;1\r\nFalcon;2", ["Bluebird", "Falcon"]],
    ["a separator of one's own", "sep=|\nHolm, Lind & Co|1\nFalcon|2", ["Holm, Lind & Co", "Falcon"]],
    ["commas between semicolons", "Holm, Ann;1\nLind, Bo;2", ["Holm, Ann", "Lind, Bo"]],
    ["a heading", "Kunde;Ort\nHolm;Ulm\nLind;Bonn", ["Holm", "Lind"]],
    ["numbers before", "1,Bluebird\n2,Falcon\n", ["Bluebird", "Falcon"]],
    ["numbers with a heading before", "No,Matter\n1,Bluebird\n2,Falcon\n", ["Bluebird", "Falcon"]],
    ["nothing but numbers", "4711\n4712\n", ["4711", "4712"]],
    ["one term", "Bluebird", ["Bluebird"]],
    ["nothing", "", []],
    ["a line break in quotes", '"Blue\nHeron",1\nFalcon', ["Blue Heron", "Falcon"]],
  ];
  it.each(cases)("%s", (_, text, cells) => {
    expect(readTermColumn(text)).toEqual(cells);
  });
});

it("adds each term once and says what became of the others", () => {
  const list = [{ term: "Bluebird", action: "hold" }] as const;
  const wanted = ["BLUEBIRD", "Falcon", "falcon", "x".repeat(501)];
  expect(addTerms(list, wanted, "notice")).toEqual({
    terms: [...list, { term: "Falcon", action: "notice" }],
    added: 1,
    known: 2,
    refused: 1,
  });
});

it.each([
  ["Café Nord", "cafe nord"],
  ["blue-heron", "Blue Heron"],
  ["Weißbach", "WEISSBACH"],
])("knows %s again as %s", (term, other) => {
  expect(addTerms([{ term, action: "notice" }], [other], "notice")).toMatchObject({ added: 0, known: 1 });
});

it("refuses a term of signs only, which would never be found", () => {
  expect(addTerms([], ["---", "???", "C++"], "notice")).toMatchObject({ added: 1, refused: 2 });
});
