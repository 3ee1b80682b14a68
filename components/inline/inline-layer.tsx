import { createRef, render } from "preact";
import type { Translate } from "../../lib/texts/translate.ts";
import type { ShortcutAction, Shortcuts } from "../../lib/settings/shortcuts.ts";
import type { KeyTaker } from "../keep-keys.ts";
import type { CardDescription } from "./describe-card.ts";
import { FindingCard, type CardCommand } from "./finding-card.tsx";
import { placeCard, type Box } from "./place-card.ts";
import { readShortcut } from "./read-shortcut.ts";

/** What the pill shows: how many there are to check, and whether one of them would be held. */
export interface PillContent {
  readonly label: string;
  readonly tone: "hold" | "notice";
}

/** What the person does in the layer. Only real input gets here. */
export interface InlineEvents {
  onPill(): void;
  onCommand(command: CardCommand): void;
  onShortcut(action: ShortcutAction): void;
  /** The keys as they are now. */
  shortcuts(): Shortcuts;
  /** Esc. */
  onEscape(): void;
}

/** Between the pill and the input box it belongs to, in pixels. */
const pillGap = 6;
/** From the side of the input box to the pill, in pixels: clear of round corners. */
const pillInset = 12;

/**
 * The pill beside an input box, the card about one finding, and what is read out about them: in the browser's top
 * layer, so that nothing of the page is moved or cut. The page can neither press our buttons nor hear our keys.
 */
export class InlineLayer implements KeyTaker {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #translate: Translate;
  readonly #events: InlineEvents;
  readonly #pillRef = createRef<HTMLDivElement>();
  readonly #cardRef = createRef<HTMLElement>();
  readonly #firstRef = createRef<HTMLButtonElement>();
  #pill: PillContent | undefined;
  #card: CardDescription | undefined;
  #announcement = "";

  /** @param host the element whose closed root is `root`; it is in the page from the first find on */
  constructor(host: HTMLElement, root: ShadowRoot, translate: Translate, events: InlineEvents) {
    this.#host = host;
    this.#root = root;
    this.#translate = translate;
    this.#events = events;
    // The caret stays where it is when the pointer presses something of ours.
    root.addEventListener("mousedown", (event) => event.preventDefault());
  }

  get isCardOpen(): boolean {
    return this.#card !== undefined;
  }

  /** Whether keys go to the card or the pill. */
  get hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  /** Where the pill is, if it is shown. */
  get pillBox(): Box | undefined {
    return this.#pill && this.#pillRef.current?.getBoundingClientRect();
  }

  /** Where the card is, if it is open. */
  get cardBox(): Box | undefined {
    return this.#card && this.#cardRef.current?.getBoundingClientRect();
  }

  /**
   * Shows the pill beside an input box: above its end, or, where its upper edge is out of sight, below its beginning,
   * clear of the buttons that send.
   */
  showPill(pill: PillContent, frame: Element, edge: "top" | "bottom"): void {
    const isDrawn =
      this.#host.isConnected && this.#pill?.label === pill.label && this.#pill.tone === pill.tone;
    this.#pill = pill;
    if (!isDrawn) this.#draw();
    const element = this.#pillRef.current;
    if (element === null) return;
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const isAtRight = (edge === "top") === (getComputedStyle(frame).direction !== "rtl");
    const x = isAtRight ? right - pillInset - width : left + pillInset;
    const y = edge === "top" ? top - pillGap - height : bottom + pillGap;
    this.#moveTo(element, x, y);
  }

  hidePill(): void {
    if (this.#pill === undefined) return;
    this.#pill = undefined;
    this.#draw();
  }

  /** Opens the card beside what it is about, or shows another finding in it. */
  showCard(card: CardDescription, anchor: Box, isRightToLeft: boolean): void {
    this.#card = card;
    this.#draw();
    const element = this.#cardRef.current;
    if (element === null) return;
    const view = { width: innerWidth, height: innerHeight };
    const { x, y } = placeCard(anchor, element.getBoundingClientRect(), view, isRightToLeft);
    this.#moveTo(element, x, y);
  }

  /** Puts the focus into the card. */
  focusCard(): void {
    this.#firstRef.current?.focus({ preventScroll: true });
  }

  hideCard(): void {
    if (this.#card === undefined) return;
    this.#card = undefined;
    this.#draw();
  }

  /** Hands a sentence to the screen reader. */
  announce(sentence: string): void {
    this.#announcement = sentence;
    this.#draw();
  }

  /** Keys are ours while the focus is; and Esc is while the card is open, wherever it was opened from. */
  takesKey(event: KeyboardEvent): boolean {
    return event.target === this.#host || (this.isCardOpen && event.key === "Escape");
  }

  onKeyDown(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const shortcut = readShortcut(event, this.#events.shortcuts());
    if (shortcut !== undefined) {
      event.preventDefault();
      this.#events.onShortcut(shortcut);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.#events.onEscape();
    } else if (event.key === "Tab" && this.isCardOpen) {
      event.preventDefault();
      this.#moveFocus(event.shiftKey ? -1 : 1);
    }
  }

  /** From the card's last button on to its first, and back: it lies at the end of the page, far from the text. */
  #moveFocus(step: 1 | -1): void {
    const buttons = [...(this.#cardRef.current?.querySelectorAll("button") ?? [])];
    const current = buttons.findIndex((button) => button === this.#root.activeElement);
    buttons.at((current + step) % buttons.length)?.focus();
  }

  #moveTo(element: HTMLElement, x: number, y: number): void {
    // Client coordinates are in the page's zoomed pixels, our styles in unzoomed ones.
    const zoom = this.#host.currentCSSZoom || 1;
    element.style.left = `${x / zoom}px`;
    element.style.top = `${y / zoom}px`;
  }

  #draw(): void {
    const { documentElement } = document;
    if (this.#host.parentNode !== documentElement) documentElement.append(this.#host);
    render(
      <>
        <div ref={this.#pillRef} class="pill" popover="manual">
          {this.#pill && (
            <button
              type="button"
              data-tone={this.#pill.tone}
              aria-haspopup="dialog"
              aria-keyshortcuts={this.#events.shortcuts().next}
              onClick={(event) => event.isTrusted && this.#events.onPill()}
            >
              {this.#pill.label}
            </button>
          )}
        </div>
        <section
          ref={this.#cardRef}
          class="card"
          popover="manual"
          role="dialog"
          aria-labelledby="name"
          aria-describedby="line risk instead position"
        >
          {this.#card && (
            <FindingCard
              description={this.#card}
              translate={this.#translate}
              firstRef={this.#firstRef}
              onCommand={(command, event) => event.isTrusted && this.#events.onCommand(command)}
            />
          )}
        </section>
        <p class="unseen" role="status">
          {this.#announcement}
        </p>
      </>,
      this.#root,
    );
    showWhen(this.#pillRef.current, this.#pill !== undefined);
    showWhen(this.#cardRef.current, this.#card !== undefined);
  }
}

function showWhen(popover: HTMLElement | null, isShown: boolean): void {
  if (popover === null || popover.matches(":popover-open") === isShown) return;
  if (isShown) popover.showPopover();
  else popover.hidePopover();
}
