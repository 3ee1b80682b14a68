import type { Confidence, Finding } from "../detect/finding.ts";
import { actionFor } from "./actions.ts";

/** What to tell the person about a text that is about to be sent. */
export type Decision =
  | { readonly kind: "clear" }
  | { readonly kind: "notice"; readonly findings: AtLeastOne }
  | {
      readonly kind: "hold";
      /** What the person has to answer for before the text goes. */
      readonly findings: AtLeastOne;
      /** What is only pointed out, in the same text. */
      readonly notices: readonly Finding[];
    };

type AtLeastOne = readonly [Finding, ...Finding[]];

export interface DecideOptions {
  /** Whether the person has already said that this finding's value may go. Nothing is answered by default. */
  readonly isAnswered?: (finding: Finding) => boolean;
}

const clear: Decision = { kind: "clear" };

/**
 * Decides what findings mean for the person: nothing, a notice, or holding the message.
 * Answered findings count for nothing.
 */
export function decide(findings: readonly Finding[], options: DecideOptions = {}): Decision {
  const held: Finding[] = [];
  const notices: Finding[] = [];
  for (const finding of findings) {
    if (options.isAnswered?.(finding)) continue;
    const action = actionFor(finding.type);
    if (action === "hold" && isSureEnoughToHold(finding)) held.push(finding);
    else if (action !== "clear") notices.push(finding);
  }
  if (isAtLeastOne(held)) return { kind: "hold", findings: held, notices };
  return isAtLeastOne(notices) ? { kind: "notice", findings: notices } : clear;
}

function isAtLeastOne(findings: readonly Finding[]): findings is AtLeastOne {
  return findings.length > 0;
}

/** A dialog is for what is sure: below this confidence the person is shown an underline only. */
function isSureEnoughToHold({ type, confidence }: Finding): boolean {
  const needed: Confidence = type === "combination" ? "high" : "medium";
  return rank[confidence] >= rank[needed];
}

const rank: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };
