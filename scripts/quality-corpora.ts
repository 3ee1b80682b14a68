import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Span } from "../lib/detect/finding.ts";
import { InputError } from "./scan-input.ts";

/** What somebody said that a text holds. */
export interface Label extends Span {
  readonly type: string;
}

/** One text of a labelled corpus. */
export interface LabelledText {
  /** Name of the file without its ending. */
  readonly corpus: string;
  /** The suite that it comes from: the part of `source` before the slash. */
  readonly suite: string;
  readonly type: string;
  readonly text: string;
  readonly labels: readonly Label[];
  /** Real addresses in a harmless text: finding them is no error. */
  readonly natural: readonly Span[];
  readonly isNegative: boolean;
  /** Everything in the text is labelled, so that what else is found is wrong. */
  readonly isComplete: boolean;
  /** A number as it stands in its definition; not one without context, and not one with a made-up surface. */
  readonly isOrdinary: boolean;
  /** The label covers just the value. */
  readonly isExact: boolean;
  /** It tells a sensitive fact of somebody it names. */
  readonly hasCombination: boolean;
}

type Row = readonly [number, number, string?];

/** Reads each `.jsonl` file of a folder, and `scenarios.jsonl` in it or beside it. */
export function readCorpora(folder: string): LabelledText[] {
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl"))
      .sort();
  } catch {
    throw new InputError(`There is no folder ${folder}, or it can't be read.`);
  }
  if (names.length === 0) throw new InputError(`There is no .jsonl file in ${folder}.`);
  const files = names.map((name) => join(folder, name));
  if (!names.includes(scenarios)) files.push(join(folder, "..", scenarios));
  return files.flatMap((file, index) => readFile(file, index >= names.length));
}

const scenarios = "scenarios.jsonl";

function readFile(file: string, mayBeMissing: boolean): LabelledText[] {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch {
    if (mayBeMissing) return [];
    throw new InputError(`${file} can't be read.`);
  }
  return content.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [toLabelledText(basename(file, ".jsonl"), JSON.parse(line) as unknown)];
    } catch {
      // Neither the line nor the parser's own message, which quotes it.
      throw new InputError(
        `${file}:${index + 1} is no record: it needs a source, a type, a text and a list of spans.`,
      );
    }
  });
}

function toLabelledText(corpus: string, value: unknown): LabelledText {
  const record = value as Readonly<Record<string, unknown>>;
  const { source, type, text, spans } = record;
  if (typeof source !== "string" || typeof type !== "string" || typeof text !== "string") {
    throw new TypeError("A field is missing.");
  }
  const offsets = listOffsets(text);
  return {
    corpus,
    suite: source.split("/", 1)[0] ?? source,
    type,
    text,
    labels: toSpans(spans, offsets),
    natural: toSpans(record["natural"] ?? [], offsets),
    isNegative: record["negative"] === true,
    isComplete: record["labels"] === "complete",
    isOrdinary: record["strength"] === undefined,
    isExact: record["span_exact"] !== false,
    hasCombination: record["combination"] === true,
  };
}

function toSpans(value: unknown, offsets: (codePoint: number) => number): Label[] {
  if (!Array.isArray(value)) throw new TypeError("Spans are no list.");
  return (value as readonly Row[]).map(([start, end, type = ""]) => {
    if (!Number.isInteger(start) || !Number.isInteger(end)) throw new TypeError("A span has no offsets.");
    return { start: offsets(start), end: offsets(end), type };
  });
}

/** Corpora count code points, findings UTF-16 units. */
function listOffsets(text: string): (codePoint: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (codePoint) => codePoint;
  const starts = [0];
  for (const character of text) starts.push((starts.at(-1) ?? 0) + character.length);
  return (codePoint) => starts[codePoint] ?? text.length;
}
