import type { Field } from "./field.ts";

/** What a person has typed so far to pick from a menu: `/` or `@` at a word's beginning, and what they look for. */
const pickedFrom = /(?:^|\s)[/@][^\n]{0,40}$/u;

/** Whether a menu of suggestions is open at the caret (`/` for commands, `@` for mentions): Enter then picks from it. */
export function hasOpenMenu(field: Field): boolean {
  const menus = field.element.ownerDocument.querySelectorAll('[role="listbox"], [role="menu"]');
  if (![...menus].some((menu) => menu.checkVisibility())) return false;
  const caret = field.read().selection()?.end;
  return caret !== undefined && pickedFrom.test(field.read().text.slice(0, caret));
}
