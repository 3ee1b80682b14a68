import type { Span } from "../detect/finding.ts";

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

/** A text node and where its text stands. */
interface Piece extends Span {
  readonly node: Text;
}

/**
 * Reads an editor's text exactly: each paragraph (list item, heading, line of code) on a line of its own, a hard
 * break as `\n`, nothing trimmed, nothing normalised. Neither `innerText` (doubles breaks) nor `textContent` (glues
 * paragraphs) has offsets that lead back to the nodes. Walks the whole editor each time: under a millisecond for
 * 100,000 characters.
 */
export function readRichText(editor: HTMLElement): RichText {
  const pieces: Piece[] = [];
  /** Where each node begins in the text: lines, and the text nodes, breaks and marks in them. */
  const starts = new Map<Node, number>();
  let text = "";
  let hasLine = false;

  const visit = (node: Node): void => {
    const isLine = isLeafBlock(node);
    if (isLine) {
      if (hasLine) text += "\n";
      hasLine = true;
    }
    // A list or quote begins where its first line does.
    if (isLine || !isBlock(node)) starts.set(node, text.length);
    if (node instanceof Text) {
      if (node.data === "") return;
      pieces.push({ node, start: text.length, end: text.length + node.length });
      text += node.data;
      hasLine = true;
    } else if (node instanceof HTMLBRElement) {
      if (!isFiller(node)) text += "\n";
    } else {
      for (const child of node.childNodes) visit(child);
    }
  };
  for (const child of editor.childNodes) visit(child);

  const caretAt = (offset: number): Range | undefined => {
    const piece = pieces.find(({ start, end }) => start <= offset && offset <= end);
    if (piece !== undefined) return rangeBetween(piece, offset, piece, offset);
    const range = editor.ownerDocument.createRange();
    const node = [...starts].findLast(([, start]) => start === offset)?.[0];
    if (node === undefined || isBlock(node)) range.setStart(node ?? editor, 0);
    else range.setStartBefore(node);
    range.collapse(true);
    return range;
  };

  return {
    text,
    rangeOf({ start, end }) {
      if (start === end) return caretAt(start);
      const first = pieces.find((piece) => piece.end > start);
      const last = pieces.findLast((piece) => piece.start < end);
      return first && last && rangeBetween(first, start, last, end);
    },
    rangesOf: ({ start, end }) =>
      pieces
        .filter((piece) => piece.start < end && piece.end > start)
        .map((piece) => rangeBetween(piece, start, piece, end)),
    offsetOf(container, offset) {
      const start = starts.get(container);
      if (container instanceof Text && start !== undefined) return start + Math.min(offset, container.length);
      // A point between nodes stands where the node behind it begins, or else where the last text before it ends.
      let next: Node | null | undefined = container.childNodes[offset];
      while (next && !starts.has(next)) next = next.firstChild;
      if (next) return starts.get(next) ?? 0;
      return pieces.findLast(({ node }) => container.contains(node))?.end ?? start ?? text.length;
    },
  };
}

function rangeBetween(first: Piece, start: number, last: Piece, end: number): Range {
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}

/** A `<br>` that only holds an empty or last line open: ProseMirror's own, or the last thing in its block. */
function isFiller(br: HTMLBRElement): boolean {
  if (br.classList.contains("ProseMirror-trailingBreak")) return true;
  return br.nextSibling === null && br.parentNode !== null && isBlock(br.parentNode);
}

const blockTags = new Set(
  "P LI UL OL PRE DIV BLOCKQUOTE H1 H2 H3 H4 H5 H6 TABLE TBODY TR TD TH HR".split(" "),
);

function isBlock(node: Node): boolean {
  return node instanceof HTMLElement && blockTags.has(node.tagName);
}

/** A block that holds text itself: what a person sees as one line or paragraph. */
function isLeafBlock(node: Node): boolean {
  if (!isBlock(node)) return false;
  for (const child of node.childNodes) if (isBlock(child)) return false;
  return true;
}
