import { createRef, render } from "preact";
import type { KeyTaker } from "../keep-keys.ts";
import { watchSight } from "./watch-sight.ts";
import { HoldDialog, type HoldAnswer, type HoldDialogProps, letsGo, safeAnswerTo } from "./hold-dialog.tsx";

export type HoldQuestion = Pick<
  HoldDialogProps,
  "held" | "question" | "risk" | "items" | "side" | "canStop" | "policy"
>;

/** An answer, or that the page took the dialog away again and again. */
export type HoldOutcome = HoldAnswer | "fought";

/**
 * So long, in milliseconds, nothing that lets data go answers, and Enter answers nothing: who presses Enter twice, or
 * clicks where Send was, has not read anything yet.
 */
const armingMs = 500;

/** Smaller than this, in CSS pixels, a button was shrunk out of sight. */
const smallestButton = 24;

/** A page that takes the dialog away this often within this time, in milliseconds, would do so for ever. */
const mostFights = 5;
const fightMs = 5000;

/**
 * Opens the hold dialog in the browser's top layer and gives back the person's answer. Only real input counts: the
 * page can neither press our buttons nor see the keys that are pressed while the dialog is open.
 */
export class HoldDialogLayer implements KeyTaker {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #translate: HoldDialogProps["translate"];
  #dialog: HTMLDialogElement | null = null;
  /** Whether the dialog has been open for long enough to be read. */
  #isArmed = false;
  /** Whether the person's organisation asks for a reason that they have not given yet. */
  #needsReason = false;
  /** Closes the open dialog with an answer; without one, with the safe one. */
  #settle: ((answer?: HoldOutcome) => void) | undefined;

  /** @param host the element whose closed root is `root`; it is in the page only while the dialog is open */
  constructor(host: HTMLElement, root: ShadowRoot, translate: HoldDialogProps["translate"]) {
    this.#host = host;
    this.#root = root;
    this.#translate = translate;
  }

  get isOpen(): boolean {
    return this.#dialog?.isConnected === true && this.#dialog.matches(":modal");
  }

  /**
   * Asks, and resolves with the answer once the dialog is closed. Esc is the safe answer, and so is any other end. A
   * dialog that is taken out of the page comes back, some times.
   */
  ask(document: Document, question: HoldQuestion): Promise<HoldOutcome> {
    this.#settle?.();
    return new Promise((resolve) => {
      const dialogRef = createRef<HTMLDialogElement>();
      const safeRef = createRef<HTMLButtonElement>();
      let arming: ReturnType<typeof setTimeout> | undefined;
      let endWatch: (() => void) | undefined;
      let fights: number[] = [];

      const onAnswer = (answer: HoldAnswer, event: Event): void => {
        event.preventDefault();
        // A dialog that was closed only to come up again is open by now.
        if (event.type === "close" && this.isOpen) return;
        if (settle === this.#settle && this.#counts(answer, event)) settle(answer);
      };
      const onReason = (event: Event): void => {
        if (!event.isTrusted) return;
        this.#needsReason = false;
        draw(this.#isArmed);
      };
      const draw = (isArmed: boolean): void => {
        this.#isArmed = isArmed;
        const given = { ...question, dialogRef, safeRef, onAnswer, onReason, translate: this.#translate };
        render(<HoldDialog {...given} isArmed={isArmed && !this.#needsReason} />, this.#root);
      };
      /** What lets data go answers only after the dialog has been in sight for a while. */
      const armAnew = (isVisible: boolean): void => {
        clearTimeout(arming);
        if (this.#isArmed) draw(false);
        if (isVisible) arming = setTimeout(() => draw(true), armingMs);
      };
      const open = (): void => {
        endWatch?.();
        document.documentElement.append(this.#host);
        draw(false);
        const dialog = dialogRef.current;
        this.#dialog = dialog;
        if (dialog === null) return;
        // What was taken out of the page is still marked as open, but is no longer modal.
        if (dialog.matches(":modal")) dialog.close();
        else dialog.removeAttribute("open");
        dialog.showModal();
        armAnew(true);
        endWatch = watchSight(dialog, { onOvertaken: fightBack, onVisible: armAnew });
        // The least harmful answer has the focus: from the start, or else from now on, which lays out the page again.
        const safe = safeRef.current;
        if (this.#root.activeElement !== safe) safe?.focus();
      };
      const fightBack = (): void => {
        const now = performance.now();
        fights = [...fights.filter((at) => now - at < fightMs), now];
        if (fights.length < mostFights) open();
        else settle("fought");
      };
      const removals = new MutationObserver(() => {
        if (!this.#isInPlace) fightBack();
      });
      const settle = (answer: HoldOutcome = safeAnswerTo(question.held)): void => {
        clearTimeout(arming);
        endWatch?.();
        removals.disconnect();
        this.#settle = undefined;
        dialogRef.current?.close();
        render(null, this.#root);
        this.#host.remove();
        resolve(answer);
      };
      this.#settle = settle;
      this.#needsReason = question.policy.reasons.length > 0;
      open();
      removals.observe(document.documentElement, { childList: true });
    });
  }

  /** While the dialog is open, every key is meant for it. */
  takesKey(): boolean {
    return this.isOpen;
  }

  /** The Enter that opened the dialog may still be down, or be pressed twice: neither has answered anything. */
  onKeyDown(event: KeyboardEvent): void {
    const isTooSoon = event.repeat || !this.#isArmed;
    if (event.key === "Enter" && isTooSoon) event.preventDefault();
  }

  #counts(answer: HoldAnswer, event: Event): boolean {
    if (!event.isTrusted) return false;
    if (!letsGo(answer)) return true;
    return this.#isArmed && !this.#needsReason && this.#isInPlainSight(event);
  }

  /** Whether the person can have seen what they press: in the top layer, where we put it, and not shrunk. */
  #isInPlainSight({ currentTarget: button }: Event): boolean {
    if (!(button instanceof HTMLElement) || !this.isOpen) return false;
    const { width, height } = button.getBoundingClientRect();
    return width >= smallestButton && height >= smallestButton && this.#isInPlace;
  }

  get #isInPlace(): boolean {
    return this.#host.parentElement === this.#host.ownerDocument.documentElement;
  }
}
