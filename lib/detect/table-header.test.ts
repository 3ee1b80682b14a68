import { describe, expect, it } from "vitest";
import { createHeaderLookup } from "./table-header.ts";

function headerOfX(text: string): string {
  const { start, end } = createHeaderLookup(text)(text.indexOf("X"));
  return text.slice(start, end).trim();
}

describe("finds the heading", () => {
  const cases: (readonly [string, string, string])[] = [
    ["of a Markdown table", "| name | SSN |\n| --- | --- |\n| Ann | X |", "SSN"],
    ["of a CSV", "id,ssn,city\n1,2,Reno\n2,X,Elko", "ssn"],
    ["of pasted spreadsheet cells", "name\tSSN\nAnn\tX", "SSN"],
    ["of a CSV with semicolons", "name;SSN\nAnn;X", "SSN"],
    ["past commas in quotes", 'name,SSN\n"Lee, Ann",X', "SSN"],
    ["of the nearest table", "a,b\n1,2\n\nname,SSN\nAnn,X", "SSN"],
    ["after other text", "Here is the list:\n\nname,SSN\nAnn,X", "SSN"],
    ["below a line that ends with a comma", "Hello,\nname,SSN\nAnn,X", "SSN"],
    ["below a sentence", "Sort these, by name:\nname,SSN\nAnn,X", "SSN"],
    ["before a remark", "name,SSN\nAnn,X; thanks", "SSN"],
    ["of a table in quotes", '"name,SSN\nAnn,X"', "SSN"],
    ["of rows of SQL", "INSERT INTO t (name, ssn) VALUES\n('Bo', '1'),\n('Ann', 'X');", "ssn) VALUES"],
    ["far above", `name,SSN\n${"Bo,1\n".repeat(2000)}Ann,X`, "SSN"],
  ];
  it.each(cases)("%s", (_, text, header) => {
    expect(headerOfX(text)).toBe(header);
  });
});

describe("finds none", () => {
  const cases: (readonly [string, string])[] = [
    ["in prose", "My SSN\nis X"],
    ["in the first row", "name,X\nAnn,1"],
    ["in a row with more cells", "name,SSN\nAnn,1,X"],
    ["above an empty line", "name,SSN\n\nAnn,X"],
    ["in a sentence", "When you fill in this form please give the SSN, then sign\nAnn,X".replace("Ann,", "")],
  ];
  it.each(cases)("%s", (_, text) => {
    expect(headerOfX(text)).toBe("");
  });
});

it("answers the same in any order of questions", () => {
  const text = "a,b\n1,2\n3,4\n\nc,d\n5,6";
  const headerOf = createHeaderLookup(text);
  const ask = (cell: string): string => {
    const { start, end } = headerOf(text.indexOf(cell));
    return text.slice(start, end);
  };
  expect(["6", "2", "3", "5", "4"].map(ask)).toEqual(["d", "b", "a", "c", "b"]);
});
