import type { HeldText } from "../../components/hold-dialog/describe-hold.ts";
import type { HeldThing, HoldAnswer } from "../../components/hold-dialog/hold-dialog.tsx";
import type { DraftWatcher } from "../../lib/page/draft-watcher.ts";
import type { Field } from "../../lib/page/field.ts";
import { returnToField } from "../../lib/page/return-to-field.ts";
import type { Display } from "./display.ts";

/** Asks about what is about to be sent from a field, and puts the person back where they were in it. */
export async function askAtField(
  held: HeldThing,
  texts: readonly [HeldText, ...HeldText[]],
  field: Field,
  display: Display,
  drafts: DraftWatcher,
): Promise<HoldAnswer> {
  const selection = field.read().selection();
  const asked = display.ask(held, texts, field);
  drafts.refresh();
  const answer = await asked;
  drafts.refresh();
  returnToField(field, selection);
  return answer;
}
