import type { Finding } from "../detect/finding.ts";
import { valueKey } from "../detect/value-key.ts";
import { mayAlwaysAllow } from "./actions.ts";

/** A value that the person said is always fine, as they wrote it. */
export interface AllowedEntry {
  readonly type: string;
  readonly value: string;
}

/** What may always go, in whatever way it is written; never a type for which "Always fine" is not offered. */
export class Allowlist {
  readonly #keys: ReadonlySet<string>;

  constructor(entries: readonly AllowedEntry[]) {
    const allowed = entries.filter(({ type }) => mayAlwaysAllow(type));
    this.#keys = new Set(
      allowed.map(({ type, value }) => valueKey(value, { type, start: 0, end: value.length })),
    );
  }

  covers(text: string, finding: Finding): boolean {
    return this.#keys.has(valueKey(text, finding));
  }
}
