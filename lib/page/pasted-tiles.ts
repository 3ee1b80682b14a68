import type { Field } from "./field.ts";
import { nextFrame } from "./next-frame.ts";
import { PlaceField } from "./place-field.ts";
import { attachmentTile, placeAt, removeButton } from "./surfaces.ts";

/** A long text that was pasted, and that the page shows as a tile instead of in the input box. */
export interface PastedTile {
  readonly element: HTMLElement;
  /** All of it; the tile itself shows the beginning at most. */
  readonly text: string;
}

/** Tiles of what is not sent yet, each once: the same stand above messages that were sent. */
const unsentTile = `${attachmentTile}:not(${attachmentTile} *, [data-cds="UserMessage"] *, [data-perf-row] *)`;

/** How long, in milliseconds, the page may take to show what was pasted, as text or as a tile. */
const showingMs = 3000;

/** How long, in milliseconds, the page may take to remove a tile. */
const removingMs = 1000;

/** So much of a pasted text is enough to know it again in the input box. */
const beginningLength = 100;

/** Keeps the text of pasted tiles, because the page keeps it out of the document. Ends with the tile. */
export class PastedTiles {
  readonly #texts = new WeakMap<Element, string>();
  readonly #document: Document;

  constructor(window: Window) {
    this.#document = window.document;
    window.addEventListener("paste", (event) => this.#follow(event), { capture: true, passive: true });
  }

  /** The tiles that are about to be sent. */
  shown(): PastedTile[] {
    return unsentTiles(this.#document).flatMap((element) => {
      const text = this.#texts.get(element);
      return text === undefined ? [] : [{ element, text }];
    });
  }

  /** Waits for what the page makes of a paste: text in the field, or a tile that was not there before. */
  #follow({ clipboardData, target }: ClipboardEvent): void {
    const text = clipboardData?.getData("text/plain") ?? "";
    const place = target instanceof Element ? placeAt(target) : undefined;
    if (text === "" || place?.surface.isComposer !== true) return;
    const field = new PlaceField(place);
    const before = new Set<Element>(unsentTiles(this.#document));
    const look = (): void => {
      const isInField = showsBeginningOf(text, field);
      const added = unsentTiles(this.#document).find((each) => !before.has(each) && !this.#texts.has(each));
      if (!isInField && added !== undefined) this.#texts.set(added, text);
      if (isInField || added !== undefined) stop();
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => stop(), showingMs);
    const stop = (): void => {
      observer.disconnect();
      clearTimeout(timer);
    };
    observer.observe(this.#document, { childList: true, subtree: true });
  }
}

/**
 * Removes a tile by its own button.
 * @returns whether it is gone
 */
export async function removeTile({ element }: PastedTile): Promise<boolean> {
  element.querySelector<HTMLElement>(removeButton)?.click();
  const until = performance.now() + removingMs;
  while (element.isConnected && performance.now() < until) {
    await nextFrame();
  }
  return !element.isConnected;
}

function unsentTiles(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(unsentTile)];
}

/** Whether a field shows the text, however the page has broken its lines. */
function showsBeginningOf(text: string, field: Field): boolean {
  const lettersOf = (each: string): string => each.replace(/\s/gu, "");
  return lettersOf(field.read().text).includes(lettersOf(text.slice(0, beginningLength)));
}
