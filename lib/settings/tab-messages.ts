import type { AdviceKey } from "../detect/advice.ts";

/** How a tab of Claude is doing, for the popup. Counts and fixed words only: nothing of what the person wrote. */
export interface TabReport {
  readonly state: TabState;
  /** Which way of finding the input box matched, from 1; 0 when none did. */
  readonly tier: number;
  /** How many things are pointed out in the draft. */
  readonly found: number;
  /** What the last draft with anything to point out held, by kind of advice. */
  readonly kinds: Readonly<Partial<Record<AdviceKey, number>>>;
  /** How long checking is paused; null while it is not. */
  readonly pause: PauseSpan | null;
  /** When a pause of an hour ends, in milliseconds since 1970; 0 for any other. */
  readonly pauseEnds: number;
  /** Ids of the detectors that failed on this page and were switched off. */
  readonly failedChecks: readonly string[];
  /** Whether the browser reads and keeps the settings. */
  readonly areSettingsKept: boolean;
}

/** Whether the input box is seen; or that the page takes our warnings away as fast as we show them. */
export type TabState = (typeof tabStates)[number];
const tabStates = ["watching", "searching", "lost", "fought"] as const;

const pauseSpans = ["chat", "hour", "site"] as const;
export type PauseSpan = (typeof pauseSpans)[number];

/** What the popup asks of a tab; the answer to each is the report as it is then. */
export type TabRequest =
  | { readonly kind: "report" }
  | { readonly kind: "pause"; readonly span: PauseSpan }
  | { readonly kind: "resume" };

/** What a tab tells the background, which shows it on the toolbar button. */
export interface Badge {
  readonly kind: "badge";
  readonly found: number;
  /** Something that should be checked is not. */
  readonly isAlarm: boolean;
}

/** What a tab asks of the background: the guide, where it says what to do once something of this kind was sent. */
export interface GuideRequest {
  readonly kind: "sent";
  readonly advice: AdviceKey;
}

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isBoolean = (value: unknown): boolean => typeof value === "boolean";
const isSpan = (value: unknown): boolean => pauseSpans.some((span) => span === value);
const isDetectorId = (value: unknown): boolean => typeof value === "string" && /^[a-z\d-]{1,60}$/.test(value);

const isAdvice = (value: unknown): boolean => typeof value === "string" && /^[a-z_]{1,40}$/.test(value);

const isCountsByAdvice = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).every(([advice, count]) => isAdvice(advice) && isCount(count));

const requestShapes: readonly Shape[] = [
  { kind: (value) => value === "report" },
  { kind: (value) => value === "pause", span: isSpan },
  { kind: (value) => value === "resume" },
];
const badgeShape: Shape = { kind: (value) => value === "badge", found: isCount, isAlarm: isBoolean };
const guideRequestShape: Shape = { kind: (value) => value === "sent", advice: isAdvice };
const tabReportShape: Shape = {
  state: (value) => tabStates.some((state) => state === value),
  tier: isCount,
  found: isCount,
  kinds: isCountsByAdvice,
  pause: (value) => value === null || isSpan(value),
  pauseEnds: isCount,
  failedChecks: (value) => Array.isArray(value) && value.length <= 1000 && value.every(isDetectorId),
  areSettingsKept: isBoolean,
};

export function isTabRequest(message: unknown): message is TabRequest {
  return requestShapes.some((shape) => hasShape(message, shape));
}

export function isBadge(message: unknown): message is Badge {
  return hasShape(message, badgeShape);
}

export function isGuideRequest(message: unknown): message is GuideRequest {
  return hasShape(message, guideRequestShape);
}

export function isTabReport(message: unknown): message is TabReport {
  return hasShape(message, tabReportShape);
}

/** Exactly these keys, each with a value that it may have: whatever else comes along is no message of ours. */
function hasShape(message: unknown, shape: Shape): boolean {
  if (typeof message !== "object" || message === null) return false;
  const entries = Object.entries(message);
  return (
    entries.length === Object.keys(shape).length &&
    entries.every(([key, value]) => Object.hasOwn(shape, key) && shape[key]?.(value) === true)
  );
}
