import type { AnyDetector } from "./detector.ts";
import { detectors as allDetectors } from "./detectors/index.ts";
import type { Finding } from "./finding.ts";
import { scan, type ScanOptions } from "./scan.ts";

type Options = Omit<ScanOptions, "detectors" | "onDetectorError">;

/** Scans one text after the other. A detector that has thrown once is left out from then on; the others go on. */
export class LastingScan {
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
    const before = this.#failed.size;
    const findings = this.#tryScan(text, options);
    if (this.#failed.size > before) {
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
