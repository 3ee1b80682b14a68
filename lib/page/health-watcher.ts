import { type Health, healthAt, noObservations, type Observation, observe, patienceMs } from "./health.ts";

/** What only a signed-in person's page has, best first: the menu of the account, then the way to their chats. */
const signedInMarks = [
  '[data-testid="user-menu-button"]',
  "aside.dframe-sidebar",
  'nav a:is([href="/new"], [href^="/new?"], [href^="/chat/"])',
].join(", ");

/** What a person does where the page may have changed its address or its input box. */
const signsOfLife = ["pageshow", "popstate", "focusin", "click", "visibilitychange"] as const;

/** The page's own scripts have reacted to an event after this many milliseconds. */
const reactionMs = 100;

/**
 * Keeps an eye on whether the input box is seen. It looks when something happens, and while the box is missing when
 * the page changes; where all is well and nothing happens, no timer runs.
 */
export class HealthWatcher {
  readonly #window: Window;
  readonly #findTier: () => number;
  readonly #onChange: (health: Health) => void;
  readonly #pageObserver = new MutationObserver(() => this.#lookIn(reactionMs));
  #seen;
  #last: Health = { state: "searching", tier: 0 };
  #dueAt = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param findTier which way of finding the input box matches now, from 1; 0 for none */
  constructor(window: Window, findTier: () => number, onChange: (health: Health) => void) {
    this.#window = window;
    this.#findTier = findTier;
    this.#onChange = onChange;
    this.#seen = noObservations(window.location.pathname);
    for (const type of signsOfLife) {
      window.addEventListener(type, () => this.#lookIn(reactionMs), { capture: true, passive: true });
    }
    const noteLoaded = (): void => this.#note({ kind: "loaded", at: performance.now() });
    if (window.document.readyState === "complete") noteLoaded();
    else window.addEventListener("load", noteLoaded, { once: true });
  }

  /** How things stood at the last look. */
  get state(): Health["state"] {
    return this.#last.state;
  }

  /** How things stand now, after another look. */
  look(): Health {
    const { document, location } = this.#window;
    this.#note({
      kind: "looked",
      at: performance.now(),
      path: location.pathname,
      isSignedIn: document.querySelector(signedInMarks) !== null,
      tier: this.#findTier(),
    });
    return this.#last;
  }

  /** A message was looked at before it was sent. */
  noteDecision(): void {
    this.#note({ kind: "decided", at: performance.now() });
  }

  /** A message has left the page. */
  noteMessage(): void {
    this.#note({ kind: "message-left", at: performance.now() });
  }

  #note(seen: Observation): void {
    const now = performance.now();
    this.#seen = observe(this.#seen, seen);
    const health = healthAt(now, this.#seen);
    this.#watchPageWhile(health.state !== "watching");
    const { readyAt } = this.#seen;
    if (health.state === "searching" && readyAt !== undefined && now < readyAt + patienceMs) {
      this.#lookIn(readyAt + patienceMs - now);
    }
    const isNew = health.state !== this.#last.state || health.tier !== this.#last.tier;
    this.#last = health;
    if (isNew) this.#onChange(health);
  }

  #watchPageWhile(isMissing: boolean): void {
    this.#pageObserver.disconnect();
    if (isMissing) this.#pageObserver.observe(this.#window.document, { childList: true, subtree: true });
  }

  /** At most one look is on its way: the soonest that was asked for. */
  #lookIn(milliseconds: number): void {
    const dueAt = performance.now() + milliseconds;
    if (this.#dueAt <= dueAt) return;
    clearTimeout(this.#timer);
    this.#dueAt = dueAt;
    this.#timer = setTimeout(() => {
      this.#dueAt = Infinity;
      this.look();
    }, milliseconds);
  }
}
