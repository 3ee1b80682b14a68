/** "other" is everything that the editor itself has to deal with, the Enter that ends a composition among it. */
export type EnterKey = "send" | "newline" | "other";

type Key = Pick<
  KeyboardEvent,
  "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey" | "isComposing" | "keyCode"
>;

/** The key code of every key that an input method has taken for itself. */
const composingKeyCode = 229;

/** What an Enter is for. Whether the browser or a script made it isn't asked, as claude.ai doesn't ask either. */
export function readEnterKey(event: Key, isNarrow: boolean): EnterKey {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells an input method's Enter by nothing else.
  if (event.key !== "Enter" || event.isComposing || event.keyCode === composingKeyCode) return "other";
  if (event.shiftKey || event.altKey) return "newline";
  if (event.ctrlKey || event.metaKey) return "send";
  return isNarrow ? "other" : "send";
}
