import type { HeldText } from "../../components/hold-dialog/describe-hold.ts";
import { groupByKind } from "../../components/inline/group-by-kind.ts";
import type { Decision } from "../../lib/decide/decide.ts";
import type { Health } from "../../lib/page/health.ts";
import { HealthWatcher } from "../../lib/page/health-watcher.ts";
import { findComposer } from "../../lib/page/surfaces.ts";
import { isOrphaned } from "../../lib/settings/extension-life.ts";
import type { LiveSettings } from "../../lib/settings/live-settings.ts";
import { inOneHour, isPaused } from "../../lib/settings/settings.ts";
import { answerPopup, tellBackground } from "../../lib/settings/tab-channel.ts";
import type { PauseSpan, TabReport, TabRequest } from "../../lib/settings/tab-messages.ts";
import type { MessageKey } from "../../lib/texts/translate.ts";
import type { ChatMemory } from "./chat-memory.ts";
import type { Display } from "./display.ts";
import { findingsOf } from "./inline-warnings.ts";

interface TabStateParts {
  readonly settings: LiveSettings;
  readonly memory: ChatMemory;
  readonly display: Display;
  /** Ids of the detectors that failed on this page. */
  readonly failedChecks: () => readonly string[];
  /** Looks at the draft again: checking was paused, resumed or stopped. */
  readonly onChange: () => void;
}

/** How this tab is doing, told by badge, popup and notices, and whether it is to be left alone. */
export class TabState {
  readonly #parts: TabStateParts;
  readonly #health: HealthWatcher;
  /** What was told in the page already: each thing once. */
  readonly #told = new Set<MessageKey>();
  #isStopped = false;
  #isFought = false;
  #found = 0;
  #kinds: TabReport["kinds"] = {};
  #shownBadge = "";

  constructor(window: Window, parts: TabStateParts) {
    this.#parts = parts;
    this.#health = new HealthWatcher(
      window,
      () => findComposer(window.document)?.tier ?? 0,
      (health) => this.#noteHealth(health),
    );
    answerPopup((request) => this.#answer(request));
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) this.#wakeUp();
    });
  }

  /** Nothing is to be checked now: the person has paused that, or stopped us in this tab. */
  get isResting(): boolean {
    return this.#isStopped || this.#pause !== null;
  }

  /** What the draft holds was shown to the person. */
  noteDraft(decision: Decision): void {
    this.#found = countFindings(decision);
    const groups = groupByKind(findingsOf(decision)).map(({ kind, count }) => [kind, count]);
    if (groups.length > 0) this.#kinds = Object.fromEntries(groups) as TabReport["kinds"];
    this.#showBadge();
    if (isOrphaned() && !this.#isStopped) this.tellOnce("notice_orphaned");
  }

  /** The draft is gone. */
  noteNoDraft(): void {
    this.#found = 0;
    this.#showBadge();
  }

  /** A message was looked at before the page could send it. */
  noteLook(): void {
    this.#health.noteDecision();
  }

  /** The page makes this request. */
  noteRequest(path: string): void {
    if (path.endsWith("/completion")) this.#health.noteMessage();
  }

  /** The page took our dialog away again and again: the next time these texts go, so that nobody is shut in. */
  noteFight(texts: readonly HeldText[]): void {
    const { answers } = this.#parts.memory.ofThisChat();
    for (const { text, findings } of texts) answers.add(text, findings);
    this.#isFought = true;
    this.#showBadge();
    this.#parts.display.notify("notice_fought");
  }

  /** The person has had enough of us here, after we were updated or switched off. */
  stop(): void {
    this.#isStopped = true;
    this.#parts.onChange();
  }

  /** Says something in the page as soon as no dialog is open, and never again. */
  tellOnce(key: MessageKey): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const { display } = this.#parts;
    void display.whenFree().then(() => display.notify(key));
  }

  get #pause(): PauseSpan | null {
    const { current, policy } = this.#parts.settings;
    const { pausedUntil } = current;
    if (isPaused(pausedUntil, Date.now())) return pausedUntil === "resumed" ? "site" : "hour";
    return this.#parts.memory.ofThisChat().isPaused && policy.mayPause ? "chat" : null;
  }

  #noteHealth({ state, tier }: Health): void {
    // An open popup hears of it too, also where the badge stays as it is.
    this.#shownBadge = "";
    this.#showBadge();
    // A box that is seen while a message went past it is no reason to interrupt: the requests are looked at too.
    if (state === "lost" && tier === 0 && !this.isResting) this.tellOnce("notice_lost");
  }

  #answer(request: TabRequest): TabReport {
    if (request.kind === "pause") this.#startPause(request.span);
    if (request.kind === "resume") this.#endPause();
    const { settings, failedChecks } = this.#parts;
    const { pausedUntil } = settings.current;
    const { state, tier } = this.#health.look();
    const pause = this.#pause;
    return {
      state: this.#isFought ? "fought" : state,
      tier,
      found: this.#found,
      kinds: this.#kinds,
      pause,
      pauseEnds: pause === "hour" ? Number(pausedUntil) : 0,
      failedChecks: failedChecks(),
      areSettingsKept: settings.areKept,
    };
  }

  #startPause(span: PauseSpan): void {
    const { settings, memory, onChange } = this.#parts;
    if (span === "chat") memory.ofThisChat().isPaused = true;
    else {
      const pausedUntil = span === "hour" ? inOneHour(Date.now()) : "resumed";
      void settings.change(() => ({ pausedUntil }));
    }
    onChange();
  }

  #endPause(): void {
    const { settings, memory, onChange } = this.#parts;
    memory.ofThisChat().isPaused = false;
    void settings.change(() => ({ pausedUntil: null }));
    onChange();
  }

  /** Back from the browser's back/forward cache, where nothing reached us. */
  #wakeUp(): void {
    this.#shownBadge = "";
    void this.#parts.settings.readAgain();
    this.#health.look();
    this.#parts.onChange();
    this.#showBadge();
  }

  #showBadge(): void {
    const isBlind = this.#isFought || this.#health.state === "lost";
    const isAlarm = isBlind && !this.isResting;
    const badge = { kind: "badge", found: this.isResting ? 0 : this.#found, isAlarm } as const;
    const shown = JSON.stringify(badge);
    if (shown === this.#shownBadge) return;
    this.#shownBadge = shown;
    tellBackground(badge);
  }
}

/** As the pill counts: what is of little harm alone is underlined only. */
function countFindings(decision: Decision): number {
  const findings = findingsOf(decision);
  const isQuiet = decision.kind !== "hold" && findings.every(({ severity }) => severity === "low");
  return isQuiet ? 0 : findings.length;
}
