import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("scan.ts", import.meta.url));

interface Result {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

async function runScan(args: readonly string[], input: string | Uint8Array = ""): Promise<Result> {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, output, errors };
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tacit-scan-"));
  writeFileSync(join(folder, "clear.txt"), "Hello there.\n");
  writeFileSync(join(folder, "notice.txt"), "Write to ann@quillmark.io\n");
  writeFileSync(join(folder, "hold.txt"), "Hello 😀,\nmy SSN is 536-22-1874,\nwrite to ann@quillmark.io\n");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ssn = { detector: "us-ssn", type: "us_ssn", confidence: "high", severity: "high" };
const email = { detector: "email", type: "email", confidence: "high", severity: "low" };

describe("people read", () => {
  it("file, line, column, decision and kind, never the value", async () => {
    expect(await runScan(["clear.txt", "hold.txt"])).toEqual({
      status: 1,
      output: "hold.txt:2:11: hold us_ssn (high confidence)\nhold.txt:3:10: notice email (high confidence)\n",
      errors: "",
    });
  });

  it("columns in characters, as editors count them", async () => {
    expect(await runScan(["-"], "😀 SSN 536-22-1874")).toEqual({
      status: 1,
      output: "standard input:1:7: hold us_ssn (high confidence)\n",
      errors: "",
    });
  });

  it("nothing when there is nothing, with status 0", async () => {
    expect(await runScan(["clear.txt"])).toEqual({ status: 0, output: "", errors: "" });
  });

  it("a notice with status 0", async () => {
    expect(await runScan(["notice.txt"])).toEqual({
      status: 0,
      output: "notice.txt:1:10: notice email (high confidence)\n",
      errors: "",
    });
  });

  it("how to use it, on --help", async () => {
    const { status, output, errors } = await runScan(["--help"]);
    expect({ status, errors, firstLine: output.split("\n")[0] }).toEqual({
      status: 0,
      errors: "",
      firstLine: "Usage: npm run -s scan -- [--json | --jsonl] FILE...",
    });
  });
});

describe("programs read", () => {
  it("one document with --json", async () => {
    const { status, output, errors } = await runScan(["--json", "clear.txt", "hold.txt"]);
    expect({ status, errors, document: JSON.parse(output) as unknown }).toEqual({
      status: 1,
      errors: "",
      document: [
        { file: "clear.txt", decision: "clear", findings: [] },
        {
          file: "hold.txt",
          decision: "hold",
          findings: [
            { ...ssn, start: 20, end: 31 },
            { ...email, start: 42, end: 58 },
          ],
        },
      ],
    });
  });

  it("a line for each line with --jsonl", async () => {
    const input = [
      '{"id":"a","text":"SSN 536-22-1874"}',
      "",
      '{"id":2,"text":"ann@quillmark.io"}\r',
      '{"text":"line\u2028separator"}',
    ].join("\n");
    const { status, output, errors } = await runScan(["--jsonl", "-"], input);
    expect({
      status,
      errors,
      lines: output
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    }).toEqual({
      status: 1,
      errors: "",
      lines: [
        { id: "a", decision: "hold", findings: [{ ...ssn, start: 4, end: 15 }] },
        { id: 2, decision: "notice", findings: [{ ...email, start: 0, end: 16 }] },
        { id: null, decision: "clear", findings: [] },
      ],
    });
  });

  it("records of any number, and stops quietly when the reader has had enough", async () => {
    const child = spawn(process.execPath, [program, "--jsonl", "-"]);
    let errors = "";
    child.stderr.on("data", (chunk) => (errors += String(chunk)));
    // The program is gone before it has read all this.
    child.stdin.on("error", () => undefined);
    child.stdin.end('{"id":1,"text":"SSN 536-22-1874"}\n'.repeat(200_000));
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
  });
});

describe("refuses, with status 2 and what to do,", () => {
  const refusals: (readonly [string, readonly string[], string | Uint8Array, string])[] = [
    ["no file", [], "", "Name a file to scan, or - for standard input. See --help.\n"],
    ["an unknown option", ["--csv", "-"], "", "There is no option --csv. See --help.\n"],
    ["two formats", ["--json", "--jsonl", "-"], "", "Give either --json or --jsonl.\n"],
    ["standard input twice", ["-", "-"], "", "Standard input can be read only once: give - once.\n"],
    ["a missing file", ["none.txt"], "", "none.txt: there is no such file. Check the path.\n"],
    [
      "a missing file of records",
      ["--jsonl", "none.txt"],
      "",
      "none.txt: there is no such file. Check the path.\n",
    ],
    ["a folder", ["."], "", ".: is a folder. Name the files in it.\n"],
    ["a folder of records", ["--jsonl", "."], "", ".: is a folder. Name the files in it.\n"],
    [
      "what is no text",
      ["-"],
      Uint8Array.of(0xff, 0xfe, 0x41),
      "standard input: is not UTF-8 text. Convert it first.\n",
    ],
    [
      "a record that is no text",
      ["--jsonl", "-"],
      Uint8Array.of(0x7b, 0xff),
      "standard input: is not UTF-8 text. Convert it first.\n",
    ],
    [
      "a broken record, by its line",
      ["--jsonl", "-"],
      "\n{",
      'standard input, line 2: is not JSON. Each line is {"id": ..., "text": "..."}.\n',
    ],
    [
      "a record without text",
      ["--jsonl", "-"],
      '{"id":1}',
      'standard input, line 1: has no "text". Each line is {"id": ..., "text": "..."}.\n',
    ],
  ];

  it.each(refusals)("%s", async (_, args, input, errors) => {
    expect(await runScan(args, input)).toEqual({ status: 2, output: "", errors });
  });
});
