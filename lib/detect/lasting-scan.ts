import type { AnyDetector } from "./detector.ts";
import { detectors as allDetectors } from "./detectors/index.ts";
import type { Finding } from "./finding.ts";
import { scan, type ScanOptions } from "./scan.ts";

type Options = Pick<ScanOptions, "own">;

/** A text, what it was scanned for besides, and what was found in it. */
interface Scanned {
  readonly text: string;
  readonly own: Options["own"];
  readonly findings: Finding[];
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
  scan(text: string, options: Options = {}): Finding[] {
    const { own } = options;
    if (this.#last?.text === text && this.#last.own === own) return this.#last.findings;
    const before = this.#failed.size;
    const findings = this.#tryScan(text, options);
    const hasFailed = this.#failed.size > before;
    this.#last = hasFailed ? undefined : { text, own, findings };
    if (hasFailed) {
      this.#detectors = this.#detectors.filter(({ id }) => !this.#failed.has(id));
      this.#onFailure();
    }
    return findings;
  }

  #tryScan(text: string, options: Options): Finding[] {
    const note = (id: string): void => void this.#failed.add(id);
    try {
      return scan(text, { ...options, detectors: this.#detectors, onDetectorError: note });
    } catch {
      note("scan");
      return [];
    }
  }
}
