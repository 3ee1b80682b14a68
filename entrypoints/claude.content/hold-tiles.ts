import type { HeldText } from "../../components/hold-dialog/describe-hold.ts";
import type { Decision } from "../../lib/decide/decide.ts";
import type { DraftWatcher } from "../../lib/page/draft-watcher.ts";
import type { SendAttempt } from "../../lib/page/gate.ts";
import { type PastedTile, removeTile } from "../../lib/page/pasted-tiles.ts";
import { askAtField } from "./ask-at-field.ts";
import type { Memory } from "./chat-memory.ts";
import type { Display } from "./display.ts";

type HeldTile = HeldText & PastedTile;

/** The pasted texts among `tiles` that must not go without an answer; undefined if there are none. */
export function findHeldTiles(
  tiles: readonly PastedTile[],
  check: (text: string) => Decision,
): readonly [HeldTile, ...HeldTile[]] | undefined {
  const [first, ...rest] = tiles.flatMap((tile): HeldTile[] => {
    const decision = check(tile.text);
    return decision.kind === "hold" ? [{ ...tile, findings: decision.findings, place: "pasted" }] : [];
  });
  return first && [first, ...rest];
}

/** Asks about pasted texts that the page keeps as tiles: they can go as they are or be removed, but not redacted. */
export async function holdTiles(
  tiles: readonly [HeldTile, ...HeldTile[]],
  { field, text: message, resume }: SendAttempt,
  { answers }: Memory,
  display: Display,
  drafts: DraftWatcher,
): Promise<void> {
  const answer = await askAtField("tile", tiles, field, display, drafts);
  if (answer === "remove") {
    const removing = Promise.all(tiles.map(removeTile));
    if ((await display.whileBusy(removing)).includes(false)) display.notify("notice_not_removed");
  }
  if (answer !== "send") return;
  for (const { text, findings } of tiles) answers.add(text, findings);
  if (field.read().text !== message || !resume()) display.notify("notice_press_enter");
}
