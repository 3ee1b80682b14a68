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

/** What a box stands for, and where it is from its host's place, in the page's zoomed pixels. */
interface DrawnRect {
  readonly underline: Underline;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Underlines in an editor: boxes without text in a closed root beside it. The editor's own DOM is never touched, and
 * the CSS highlight registry is not used because the page can read it.
 */
export class Underlines {
  readonly #closed: ClosedRoot;
  readonly #boxes: HTMLElement[] = [];
  #drawn: readonly DrawnRect[] = [];

  /** @param tokens the style sheet that defines the colours */
  constructor(document: Document, tokens: string) {
    this.#closed = createClosedRoot(document, tokens + css);
    this.#closed.host.setAttribute("aria-hidden", "true");
  }

  /** Draws exactly these underlines, given in the order of the text, into the editor, in place of those before. */
  draw(editor: HTMLElement, reading: Reading, underlines: readonly Underline[]): void {
    const seen = underlines.slice(firstInSight(editor, reading, underlines)).slice(0, mostBoxes);
    const rects = seen
      .flatMap((underline) => reading.rectsOf(underline).map((rect) => ({ underline, rect })))
      .slice(0, mostBoxes);
    if (rects.length === 0) {
      this.clear();
      return;
    }
    this.#placeBeside(editor);
    const { host } = this.#closed;
    const origin = host.getBoundingClientRect();
    this.#drawn = rects.map(({ underline, rect: { left, top, width, height } }) => ({
      underline,
      left: left - origin.left,
      top: top - origin.top,
      width,
      height,
    }));
    // Client rectangles are in the page's zoomed pixels, our boxes in unzoomed ones.
    const zoom = host.currentCSSZoom || 1;
    for (const [index, { underline, left, top, width, height }] of this.#drawn.entries()) {
      const box = this.#boxAt(index);
      box.dataset["tone"] = underline.tone;
      box.toggleAttribute("data-spotlit", underline.isSpotlit);
      box.style.left = `${left / zoom}px`;
      box.style.top = `${top / zoom}px`;
      box.style.width = `${width / zoom}px`;
      box.style.height = `${height / zoom}px`;
    }
    this.#dropBoxesFrom(rects.length);
  }

  clear(): void {
    this.#drawn = [];
    this.#dropBoxesFrom(0);
    this.#closed.host.remove();
  }

  /** The underlined piece of text at a point in client coordinates. */
  underlineAt(x: number, y: number): Underline | undefined {
    if (this.#drawn.length === 0) return undefined;
    const origin = this.#closed.host.getBoundingClientRect();
    return this.#drawn.find(({ left, top, width, height }) => {
      const fromLeft = x - origin.left - left;
      const fromTop = y - origin.top - top;
      return fromLeft >= 0 && fromLeft <= width && fromTop >= 0 && fromTop <= height;
    })?.underline;
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
    }
    followPageTheme(this.#closed);
  }
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
