import type { PlainEnter } from "./surfaces.ts";

type Key = Pick<
  KeyboardEvent,
  "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey" | "isComposing" | "keyCode"
>;

/** How the page is laid out and what it shows when a key goes down. */
export interface KeySituation {
  readonly plainEnter: PlainEnter;
  /** Whether the page has its layout for small screens. */
  readonly isNarrow: boolean;
  /** Whether plain Enter would pick from an open menu of suggestions. */
  readonly hasOpenMenu: boolean;
}

/**
 * In CSS pixels: below this width claude.ai has a layout for small screens, in which plain Enter breaks the line. Its
 * real breakpoint is not published; at about 500 it was seen narrow, and 640 is the usual one of its style sheet
 * (Tailwind's `sm`). Where the guess is wrong, the request layer sees what the key has sent.
 */
export const narrowBelow = 640;

/**
 * Whether a key sends. Shift+Enter and Alt+Enter break the line everywhere, Ctrl/Cmd+Enter sends wherever Enter can;
 * the Enter of an input method picks a word.
 */
export function isSendKey(event: Key, { plainEnter, isNarrow, hasOpenMenu }: KeySituation): boolean {
  if (event.key !== "Enter" || event.shiftKey || event.altKey || isComposing(event)) return false;
  if (plainEnter === "breaks the line") return false;
  if (event.ctrlKey || event.metaKey) return true;
  return !hasOpenMenu && (plainEnter === "sends" || !isNarrow);
}

/** Some input methods on Windows and macOS announce their Enter only by the old key code 229. */
function isComposing(event: Key): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign of it in those browsers
  return event.isComposing || event.keyCode === 229;
}
