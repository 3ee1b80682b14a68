import { isRecord, type Settings } from "./settings.ts";

/**
 * What brings back the settings from before a change, and leaves alone what has been changed since, here or elsewhere.
 * @param after as the change left them
 * @param now as they are
 */
export function undoChange(before: Settings, after: Settings, now: Settings): Settings {
  return undo(before, after, now) as Settings;
}

function undo(before: unknown, after: unknown, now: unknown): unknown {
  if (isSame(now, after)) return before;
  if (Array.isArray(before) && Array.isArray(after) && Array.isArray(now))
    return undoInList(before, after, now);
  if (!isRecord(before) || !isRecord(after) || !isRecord(now)) return now;
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  const undone = [...keys].map((key) => [key, undo(before[key], after[key], now[key])] as const);
  return Object.fromEntries(undone.filter(([, value]) => value !== undefined));
}

/** Entries have no names: one that was changed is one that went and another that came. */
function undoInList(before: unknown[], after: unknown[], now: unknown[]): unknown[] {
  const [wasBefore, wasAfter, isNow] = [before, after, now].map((list) => new Set(list.map(nameOf)));
  const stays = (entry: unknown): boolean =>
    isNow?.has(nameOf(entry)) === true || wasAfter?.has(nameOf(entry)) !== true;
  const isNew = (entry: unknown): boolean =>
    wasAfter?.has(nameOf(entry)) !== true && wasBefore?.has(nameOf(entry)) !== true;
  return [...before.filter(stays), ...now.filter(isNew)];
}

function isSame(one: unknown, other: unknown): boolean {
  return nameOf(one) === nameOf(other);
}

function nameOf(value: unknown): string | undefined {
  return JSON.stringify(value);
}
