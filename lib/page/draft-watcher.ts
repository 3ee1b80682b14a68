import type { Field, Reading } from "./field.ts";
import { PlaceField } from "./place-field.ts";
import { findComposer, type Place, placeAt } from "./surfaces.ts";

export interface Draft {
  readonly field: Field;
  readonly reading: Reading;
  /** Whether the person is in the middle of typing: the word at the caret is not finished. */
  readonly isTyping: boolean;
  readonly look: Look;
}

/**
 * How much of a look a draft is worth: a `glance` while one key follows the other, which must cost next to nothing; a
 * `look` when the keys rest, or when much may have changed; and at once and whole, when the person asks about it.
 */
export type Look = "glance" | "look" | "at once";

/** So many milliseconds without a key are a rest. */
const restMs = 300;
/** So many milliseconds without a change end the typing. */
const pauseMs = 500;
/** A page that is never idle within so many milliseconds gets the look all the same. */
const longestIdleWaitMs = 100;

/**
 * Watches the draft in the place that the person uses, else in Claude's input box, and calls back, at most once a
 * frame, when its text or its place may have changed: typed, pasted, put in or cleared by the page, scrolled, resized.
 * And once more when the keys rest, and when the person pauses.
 *
 * A field that the page puts in without any event (a link's text, a re-mounted editor) is found by watching for new
 * elements. While the watched field stands, that costs nothing, however fast a reply streams in.
 */
export class DraftWatcher {
  readonly #window: Window;
  readonly #onChange: (draft: Draft) => void;
  readonly #onGone: () => void;
  readonly #textObserver = new MutationObserver(() => this.#schedule());
  readonly #sizeObserver = new ResizeObserver(() => this.#schedule());
  #watched: Place | undefined;
  #isScheduled = false;
  /** More than a key has changed. */
  #isLookDue = false;
  /** When to look again. Each key puts it off; the timer that runs then sees that it was too early. */
  #lookAgainAt = 0;
  #timer: { readonly endsAt: number; readonly id: ReturnType<typeof setTimeout> } | undefined;
  #lastInputAt = -Infinity;
  #lastKeyAt = -Infinity;
  #lastText: string | undefined;

  constructor(window: Window, onChange: (draft: Draft) => void, onGone: () => void) {
    this.#window = window;
    this.#onChange = onChange;
    this.#onGone = onGone;
    const options = { capture: true, passive: true };
    window.addEventListener("focusin", (event) => this.#lookAt(event), options);
    window.addEventListener(
      "input",
      (event) => {
        this.#lastInputAt = performance.now();
        if (isOfOneKey(event)) this.#lastKeyAt = this.#lastInputAt;
        else this.#isLookDue = true;
        this.#lookAt(event);
      },
      options,
    );
    window.addEventListener(
      "scroll",
      (event) => event.target === this.#watched?.element && this.#schedule(),
      options,
    );
    new MutationObserver(() => {
      if (this.#watched?.element.isConnected !== true) this.#schedule();
    }).observe(window.document, { childList: true, subtree: true });
  }

  /** When the person last typed or pasted, on the clock of `performance.now()`. */
  get lastInputAt(): number {
    return this.#lastInputAt;
  }

  /** What stood in a box that sends last before it was empty: what a page that clears it at once was given to send. */
  get lastText(): string | undefined {
    return this.#lastText;
  }

  /** Looks at the draft again although it has not changed: what counts as a finding has. */
  refresh(): void {
    this.#isLookDue = true;
    this.#schedule();
  }

  /** Looks at once, not at the next frame. */
  lookNow(): void {
    this.#report("at once");
  }

  #lookAt(event: Event): void {
    const [target] = event.composedPath();
    const place = target instanceof Element ? placeAt(target) : undefined;
    if (place === undefined) return;
    if (place.element !== this.#watched?.element) this.#watch(place);
    this.#schedule();
  }

  #watch(place: Place | undefined): void {
    this.#textObserver.disconnect();
    this.#sizeObserver.disconnect();
    this.#watched = place;
    if (place === undefined) return;
    this.#textObserver.observe(place.element, { childList: true, characterData: true, subtree: true });
    this.#sizeObserver.observe(place.element);
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => {
      this.#isScheduled = false;
      this.#report();
    });
  }

  #report(wanted?: Look): void {
    if (this.#watched?.element.isConnected !== true) {
      const wasWatching = this.#watched !== undefined;
      this.#watch(findComposer(this.#window.document));
      if (this.#watched === undefined) {
        if (wasWatching) this.#onGone();
        return;
      }
    }
    const now = performance.now();
    const isBetweenKeys = !this.#isLookDue && now < this.#lastKeyAt + restMs;
    const isTyping = now < this.#lastInputAt + pauseMs;
    this.#isLookDue = false;
    if (isBetweenKeys) this.#lookAgain(this.#lastKeyAt + restMs);
    else if (isTyping) this.#lookAgain(this.#lastInputAt + pauseMs);
    const field = new PlaceField(this.#watched);
    const reading = field.read();
    if (this.#watched.surface.name !== "other" && reading.text.trim() !== "") this.#lastText = reading.text;
    this.#onChange({ field, reading, isTyping, look: wanted ?? (isBetweenKeys ? "glance" : "look") });
  }

  #lookAgain(at: number): void {
    this.#lookAgainAt = at;
    if (this.#timer !== undefined && this.#timer.endsAt <= at) return;
    clearTimeout(this.#timer?.id);
    const goOn = (): void => {
      this.#timer = undefined;
      if (performance.now() < this.#lookAgainAt) this.#lookAgain(this.#lookAgainAt);
      else requestIdleCallback(() => this.#report(), { timeout: longestIdleWaitMs });
    };
    this.#timer = { endsAt: at, id: setTimeout(goOn, at - performance.now()) };
  }
}

/** What one key, or one step of an input method, does; not a paste, a drop, dictated or completed words. */
function isOfOneKey(event: Event): boolean {
  if (!(event instanceof InputEvent) || !event.isTrusted) return false;
  const { inputType, data } = event;
  if (inputType === "insertText") return data !== null && data.length <= 2;
  return inputType === "insertCompositionText" || inputType.startsWith("deleteContent");
}
