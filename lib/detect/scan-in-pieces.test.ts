import { expect, it } from "vitest";
import { patternDetectors } from "./detectors/index.ts";
import type { Finding } from "./finding.ts";
import { scan } from "./scan.ts";
import { scanInPieces } from "./scan-in-pieces.ts";

const detectors = patternDetectors.filter(({ id }) => ["us-ssn", "email", "private-key"].includes(id));

/** What is found, and in how many steps. */
function run(text: string): { findings: Finding[]; steps: number } {
  const work = scanInPieces(text, { detectors });
  for (let steps = 1; ; steps++) {
    const step = work.next();
    if (step.done === true) return { findings: step.value, steps };
  }
}

const line = "The ship went out in the morning, and came back with nothing at all in the evening.\n";

it("scans a short text in one piece", () => {
  const text = "SSN 536-22-1874, ann@quillmark.io";
  expect(run(text)).toEqual({ findings: scan(text, { detectors }), steps: 1 });
});

it("finds in a long text what it would find in one go, with rests between", () => {
  const numbered = Array.from({ length: 8000 }, (_, at) =>
    at % 7 === 0 ? `Her SSN is 536-22-${String(1000 + (at % 8999))}.\n` : line,
  ).join("");
  const { findings, steps } = run(numbered);
  expect(findings).toEqual(scan(numbered, { detectors }));
  expect(findings.length).toBeGreaterThan(1000);
  expect(steps).toBeGreaterThan(5);
});

it("finds what lies across the end of a piece, once", () => {
  // On one line, pieces end at 8, 18, 30.5… thousand (of 1024) units.
  const oneLine = `${"x ".repeat(9208)}mail ann@quillmark.io or ben@quillmark.io now ${"y ".repeat(60_000)}`;
  expect(oneLine.indexOf("ann@")).toBeLessThan(18 * 1024);
  expect(oneLine.indexOf("ben@")).toBeGreaterThan(18 * 1024);
  const { findings, steps } = run(oneLine);
  expect(steps).toBeGreaterThan(5);
  expect(findings.map(({ start, end }) => oneLine.slice(start, end))).toEqual([
    "ann@quillmark.io",
    "ben@quillmark.io",
  ]);
});

it("knows the column of a table that began long before", () => {
  const rows = Array.from(
    { length: 9000 },
    (_, at) => `Row ${String(at)} of it,53622${String(1000 + (at % 8999))}`,
  );
  const table = `Some words before.\n\nname,SSN\n${rows.join("\n")}\n`;
  const { findings, steps } = run(table);
  expect(steps).toBeGreaterThan(2);
  expect(findings).toEqual(scan(table, { detectors }));
  expect(findings.at(-1)?.start).toBeGreaterThan(table.length - 20);
});
