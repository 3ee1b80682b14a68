import { isShortcut, type ShortcutAction, shortcutActions, type Shortcuts } from "./shortcuts.ts";

/** Whether a key may be taken for an action, or why not. */
export type ShortcutVerdict =
  | { readonly kind: "fine" | "unusable" | "taken" }
  /** Another action of ours has it. */
  | { readonly kind: "used"; readonly by: ShortcutAction };

/**
 * What Chrome, Firefox or the desktop does with function keys, alone or with modifiers, wherever a person would miss it.
 * https://support.google.com/chrome/answer/157179
 * https://support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly
 */
const takenFunctionKeys: ReadonlySet<string> = new Set([
  ...["F1", "F3", "F5", "F6", "F7", "F9", "F10", "F11", "F12"],
  ...["F3", "F5", "F6", "F7", "F9", "F10", "F12"].map((key) => `Shift+${key}`),
  ...["F4", "F5", "F6", "F8", "F12"].map((key) => `Control+${key}`),
  "Control+Shift+F6",
]);

/** The same for letters and digits, by the keys that are held with them. */
const takenCharacters: Readonly<Record<string, string>> = {
  "Control+Shift": "ABCDEGHIJKMNOPQRSTUVWXYZ",
  "Shift+Meta": "ABCDEGHIJKMNOPQRSTUVWXYZ0123456789",
  Alt: "BDEFHSTV0123456789",
  "Alt+Shift": "ABIT",
};

/**
 * Judges a key for an action.
 * @param pressed as `nameKeyPress` writes it
 */
export function judgeShortcut(
  pressed: string,
  action: ShortcutAction,
  shortcuts: Shortcuts,
): ShortcutVerdict {
  if (!isShortcut(pressed)) return { kind: isOfBrowser(pressed) ? "taken" : "unusable" };
  const by = shortcutActions.find((each) => each !== action && shortcuts[each] === pressed);
  if (by !== undefined) return { kind: "used", by };
  const at = pressed.lastIndexOf("+");
  const [held, key] = [pressed.slice(0, Math.max(at, 0)), pressed.slice(at + 1)];
  const isTaken = /^F\d/u.test(key)
    ? takenFunctionKeys.has(pressed) || held === "Alt" || held === "Control+Alt"
    : takenCharacters[held]?.includes(key) === true;
  return { kind: isTaken ? "taken" : "fine" };
}

/** Ctrl or Cmd with a letter or digit: all of these belong to the browser, to the text or to Claude. */
function isOfBrowser(pressed: string): boolean {
  return /^(?:Control|Meta)\+[\p{L}\d]$/u.test(pressed);
}
