import { reachAfter, reachBefore } from "./context.ts";
import { longestWayBack } from "./gates.ts";
import type { Mentions } from "./prefilter.ts";
import type { HeaderLookup } from "./table-header.ts";

/** No match ends farther behind the number where it was tried. */
const longestMatch = 216;

/** Longer than every context word. */
const longestWord = 80;

/**
 * Tells at which numbers of a text a context has a word near enough to speak for a match there, without looking at the
 * match. Most patterns for numbers find nothing without such a word, and most numbers have none near.
 */
export class NearbyContexts {
  readonly #mentions: Mentions;
  readonly #headerOf: HeaderLookup;
  /** By number of the context, the last position that a word of it can speak for. */
  readonly #until: Int32Array;
  /** The first word that no position has reached yet. */
  #next = 0;
  #position = -1;
  #lastUntil = -1;
  /** By the start of a heading, 1 for the number of each context that it speaks for; none if it speaks for none. */
  readonly #byHeader = new Map<number, Uint8Array | undefined>();
  #ofHeader: Uint8Array | undefined;

  constructor(mentions: Mentions, headerOf: HeaderLookup) {
    this.#mentions = mentions;
    this.#headerOf = headerOf;
    this.#until = new Int32Array(mentions.spokenFor.length).fill(-1);
  }

  /** Positions come in order. Says whether any context at all has a word near this one. */
  moveTo(position: number): boolean {
    if (position === this.#position) return position <= this.#lastUntil || this.#ofHeader !== undefined;
    this.#position = position;
    const { words, wordStarts } = this.#mentions;
    for (; this.#next < words.length; this.#next++) {
      const start = wordStarts[this.#next] ?? 0;
      if (start > position + longestMatch + reachAfter) break;
      const { text, speaksFor } = words[this.#next] ?? { text: "", speaksFor: [] };
      if (speaksFor.length === 0) continue;
      const until = start + text.length + reachBefore + longestWayBack;
      for (const context of speaksFor) this.#until[context] = Math.max(until, this.#until[context] ?? 0);
      this.#lastUntil = Math.max(until, this.#lastUntil);
    }
    this.#ofHeader = this.#findInHeader();
    return position <= this.#lastUntil || this.#ofHeader !== undefined;
  }

  /** Whether this context has a word near the position. */
  has(context: number): boolean {
    return (this.#until[context] ?? -1) >= this.#position || this.#ofHeader?.[context] === 1;
  }

  #findInHeader(): Uint8Array | undefined {
    const { words, wordStarts } = this.#mentions;
    if (words.length === 0) return undefined;
    const header = this.#headerOf(this.#position);
    if (header.start === header.end) return undefined;
    if (this.#byHeader.has(header.start)) return this.#byHeader.get(header.start);
    let spokenFor: Uint8Array | undefined;
    for (let index = this.#firstWordFrom(header.start - longestWord); index < words.length; index++) {
      const start = wordStarts[index] ?? 0;
      if (start > header.end) break;
      const { text, speaksFor } = words[index] ?? { text: "", speaksFor: [] };
      const end = start + text.length;
      if (end <= header.start || end > header.end) continue;
      spokenFor ??= new Uint8Array(this.#until.length);
      for (const context of speaksFor) spokenFor[context] = 1;
    }
    this.#byHeader.set(header.start, spokenFor);
    return spokenFor;
  }

  #firstWordFrom(position: number): number {
    const { wordStarts } = this.#mentions;
    let low = 0;
    let high = wordStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((wordStarts[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
