import type { FindingAnswer } from "../../components/inline/finding-card.tsx";
import type { Finding } from "../../lib/detect/finding.ts";
import type { Draft, DraftWatcher } from "../../lib/page/draft-watcher.ts";
import { rewrite } from "../../lib/page/rewrite.ts";
import { redact } from "../../lib/redact/redact.ts";
import { allowAlways } from "../../lib/settings/allow-always.ts";
import { countCalledWrong } from "../../lib/settings/count-called-wrong.ts";
import type { LiveSettings } from "../../lib/settings/live-settings.ts";
import type { Memory } from "./chat-memory.ts";
import type { Display } from "./display.ts";

/** Does what the person answers, on the card, to findings in a draft that they are still writing. */
export async function answerInText(
  { field, reading: { text } }: Draft,
  findings: readonly Finding[],
  answer: FindingAnswer,
  { answers, placeholders }: Memory,
  settings: LiveSettings,
  display: Display,
  drafts: DraftWatcher,
): Promise<void> {
  if (answer === "redact") {
    const redaction = redact(text, findings, placeholders);
    const rewriting = rewrite(field, text, redaction.replacements, redaction.text, drafts.lastInputAt);
    if (!(await display.whileBusy(rewriting))) display.notify("notice_not_redacted");
  } else if (answer === "always-fine") {
    for (const { type, start, end } of findings) {
      await allowAlways(settings, { type, value: text.slice(start, end) });
    }
  } else {
    answers.add(text, findings);
    if (answer === "not-sensitive") await countCalledWrong(settings, findings);
  }
  drafts.refresh();
}
