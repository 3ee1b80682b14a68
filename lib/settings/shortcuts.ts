/** What a key does about what was found in a draft. */
export const shortcutActions = ["next", "previous", "open", "redact"] as const;
export type ShortcutAction = (typeof shortcutActions)[number];

/**
 * The key for each action, as `aria-keyshortcuts` writes it: `Control`, `Alt`, `Shift`, `Meta` in this order, then the key.
 * https://www.w3.org/TR/wai-aria-1.2/#aria-keyshortcuts
 */
export type Shortcuts = Readonly<Record<ShortcutAction, string>>;

/**
 * Editors know F8 and Shift+F8 as "next and previous problem"; neither browser uses them, nor does claude.ai (Ctrl/Cmd
 * with D, K, U and Enter; Esc). Not Alt+F8, which resizes windows in GNOME and KDE, nor Ctrl+F8, which leaves the
 * window in macOS.
 */
export const defaultShortcuts: Shortcuts = {
  next: "F8",
  previous: "Shift+F8",
  open: "Alt+Shift+F8",
  redact: "Control+Shift+F8",
};

export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">;

/** What was pressed, written as a shortcut is. */
export function nameKeyPress({ key, ctrlKey, altKey, shiftKey, metaKey }: KeyPress): string {
  return [
    ...(ctrlKey ? ["Control"] : []),
    ...(altKey ? ["Alt"] : []),
    ...(shiftKey ? ["Shift"] : []),
    ...(metaKey ? ["Meta"] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ].join("+");
}

/** Whether a key may be a shortcut of ours: one that writes nothing. With Alt, macOS writes letters of other alphabets. */
export function isShortcut(value: unknown): value is string {
  return (
    typeof value === "string" &&
    /^(?:(?:(?:Control|Alt|Shift|Meta)\+)*F\d\d?|(?:Control\+Shift|Shift\+Meta)\+[\p{L}\d]|Alt(?:\+Shift)?\+[A-Z\d])$/u.test(
      value,
    )
  );
}
