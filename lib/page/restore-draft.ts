import { fieldOf } from "./field-of.ts";
import { nextFrame } from "./next-frame.ts";
import { findComposer } from "./surfaces.ts";

/** How long, in milliseconds, the page may take to bring its input box back after a send that was stopped. */
const longestWaitMs = 10_000;

/** A draft that has stood for so many milliseconds stays: the page has dealt with the stopped send. */
const steadyMs = 1500;

/**
 * Puts a text back into Claude's input box after the page has cleared it for a send that then was stopped. The page may
 * clear or replace the box once more while it deals with that, so it is put back until it stands. A box that holds
 * something else is left alone, and so is everything as soon as the person presses a key.
 */
export async function restoreDraft(document: Document, text: string): Promise<void> {
  if (text === "") return;
  const takenOver = new AbortController();
  const onKey = (event: Event): void => {
    if (event.isTrusted) takenOver.abort();
  };
  document.addEventListener("keydown", onKey, { capture: true, signal: takenOver.signal });

  const until = performance.now() + longestWaitMs;
  let emptyAt = performance.now();
  while (!takenOver.signal.aborted && performance.now() < until && performance.now() - emptyAt < steadyMs) {
    const editor = findComposer(document)?.element;
    if (editor === undefined || fieldOf(editor).read().text.trim() === "") {
      emptyAt = performance.now();
      if (editor !== undefined) putInto(editor, text);
    }
    await nextFrame();
  }
  takenOver.abort();
}

function putInto(editor: HTMLElement, text: string): void {
  editor.focus();
  // In Chromium the selection does not follow the focus into an empty editor.
  fieldOf(editor).select({ start: 0, end: 0 });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way that keeps the editor in step and the undo whole
  editor.ownerDocument.execCommand("insertText", false, text);
}
