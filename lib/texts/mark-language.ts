import { directionOf } from "./direction.ts";

/** Tells the browser and screen readers in which language, and so in which direction, the texts of an element are. */
export function markLanguage(element: { lang: string; dir: string }, language: string): void {
  element.lang = language;
  element.dir = directionOf(language);
}
