import { defineContentScript } from "wxt/utils/define-content-script";
import { mustNeverLeak } from "../../lib/decide/actions.ts";
import { decide, type Decision } from "../../lib/decide/decide.ts";
import type { Finding } from "../../lib/detect/finding.ts";
import { LastingScan } from "../../lib/detect/lasting-scan.ts";
import { prepareScan } from "../../lib/detect/prepare-scan.ts";
import { isLong } from "../../lib/detect/scan-in-pieces.ts";
import { type Draft, DraftWatcher } from "../../lib/page/draft-watcher.ts";
import { guardSending } from "../../lib/page/gate.ts";
import { answerRequests } from "../../lib/page/requests/answer-requests.ts";
import { outgoingTexts } from "../../lib/page/requests/outgoing-texts.ts";
import { offerPort } from "../../lib/page/requests/private-channel.ts";
import { takeInIdleTime } from "../../lib/page/take-in-idle-time.ts";
import { watchSettings } from "../../lib/settings/live-settings.ts";
import { noPolicy } from "../../lib/settings/policy.ts";
import { createRules } from "../../lib/settings/rules.ts";
import { defaultSettings } from "../../lib/settings/settings.ts";
import { answerInText } from "./answer-in-text.ts";
import { ChatMemory } from "./chat-memory.ts";
import { createDisplay, type Display } from "./display.ts";
import { holdDraft } from "./hold-draft.ts";
import { holdRequest } from "./hold-request.ts";
import { findHeldTiles, holdTiles } from "./hold-tiles.ts";
import { TabState } from "./tab-state.ts";

/** In milliseconds: a page that is never idle gets the tables built after this time, and a long draft checked. */
const longestWaitToPrepare = 3000;
const longestWaitToCheck = 100;

/** Builds what the first warning would build, with a rest (`yield`) now and then. */
function* prepare(display: Display): Generator<undefined, void> {
  display.prepare();
  yield;
  yield* prepareScan();
}

/**
 * The whole way of a text, from Claude's input box to the warning and back:
 * page → scan → decide → display → redact, allow or keep editing.
 */
export default defineContentScript({
  matches: ["https://claude.ai/*"],
  runAt: "document_start",
  allFrames: false,
  // The page must not learn of us, nor be able to switch us off.
  noScriptStartedPostMessage: true,
  main() {
    const display = createDisplay(document, {
      onAnswer: (draft, findings, answer) =>
        answerInText(draft, findings, answer, memory.ofThisChat(), settings, display, drafts),
      policy: () => settings.policy,
      lookNow: () => drafts.lookNow(),
      shortcuts: () => settings.current.shortcuts,
      onFight: (texts) => tab.noteFight(texts),
      onStop: () => tab.stop(),
    });
    const memory = new ChatMemory(location);
    let rules = createRules(defaultSettings, noPolicy);
    const settings = watchSettings(() => {
      rules = createRules(settings.current, settings.policy);
      drafts.refresh();
    });
    const scans = new LastingScan(() => tab.tellOnce("notice_check_failed"));
    const tab = new TabState(window, {
      ...{ settings, memory, display },
      failedChecks: () => scans.failed,
      onChange: () => drafts.refresh(),
    });

    function check(text: string, isOwnWords = true): Decision {
      return judge(text, tab.isResting ? [] : scans.scan(text, rules.scanOptions), isOwnWords);
    }

    function judge(text: string, found: readonly Finding[], isOwnWords = true): Decision {
      const { answers } = memory.ofThisChat();
      const findings = found.filter(({ type }) => isOwnWords || mustNeverLeak(type));
      return decide(findings, {
        choices: rules.choices,
        isAnswered: (finding) => answers.covers(text, finding) || rules.isAlwaysFine(text, finding),
      });
    }

    // While the person types: what is found is underlined, counted, and explained on a card.
    let stopChecking = (): void => undefined;
    function checkDraft(draft: Draft): void {
      const { look, reading } = draft;
      const { text } = reading;
      const show = (found: readonly Finding[]): void => {
        const decision = judge(text, found);
        display.showInText(draft, decision);
        if (look !== "glance") tab.noteDraft(decision);
      };
      stopChecking();
      if (tab.isResting) show([]);
      else if (look === "at once" || (look === "look" && !isLong(text)))
        show(scans.scan(text, rules.scanOptions));
      else {
        show(scans.carryOver(text));
        if (look === "look")
          stopChecking = takeInIdleTime(scans.scanInSteps(text, rules.scanOptions), longestWaitToCheck, show);
      }
    }
    const drafts = new DraftWatcher(window, checkDraft, () => {
      stopChecking();
      display.clearText();
      tab.noteNoDraft();
    });

    // The first scan builds the tables of all the others, and the first warning reads its texts: better now than at the first keystroke.
    takeInIdleTime(prepare(display), longestWaitToPrepare);

    // When they send: what must not go is held, in the page…
    guardSending(window, (attempt) => {
      tab.noteLook();
      if (display.isBusy) {
        display.afterWork(attempt.resume);
        return false;
      }
      const decision = check(attempt.text);
      if (decision.kind === "hold") {
        void holdDraft({ ...attempt, findings: decision.findings }, memory.ofThisChat(), display, drafts);
        return false;
      }
      const tiles = findHeldTiles(attempt.tiles, check);
      if (tiles !== undefined) void holdTiles(tiles, attempt, memory.ofThisChat(), display, drafts);
      return tiles === undefined;
    });

    // …and under it, where the page makes its requests.
    answerRequests(offerPort(window), ({ path, body }) => {
      tab.noteRequest(path);
      const outgoing = outgoingTexts(path, body);
      const checkOutgoing = (text: string): Decision => check(text, outgoing.isOwnWords);
      return holdRequest(outgoing, checkOutgoing, memory.ofThisChat(), display, drafts);
    });
  },
});
