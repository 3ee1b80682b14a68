import { readFileSync, writeFileSync } from "node:fs";
import { readCorpora } from "./quality-corpora.ts";
import { scoreCorpora } from "./quality-score.ts";
import type { Measure } from "./quality-score.ts";
import { InputError } from "./scan-input.ts";

const usage = `Usage: npm run quality -- [--write] DIR

Scores what Tacit finds in a folder of labelled texts: .jsonl files with
{"source","type","text","spans":[[start,end,type],...],"negative"} a line,
and scenarios.jsonl in the folder or beside it.
Prints each measure, its goal, and the difference to the figures in docs/quality.md.

  --write  puts the figures into docs/quality.md
  --help   this text

Exit status: 0 scored, 2 wrong usage or a broken line.
`;

const page = new URL("../docs/quality.md", import.meta.url);
const begin = "<!-- figures: written by `npm run quality -- --write DIR` -->";
const end = "<!-- end of figures -->";

function readArguments(given: readonly string[]): { folder: string; mayWrite: boolean } | "help" {
  if (given.includes("--help") || given.includes("-h")) return "help";
  const unknown = given.find((argument) => argument.startsWith("-") && argument !== "--write");
  if (unknown !== undefined) throw new InputError(`There is no option ${unknown}. See --help.`);
  const [folder, another] = given.filter((argument) => !argument.startsWith("-"));
  if (folder === undefined || another !== undefined) {
    throw new InputError("Name one folder of labelled texts. See --help.");
  }
  return { folder, mayWrite: given.includes("--write") };
}

/** The figures of the page's table, by measure. */
function readCommitted(markdown: string): Map<string, number> {
  const rows = markdown.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  return new Map(
    rows.flatMap(([, name = "", figure = ""]) =>
      /^\d[\d.]*$/u.test(figure) ? [[name, Number(figure)] as const] : [],
    ),
  );
}

function toCells(
  { name, figure, goal, isLessBetter }: Measure,
  committed: ReadonlyMap<string, number>,
): string[] {
  const comparison = isLessBetter === true ? "≤" : "≥";
  const earlier = committed.get(name);
  const change = figure === undefined || earlier === undefined ? undefined : round(round(figure) - earlier);
  return [
    name,
    figure === undefined ? "–" : String(round(figure)),
    `${comparison} ${goal}`,
    change === undefined ? "new" : change === 0 ? "" : change > 0 ? `+${change}` : String(change),
  ];
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

/** As Prettier lays a table out, so that the page stays formatted. */
function toTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 3));
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  return `${lines.join("\n")}\n`;
}

function run({ folder, mayWrite }: { folder: string; mayWrite: boolean }): void {
  const measures = scoreCorpora(readCorpora(folder));
  const markdown = readFileSync(page, "utf8");
  const committed = readCommitted(markdown);
  const rows = measures.map((measure) => toCells(measure, committed));
  process.stdout.write(toTable([["measure", "figure", "goal", "change"], ...rows]));
  if (!mayWrite) return;
  const table = toTable([["measure", "figure", "goal"], ...rows.map((row) => row.slice(0, 3))]);
  const [before, after] = [markdown.indexOf(begin) + begin.length, markdown.indexOf(end)];
  writeFileSync(page, `${markdown.slice(0, before)}\n\n${table}\n${markdown.slice(after)}`);
}

try {
  const request = readArguments(process.argv.slice(2));
  if (request === "help") process.stdout.write(usage);
  else run(request);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
