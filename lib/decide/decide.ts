import type { Confidence, Finding } from "../detect/finding.ts";
import { chooseAction, type Choices, confidenceToHold, confidenceToTell, defaultChoices } from "./choices.ts";

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
  /** What the person has chosen; the defaults otherwise. */
  readonly choices?: Choices;
  /** Whether the person has already said that this finding's value may go. Nothing is answered by default. */
  readonly isAnswered?: (finding: Finding) => boolean;
}

const clear: Decision = { kind: "clear" };

/**
 * Decides what findings mean for the person: nothing, a notice, or holding the message.
 * Answered findings count for nothing.
 */
export function decide(
  findings: readonly Finding[],
  { choices = defaultChoices, isAnswered }: DecideOptions = {},
): Decision {
  const held: Finding[] = [];
  const notices: Finding[] = [];
  for (const finding of findings) {
    if (isAnswered?.(finding)) continue;
    const { confidence, severity } = finding;
    if (isHeldFor(finding, choices)) {
      held.push(finding);
    } else if (
      chooseAction(finding, choices) !== "clear" &&
      isAtLeast(confidence, confidenceToTell(severity, choices.sensitivity))
    ) {
      notices.push(finding);
    }
  }
  if (hasSome(held)) return { kind: "hold", findings: held, notices };
  return hasSome(notices) ? { kind: "notice", findings: notices } : clear;
}

/** Whether a message with this finding is held, unless it was answered. */
export function isHeldFor(finding: Finding, choices: Choices): boolean {
  const { type, confidence } = finding;
  return (
    chooseAction(finding, choices) === "hold" &&
    isAtLeast(confidence, confidenceToHold(type, choices.sensitivity))
  );
}

function hasSome(findings: readonly Finding[]): findings is AtLeastOne {
  return findings.length > 0;
}

function isAtLeast(confidence: Confidence, needed: Confidence): boolean {
  return rank[confidence] >= rank[needed];
}

const rank: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };
