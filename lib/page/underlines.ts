import { findEdit } from "../detect/edit.ts";
import type { Span } from "../detect/finding.ts";
import { createClosedRoot, followPageTheme, type ClosedRoot } from "./closed-root.ts";
import type { Reading } from "./field.ts";
import css from "./underlines.css?inline";
import { visibleRectOf } from "./visible-rect.ts";

export interface Underline extends Span {
  readonly tone: "hold" | "notice";
  /** Whether it is what the person is being asked about. */
  readonly isSpotlit: boolean;
}

/** More boxes than a person can take in cost layout time at each keystroke; the rest is counted, not drawn. */
const mostBoxes = 40;

/** Where something is, in the page's zoomed pixels. */
interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a box stands for, and where it is from its host's place. */
interface DrawnRect extends Rect {
  readonly underline: Underline;
}

/** What was drawn last: in which text, and how the editor lay to our host. */
interface Drawing {
  readonly editor: HTMLElement;
  readonly text: string;
  readonly layout: Rect;
  /** So many underlines before the first that was drawn. */
  readonly skipped: number;
  readonly rects: readonly DrawnRect[];
}

/** Whether the editor has moved or grown since the last drawing. */
export type EditorMove = "moved" | "stayed";

/**
 * Underlines in an editor: boxes without text in a closed root beside it. The editor's own DOM is never touched, and
 * the CSS highlight registry is not used because the page can read it.
 */
export class Underlines {
  readonly #closed: ClosedRoot;
  readonly #boxes: HTMLElement[] = [];
  #last: Drawing | undefined;

  /** @param tokens the style sheet that defines the colours */
  constructor(document: Document, tokens: string) {
    this.#closed = createClosedRoot(document, tokens + css);
    this.#closed.host.setAttribute("aria-hidden", "true");
  }

  /**
   * Draws exactly these underlines, given in the order of the text, into the editor, in place of those before.
   * @param isTyping only keys were pressed since: what stands before their line is taken to be where it was
   */
  draw(
    editor: HTMLElement,
    reading: Reading,
    underlines: readonly Underline[],
    isTyping: boolean,
  ): EditorMove {
    const last = this.#last;
    if (last !== undefined) this.#placeBeside(editor);
    const hasStayed = last?.editor === editor && isSameRect(last.layout, this.#layoutOf(editor));
    const unmoved = hasStayed && isTyping ? findUnmoved(last, reading.text) : undefined;
    const skipped = unmoved && last ? last.skipped : firstInSight(editor, reading, underlines);
    const seen = underlines.slice(skipped, skipped + mostBoxes).map((underline) => {
      const drawn = unmoved?.get(underline.start);
      return { underline, drawn, rects: drawn === undefined ? reading.rectsOf(underline) : [] };
    });
    if (seen.every(({ drawn, rects }) => drawn === undefined && rects.length === 0)) {
      this.clear();
      return "moved";
    }
    this.#placeBeside(editor);
    const origin = this.#closed.host.getBoundingClientRect();
    const rects = seen
      .flatMap(({ underline, drawn, rects }) =>
        (drawn ?? rects.map((rect) => rectFrom(origin, rect))).map((rect) => ({ ...rect, underline })),
      )
      .slice(0, mostBoxes);
    this.#drawBoxes(rects, last?.rects ?? []);
    this.#last = { editor, text: reading.text, layout: this.#layoutOf(editor), skipped, rects };
    return hasStayed ? "stayed" : "moved";
  }

  clear(): void {
    this.#last = undefined;
    this.#dropBoxesFrom(0);
    this.#closed.host.remove();
  }

  /** Makes the underlines light or dark as the page is now. */
  followTheme(): void {
    followPageTheme(this.#closed);
  }

  /** The underlined piece of text at a point in client coordinates. */
  underlineAt(x: number, y: number): Underline | undefined {
    if (this.#last === undefined) return undefined;
    const origin = this.#closed.host.getBoundingClientRect();
    return this.#last.rects.find(({ left, top, width, height }) => {
      const fromLeft = x - origin.left - left;
      const fromTop = y - origin.top - top;
      return fromLeft >= 0 && fromLeft <= width && fromTop >= 0 && fromTop <= height;
    })?.underline;
  }

  /** Touches only what is not as it was: a style that is set again is laid out again. */
  #drawBoxes(rects: readonly DrawnRect[], before: readonly DrawnRect[]): void {
    // Client rectangles are in the page's zoomed pixels, our boxes in unzoomed ones.
    const zoom = this.#closed.host.currentCSSZoom || 1;
    for (const [index, rect] of rects.entries()) {
      const { underline, left, top, width, height } = rect;
      const known = before[index];
      const isPlaced = known !== undefined && isSameRect(known, rect);
      const { tone, isSpotlit } = underline;
      if (isPlaced && known.underline.tone === tone && known.underline.isSpotlit === isSpotlit) continue;
      const box = this.#boxAt(index);
      box.dataset["tone"] = tone;
      box.toggleAttribute("data-spotlit", isSpotlit);
      box.style.left = `${left / zoom}px`;
      box.style.top = `${top / zoom}px`;
      box.style.width = `${width / zoom}px`;
      box.style.height = `${height / zoom}px`;
    }
    this.#dropBoxesFrom(rects.length);
  }

  #layoutOf(editor: HTMLElement): Rect {
    return rectFrom(this.#closed.host.getBoundingClientRect(), editor.getBoundingClientRect());
  }

  #boxAt(index: number): HTMLElement {
    const existing = this.#boxes[index];
    if (existing !== undefined) return existing;
    const box = document.createElement("i");
    this.#boxes[index] = box;
    this.#closed.root.append(box);
    return box;
  }

  #dropBoxesFrom(index: number): void {
    for (const box of this.#boxes.splice(index)) box.remove();
  }

  /**
   * Puts the host last among the editor's siblings, so that it scrolls with the text without any script. There it is
   * positioned absolutely if something inside of the scrolling box carries it along; else it stays in the flow,
   * without size.
   */
  #placeBeside(editor: HTMLElement): void {
    const { host } = this.#closed;
    const parent = editor.parentElement;
    if (parent === null) return;
    if (host.parentElement !== parent || host.nextSibling !== null) {
      parent.append(host);
      host.dataset["placed"] = isCarriedAlong(parent) ? "absolute" : "relative";
      this.followTheme();
    }
  }
}

/**
 * What was drawn and has not moved although the text was changed, by where it starts: all before the line of the change,
 * as long as the editor has its place and size. Where a browser draws text is the slowest thing to ask it at each key.
 */
function findUnmoved({ text, rects }: Drawing, now: string): Map<number, DrawnRect[]> {
  const lineOfEdit = text.lastIndexOf("\n", findEdit(text, now).start - 1);
  const unmoved = new Map<number, DrawnRect[]>();
  for (const rect of rects) {
    const { start, end } = rect.underline;
    if (end > lineOfEdit) continue;
    const own = unmoved.get(start);
    if (own === undefined) unmoved.set(start, [rect]);
    else own.push(rect);
  }
  return unmoved;
}

function rectFrom(origin: DOMRect, { left, top, width, height }: DOMRect): Rect {
  return { left: left - origin.left, top: top - origin.top, width, height };
}

function isSameRect(one: Rect, other: Rect): boolean {
  return (
    one.left === other.left &&
    one.top === other.top &&
    one.width === other.width &&
    one.height === other.height
  );
}

/** Where to begin when there is more than can be drawn: at the first that is not scrolled away. Halves its way there. */
function firstInSight(editor: HTMLElement, reading: Reading, underlines: readonly Underline[]): number {
  if (underlines.length <= mostBoxes) return 0;
  const { top } = visibleRectOf(editor);
  let low = 0;
  let high = underlines.length - mostBoxes;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const underline = underlines[middle];
    const bottom = underline && reading.rectsOf(underline).at(-1)?.bottom;
    if (bottom !== undefined && bottom < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an absolutely positioned child of `parent` scrolls with it: what positions it is not outside of what scrolls. */
function isCarriedAlong(parent: HTMLElement): boolean {
  for (let element: HTMLElement | null = parent; element !== null; element = element.parentElement) {
    const style = getComputedStyle(element);
    if (style.position !== "static" || style.transform !== "none") return true;
    if (/auto|scroll/.test(style.overflowY)) return false;
  }
  return true;
}
