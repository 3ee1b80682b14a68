/** What a key does about what was found in the text. */
export type ShortcutAction = "next" | "previous" | "redact-all";

interface Shortcut {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly action: ShortcutAction;
}

/**
 * The keys, for as long as something is found. Editors know F8 and Shift+F8 as "next and previous problem"; neither
 * browser uses them, nor does claude.ai (Ctrl/Cmd with D, K, U and Enter; Esc). Alt+F8, the nearer choice for the
 * third, resizes windows in GNOME and KDE.
 */
const shortcuts: readonly Shortcut[] = [
  { key: "F8", ctrl: false, shift: false, action: "next" },
  { key: "F8", ctrl: false, shift: true, action: "previous" },
  { key: "F8", ctrl: true, shift: true, action: "redact-all" },
];

/** What a key press asks for; undefined for any other key, and for what no person pressed. */
export function readShortcut(event: KeyboardEvent): ShortcutAction | undefined {
  if (!event.isTrusted || event.altKey || event.metaKey) return undefined;
  return shortcuts.find(
    ({ key, ctrl, shift }) => event.key === key && event.ctrlKey === ctrl && event.shiftKey === shift,
  )?.action;
}
