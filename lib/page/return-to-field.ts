import type { Span } from "../detect/finding.ts";
import type { Field } from "./field.ts";

/**
 * ProseMirror puts its own, maybe older, selection back by a timer of 20 ms after it got the focus, which fires late on
 * a busy machine: so long, in milliseconds, and a good bit.
 */
const settlingMs = 300;

/** Puts the person back where they were in a field, and keeps them there until the editor knows or they go on. */
export function returnToField(field: Field, selection: Span | undefined): void {
  field.element.focus({ preventScroll: true });
  if (selection === undefined) return;
  field.select(selection);

  const goesOn = new AbortController();
  const putBack = (): void => {
    const reading = field.read();
    // The text was sent, and the field is another's.
    if (reading.text.length < selection.end) {
      goesOn.abort();
      return;
    }
    const { start, end } = reading.selection() ?? selection;
    if (start !== selection.start || end !== selection.end) field.select(selection);
  };

  const { ownerDocument: document } = field.element;
  for (const type of ["keydown", "pointerdown", "input"]) {
    const go = (): void => {
      // The editor may have been at it since the last frame: what is typed now belongs where they were.
      if (type === "keydown") putBack();
      goesOn.abort();
    };
    document.addEventListener(type, go, { capture: true, signal: goesOn.signal });
  }
  const until = performance.now() + settlingMs;
  const look = (): void => {
    if (goesOn.signal.aborted) return;
    putBack();
    if (performance.now() < until) requestAnimationFrame(look);
    else goesOn.abort();
  };
  requestAnimationFrame(look);
}
