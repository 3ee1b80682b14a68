import type { HeldText } from "../../components/hold-dialog/describe-hold.ts";
import type { DraftWatcher } from "../../lib/page/draft-watcher.ts";
import type { SendAttempt } from "../../lib/page/gate.ts";
import { rewrite } from "../../lib/page/rewrite.ts";
import { redact } from "../../lib/redact/redact.ts";
import { askAtField } from "./ask-at-field.ts";
import type { Memory } from "./chat-memory.ts";
import type { Display } from "./display.ts";

/** Asks about a draft that was about to be sent, and does what the person answers. */
export async function holdDraft(
  held: HeldText & SendAttempt,
  { answers, placeholders }: Memory,
  display: Display,
  drafts: DraftWatcher,
): Promise<void> {
  const { field, text, findings } = held;
  const answer = await askAtField("draft", [held], field, display, drafts);
  if (answer === "edit") return;
  let wanted = text;
  if (answer === "send") {
    answers.add(text, findings);
  } else {
    const redaction = redact(text, findings, placeholders);
    wanted = redaction.text;
    const rewriting = rewrite(field, text, redaction.replacements, wanted, drafts.lastInputAt);
    if (!(await display.whileBusy(rewriting))) {
      display.notify("notice_not_redacted");
      return;
    }
  }
  // Not what stands there by now if the person has gone to another chat, or the page has changed it. The click passes
  // the gate like the person's own: what goes is looked at once more.
  if (field.read().text !== wanted || !held.resume()) display.notify("notice_press_enter");
}
