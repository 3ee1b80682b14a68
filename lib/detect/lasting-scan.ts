import type { AnyDetector } from "./detector.ts";
import { detectors as allDetectors } from "./detectors/index.ts";
import { findEdit, moveAlong } from "./edit.ts";
import type { Finding } from "./finding.ts";
import { runToEnd } from "./run-to-end.ts";
import type { ScanOptions } from "./scan.ts";
import { scanInPieces } from "./scan-in-pieces.ts";

/** Made anew whenever one of them changes. */
type Options = Pick<ScanOptions, "own" | "goesFirst">;

const noOptions: Options = {};

/** A text, how it was scanned, and what is known to be in it. */
interface Scanned {
  readonly text: string;
  readonly options: Options;
  readonly findings: Finding[];
  /** The text was changed since its last scan: there may be more in it. */
  readonly isCarriedOver: boolean;
}

/**
 * Scans one text after the other. A detector that has thrown once is left out from then on; the others go on. The text
 * that was scanned last is not scanned again: it is looked at when it is typed, at each scroll, and when it is sent.
 */
export class LastingScan {
  #last: Scanned | undefined;
  #detectors: readonly AnyDetector[];
  readonly #failed = new Set<string>();
  readonly #onFailure: () => void;

  /** @param onFailure told each time that something failed which had not before */
  constructor(onFailure: () => void, detectors: readonly AnyDetector[] = allDetectors) {
    this.#onFailure = onFailure;
    this.#detectors = detectors;
  }

  /** Ids of the detectors that are left out; `scan` if the scan itself has failed on a text. */
  get failed(): readonly string[] {
    return [...this.#failed];
  }

  /** Never throws: a fault of ours must not keep anybody from writing. */
  scan(text: string, options: Options = noOptions): Finding[] {
    return runToEnd(this.scanInSteps(text, options));
  }

  /** The same, with a rest (`yield`) now and then in a long text. */
  *scanInSteps(text: string, options: Options = noOptions): Generator<undefined, Finding[]> {
    const last = this.#last;
    if (last?.text === text && last.options === options && !last.isCarriedOver) return last.findings;
    const failed = new Set<string>();
    const findings = yield* this.#tryScan(text, options, failed);
    if (failed.size === 0) {
      this.#last = { text, options, findings, isCarriedOver: false };
    } else {
      this.#last = undefined;
      this.#detectors = this.#detectors.filter(({ id }) => !failed.has(id));
      const before = this.#failed.size;
      for (const id of failed) this.#failed.add(id);
      if (this.#failed.size > before) this.#onFailure();
    }
    return findings;
  }

  /** What is known of the text that was scanned last, as far as it still stands in this one, without a scan. */
  carryOver(text: string): Finding[] {
    if (this.#last === undefined || this.#last.text === text) return this.#last?.findings ?? [];
    const findings = moveAlong(this.#last.findings, findEdit(this.#last.text, text));
    this.#last = { ...this.#last, text, findings, isCarriedOver: true };
    return findings;
  }

  *#tryScan(text: string, options: Options, failed: Set<string>): Generator<undefined, Finding[]> {
    const onDetectorError = (id: string): void => void failed.add(id);
    try {
      return yield* scanInPieces(text, { ...options, detectors: this.#detectors, onDetectorError });
    } catch {
      failed.add("scan");
      return [];
    }
  }
}
