import type { Span } from "../detect/finding.ts";
import type { Field, Reading } from "./field.ts";

type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** A range inside of a text control: Chromium has it, Firefox does not. */
type WithValueRange = TextControl & {
  createValueRange?(start: number, end: number): { getClientRects(): DOMRectList };
};

/** A text area or text input. Firefox knows no positions inside one, so nothing is underlined there. */
export class PlainTextField implements Field {
  readonly element: TextControl;

  constructor(element: TextControl) {
    this.element = element;
  }

  read(): Reading {
    return {
      text: this.element.value,
      rectsOf: ({ start, end }) => {
        const range = (this.element as WithValueRange).createValueRange?.(start, end);
        return range === undefined ? [] : [...range.getClientRects()].filter((rect) => this.#shows(rect));
      },
      selection: () => {
        const { selectionStart: start, selectionEnd: end, ownerDocument } = this.element;
        if (ownerDocument.activeElement !== this.element || start === null || end === null) return undefined;
        return { start, end };
      },
    };
  }

  select({ start, end }: Span): boolean {
    this.element.setSelectionRange(start, end);
    return this.element.selectionStart === start && this.element.selectionEnd === end;
  }

  /** A text area scrolls its text inside of itself: what is scrolled away is not to be drawn around it. */
  #shows(rect: DOMRect): boolean {
    const { top, bottom } = this.element.getBoundingClientRect();
    return rect.top >= top && rect.bottom <= bottom;
  }
}
