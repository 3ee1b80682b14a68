import type { CDPSession, Page } from "@playwright/test";
import { round } from "./measure.ts";

/** Milliseconds of the page's main thread that are ours, layout that we ask for included. */
export interface Spent {
  readonly median: number;
  readonly p95: number;
}

/** The browser's own profiler, so that the page's and the editor's work don't count. */
export async function startProfiling(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 100 });
  await session.send("Performance.enable");
  return session;
}

/** Milliseconds in which a function of the extension was on the stack, in all and by stretches without a rest. */
interface OwnTime {
  readonly whole: number;
  readonly longest: number;
}

export async function profileOwnTime(session: CDPSession, action: () => Promise<unknown>): Promise<OwnTime> {
  const stretches = [0];
  for (const { isOwn, isRest, milliseconds } of await profileOwnSamples(session, action)) {
    const last = stretches.length - 1;
    if (isOwn) stretches[last] = (stretches[last] ?? 0) + milliseconds;
    else if (isRest && stretches[last] !== 0) stretches.push(0);
  }
  const whole = stretches.reduce((sum, stretch) => sum + stretch, 0);
  return { whole, longest: Math.max(...stretches) };
}

/** What the page's main thread was at for some time. */
export interface Sample {
  /** Microseconds on the profiler's clock. */
  readonly at: number;
  /** Until the next sample. */
  readonly milliseconds: number;
  /** A function of the extension was on the stack. */
  readonly isOwn: boolean;
  /** No script was running. */
  readonly isRest: boolean;
}

export async function profileOwnSamples(
  session: CDPSession,
  action: () => Promise<unknown>,
): Promise<Sample[]> {
  await session.send("Profiler.start");
  await action();
  const { profile } = await session.send("Profiler.stop");
  const own = new Set<number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const markOwn = (id: number, isBelowOwn: boolean): void => {
    const node = nodes.get(id);
    const isOwn = isBelowOwn || node?.callFrame.url.startsWith("chrome-extension://") === true;
    if (isOwn) own.add(id);
    for (const child of node?.children ?? []) markOwn(child, isOwn);
  };
  const [root] = profile.nodes;
  if (root !== undefined) markOwn(root.id, false);

  let at = profile.startTime;
  return (profile.samples ?? []).map((id, index) => {
    at += profile.timeDeltas?.[index] ?? 0;
    const name = nodes.get(id)?.callFrame.functionName;
    return {
      at,
      milliseconds: (profile.timeDeltas?.[index + 1] ?? 0) / 1000,
      isOwn: own.has(id),
      isRest: name === "(idle)" || name === "(program)",
    };
  });
}

/** The middle of several measurements, and what all but five in a hundred stay below. */
export function summarise(times: readonly number[]): Spent {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { median: at(0.5), p95: at(0.95) };
}
