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

/** The last table with each delimiter is remembered: each line is looked at once, however many positions are asked for. */
export function createHeaderLookup(text: string): HeaderLookup {
  const tables = new Map<string, Table>();

  const findHeader = (position: number): Span => {
    const before = text.slice(Math.max(0, position - longestRow), position);
    const lineBreak = before.lastIndexOf("\n");
    if (lineBreak < 0) return noHeader; // The first line, or one too long for a row.
    const cellsBefore = before.slice(lineBreak + 1);
    const row = cellsBefore + firstLineAt(text, position);
    const delimiter = delimiters.find((candidate) => row.includes(candidate));
    if (delimiter === undefined) return noHeader;

    const rowStart = position - cellsBefore.length;
    let table = tables.get(delimiter);
    const top = findTop(text, rowStart, delimiter, table?.lastRow);
    if (table !== undefined && top === table.lastRow) {
      table.lastRow = rowStart;
    } else {
      table = { start: top, lastRow: rowStart, headers: splitCells(firstLineAt(text, top), top, delimiter) };
      tables.set(delimiter, table);
    }
    if (table.start === rowStart) return noHeader;
    const column = splitCells(cellsBefore, rowStart, delimiter).length - 1;
    const header = table.headers[column] ?? noHeader;
    return header.end - header.start <= longestHeader ? header : noHeader;
  };

  // Several detectors ask in turn for the number at one position.
  let lastPosition = -1;
  let lastHeader = noHeader;
  return (position) => {
    if (position !== lastPosition) {
      lastHeader = findHeader(position);
      lastPosition = position;
    }
    return lastHeader;
  };
}

function firstLineAt(text: string, position: number): string {
  const piece = text.slice(position, position + longestRow);
  const lineBreak = piece.indexOf("\n");
  return lineBreak < 0 ? piece : piece.slice(0, lineBreak);
}

/** Start of the highest line of the block, or `knownRow` as soon as the walk up reaches it. */
function findTop(text: string, rowStart: number, delimiter: string, knownRow: number | undefined): number {
  let top = rowStart;
  while (top > 0 && top !== knownRow) {
    const above = text.lastIndexOf("\n", top - 2) + 1;
    if (!text.slice(above, top).includes(delimiter)) break;
    top = above;
  }
  return top;
}

/** Cells of a row that begins at `offset`; delimiters inside double quotes belong to the cell. */
function splitCells(row: string, offset: number, delimiter: string): Span[] {
  const cells: Span[] = [];
  let isQuoted = false;
  let start = 0;
  for (let index = 0; index <= row.length; index++) {
    const character = row.charAt(index);
    if (character === '"') isQuoted = !isQuoted;
    if ((character === delimiter && !isQuoted) || index === row.length) {
      cells.push({ start: offset + start, end: offset + index });
      start = index + 1;
    }
  }
  return cells;
}
