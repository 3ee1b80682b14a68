import { mayAlwaysAllow } from "../decide/actions.ts";
import { checkPattern, checkValuePattern, type PatternVerdict } from "./check-pattern.ts";
import { judgeShortcut } from "./judge-shortcut.ts";
import { defaultSettings, parseSettings, type Settings, settingsVersion } from "./settings.ts";
import { shortcutActions } from "./shortcuts.ts";

/** What a file of settings says that it is. */
const format = "tacit-settings";

/** Why a file is not taken. Each has a sentence of its own that says what to do. */
export type FileFault =
  | { readonly fault: "not-json" | "not-settings" | "newer" }
  /** There is no such part: most likely its name is misspelt. */
  | { readonly fault: "unknown"; readonly part: string }
  | BrokenEntry;

/** An entry is not what it should be; counted from 1. */
interface BrokenEntry {
  readonly fault: "broken";
  readonly part: string;
  readonly entry: number;
  /** What is wrong with a pattern, or that the same stands there already. */
  readonly why?: Exclude<PatternVerdict, "fine"> | "known";
}

/** What was read of a file that is taken. */
export interface ReadSettings {
  readonly settings: Settings;
  /** Choices that this Tacit has no use for, such as one for a detector of another version. */
  readonly leftOut: readonly string[];
}

/** What a file is read against. */
export interface Surroundings {
  /** The ids of all detectors that there are. */
  readonly detectorIds: ReadonlySet<string>;
  /** The person's own day, as an ISO date. */
  readonly today: string;
}

/** All settings, as JSON for people to read. */
export function describeStored(settings: Settings): string {
  return write(settings);
}

/** All settings but the pause, as JSON for people to keep and to carry to another browser. */
export function writeSettingsFile(settings: Settings): string {
  return write({ ...settings, pausedUntil: undefined });
}

function write(settings: object): string {
  return `${JSON.stringify({ format, version: settingsVersion, ...settings }, undefined, 2)}\n`;
}

/**
 * Reads a file that `writeSettingsFile` wrote, or that somebody wrote by hand: parts that it leaves out are the
 * defaults. What the settings page would refuse is refused here too. A file with any fault changes nothing.
 */
export function readSettingsFile(text: string, surroundings: Surroundings): ReadSettings | FileFault {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { fault: "not-json" };
  }
  if (typeof read !== "object" || read === null || (read as { format?: unknown }).format !== format)
    return { fault: "not-settings" };
  const file = read as Record<string, unknown>;
  const { version } = file;
  if (typeof version === "number" && version > settingsVersion) return { fault: "newer" };
  if (version !== settingsVersion) return { fault: "not-settings" };
  const unknown = Object.keys(file).find((key) => !fileKeys.has(key));
  if (unknown !== undefined) return { fault: "unknown", part: unknown };
  const settings = parseSettings(file);
  return (
    findBroken(file, settings) ??
    findRefused(settings, surroundings.today) ??
    leaveOutUnknown(settings, surroundings.detectorIds)
  );
}

/** `$schema` is for editors: docs/settings-schema.json tells them what may stand in a file. */
const fileKeys: ReadonlySet<string> = new Set([
  "$schema",
  "format",
  "version",
  ...Object.keys(defaultSettings),
]);

/** The first part of which something got lost in the reading. */
function findBroken(file: Record<string, unknown>, settings: Settings): BrokenEntry | undefined {
  for (const [part, taken] of Object.entries(settings)) {
    const given = file[part];
    if (given === undefined || part === "pausedUntil") continue;
    const entry = firstDifference(given, taken);
    if (entry !== undefined) return { fault: "broken", part, entry };
  }
  return undefined;
}

/** Index from 1 of the first entry that was not taken as it is given; undefined if all were. */
function firstDifference(given: unknown, taken: unknown): number | undefined {
  if (given === taken) return undefined;
  if (typeof given !== "object" || given === null || Array.isArray(given) !== Array.isArray(taken)) return 1;
  const takenEntries = new Map(Object.entries(taken as object));
  const isList = Array.isArray(given);
  const index = Object.entries(given).findIndex(
    ([key, value]) => !isSame(value, takenEntries.get(key), isList),
  );
  return index < 0 ? undefined : index + 1;
}

/** Keys may stand in any order, and what we don't know in an entry of a list may stand there. */
function isSame(given: unknown, taken: unknown, mayHaveMore: boolean): boolean {
  if (typeof given !== "object" || given === null || typeof taken !== "object" || taken === null)
    return given === taken;
  const known = mayHaveMore ? Object.keys(taken) : Object.keys(given);
  return known.every((key) =>
    isSame((given as Record<string, unknown>)[key], (taken as Record<string, unknown>)[key], mayHaveMore),
  );
}

/** The first entry that has its shape, and that the settings page would not take. */
function findRefused(settings: Settings, today: string): BrokenEntry | undefined {
  const { allowlist, allowedPatterns, ownTerms, ownPatterns, shortcuts, trainingCheckedOn } = settings;
  const terms = ownTerms.map(({ term }) => term.toLowerCase());
  const sources = ownPatterns.map(({ source }) => source);
  const values = allowlist.map(({ type, value }) => JSON.stringify([type, value]));
  return (
    findEntry("ownTerms", terms, () => true) ??
    findEntry("ownPatterns", sources, checkPattern) ??
    findEntry("allowlist", values, (_, index) => mayAlwaysAllow(allowlist[index]?.type ?? "")) ??
    findEntry("allowedPatterns", allowedPatterns, checkValuePattern) ??
    findEntry(
      "shortcuts",
      shortcutActions.map((action) => shortcuts[action]),
      (pressed, index) => {
        const action = shortcutActions[index];
        return action === undefined || judgeShortcut(pressed, action, shortcuts).kind !== "taken";
      },
    ) ??
    findEntry(
      "trainingCheckedOn",
      trainingCheckedOn === null ? [] : [trainingCheckedOn],
      (day) => day <= today,
    )
  );
}

/** The first entry of a part that stands there twice or that does not pass. */
function findEntry(
  part: keyof Settings,
  entries: readonly string[],
  judge: (entry: string, index: number) => PatternVerdict | boolean,
): BrokenEntry | undefined {
  const known = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const broken = { fault: "broken", part, entry: index + 1 } as const;
    if (known.has(entry)) return { ...broken, why: "known" };
    known.add(entry);
    const verdict = judge(entry, index);
    if (verdict === false) return broken;
    if (verdict !== true && verdict !== "fine") return { ...broken, why: verdict };
  }
  return undefined;
}

/** Takes out the choices for detectors that there are not, and one for what brings its own along. */
function leaveOutUnknown(settings: Settings, detectorIds: ReadonlySet<string>): ReadSettings {
  const { choices } = settings;
  const byDetector = split(choices.byDetector, (id) => detectorIds.has(id));
  const byCategory = split(choices.byCategory, (category) => category !== "own");
  return {
    settings: {
      ...settings,
      choices: { ...choices, byDetector: byDetector.kept, byCategory: byCategory.kept },
    },
    leftOut: [...byCategory.leftOut, ...byDetector.leftOut],
  };
}

function split<Value>(
  map: Readonly<Record<string, Value>>,
  isKnown: (key: string) => boolean,
): { readonly kept: Record<string, Value>; readonly leftOut: readonly string[] } {
  const entries = Object.entries(map);
  return {
    kept: Object.fromEntries(entries.filter(([key]) => isKnown(key))),
    leftOut: entries.map(([key]) => key).filter((key) => !isKnown(key)),
  };
}
