import type { HeldText } from "../../components/hold-dialog/describe-hold.ts";
import type { Decision } from "../../lib/decide/decide.ts";
import type { DraftWatcher } from "../../lib/page/draft-watcher.ts";
import type { OutgoingTexts } from "../../lib/page/requests/outgoing-texts.ts";
import { restoreDraft } from "../../lib/page/restore-draft.ts";
import type { Memory } from "./chat-memory.ts";
import type { Display } from "./display.ts";

/**
 * Asks about a request of the page that carries what must not go, unless it was answered for already.
 * @returns whether the request may leave
 */
export async function holdRequest(
  { texts, message }: OutgoingTexts,
  check: (text: string) => Decision,
  { answers }: Memory,
  display: Display,
  drafts: DraftWatcher,
): Promise<boolean> {
  // Another that waited as long may have asked first.
  while (display.isBusy) await display.whenFree();
  const [first, ...rest] = texts.flatMap((text): HeldText[] => {
    const decision = check(text);
    return decision.kind === "hold" ? [{ text, findings: decision.findings }] : [];
  });
  if (first === undefined) return true;

  if ((await display.ask("request", [first, ...rest])) === "send") {
    for (const { text, findings } of [first, ...rest]) answers.add(text, findings);
    return true;
  }
  const typed = drafts.lastText;
  const isTyped = typed !== undefined && texts.some((text) => isMadeFrom(typed, text));
  void restoreDraft(document, (isTyped ? typed : message) ?? "");
  return false;
}

/**
 * Whether a request's text is this draft, in the page's own way of writing it: with breaks and the marks of Markdown
 * added. A draft that was last looked at before its last key is not: that character would be lost.
 */
function isMadeFrom(draft: string, sent: string): boolean {
  const withoutMarks = (text: string): string => text.replace(/[\s\\*_~`#>-]/gu, "");
  return withoutMarks(draft) === withoutMarks(sent);
}
