import type { Claim } from "./claim.ts";

/** After so long a setting may have been changed, by a question in passing or by new terms. */
const daysUntilDue = 90;
const millisecondsPerDay = 86_400_000;

/**
 * What is known about Claude's training setting: only when the person last looked at it, never what they saw. `due` and
 * `changed` suggest another look, after a long time or because the rules are not the same any more.
 */
export type TrainingCheck = "unchecked" | "checked" | "due" | "changed";

export function reviewTrainingCheck(
  checkedOn: string | null,
  claims: readonly Claim[],
  now: Date,
): TrainingCheck {
  if (checkedOn === null) return "unchecked";
  const isChanged = claims.some(
    ({ topics, changedOn = "" }) => topics.includes("training") && changedOn > checkedOn,
  );
  if (isChanged) return "changed";
  const isDue = Date.parse(isoDayOf(now)) - Date.parse(checkedOn) > daysUntilDue * millisecondsPerDay;
  return isDue ? "due" : "checked";
}

/** The person's own day, as an ISO date. */
export function isoDayOf(time: Date): string {
  const [year, month, day] = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
