import type { Finding, Span } from "./finding.ts";
import { scan, type ScanOptions } from "./scan.ts";

/** In UTF-16 units: a page is not kept waiting for longer than this much takes, some milliseconds. */
const pieceLength = 20 * 1024;
/** The first piece; each after it is a quarter longer. Code that runs for the first time is slow. */
const firstPieceLength = 8 * 1024;
/** A text of up to this length is scanned as a whole: what is told by words far away is found in it. */
const longestWhole = 96 * 1024;
/** So much before and behind a piece is read with it: words that tell what a number is, and the end of a long key. */
const lengthBefore = 2048;
const lengthBehind = 4096;
/** Longer lines are no heads of tables. */
const longestHeading = 1000;

/**
 * Scans a text of any length, with a rest (`yield`) behind each piece of a longer one. What is told by words more than
 * some thousand characters away is not found in such a text, but for the column's name in a table.
 */
export function* scanInPieces(text: string, options: ScanOptions = {}): Generator<undefined, Finding[]> {
  const findings: Finding[] = [];
  let start = 0;
  let length = isLong(text) ? firstPieceLength : text.length;
  while (start < text.length) {
    const end = endOfPiece(text, start, length);
    findings.push(...scanPiece(text, { start, end }, options));
    if (isLong(text)) yield;
    start = end;
    length = Math.min(Math.floor(1.25 * length), pieceLength);
  }
  return findings;
}

/** Whether a text is scanned in several pieces. */
export function isLong(text: string): boolean {
  return text.length > longestWhole;
}

/** At the end of a line where there is one; what is left behind the last piece is no piece of its own. */
function endOfPiece(text: string, start: number, length: number): number {
  if (text.length - start <= 1.5 * length) return text.length;
  const lineBreak = text.lastIndexOf("\n", start + length);
  return lineBreak > start + length / 2 ? lineBreak + 1 : start + length;
}

function scanPiece(text: string, piece: Span, options: ScanOptions): readonly Finding[] {
  if (piece.start === 0 && piece.end === text.length) return scan(text, options);
  const from = startOfContext(text, piece.start);
  const heading = headingAbove(text, from);
  const scanned = heading + text.slice(from, piece.end + lengthBehind);
  const by = from - heading.length;
  return scan(scanned, options)
    .map((finding) => moveBy(finding, by))
    .filter(({ start }) => start >= piece.start && start < piece.end);
}

/** Some way before a piece, at the beginning of a line if there is one: a piece of a table's row is no row of it. */
function startOfContext(text: string, pieceStart: number): number {
  if (pieceStart <= lengthBefore) return 0;
  const from = pieceStart - lengthBefore;
  const line = text.indexOf("\n", from) + 1;
  return line > 0 && line <= pieceStart ? line : from;
}

/** The first line of the block of lines around an offset, which names a table's columns; none if it is not above. */
function headingAbove(text: string, offset: number): string {
  if (offset === 0) return "";
  const start = text.lastIndexOf("\n\n", offset - 1);
  const block = start < 0 ? 0 : start + 2;
  const end = text.indexOf("\n", block) + 1;
  return end > 0 && end <= offset && end - block <= longestHeading ? text.slice(block, end) : "";
}

function moveBy(finding: Finding, by: number): Finding {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const moved = { ...finding, ...move(finding) };
  return finding.parts === undefined ? moved : { ...moved, parts: finding.parts.map(move) };
}
