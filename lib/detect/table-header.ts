import type { Span } from "./finding.ts";

/** Finds the heading above a cell: where it is in the text, or an empty span where there is no table. */
export type HeaderLookup = (position: number) => Span;

const noHeader: Span = { start: 0, end: 0 };

/** Longer lines are prose or data that nobody reads by column. */
const longestRow = 1000;
const longestHeader = 40;

/** In this order: a Markdown table's cells may hold commas, a CSV's no bars. */
const delimiters = ["|", "\t", ";", ","] as const;

/** A block of lines that all hold the same delimiter. */
interface Table {
  readonly start: number;
  /** Start of its last row that is known so far. */
  lastRow: number;
  /** The cells of its first line, which names the columns. */
  readonly headers: readonly Span[];
}

/** The line that was asked about last. */
interface Line {
  readonly start: number;
  /** Its end, or where it becomes too long for a row. */
  readonly end: number;
  /** Of the table that it is a row of; none in the table's first line and in all other lines. */
  readonly headers: readonly Span[];
  readonly delimiter: string;
  readonly mayQuote: boolean;
  /** How far it has been read, and the cell that is there. */
  readUpTo: number;
  column: number;
  isQuoted: boolean;
}

/**
 * The last table with each delimiter and the last line are remembered: each line is looked at once, however many
 * positions are asked for.
 */
export function createHeaderLookup(text: string): HeaderLookup {
  const tables = new Map<string, Table>();

  const findHeaders = (rowStart: number, delimiter: string): readonly Span[] => {
    let table = tables.get(delimiter);
    const top = findTop(text, rowStart, delimiter, table?.lastRow);
    if (table !== undefined && top === table.lastRow) {
      table.lastRow = rowStart;
    } else {
      table = { start: top, lastRow: rowStart, headers: splitCells(firstLineAt(text, top), top, delimiter) };
      tables.set(delimiter, table);
    }
    return table.start === rowStart ? [] : table.headers;
  };

  const findLine = (position: number): Line => {
    const from = Math.max(0, position - longestRow);
    const lineBreak = text.slice(from, position).lastIndexOf("\n");
    // The first line is no row, nor is one that is too long.
    const isRow = lineBreak >= 0;
    const start = isRow ? from + lineBreak + 1 : from;
    const readFrom = isRow ? start : position;
    const row = firstLineAt(text, readFrom);
    const delimiter = isRow
      ? delimiters.find((candidate) => findTop(text, start, candidate, undefined, 1) < start)
      : undefined;
    const headers = delimiter === undefined ? [] : findHeaders(start, delimiter);
    return {
      start,
      end: readFrom + row.length,
      headers,
      delimiter: delimiter ?? "",
      mayQuote: hasPairedQuotes(row),
      readUpTo: start,
      column: 0,
      isQuoted: false,
    };
  };

  let line: Line | undefined;
  return (position) => {
    if (line === undefined || position < line.start || position > line.end) line = findLine(position);
    if (line.headers.length === 0) return noHeader;
    const header = line.headers[findColumn(text, line, position)] ?? noHeader;
    return header.end - header.start <= longestHeader ? header : noHeader;
  };
}

/** Reads on from where the last question about the line was; delimiters inside double quotes belong to the cell. */
function findColumn(text: string, line: Line, position: number): number {
  if (position < line.readUpTo) {
    line.readUpTo = line.start;
    line.column = 0;
    line.isQuoted = false;
  }
  for (; line.readUpTo < position; line.readUpTo++) {
    const character = text.charAt(line.readUpTo);
    if (character === '"') line.isQuoted = line.mayQuote && !line.isQuoted;
    else if (character === line.delimiter && !line.isQuoted) line.column++;
  }
  return line.column;
}

function firstLineAt(text: string, position: number): string {
  const piece = text.slice(position, position + longestRow);
  const lineBreak = piece.indexOf("\n");
  return lineBreak < 0 ? piece : piece.slice(0, lineBreak);
}

/** Start of the highest line of the block, or `knownRow` as soon as the walk up reaches it, or `most` lines are found. */
function findTop(
  text: string,
  rowStart: number,
  delimiter: string,
  knownRow: number | undefined,
  most = Infinity,
): number {
  const inRow = countAll(firstLineAt(text, rowStart), delimiter);
  if (inRow === 0) return rowStart;
  // Sentences have commas as well, but no bars and tabs.
  const isWeak = delimiter === "," || delimiter === ";";
  let top = rowStart;
  for (let lines = 0; lines < most && top > 0 && top !== knownRow; lines++) {
    const above = text.lastIndexOf("\n", top - 2) + 1;
    if (top - above > longestRow) break;
    const line = text.slice(above, top - 1);
    const count = countInside(line, delimiter);
    if (count === 0 || (isWeak && (count > inRow || endsSentence.test(line)))) break;
    top = above;
  }
  return top;
}

/** "Hello," and "Please sort these, by name:" stand above a table, and are no part of it. */
const endsSentence = /[.?!:]\s*$/u;

/** How often the delimiter is in a line; at its end it divides nothing. */
function countInside(line: string, delimiter: string): number {
  return countAll(line, delimiter) - (line.endsWith(delimiter) ? 1 : 0);
}

function countAll(line: string, delimiter: string): number {
  let count = 0;
  for (let at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) count++;
  return count;
}

function hasPairedQuotes(row: string): boolean {
  return countAll(row, '"') % 2 === 0;
}

/** Cells of a row that begins at `offset`; delimiters inside double quotes belong to the cell. */
function splitCells(row: string, offset: number, delimiter: string): Span[] {
  const cells: Span[] = [];
  const mayQuote = hasPairedQuotes(row);
  let isQuoted = false;
  let start = 0;
  for (let index = 0; index <= row.length; index++) {
    const character = row.charAt(index);
    if (character === '"') isQuoted = mayQuote && !isQuoted;
    if ((character === delimiter && !isQuoted) || index === row.length) {
      cells.push({ start: offset + start, end: offset + index });
      start = index + 1;
    }
  }
  return cells;
}
