/** What the person has chosen. It stays on this machine, in clear, so that they can read and change it. */
export interface Settings {
  /** What may always go. */
  readonly allowlist: readonly AllowedValue[];
  readonly ownTerms: readonly OwnTerm[];
  readonly pausedUntil: PausedUntil;
}

export interface AllowedValue {
  /** Type of the finding, as in `email`. */
  readonly type: string;
  readonly value: string;
}

/** A word or name of the person's own that is to be found. */
export interface OwnTerm {
  readonly term: string;
  readonly action: "notice" | "hold";
}

/** Milliseconds since 1970, or until the person resumes; null when nothing is paused. */
export type PausedUntil = number | "resumed" | null;

export const defaultSettings: Settings = { allowlist: [], ownTerms: [], pausedUntil: null };

/** Version of the stored shape. A change that an older Tacit would misread needs the next number. */
export const settingsVersion = 1;

const hourMs = 3_600_000;
/** More and longer ones than anybody enters by hand would only slow each scan down. */
const mostEntries = 1000;
const longestEntry = 500;

/**
 * Reads what the browser has stored, in any state: of a newer version or none of ours it takes nothing, of a broken
 * one all that still has its shape.
 */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored) || stored["version"] !== settingsVersion) return defaultSettings;
  const { allowlist, ownTerms, pausedUntil } = stored;
  return {
    allowlist: parseList(allowlist, isAllowedValue, ({ type, value }) => ({ type, value })),
    ownTerms: parseList(ownTerms, isOwnTerm, ({ term, action }) => ({ term, action })),
    pausedUntil: pausedUntil === "resumed" || isTime(pausedUntil) ? pausedUntil : null,
  };
}

/** When a pause of one hour that begins now ends. */
export function inOneHour(now: number): number {
  return now + hourMs;
}

/** Whether a pause is still on. No timed pause is longer than an hour: a clock set back does not stretch it. */
export function isPaused(pausedUntil: PausedUntil, now: number): boolean {
  if (pausedUntil === null || pausedUntil === "resumed") return pausedUntil === "resumed";
  return now < pausedUntil && pausedUntil <= inOneHour(now);
}

function parseList<Entry>(
  stored: unknown,
  isEntry: (value: unknown) => value is Entry,
  copy: (entry: Entry) => Entry,
): Entry[] {
  return Array.isArray(stored) ? stored.filter(isEntry).slice(0, mostEntries).map(copy) : [];
}

function isAllowedValue(value: unknown): value is AllowedValue {
  return isRecord(value) && isShortText(value["type"]) && isShortText(value["value"]);
}

function isOwnTerm(value: unknown): value is OwnTerm {
  return (
    isRecord(value) &&
    isShortText(value["term"]) &&
    (value["action"] === "notice" || value["action"] === "hold")
  );
}

function isShortText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= longestEntry;
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
