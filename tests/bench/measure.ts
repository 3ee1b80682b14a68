/** The least that reading a text can cost. */
export function passPlainly(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

/** Milliseconds of one run. */
export function measure(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The fastest of some runs: other work on the machine only ever adds. */
export function fastest(times: number, run: () => unknown): number {
  return Math.min(...Array.from({ length: times }, () => measure(run)));
}

export function round(value: number): number {
  return Number(value.toPrecision(3));
}
