import {
  nameKeyPress,
  type ShortcutAction,
  shortcutActions,
  type Shortcuts,
} from "../../lib/settings/shortcuts.ts";

/** What a key press asks for; undefined for any other key, and for what no person pressed. */
export function readShortcut(event: KeyboardEvent, shortcuts: Shortcuts): ShortcutAction | undefined {
  if (!event.isTrusted) return undefined;
  const pressed = nameKeyPress(event);
  return shortcutActions.find((action) => shortcuts[action] === pressed);
}
