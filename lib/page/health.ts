import { isChatPage } from "./chat-scope.ts";

/**
 * Whether we see the box that messages are written in. `searching` is harmless: the page is still loading, nobody is
 * signed in, or it is a page without such a box. `lost` is not: there should be one.
 */
export type HealthState = "watching" | "searching" | "lost";

export interface Health {
  readonly state: HealthState;
  /** Which way of finding the box matched, from 1; 0 when none did. */
  readonly tier: number;
}

/** What was noticed of the page so far. Times are milliseconds on the clock of `performance.now()`. */
export interface Observations {
  readonly path: string;
  /** When the page was loaded, or its address changed since; undefined while it is loading. */
  readonly readyAt: number | undefined;
  readonly isSignedIn: boolean;
  readonly tier: number;
  /** When the last message was looked at before it was sent. */
  readonly decidedAt: number;
  /** A message has left the page that was not looked at before. */
  readonly sawMessagePass: boolean;
}

export type Observation =
  | { readonly kind: "loaded"; readonly at: number }
  | {
      readonly kind: "looked";
      readonly at: number;
      readonly path: string;
      readonly isSignedIn: boolean;
      readonly tier: number;
    }
  | { readonly kind: "decided"; readonly at: number }
  | { readonly kind: "message-left"; readonly at: number };

/** So long after loading, the box has had its time to appear. */
export const patienceMs = 5000;

/** A message leaves the page this soon after it was looked at. */
const sendingMs = 2000;

export function noObservations(path: string): Observations {
  return {
    path,
    readyAt: undefined,
    isSignedIn: false,
    tier: 0,
    decidedAt: -Infinity,
    sawMessagePass: false,
  };
}

export function observe(before: Observations, seen: Observation): Observations {
  switch (seen.kind) {
    case "loaded":
      return { ...before, readyAt: seen.at };
    case "looked": {
      const { path, isSignedIn, tier } = seen;
      const isSamePage = path === before.path || before.readyAt === undefined;
      return { ...before, path, isSignedIn, tier, readyAt: isSamePage ? before.readyAt : seen.at };
    }
    case "decided":
      return { ...before, decidedAt: seen.at, sawMessagePass: false };
    case "message-left":
      return { ...before, sawMessagePass: seen.at - before.decidedAt > sendingMs };
  }
}

export function healthAt(now: number, seen: Observations): Health {
  return { state: stateAt(now, seen), tier: seen.tier };
}

function stateAt(
  now: number,
  { path, readyAt, isSignedIn, tier, sawMessagePass }: Observations,
): HealthState {
  if (isChatPage(path) && sawMessagePass) return "lost";
  if (tier > 0) return "watching";
  const shouldBeThere =
    isChatPage(path) && isSignedIn && readyAt !== undefined && now - readyAt >= patienceMs;
  return shouldBeThere ? "lost" : "searching";
}
