import type { Span } from "../detect/finding.ts";
import type { Field, Reading } from "./field.ts";
import { readRichText } from "./rich-text.ts";

/** A contenteditable editor, such as Claude's (TipTap on ProseMirror). */
export class RichTextField implements Field {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  read(): Reading {
    const richText = readRichText(this.element);
    return {
      text: richText.text,
      rectsOf: (span) => {
        const ranges = richText.rangesOf(span);
        // Where the page has changed its text since, nothing is marked rather than something else.
        const isAsRead =
          withoutBreaks(ranges.join("")) === withoutBreaks(richText.text.slice(span.start, span.end));
        return isAsRead ? ranges.flatMap((range) => [...range.getClientRects()]) : [];
      },
      selection: () => {
        const range = this.#selectedRange();
        return (
          range && {
            start: richText.offsetOf(range.startContainer, range.startOffset),
            end: richText.offsetOf(range.endContainer, range.endOffset),
          }
        );
      },
    };
  }

  select(span: Span): boolean {
    const wanted = readRichText(this.element).rangeOf(span);
    const selection = this.element.ownerDocument.getSelection();
    if (wanted === undefined || selection === null) return false;
    selection.setBaseAndExtent(
      wanted.startContainer,
      wanted.startOffset,
      wanted.endContainer,
      wanted.endOffset,
    );
    return this.#selectedRange()?.toString() === wanted.toString();
  }

  #selectedRange(): Range | undefined {
    const selection = this.element.ownerDocument.getSelection();
    if (selection === null || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    const isInside = this.element.contains(range.startContainer) && this.element.contains(range.endContainer);
    return isInside ? range : undefined;
  }
}

/** Ranges do not tell of line breaks, which are elements in an editor. */
function withoutBreaks(text: string): string {
  return text.replaceAll("\n", "");
}
