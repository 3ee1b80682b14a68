import { describe, expect, it } from "vitest";
import { createOwnTermsDetector } from "../detect/own/own-terms.ts";
import { scan } from "../detect/scan.ts";
import { foldText } from "../detect/words/fold.ts";
import { addTerms, keyOfTerm, readTermColumn, readLines } from "./read-terms.ts";

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
  expect(addTerms(list, ["BLUEBIRD", "Falcon", "falcon", "x".repeat(501)], "notice")).toEqual({
    terms: [...list, { term: "Falcon", action: "notice" }],
    added: 1,
    known: 2,
    refused: 1,
  });
});

describe("keyOfTerm", () => {
  const terms = [
    ...["Café", "CAFE", "blue-heron", "Blue Heron", "blueheron", "O'Neill", "O’Neill", "(Falcon)", "falcon"],
    ...["C", "C++", "c++", "C#", "Holm, Lind & Co", "holm,  lind & co", "holm lind & co", "青鷺", "X_1"],
    ...["---", "???", "- (b)", "🦩", "Straße", "Strasse"],
  ];
  /** Whether a list of this one term finds the whole of a text. */
  const finds = (term: string, text: string): boolean => {
    const own = [createOwnTermsDetector([{ term, severity: "high" }])];
    return scan(text, { detectors: own, own }).some(
      ({ start, end }) => foldText(text.slice(start, end)) === foldText(text),
    );
  };

  it.each(terms)(
    "%s: is the same for what finds it and what it finds, and empty for what is never found",
    (term) => {
      const alike = terms.filter((other) => finds(term, other) && finds(other, term));
      const key = keyOfTerm(term);
      expect(key === "" ? [] : terms.filter((other) => keyOfTerm(other) === key)).toEqual(alike);
    },
  );
});

it("refuses a term of signs only, which would never be found", () => {
  expect(addTerms([], ["---", "???", "C++"], "notice")).toMatchObject({ added: 1, refused: 2 });
});
