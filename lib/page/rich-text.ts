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
  /** Lines, and the text nodes, breaks and marks in them, in the order of the page; and where each begins in the text. */
  const nodes: Node[] = [];
  const starts: number[] = [];
  let text = "";
  let hasLine = false;

  const visitChildrenOf = (parent: Node): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) visit(node);
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      nodes.push(node);
      starts.push(text.length);
      const { data } = node as Text;
      if (data === "") return;
      pieces.push({ node: node as Text, start: text.length, end: text.length + data.length });
      text += data;
      hasLine = true;
      return;
    }
    const isContainer = isBlock(node);
    const isLine = isContainer && !hasBlock(node);
    if (isLine) {
      if (hasLine) text += "\n";
      hasLine = true;
    }
    // A list or quote begins where its first line does.
    if (isLine || !isContainer) {
      nodes.push(node);
      starts.push(text.length);
    }
    if (node.nodeName === "BR") {
      if (!isFiller(node as HTMLBRElement)) text += "\n";
    } else {
      visitChildrenOf(node);
    }
  };
  visitChildrenOf(editor);

  const startOf = (node: Node): number | undefined => starts[nodes.lastIndexOf(node)];

  const caretAt = (offset: number): Range | undefined => {
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
      const first = pieces[indexBehind(pieces, start)];
      const last = pieces.findLast((piece) => piece.start < end);
      return first && last && rangeBetween(first, start, last, end);
    },
    rangesOf({ start, end }) {
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
      return pieces.findLast(({ node }) => container.contains(node))?.end ?? start ?? text.length;
    },
  };
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

/** A `<br>` that only holds an empty or last line open: ProseMirror's own, or the last thing in its block. */
function isFiller(br: HTMLBRElement): boolean {
  if (br.classList.contains("ProseMirror-trailingBreak")) return true;
  return br.nextSibling === null && br.parentNode !== null && isBlock(br.parentNode);
}

const blockTags = new Set(
  "P LI UL OL PRE DIV BLOCKQUOTE H1 H2 H3 H4 H5 H6 TABLE TBODY TR TD TH HR".split(" "),
);

function isBlock(node: Node): boolean {
  return blockTags.has(node.nodeName);
}

/** What has none holds text itself: what a person sees as one line or paragraph. */
function hasBlock(node: Node): boolean {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isBlock(child)) return true;
  }
  return false;
}
