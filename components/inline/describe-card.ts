import { mayAlwaysAllow } from "../../lib/decide/actions.ts";
import { adviceOf } from "../../lib/detect/advice.ts";
import type { Finding } from "../../lib/detect/finding.ts";
import { formatNumber, type Translate } from "../../lib/texts/translate.ts";
import { lineOf } from "../describe-place.ts";
import { groupByKind } from "./group-by-kind.ts";

/** What the card says about one of the findings in a text. */
export interface CardDescription {
  readonly name: string;
  /** "Line 2"; undefined in a text of one line. */
  readonly line: string | undefined;
  readonly risk: string;
  readonly instead: string;
  readonly mayAlwaysAllow: boolean;
  /** "2 of 5"; undefined where there is nothing to go through. */
  readonly position: string | undefined;
  /** The kinds, where there is more than can be gone through one by one: "Card number: 312". */
  readonly groups: readonly { readonly label: string; readonly first: number; readonly isCurrent: boolean }[];
}

/** So many findings a person goes through one by one; more are summed up by kind as well. */
const mostWithoutGroups = 5;

/** Says in words what the finding at `index` is, why it matters and what to do: never the value. */
export function describeCard(
  text: string,
  findings: readonly Finding[],
  index: number,
  translate: Translate,
  language: string,
): CardDescription | undefined {
  const finding = findings[index];
  if (finding === undefined) return undefined;
  const kind = adviceOf(finding.detector);
  const line = lineOf(text, finding);
  const groups = findings.length > mostWithoutGroups ? groupByKind(findings) : [];
  return {
    name: translate(`advice_${kind}_name`),
    line: line === undefined ? undefined : translate("card_line", formatNumber(language, line)),
    risk: translate(`advice_${kind}_risk`),
    instead: translate(`advice_${kind}_instead`),
    mayAlwaysAllow: mayAlwaysAllow(finding.type),
    position:
      findings.length > 1
        ? translate(
            "card_position",
            formatNumber(language, index + 1),
            formatNumber(language, findings.length),
          )
        : undefined,
    groups: groups.map((group) => ({
      label: translate(
        "card_group",
        translate(`advice_${group.kind}_name`),
        formatNumber(language, group.count),
      ),
      first: group.first,
      isCurrent: group.kind === kind,
    })),
  };
}
