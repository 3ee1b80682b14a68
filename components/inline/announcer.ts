/** The clock and the timer of the browser, or a test's. */
export interface Clock {
  /** In milliseconds. */
  now(): number;
  /** Calls back once after so many milliseconds; the function that it returns calls that off. */
  after(milliseconds: number, call: () => void): () => void;
}

/** At most one message in so many milliseconds: more would talk over what the person hears of their own typing. */
const quietMs = 3000;

/** Hands sentences to a screen reader politely: not too often, only the newest, and nothing that was just said. */
export class Announcer {
  readonly #say: (sentence: string) => void;
  readonly #clock: Clock;
  #lastSaid = "";
  #lastSaidAt = -Infinity;
  #callOff: (() => void) | undefined;

  constructor(say: (sentence: string) => void, clock: Clock) {
    this.#say = say;
    this.#clock = clock;
  }

  /** Says the sentence, now or as soon as it is polite; a newer sentence takes the place of one that waits. */
  announce(sentence: string): void {
    this.#callOff?.();
    this.#callOff = undefined;
    if (sentence === this.#lastSaid) return;
    const wait = this.#lastSaidAt + quietMs - this.#clock.now();
    if (wait <= 0) this.#sayNow(sentence);
    else this.#callOff = this.#clock.after(wait, () => this.#sayNow(sentence));
  }

  /** Forgets what waits and what was said: what comes next is news. */
  reset(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#lastSaid = "";
  }

  #sayNow(sentence: string): void {
    this.#lastSaid = sentence;
    this.#lastSaidAt = this.#clock.now();
    this.#say(sentence);
  }
}
