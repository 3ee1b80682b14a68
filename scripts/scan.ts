import { decide } from "../lib/decide/decide.ts";
import type { Decision } from "../lib/decide/decide.ts";
import type { Finding } from "../lib/detect/finding.ts";
import { scan } from "../lib/detect/scan.ts";
import { InputError, nameOf, readArguments, readRecords, readText } from "./scan-input.ts";
import type { Request } from "./scan-input.ts";

const usage = `Usage: npm run -s scan -- [--json | --jsonl] FILE...

Scans files as Tacit scans a message, and says what it would do at Send.
FILE may be - for standard input.

  --json   one JSON document: [{"file","decision","findings":[...]}, ...]
  --jsonl  reads {"id","text"} a line, writes {"id","decision","findings":[...]} a line
  --help   this text

A decision is clear, notice or hold. Values are never printed.
Exit status: 0 nothing to hold, 1 something to hold, 2 wrong usage or unreadable input.
`;

interface Report {
  readonly decision: Decision["kind"];
  readonly findings: readonly Finding[];
}

function report(text: string): Report {
  const findings = scan(text, { onDetectorError: warnOfDetector });
  return { decision: decide(findings).kind, findings };
}

function warnOfDetector(id: string): void {
  process.stderr.write(`Detector ${id} failed on this text; the others went on. Please report it.\n`);
}

/** One line per finding, such as `notes.txt:3:14: hold us_ssn (high confidence)`. Columns count characters from 1. */
function describe(file: string, text: string, findings: readonly Finding[]): string {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  const lines = findings.map((finding) => {
    const line = lineStarts.findLastIndex((start) => start <= finding.start);
    const column = Array.from(text.slice(lineStarts[line], finding.start)).length + 1;
    const { type, confidence } = finding;
    return `${nameOf(file)}:${line + 1}:${column}: ${decide([finding]).kind} ${type} (${confidence} confidence)\n`;
  });
  return lines.join("");
}

/** Returns whether anything is to be held. */
async function scanFiles(files: readonly string[], isJson: boolean): Promise<boolean> {
  const texts = files.map((file) => ({ file, text: readText(file) }));
  const results = texts.map(({ file, text }) => ({ file, text, ...report(text) }));
  const output = isJson
    ? `${JSON.stringify(
        results.map(({ file, decision, findings }) => ({ file, decision, findings })),
        null,
        2,
      )}\n`
    : results.map(({ file, text, findings }) => describe(file, text, findings)).join("");
  await write(output);
  return results.some(({ decision }) => decision === "hold");
}

async function scanRecords(files: readonly string[]): Promise<boolean> {
  let isHeld = false;
  for (const file of files) {
    for await (const { id, text } of readRecords(file)) {
      const result = report(text);
      isHeld ||= result.decision === "hold";
      await write(`${JSON.stringify({ id, ...result })}\n`);
    }
  }
  return isHeld;
}

/** Waits when the reader is slower than the scan. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

async function run({ format, files }: Request): Promise<number> {
  const isHeld = format === "jsonl" ? await scanRecords(files) : await scanFiles(files, format === "json");
  return isHeld ? 1 : 0;
}

// A reader such as `head` may close the pipe: then there is nobody left to write to.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

try {
  const request = readArguments(process.argv.slice(2));
  if (request === "help") await write(usage);
  else process.exitCode = await run(request);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
