import type { Finding } from "../detect/finding.ts";
import { valueKey } from "../detect/value-key.ts";

/** What the person has said may go. In memory only, and for one chat: make a new one when another chat begins. */
export class Answers {
  readonly #answered = new Set<string>();

  /** Remembers that these findings' values in `text` may go. */
  add(text: string, findings: readonly Finding[]): void {
    for (const finding of findings) this.#answered.add(valueKey(text, finding));
  }

  /** Whether this finding's value in `text` was answered for, in whatever way it is written. */
  covers(text: string, finding: Finding): boolean {
    return this.#answered.size > 0 && this.#answered.has(valueKey(text, finding));
  }
}
