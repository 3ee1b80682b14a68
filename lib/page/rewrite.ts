import { findEdit } from "../detect/edit.ts";
import type { Span } from "../detect/finding.ts";
import type { Field } from "./field.ts";
import { nextFrame } from "./next-frame.ts";

/** One stretch of the text and what takes its place. */
export interface Change extends Span {
  readonly placeholder: string;
}

/** ProseMirror joins changes to one undo step while less than this many milliseconds lie between them. */
const undoGroupMs = 550;

/**
 * Makes the changes in the field through the browser's own editing command, as if typed, so that the page's editor
 * follows and one undo takes all of them back.
 *
 * Selection and command stand in one tick for all changes, last first: with a pause between them ProseMirror puts its
 * own selection back and the text lands elsewhere. The command's return value means nothing in either browser; only
 * the text that is read back counts.
 *
 * @param changes in the order of the text, apart; spans of `before`
 * @param after the text that must stand there when all is done
 * @param lastInputAt when the person last typed, on the clock of `performance.now()`
 * @returns whether the field now holds exactly `after`. If not, the person can undo what was changed.
 */
export async function rewrite(
  field: Field,
  before: string,
  changes: readonly Change[],
  after: string,
  lastInputAt: number,
): Promise<boolean> {
  const quietFor = performance.now() - lastInputAt;
  if (quietFor < undoGroupMs) await wait(undoGroupMs - quietFor);
  if (field.read().text !== before) return false;

  field.element.focus();
  const caret = field.read().selection()?.end ?? before.length;
  const steps = field.element.isContentEditable ? changes.toReversed() : [asOne(before, after)];
  for (const change of steps) {
    if (!field.select(change)) break;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way that keeps the editor in step and the undo whole
    field.element.ownerDocument.execCommand("insertText", false, change.placeholder);
  }
  const caretAfter = movedBy(changes, caret);
  field.select({ start: caretAfter, end: caretAfter });

  // ProseMirror takes over what the browser changed in a microtask, in some cases by a timer of 20 ms: two frames.
  await nextFrame().then(nextFrame);
  return field.read().text === after;
}

/** A text area undoes command by command, and hundreds of them would keep the page waiting: there it is all one change. */
function asOne(before: string, after: string): Change {
  const { start, removed, added } = findEdit(before, after);
  return { start, end: start + removed, placeholder: after.slice(start, start + added) };
}

/** Where an offset of the old text stands in the new one; inside of a change, behind its placeholder. */
function movedBy(changes: readonly Change[], offset: number): number {
  let moved = offset;
  for (const { start, end, placeholder } of changes) {
    if (start >= offset) break;
    moved += placeholder.length - (Math.min(end, offset) - start);
  }
  return moved;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
