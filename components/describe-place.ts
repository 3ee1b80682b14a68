import { adviceOf } from "../lib/detect/advice.ts";
import type { Finding } from "../lib/detect/finding.ts";
import { formatNumber, type Translate } from "../lib/texts/translate.ts";

/** What was found and where: "Card number, line 2"; the line only where there are several. Never the value. */
export function describePlace(
  text: string,
  finding: Finding,
  translate: Translate,
  language: string,
): string {
  const name = translate(`advice_${adviceOf(finding.detector)}_name`);
  const line = lineOf(text, finding);
  return line === undefined ? name : translate("dialog_place", name, formatNumber(language, line));
}

/** The line on which a finding begins, from 1; undefined in a text of one line. */
export function lineOf(text: string, { start }: Finding): number | undefined {
  let line = 1;
  let lineBreak = text.indexOf("\n");
  if (lineBreak < 0) return undefined;
  for (; lineBreak >= 0 && lineBreak < start; lineBreak = text.indexOf("\n", lineBreak + 1)) line++;
  return line;
}
