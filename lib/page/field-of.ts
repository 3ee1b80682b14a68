import type { Field } from "./field.ts";
import { PlainTextField } from "./plain-text-field.ts";
import { RichTextField } from "./rich-text-field.ts";

/** The field of an element that takes text. */
export function fieldOf(element: HTMLElement): Field {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    ? new PlainTextField(element)
    : new RichTextField(element);
}
