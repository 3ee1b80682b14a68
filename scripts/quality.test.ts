import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCorpora } from "./quality-corpora.ts";
import { scoreCorpora } from "./quality-score.ts";

const program = fileURLToPath(new URL("quality.ts", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tacit-quality-"));
  for (const name of ["good", "broken", "empty"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "good/numbers.jsonl"), `${toLines(numbers)}\n`);
  writeFileSync(join(folder, "good/benign-prompts.jsonl"), toLines(prompts));
  writeFileSync(join(folder, "broken/numbers.jsonl"), `${toLines(numbers.slice(0, 1))}\nmy SSN is`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function toLines(records: readonly object[]): string {
  return records.map((record) => JSON.stringify(record)).join("\n");
}

const numbers = [
  // Offsets count characters, not UTF-16 units.
  { source: "own/ssn", type: "us_ssn", text: "😀 my SSN is 536-22-1874", spans: [[12, 23, "us_ssn"]] },
  { source: "own/ssn", type: "us_ssn", text: "nothing to see", spans: [[0, 7, "us_ssn"]] },
  { source: "own/ssn", type: "us_ssn", text: "weak", spans: [[0, 4, "us_ssn"]], strength: "weak" },
  { source: "own/isbn", type: "benign:isbn", text: "My SSN is 536-22-1874", spans: [], negative: true },
];
const prompts = [
  { source: "own/prompts", type: "none", text: "My SSN is 536-22-1874 by the way", spans: [] },
  {
    source: "own/prompts",
    type: "none",
    text: "write to ann@quillmark.io",
    spans: [],
    natural: [[9, 25]],
  },
];

it("scores what was found, missed and wrong", () => {
  const figures = Object.fromEntries(
    scoreCorpora(readCorpora(join(folder, "good")))
      .filter(({ figure }) => figure !== undefined)
      .map(({ name, figure }) => [name, figure]),
  );
  expect(figures).toEqual({
    "US SSN: recall": 50,
    "chat prompts that would be held": 50,
    "look-alike numbers flagged": 100,
    "benign-prompts: wrong finds per 10,000 words": 1000,
  });
});

describe("wrong usage ends with 2 and says what to do", () => {
  const cases: (readonly [readonly string[], string])[] = [
    [[], "Name one folder of labelled texts. See --help.\n"],
    [["--fast", "empty"], "There is no option --fast. See --help.\n"],
    [["missing"], "There is no folder missing, or it can't be read.\n"],
    [["empty"], "There is no .jsonl file in empty.\n"],
    [
      ["broken"],
      "broken/numbers.jsonl:2 is no record: it needs a source, a type, a text and a list of spans.\n",
    ],
  ];
  it.each(cases)("%j", (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 2, stderr: message });
  });
});
