import type { Span } from "../detect/finding.ts";

/** The text of a field at one moment. */
export interface Reading {
  /** The exact text, paragraphs parted by `\n`. Offsets are UTF-16 units of it. */
  readonly text: string;
  /** Where a span is seen, one rectangle a line, in client coordinates; empty where the browser cannot tell. */
  rectsOf(span: Span): readonly DOMRect[];
  /** The person's selection in this field, or undefined when it is elsewhere. */
  selection(): Span | undefined;
}

/**
 * A place that takes the person's text, read and rewritten the same way whatever it is made of.
 * It holds no state: each method looks at the page afresh, so a field never goes stale.
 */
export interface Field {
  readonly element: HTMLElement;
  read(): Reading;
  /** Puts the selection on a span, and says whether exactly that text is now selected. */
  select(span: Span): boolean;
}
