import { scan } from "../../lib/detect/scan.ts";
import { hostileParts, writeMixedText } from "./scan-texts.ts";

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
  };
}

/** The least that reading a text can cost. */
function passPlainly(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

function measure(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The fastest of some runs: other work on the machine only ever adds. */
function fastest(times: number, run: () => unknown): number {
  return Math.min(...Array.from({ length: times }, () => measure(run)));
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

if (import.meta.main) console.log(JSON.stringify(benchScan(), null, 2));
