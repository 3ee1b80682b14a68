import { scan } from "../../lib/detect/scan.ts";
import { fastest, measure, passPlainly, round } from "./measure.ts";
import { hostileParts, writeMixedText } from "./scan-texts.ts";
import { benchStages, printStages, type Stages } from "./stages.ts";

export interface ScanFigures {
  /** Megabytes of text per second, all detectors on, one thread, warm. */
  readonly mbPerSecond: number;
  /** Speed compared with one pass over the same characters in the same run: 0.1 is a tenth of it. */
  readonly ratioToPlainPass: number;
  /** Milliseconds for a text of 300,000 characters; cold is the first scan of the process. */
  readonly ms300k: { readonly cold: number; readonly warm: number };
  /** Millionths of a second per character at each length: flat when scanning is linear. */
  readonly microsecondsPerCharacter: Readonly<Record<string, number>>;
  /** Milliseconds for 100,000 characters of each hostile text, and how much more than for half as many. */
  readonly hostile: Readonly<Record<string, { readonly ms: number; readonly ratioToHalf: number }>>;
  /** For a text of 3,000,000 characters. */
  readonly stages: Stages;
}

/** Measures the scan. Call it first in a process, or the cold figure is warm. */
export function benchScan(): ScanFigures {
  const text300k = writeMixedText(300_000);
  const cold = measure(() => scan(text300k));
  const warm = fastest(21, () => scan(text300k));

  const text = writeMixedText(3_000_000);
  const scanMs = fastest(7, () => scan(text));
  const plainMs = fastest(7, () => passPlainly(text));

  const microsecondsPerCharacter = Object.fromEntries(
    [1_000, 10_000, 100_000, 1_000_000, 10_000_000].map((length) => {
      const sample = writeMixedText(length);
      return [String(length), round((fastest(5, () => scan(sample)) * 1000) / length)];
    }),
  );

  const hostile = Object.fromEntries(
    Object.entries(hostileParts).map(([name, part]) => {
      const whole = part.repeat(Math.ceil(100_000 / part.length)).slice(0, 100_000);
      const half = whole.slice(0, whole.length / 2);
      const ms = fastest(5, () => scan(whole));
      return [name, { ms: round(ms), ratioToHalf: round(ms / fastest(5, () => scan(half))) }];
    }),
  );

  return {
    mbPerSecond: round(Buffer.byteLength(text) / 1000 / scanMs),
    ratioToPlainPass: round(plainMs / scanMs),
    ms300k: { cold: round(cold), warm: round(warm) },
    microsecondsPerCharacter,
    hostile,
    stages: benchStages(text),
  };
}

if (import.meta.main) {
  const figures = benchScan();
  printStages(figures.stages);
  console.log(JSON.stringify(figures, null, 2));
}
