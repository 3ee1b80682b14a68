import type { Span } from "../detect/finding.ts";

/** A text node and where its text stands. */
export interface Piece extends Span {
  readonly node: Text;
}

/** What was read of one child of an editor: a paragraph, a list, a block of code. Offsets count from where it begins. */
export interface Part {
  /** Each line in it on a line of its own, with a break before the first if there is a line above. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Lines, and the text nodes, breaks and marks in them, in the order of the page; and where each begins in the text. */
  readonly nodes: readonly Node[];
  readonly starts: readonly number[];
  readonly isBelowLine: boolean;
  /** Whether there is a line in it or above it, from which what follows is parted. */
  readonly hasLine: boolean;
}

/** Reads one child of an editor. */
export function readPart(child: Node, isBelowLine: boolean): Part {
  const pieces: Piece[] = [];
  const nodes: Node[] = [];
  const starts: number[] = [];
  let text = "";
  let hasLine = isBelowLine;

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
      for (let inner = node.firstChild; inner !== null; inner = inner.nextSibling) visit(inner);
    }
  };
  visit(child);
  return { text, pieces, nodes, starts, isBelowLine, hasLine };
}

/** A `<br>` that only holds an empty or last line open: ProseMirror's own, or the last thing in its block. */
function isFiller(br: HTMLBRElement): boolean {
  if (br.classList.contains("ProseMirror-trailingBreak")) return true;
  return br.nextSibling === null && br.parentNode !== null && isBlock(br.parentNode);
}

const blockTags = new Set(
  "P LI UL OL PRE DIV BLOCKQUOTE H1 H2 H3 H4 H5 H6 TABLE TBODY TR TD TH HR".split(" "),
);

/** Whether a node stands on lines of its own. */
export function isBlock(node: Node): boolean {
  return blockTags.has(node.nodeName);
}

/** What has none holds text itself: what a person sees as one line or paragraph. */
function hasBlock(node: Node): boolean {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isBlock(child)) return true;
  }
  return false;
}
