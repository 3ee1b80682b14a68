import type { Span } from "../detect/finding.ts";
import { KnownParts } from "./known-parts.ts";
import { isBlock, type Part, type Piece } from "./read-part.ts";

/** The text of a rich editor with the way back to its nodes. A snapshot: read again after any change. */
export interface RichText {
  readonly text: string;
  /** A span, or a caret, as one DOM range; undefined in an editor without any text. */
  rangeOf(span: Span): Range | undefined;
  /** A span as ranges that each stay within one text node, for drawing. */
  rangesOf(span: Span): readonly Range[];
  /** The offset of a DOM point inside the editor. */
  offsetOf(container: Node, offset: number): number;
}

/**
 * Reads an editor's text exactly: each paragraph (list item, heading, line of code) on a line of its own, a hard
 * break as `\n`, nothing trimmed, nothing normalised. Neither `innerText` (doubles breaks) nor `textContent` (glues
 * paragraphs) has offsets that lead back to the nodes.
 */
export function readRichText(editor: HTMLElement): RichText {
  const parts = KnownParts.of(editor);
  const text = parts.map((part) => part.text).join("");
  const inText = once(() => placeInText(parts));

  const startOf = (node: Node): number | undefined => {
    const { nodes, starts } = inText();
    return starts[nodes.lastIndexOf(node)];
  };

  const caretAt = (offset: number): Range | undefined => {
    const { pieces, nodes, starts } = inText();
    const piece = pieces.find(({ start, end }) => start <= offset && offset <= end);
    if (piece !== undefined) return rangeBetween(piece, offset, piece, offset);
    const range = editor.ownerDocument.createRange();
    const node = nodes[starts.lastIndexOf(offset)];
    if (node === undefined || isBlock(node)) range.setStart(node ?? editor, 0);
    else range.setStartBefore(node);
    range.collapse(true);
    return range;
  };

  return {
    text,
    rangeOf({ start, end }) {
      if (start === end) return caretAt(start);
      const { pieces } = inText();
      const first = pieces[indexBehind(pieces, start)];
      const last = pieces.findLast((piece) => piece.start < end);
      return first && last && rangeBetween(first, start, last, end);
    },
    rangesOf({ start, end }) {
      const { pieces } = inText();
      const ranges = [];
      for (let index = indexBehind(pieces, start); index < pieces.length; index++) {
        const piece = pieces[index];
        if (piece === undefined || piece.start >= end) break;
        ranges.push(rangeBetween(piece, start, piece, end));
      }
      return ranges;
    },
    offsetOf(container, offset) {
      const start = startOf(container);
      if (container instanceof Text && start !== undefined) return start + Math.min(offset, container.length);
      // A point between nodes stands where the node behind it begins, or else where the last text before it ends.
      let next: Node | null | undefined = container.childNodes[offset];
      while (next && startOf(next) === undefined) next = next.firstChild;
      if (next) return startOf(next) ?? 0;
      return inText().pieces.findLast(({ node }) => container.contains(node))?.end ?? start ?? text.length;
    },
  };
}

/** Where everything in an editor stands in its whole text. */
interface Places {
  readonly pieces: readonly Piece[];
  readonly nodes: readonly Node[];
  readonly starts: readonly number[];
}

function placeInText(parts: readonly Part[]): Places {
  const pieces: Piece[] = [];
  const nodes: Node[] = [];
  const starts: number[] = [];
  let offset = 0;
  for (const part of parts) {
    for (const { node, start, end } of part.pieces) {
      pieces.push({ node, start: start + offset, end: end + offset });
    }
    for (const node of part.nodes) nodes.push(node);
    for (const start of part.starts) starts.push(start + offset);
    offset += part.text.length;
  }
  return { pieces, nodes, starts };
}

function once<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

/** The index of the first piece that ends behind an offset: there may be thousands, and a find lies in one or two. */
function indexBehind(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeBetween(first: Piece, start: number, last: Piece, end: number): Range {
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}
