import { type Action, actions, categories } from "../decide/actions.ts";
import { type ActionChoices, type Choices, defaultChoices, sensitivities } from "../decide/choices.ts";
import { presetIds } from "../decide/presets.ts";
import { isPlan, type Plan } from "../guidance/plans.ts";
import { defaultShortcuts, isShortcut, shortcutActions, type Shortcuts } from "./shortcuts.ts";

/** What the person has chosen. It stays on this machine, in clear, so that they can read and change it. */
export interface Settings {
  /** What is pointed out and what is held. */
  readonly choices: Choices;
  /** What may always go. */
  readonly allowlist: readonly AllowedValue[];
  /** Regular expressions: an ordinary value that one of them matches as a whole may always go. */
  readonly allowedPatterns: readonly string[];
  readonly ownTerms: readonly OwnTerm[];
  readonly ownPatterns: readonly OwnPattern[];
  /** How often the person has called a detector's finding wrong, by its id. Counts, and nothing else. */
  readonly calledWrong: Readonly<Record<string, number>>;
  readonly pausedUntil: PausedUntil;
  /** The plan of Claude that guidance is for; null until the person has picked one. */
  readonly plan: Plan | null;
  /** ISO date on which the person said that they looked at Claude's training setting; never what they saw there. */
  readonly trainingCheckedOn: string | null;
  /** Ids of the tips that the person has put away. */
  readonly dismissedTips: readonly string[];
  /** The keys that act on what was found. */
  readonly shortcuts: Shortcuts;
}

export interface AllowedValue {
  /** Type of the finding, as in `email`. */
  readonly type: string;
  readonly value: string;
}

/** A word or name of the person's own that is to be found. */
export interface OwnTerm {
  readonly term: string;
  readonly action: OwnAction;
}

/** A regular expression of the person's own. */
export interface OwnPattern {
  readonly name: string;
  readonly source: string;
  readonly action: OwnAction;
}

/** What is done about something of the person's own: what they list is never nothing to them. */
export type OwnAction = Exclude<Action, "clear">;

/** Milliseconds since 1970, or until the person resumes; null when nothing is paused. */
export type PausedUntil = number | "resumed" | null;

export const defaultSettings: Settings = {
  choices: defaultChoices,
  allowlist: [],
  allowedPatterns: [],
  ownTerms: [],
  ownPatterns: [],
  calledWrong: {},
  pausedUntil: null,
  plan: null,
  trainingCheckedOn: null,
  dismissedTips: [],
  shortcuts: defaultShortcuts,
};

/** Version of the stored shape. A change that an older Tacit would misread needs the next number. */
export const settingsVersion = 1;

/** How much a list may hold. A browser gives an extension some 5 MB; a scan takes the same time for any number of terms. */
export const mostEntries = {
  allowlist: 1000,
  allowedPatterns: 100,
  ownTerms: 50_000,
  ownPatterns: 100,
  dismissedTips: 100,
};
/** Characters of one entry. */
export const longestEntry = 500;

const hourMs = 3_600_000;

/**
 * Reads what the browser has stored, in any state: of a newer version or none of ours it takes nothing, of a broken
 * one all that still has its shape.
 */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored) || stored["version"] !== settingsVersion) return defaultSettings;
  const { plan, trainingCheckedOn, dismissedTips, pausedUntil } = stored;
  return {
    choices: { ...defaultChoices, ...parseChoices(stored["choices"]) },
    ...parseLists(stored),
    calledWrong: parseMap(stored["calledWrong"], isDetectorId, isCount),
    pausedUntil: pausedUntil === "resumed" || isTime(pausedUntil) ? pausedUntil : null,
    plan: isPlan(plan) ? plan : null,
    trainingCheckedOn: isIsoDate(trainingCheckedOn) ? trainingCheckedOn : null,
    dismissedTips: parseTexts(dismissedTips, mostEntries.dismissedTips),
    shortcuts: {
      ...defaultShortcuts,
      ...parseMap(stored["shortcuts"], (key) => isOneOf(shortcutActions, key), isShortcut),
    },
  };
}

/** What is to be found, and what may always go. */
export type Lists = Pick<Settings, "allowlist" | "allowedPatterns" | "ownTerms" | "ownPatterns">;

/** Reads the lists of stored settings, or of an organisation's policy: of each all entries that have their shape. */
export function parseLists(given: Readonly<Record<string, unknown>>): Lists {
  const { allowlist, allowedPatterns, ownTerms, ownPatterns } = given;
  return {
    allowlist: parseList(allowlist, mostEntries.allowlist, isAllowedValue, ({ type, value }) => ({
      type,
      value,
    })),
    allowedPatterns: parseTexts(allowedPatterns, mostEntries.allowedPatterns),
    ownTerms: parseList(ownTerms, mostEntries.ownTerms, isOwnTerm, ({ term, action }) => ({ term, action })),
    ownPatterns: parseList(
      ownPatterns,
      mostEntries.ownPatterns,
      isOwnPattern,
      ({ name, source, action }) => ({ name, source, action }),
    ),
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

/** The choices that are made in stored settings, or in an organisation's policy. */
export type GivenChoices = ActionChoices & Partial<Choices>;

export function parseChoices(given: unknown): GivenChoices {
  const { preset, sensitivity, byCategory, byDetector } = isRecord(given) ? given : {};
  return {
    ...(isOneOf(presetIds, preset) ? { preset } : {}),
    ...(isOneOf(sensitivities, sensitivity) ? { sensitivity } : {}),
    byCategory: parseMap(byCategory, (key) => isOneOf(categories, key), isAction),
    byDetector: parseMap(byDetector, isDetectorId, isAction),
  };
}

/** The short texts of a list, as many as it may hold. */
export function parseTexts(given: unknown, most: number): string[] {
  return parseList(given, most, isShortText, (text) => text);
}

function parseList<Entry>(
  stored: unknown,
  most: number,
  isEntry: (value: unknown) => value is Entry,
  copy: (entry: Entry) => Entry,
): Entry[] {
  return Array.isArray(stored) ? stored.filter(isEntry).slice(0, most).map(copy) : [];
}

function parseMap<Value>(
  stored: unknown,
  isKey: (key: string) => boolean,
  isValue: (value: unknown) => value is Value,
): Record<string, Value> {
  if (!isRecord(stored)) return {};
  const entries = Object.entries(stored).filter(
    (entry): entry is [string, Value] => isKey(entry[0]) && isValue(entry[1]),
  );
  return Object.fromEntries(entries);
}

function isAllowedValue(value: unknown): value is AllowedValue {
  return isRecord(value) && isShortText(value["type"]) && isShortText(value["value"]);
}

function isOwnTerm(value: unknown): value is OwnTerm {
  return isRecord(value) && isShortText(value["term"]) && isOwnAction(value["action"]);
}

function isOwnPattern(value: unknown): value is OwnPattern {
  return (
    isRecord(value) &&
    isShortText(value["name"]) &&
    isShortText(value["source"]) &&
    isOwnAction(value["action"])
  );
}

function isAction(value: unknown): value is Action {
  return isOneOf(actions, value);
}

function isOwnAction(value: unknown): value is OwnAction {
  return value === "notice" || value === "hold";
}

function isOneOf<Value>(values: readonly Value[], value: unknown): value is Value {
  return values.some((each) => each === value);
}

function isDetectorId(key: string): boolean {
  return /^[a-z\d][a-z\d-]{0,59}$/.test(key);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

export function isShortText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= longestEntry;
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isIsoDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  // "2026-02-30" is read as a day of March, or not at all.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
