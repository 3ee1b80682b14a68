import { describePlace } from "../../components/describe-place.ts";
import { describeShortcut } from "../../components/describe-shortcut.ts";
import { Announcer } from "../../components/inline/announcer.ts";
import { describeCard } from "../../components/inline/describe-card.ts";
import type { CardCommand, FindingAnswer } from "../../components/inline/finding-card.tsx";
import inlineCss from "../../components/inline/inline.css?inline";
import { InlineLayer, type PillContent } from "../../components/inline/inline-layer.tsx";
import { type Box, isOnTheWay } from "../../components/inline/place-card.ts";
import { readShortcut } from "../../components/inline/read-shortcut.ts";
import type { Decision } from "../../lib/decide/decide.ts";
import { adviceOf } from "../../lib/detect/advice.ts";
import type { Finding, Span } from "../../lib/detect/finding.ts";
import { type ClosedRoot, createClosedRoot, followPageTheme } from "../../lib/page/closed-root.ts";
import type { Draft } from "../../lib/page/draft-watcher.ts";
import { edgeInSight, paintedFrameOf } from "../../lib/page/painted-frame.ts";
import { returnToField } from "../../lib/page/return-to-field.ts";
import { type EditorMove, Underlines } from "../../lib/page/underlines.ts";
import { scrollIntoSight, visibleRectOf } from "../../lib/page/visible-rect.ts";
import type { Policy } from "../../lib/settings/policy.ts";
import type { ShortcutAction, Shortcuts } from "../../lib/settings/shortcuts.ts";
import { tellBackground } from "../../lib/settings/tab-channel.ts";
import { markLanguage } from "../../lib/texts/mark-language.ts";
import { type Translate, translateCount } from "../../lib/texts/translate.ts";

/** Does what the person answers to findings of a draft. */
export type AnswerFindings = (
  draft: Draft,
  findings: readonly Finding[],
  answer: FindingAnswer,
) => Promise<void>;

interface InlineCalls {
  readonly onAnswer: AnswerFindings;
  readonly policy: () => Policy;
  /** Shows the draft as it is at this moment: what is asked for by key is about this text, not the last frame's. */
  readonly lookNow: () => void;
  /** The keys as they are now. */
  readonly shortcuts: () => Shortcuts;
}

/** A draft and what is shown of it: its findings in the order of the text. */
interface Shown extends Draft {
  readonly findings: readonly Finding[];
  /** The one at the caret while the person types: it is not pointed out yet, but counts for what they ask for. */
  readonly beingTyped: Finding | undefined;
  readonly held: ReadonlySet<Finding>;
  /** The dialog asks about this text: only the underlines stay. */
  readonly isBehindDialog: boolean;
}

/** The card that is open: about which finding, and what opened it. */
interface OpenCard {
  readonly index: number;
  readonly by: "hover" | "click" | "keyboard";
}

/** So long, in milliseconds, the pointer rests before a card opens or closes: crossing a word asks for nothing. */
const restMs = 300;

/** What the person sees of the findings while they type: underlines, the pill, the card, and what is read out. */
export class InlineWarnings {
  readonly layer: InlineLayer;
  readonly #closed: ClosedRoot;
  readonly #underlines: Underlines;
  readonly #translate: Translate;
  readonly #language: string;
  readonly #calls: InlineCalls;
  readonly #announcer: Announcer;
  #shown: Shown | undefined;
  #pill: PillContent | undefined;
  #card: OpenCard | undefined;
  /** Where the caret was before the card took the focus. */
  #selection: Span | undefined;
  /** Which finding to go on with, once what was answered by keyboard is done. */
  #goOnAt: number | undefined;
  /** Which finding the pointer is on. */
  #pointedAt: number | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #isPlacingScheduled = false;

  /** @param tokens the style sheet that defines colours and sizes */
  constructor(window: Window, tokens: string, translate: Translate, language: string, calls: InlineCalls) {
    this.#closed = createClosedRoot(window.document, tokens + inlineCss);
    markLanguage(this.#closed.host, language);
    this.#underlines = new Underlines(window.document, tokens);
    this.#translate = translate;
    this.#language = language;
    this.#calls = calls;
    this.layer = new InlineLayer(this.#closed.host, this.#closed.root, translate, {
      onPill: () => (this.#card?.by === "keyboard" ? this.#close() : this.#open(0, "keyboard")),
      onCommand: (command) => this.#do(command),
      onShortcut: (action) => this.#doShortcut(action),
      shortcuts: calls.shortcuts,
      onEscape: () => this.#close(),
    });
    this.#announcer = new Announcer((sentence) => this.layer.announce(sentence), {
      now: () => performance.now(),
      after: (milliseconds, call) => {
        const timer = setTimeout(call, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    this.#listenTo(window);
  }

  /** Shows what was decided about a draft; while the person types, nothing about the word at the caret. */
  show(draft: Draft, decision: Decision, isBehindDialog: boolean): void {
    const before = this.#shown;
    const findings = findingsOf(decision);
    const caret = draft.isTyping ? draft.reading.selection()?.end : undefined;
    const beingTyped = findings.find(
      ({ start, end }) => caret !== undefined && caret >= start && caret <= end,
    );
    const held = new Set(decision.kind === "hold" ? decision.findings : []);
    this.#shown = { ...draft, findings, beingTyped, held, isBehindDialog };
    const isSameText =
      before?.field.element === draft.field.element && before.reading.text === draft.reading.text;
    if (isBehindDialog || (!isSameText && this.#card?.by !== "keyboard")) this.#close();
    const pillBefore = this.#pill;
    // What is being typed is no news yet: the pause that follows tells.
    if (draft.look !== "glance" && beingTyped === undefined) this.#tell(decision);
    if (draft.isTyping && pillBefore === this.#pill) this.#follow();
    else this.#place();
    this.#goOn();
  }

  /** Shows nothing any more: the text is gone. */
  clear(): void {
    this.#close();
    this.#shown = undefined;
    this.#pill = undefined;
    this.#announcer.reset();
    this.#underlines.clear();
    this.layer.hidePill();
  }

  /** Says how many there are to check, on the pill and to a screen reader. Notices of little harm stay quiet. */
  #tell(decision: Decision): void {
    const findings = findingsOf(decision);
    const [first] = findings;
    const text = this.#shown?.reading.text ?? "";
    const isQuiet = decision.kind !== "hold" && findings.every(({ severity }) => severity === "low");
    if (first === undefined || isQuiet) {
      if (this.#pill !== undefined && text.trim() !== "")
        this.#announcer.announce(this.#translate("announce_none"));
      else if (this.#pill !== undefined) this.#announcer.reset();
      this.#pill = undefined;
      return;
    }
    const place = describePlace(text, first, this.#translate, this.#language);
    const nextKey = describeShortcut(this.#calls.shortcuts().next, this.#translate);
    const tellCount = (key: "pill_count" | "announce_found"): string =>
      translateCount(this.#translate, this.#language, key, findings.length, nextKey, place);
    const label = tellCount("pill_count");
    const tone = decision.kind === "hold" ? "hold" : "notice";
    if (this.#pill?.label === label && this.#pill.tone === tone) return;
    this.#pill = { label, tone };
    this.#announcer.announce(tellCount("announce_found"));
  }

  /** While the person types: moves along with the text, and with the input box when it grows. */
  #follow(): void {
    if (this.#shown === undefined || this.#shown.findings.length === 0) this.#place();
    else if (this.#underline(this.#shown) === "moved") this.#placePill(this.#shown);
  }

  /** Puts everything where it belongs now, or takes it away. */
  #place(): void {
    const shown = this.#shown;
    if (shown === undefined || shown.findings.length === 0) {
      this.#close();
      this.#underlines.clear();
      this.layer.hidePill();
      return;
    }
    followPageTheme(this.#closed);
    this.#underlines.followTheme();
    this.#underline(shown);
    this.#placePill(shown);
    this.#placeCard();
  }

  #underline({ field, reading, findings, beingTyped, held, isBehindDialog, isTyping }: Shown): EditorMove {
    const current = this.#card && findings[this.#card.index];
    return this.#underlines.draw(
      field.element,
      reading,
      findings
        .filter((finding) => finding !== beingTyped)
        .map((finding) => ({
          start: finding.start,
          end: finding.end,
          tone: held.has(finding) ? "hold" : "notice",
          isSpotlit: finding === current || (isBehindDialog && held.has(finding)),
        })),
      isTyping,
    );
  }

  #placePill({ field, isBehindDialog }: Shown): void {
    const frame = paintedFrameOf(field.element);
    const edge = isBehindDialog ? undefined : edgeInSight(frame, this.#closed.host);
    if (this.#pill !== undefined && edge !== undefined) this.layer.showPill(this.#pill, frame, edge);
    else this.layer.hidePill();
  }

  #placeCard(): void {
    const shown = this.#shown;
    if (shown === undefined || this.#card === undefined) return;
    const { index } = this.#card;
    const { field, reading, findings, held } = shown;
    const anchor = this.#anchorAt(index);
    const checked = { text: reading.text, findings, held };
    const policy = this.#calls.policy();
    const description = describeCard(checked, index, policy, this.#translate, this.#language);
    if (anchor === undefined || description === undefined) {
      this.#close();
      return;
    }
    this.layer.showCard(description, anchor, getComputedStyle(field.element).direction === "rtl");
  }

  /** What a card lies beside: the find, while it is in sight; in a field that cannot tell where, the field's pill. */
  #anchorAt(index: number): Box | undefined {
    const finding = this.#shown?.findings[index];
    if (this.#shown === undefined || finding === undefined) return undefined;
    const { field, reading } = this.#shown;
    const rects = reading.rectsOf(finding);
    if (rects.length === 0 && !field.element.isContentEditable) {
      const { left, right, top } = field.element.getBoundingClientRect();
      return this.layer.pillBox ?? { left, right, top, bottom: top };
    }
    const sight = visibleRectOf(field.element);
    return rects.find(({ top, bottom }) => bottom > sight.top && top < sight.bottom);
  }

  #open(index: number, by: OpenCard["by"]): void {
    const finding = this.#shown?.findings[index];
    if (this.#shown === undefined || finding === undefined || this.#shown.isBehindDialog) return;
    clearTimeout(this.#restTimer);
    const { field, reading } = this.#shown;
    this.#selection = reading.selection() ?? this.#selection;
    const [rect] = reading.rectsOf(finding);
    if (by !== "hover" && rect !== undefined) scrollIntoSight(field.element, rect);
    this.#card = { index, by };
    this.#place();
    if (by === "keyboard") this.#focusCardSoon();
  }

  /**
   * Two frames on, ProseMirror knows where the last key has put the caret. An editor that loses the focus before puts
   * its caret back to where it was a key ago.
   */
  #focusCardSoon(): void {
    const card = this.#card;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.#card === card) this.layer.focusCard();
      }),
    );
  }

  /** Closes the card; the focus it had goes back into the text, where the caret was. */
  #close(): void {
    clearTimeout(this.#restTimer);
    if (this.#card === undefined) return;
    this.#card = undefined;
    const hadFocus = this.layer.hasFocus;
    this.layer.hideCard();
    if (hadFocus && this.#shown !== undefined) returnToField(this.#shown.field, this.#selection);
    this.#selection = undefined;
    this.#schedulePlacing();
  }

  #do(command: CardCommand): void {
    if (this.#card === undefined || this.#shown === undefined) return;
    const { findings } = this.#shown;
    const { index, by } = this.#card;
    switch (command.kind) {
      case "answer":
        this.#answer(findings.slice(index, index + 1), command.answer);
        break;
      case "redact-all":
        this.#answer(findings, "redact");
        break;
      case "sent":
        // The index of an open card is that of a finding.
        for (const { detector } of findings.slice(index, index + 1))
          tellBackground({ kind: "sent", advice: adviceOf(detector) });
        break;
      case "go":
        this.#open(
          typeof command.to === "number" ? command.to : this.#indexFrom(index, command.to),
          by === "keyboard" ? "keyboard" : "click",
        );
    }
  }

  /** @returns whether there was anything to do it about */
  #doShortcut(action: ShortcutAction): boolean {
    this.#calls.lookNow();
    if (this.#shown === undefined || this.#shown.findings.length === 0 || this.#shown.isBehindDialog)
      return false;
    const index = this.#card?.index;
    if (action === "redact") this.#answer(this.#shown.findings, "redact");
    else if (action === "open" && this.#card?.by === "keyboard") this.#close();
    else if (action === "open") this.#open(index ?? this.#indexFromCaret("next"), "keyboard");
    else
      this.#open(
        index === undefined ? this.#indexFromCaret(action) : this.#indexFrom(index, action),
        "keyboard",
      );
    return true;
  }

  #answer(findings: readonly Finding[], answer: FindingAnswer): void {
    if (this.#shown === undefined) return;
    const goOnAt = this.#card?.by === "keyboard" ? this.#card.index : undefined;
    this.#close();
    void this.#calls.onAnswer(this.#shown, findings, answer).then(() => {
      this.#goOnAt = goOnAt;
    });
  }

  /** Who answers by keyboard goes on with the next one, without looking for it. */
  #goOn(): void {
    if (this.#goOnAt === undefined || this.#shown === undefined) return;
    const index = Math.min(this.#goOnAt, this.#shown.findings.length - 1);
    this.#goOnAt = undefined;
    this.#open(index, "keyboard");
  }

  #indexFrom(index: number, to: "next" | "previous"): number {
    const count = this.#shown?.findings.length ?? 0;
    return (index + (to === "next" ? 1 : -1) + count) % count;
  }

  #indexFromCaret(to: "next" | "previous"): number {
    const findings = this.#shown?.findings ?? [];
    const caret = this.#shown?.reading.selection()?.end ?? 0;
    const index =
      to === "next"
        ? findings.findIndex(({ end }) => end > caret)
        : findings.findLastIndex(({ start }) => start < caret);
    if (index >= 0) return index;
    return to === "next" ? 0 : findings.length - 1;
  }

  #listenTo(window: Window): void {
    const options = { capture: true, passive: true };
    // Last of all, so that a page which uses the key keeps it.
    window.addEventListener("keydown", (event) => {
      const action = event.defaultPrevented ? undefined : readShortcut(event, this.#calls.shortcuts());
      if (action !== undefined && this.#doShortcut(action)) event.preventDefault();
    });
    window.addEventListener("pointermove", (event) => event.isTrusted && this.#followPointer(event), options);
    window.addEventListener(
      "pointerdown",
      (event) => event.isTrusted && event.target !== this.#closed.host && this.#close(),
      options,
    );
    window.addEventListener(
      "click",
      (event) => {
        const index = event.isTrusted ? this.#findingAt(event) : -1;
        if (index >= 0) this.#open(index, "click");
      },
      options,
    );
    // The page may have moved what we stand beside, or have opened something that lies over it.
    for (const type of ["scroll", "resize", "focusin", "click"] as const) {
      window.addEventListener(type, () => this.#schedulePlacing(), options);
    }
  }

  #followPointer(event: PointerEvent): void {
    if (this.#shown === undefined || this.#shown.findings.length === 0) return;
    const { cardBox } = this.layer;
    const anchor = this.#card && this.#anchorAt(this.#card.index);
    if (anchor && cardBox && isOnTheWay(event, anchor, cardBox)) {
      this.#pointedAt = this.#card?.index;
      clearTimeout(this.#restTimer);
      return;
    }
    const index = this.#findingAt(event);
    if (index === this.#pointedAt) return;
    this.#pointedAt = index;
    clearTimeout(this.#restTimer);
    // A card that was asked for by key or click stays until it is put away.
    if (this.#card !== undefined && this.#card.by !== "hover") return;
    this.#restTimer = setTimeout(() => (index >= 0 ? this.#open(index, "hover") : this.#close()), restMs);
  }

  /** Which finding is underlined where the pointer is, or -1. */
  #findingAt({ target, clientX, clientY }: PointerEvent | MouseEvent): number {
    if (this.#shown === undefined || !(target instanceof Node)) return -1;
    if (!this.#shown.field.element.contains(target)) return -1;
    const underline = this.#underlines.underlineAt(clientX, clientY);
    return this.#shown.findings.findIndex(({ start }) => start === underline?.start);
  }

  /** Once a frame, and only while there is something to place. */
  #schedulePlacing(): void {
    if (this.#isPlacingScheduled || this.#shown === undefined || this.#shown.findings.length === 0) return;
    this.#isPlacingScheduled = true;
    requestAnimationFrame(() => {
      this.#isPlacingScheduled = false;
      this.#place();
    });
  }
}

/** Everything that is pointed out, in the order of the text. */
export function findingsOf(decision: Decision): Finding[] {
  if (decision.kind === "clear") return [];
  const notices = decision.kind === "hold" ? decision.notices : [];
  return [...decision.findings, ...notices].sort((a, b) => a.start - b.start);
}
