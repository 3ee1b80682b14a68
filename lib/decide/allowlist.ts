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
  readonly #patterns: readonly RegExp[];

  /** @param patterns regular expressions for whole values, in any letter case; one that does not compile allows nothing */
  constructor(entries: readonly AllowedEntry[], patterns: readonly string[] = []) {
    const allowed = entries.filter(({ type }) => mayAlwaysAllow(type));
    this.#keys = new Set(
      allowed.map(({ type, value }) => valueKey(value, { type, start: 0, end: value.length })),
    );
    this.#patterns = patterns.flatMap(compileWhole);
  }

  covers(text: string, finding: Finding): boolean {
    if (this.#keys.size > 0 && this.#keys.has(valueKey(text, finding))) return true;
    if (this.#patterns.length === 0 || !mayAlwaysAllow(finding.type)) return false;
    const value = text.slice(finding.start, finding.end);
    return this.#patterns.some((pattern) => pattern.test(value));
  }
}

function compileWhole(source: string): RegExp[] {
  try {
    return [new RegExp(`^(?:${source})$`, "iu")];
  } catch {
    return [];
  }
}
