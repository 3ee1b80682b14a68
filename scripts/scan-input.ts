import { createReadStream, readFileSync } from "node:fs";

/** Wrong usage or unreadable input. Its message says what to do, and never repeats what was read. */
export class InputError extends Error {}

export type Format = "human" | "json" | "jsonl";

export interface Request {
  readonly format: Format;
  readonly files: readonly string[];
}

/** A line of `--jsonl` input. The id is whatever the line says, and comes back unchanged. */
export interface TextRecord {
  readonly id: unknown;
  readonly text: string;
}

const standardInput = "-";
const standardInputDescriptor = 0;

export function readArguments(given: readonly string[]): Request | "help" {
  const files: string[] = [];
  const formats = new Set<Format>();
  let onlyFilesFollow = false;
  for (const argument of given) {
    if (onlyFilesFollow || argument === standardInput || !argument.startsWith("-")) files.push(argument);
    else if (argument === "--") onlyFilesFollow = true;
    else if (argument === "--help" || argument === "-h") return "help";
    else if (argument === "--json") formats.add("json");
    else if (argument === "--jsonl") formats.add("jsonl");
    else throw new InputError(`There is no option ${argument}. See --help.`);
  }
  const [format = "human", another] = formats;
  if (another !== undefined) throw new InputError("Give either --json or --jsonl.");
  if (files.length === 0) throw new InputError("Name a file to scan, or - for standard input. See --help.");
  if (files.filter((file) => file === standardInput).length > 1) {
    throw new InputError("Standard input can be read only once: give - once.");
  }
  return { format, files };
}

/** What messages call a file. */
export function nameOf(file: string): string {
  return file === standardInput ? "standard input" : file;
}

export function readText(file: string): string {
  try {
    return createDecoder().decode(readFileSync(file === standardInput ? standardInputDescriptor : file));
  } catch (error) {
    throw explainReadError(file, error);
  }
}

/** Reads line by line as the input arrives, so that it may be of any length. Empty lines are passed over. */
export async function* readRecords(file: string): AsyncGenerator<TextRecord> {
  let lineNumber = 0;
  for await (const line of readLines(file)) {
    lineNumber++;
    if (line.trim() !== "") yield readRecord(file, lineNumber, line);
  }
}

/** Lines end at \n only: what else ends a line elsewhere may stand inside a JSON string. */
async function* readLines(file: string): AsyncGenerator<string> {
  const decoder = createDecoder();
  let rest = "";
  try {
    const chunks = file === standardInput ? process.stdin : createReadStream(file);
    for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    yield rest + decoder.decode();
  } catch (error) {
    throw explainReadError(file, error);
  }
}

function readRecord(file: string, lineNumber: number, line: string): TextRecord {
  const form = 'Each line is {"id": ..., "text": "..."}.';
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new InputError(`${nameOf(file)}, line ${lineNumber}: is not JSON. ${form}`);
  }
  if (
    typeof record !== "object" ||
    record === null ||
    !("text" in record) ||
    typeof record.text !== "string"
  ) {
    throw new InputError(`${nameOf(file)}, line ${lineNumber}: has no "text". ${form}`);
  }
  return { id: "id" in record ? record.id : null, text: record.text };
}

/** Refuses bytes that are no text. The byte order mark is kept: columns are those of the file. */
function createDecoder(): TextDecoder {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
}

function explainReadError(file: string, error: unknown): InputError {
  const name = nameOf(file);
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
    return new InputError(`${name}: is not UTF-8 text. Convert it first.`);
  if (code === "ENOENT") return new InputError(`${name}: there is no such file. Check the path.`);
  if (code === "EISDIR") return new InputError(`${name}: is a folder. Name the files in it.`);
  if (code === "EACCES") return new InputError(`${name}: may not be read. Check its permissions.`);
  return new InputError(`${name}: could not be read (${code}).`);
}
