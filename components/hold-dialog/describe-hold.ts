import { adviceOf } from "../../lib/detect/advice.ts";
import type { Finding } from "../../lib/detect/finding.ts";
import { formatNumber, type Translate, translateCount } from "../../lib/texts/translate.ts";
import { describePlace, lineOf } from "../describe-place.ts";

/** A text that is held, and what for. */
export interface HeldText {
  readonly text: string;
  readonly findings: readonly [Finding, ...Finding[]];
  /** Where it is, if not in the message itself. */
  readonly place?: "pasted";
}

export interface HoldDescription {
  readonly question: string;
  readonly risk: string;
  readonly items: readonly string[];
}

/** A person takes in five lines; the rest is a number. */
const mostItems = 5;

/** Says in words what is held and where: kinds and lines, never a value. */
export function describeHold(
  held: readonly [HeldText, ...HeldText[]],
  translate: Translate,
  language: string,
): HoldDescription {
  const advice = adviceOf(held[0].findings[0].detector);
  const count = held.reduce((sum, { findings }) => sum + findings.length, 0);
  const places = held.flatMap((each) =>
    each.findings.map((finding) => placeOf(each, finding, translate, language)),
  );
  const items = countRepeats(places).map(({ place, count }) =>
    count === 1 ? place : translate("dialog_repeated", place, formatNumber(language, count)),
  );
  const left = items.length - mostItems;
  return {
    question:
      count === 1
        ? translate(`advice_${advice}_ask`)
        : translateCount(translate, language, "dialog_ask", count),
    risk: translate(`advice_${advice}_risk`),
    items:
      left > 0
        ? [...items.slice(0, mostItems), translateCount(translate, language, "dialog_more", left)]
        : items,
  };
}

/** A pasted text is out of sight: that it is meant has to be said, and its line even when there is only one. */
function placeOf(
  { text, place }: HeldText,
  finding: Finding,
  translate: Translate,
  language: string,
): string {
  if (place === undefined) return describePlace(text, finding, translate, language);
  const name = translate(`advice_${adviceOf(finding.detector)}_name`);
  return translate("dialog_place_pasted", name, formatNumber(language, lineOf(text, finding) ?? 1));
}

function countRepeats(places: readonly string[]): { place: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].map(([place, count]) => ({ place, count }));
}
