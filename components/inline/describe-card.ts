import { mayAlwaysAllow } from "../../lib/decide/actions.ts";
import { adviceOf } from "../../lib/detect/advice.ts";
import type { Finding } from "../../lib/detect/finding.ts";
import { isSettled, mayLetGo, type Policy } from "../../lib/settings/policy.ts";
import { formatNumber, type Translate } from "../../lib/texts/translate.ts";
import { lineOf } from "../describe-place.ts";
import type { FindingAnswer } from "./finding-card.tsx";
import { groupByKind } from "./group-by-kind.ts";

/** What the card says about one of the findings in a text. */
export interface CardDescription {
  readonly name: string;
  /** "Line 2"; undefined in a text of one line. */
  readonly line: string | undefined;
  readonly risk: string;
  readonly instead: string;
  readonly answers: readonly FindingAnswer[];
  /** "2 of 5"; undefined where there is nothing to go through. */
  readonly position: string | undefined;
  /** The kinds, where there is more than can be gone through one by one: "Card number: 312". */
  readonly groups: readonly { readonly label: string; readonly first: number; readonly isCurrent: boolean }[];
}

/** So many findings a person goes through one by one; more are summed up by kind as well. */
const mostWithoutGroups = 5;

/** A text and what is found in it, in its order; some of it so that the message will be held. */
interface CheckedText {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly held: ReadonlySet<Finding>;
}

/** Says in words what the finding at `index` is, why it matters and what to do: never the value. */
export function describeCard(
  { text, findings, held }: CheckedText,
  index: number,
  policy: Policy,
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
    answers: answersTo(finding, held.has(finding), policy),
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

/** What the dialog lets go for a reason or not at all is not let go on the card either. */
function answersTo(finding: Finding, isHeld: boolean, policy: Policy): FindingAnswer[] {
  if (isHeld && !mayLetGo(policy)) return ["redact"];
  const isAlwaysOffered =
    policy.mayAllowAlways && mayAlwaysAllow(finding.type) && !isSettled(finding, policy);
  return ["redact", "fine-in-chat", ...(isAlwaysOffered ? (["always-fine"] as const) : []), "not-sensitive"];
}
