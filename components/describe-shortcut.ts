import type { Translate } from "../lib/texts/translate.ts";

/** A shortcut with its modifiers as the person's keyboard names them: "Ctrl+Shift+F8". */
export function describeShortcut(shortcut: string, translate: Translate): string {
  return shortcut.replace(/\w+(?=\+)/gu, (held) => translate(`key_${held.toLowerCase() as HeldKey}`));
}

type HeldKey = "control" | "alt" | "shift" | "meta";
