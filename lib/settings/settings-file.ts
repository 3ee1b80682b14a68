import { parseSettings, type Settings, settingsVersion } from "./settings.ts";

/** What a file of settings says that it is. */
const format = "tacit-settings";

/** Why a file is not taken. Each has a sentence of its own that says what to do. */
export type FileFault =
  | { readonly fault: "not-json" | "not-settings" | "newer" }
  /** An entry is not what it should be; counted from 1. */
  | { readonly fault: "broken"; readonly part: string; readonly entry: number };

/** All settings but the pause, as JSON for people to read, keep and carry to another browser. */
export function writeSettingsFile(settings: Settings): string {
  const kept = { format, version: settingsVersion, ...settings, pausedUntil: undefined };
  return `${JSON.stringify(kept, undefined, 2)}\n`;
}

/**
 * Reads a file that `writeSettingsFile` wrote, or that somebody wrote by hand: parts that it leaves out are the
 * defaults. A file with any fault changes nothing.
 */
export function readSettingsFile(text: string): Settings | FileFault {
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
  const settings = parseSettings(file);
  return findBroken(file, settings) ?? settings;
}

/** The first part of which something got lost in the reading. */
function findBroken(file: Record<string, unknown>, settings: Settings): FileFault | undefined {
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
