import { lockedAction } from "../decide/choices.ts";
import type { Finding } from "../detect/finding.ts";
import {
  type GivenChoices,
  isRecord,
  isShortText,
  type Lists,
  parseChoices,
  parseLists,
  parseTexts,
  type Settings,
} from "./settings.ts";

/** What the person's organisation has settled through the browser. Keys are those that an administrator writes. */
export interface Policy extends Lists {
  /** Empty where the organisation does not say its name. */
  readonly organisationName: string;
  /** In the organisation's own words, for people whose message is held; empty if there are none. */
  readonly guidanceText: string;
  /** An https address; empty if there is none. */
  readonly guidanceLink: string;
  readonly choices: GivenChoices;
  /** Whether people may choose what is done about a kind or a detector where the policy does not. */
  readonly mayChangeActions: boolean;
  /** Whether what people have put on their own allowlist counts. */
  readonly mayAllowAlways: boolean;
  readonly mayPause: boolean;
  /** Whether what is held may go as it is. */
  readonly maySendAsIs: boolean;
  /** One of these has to be chosen before what is held goes as it is; none is asked for where there are none. */
  readonly reasons: readonly string[];
}

/** A person reads a few reasons before they choose one. */
export const mostReasons = 8;

/** Reads a policy in any state: what is not as it should be is left out, the rest holds. */
export function parsePolicy(given: unknown): Policy {
  const read = isRecord(given) ? given : {};
  const textOf = (key: string): string => (isShortText(read[key]) ? read[key] : "");
  const isAllowed = (key: string): boolean => read[key] !== false;
  return {
    organisationName: textOf("organisationName"),
    guidanceText: textOf("guidanceText"),
    guidanceLink: isSafeLink(read["guidanceLink"]) ? read["guidanceLink"] : "",
    choices: parseChoices(read["choices"]),
    ...parseLists(read),
    mayChangeActions: isAllowed("mayChangeActions"),
    mayAllowAlways: isAllowed("mayAllowAlways"),
    mayPause: isAllowed("mayPause"),
    maySendAsIs: isAllowed("maySendAsIs"),
    reasons: parseTexts(read["reasons"], mostReasons),
  };
}

export const noPolicy = parsePolicy(undefined);

/**
 * The person's settings as they hold under a policy, whose own lists stand beside them. What a policy locks is locked
 * however the person's settings came about.
 */
export function applyPolicy(settings: Settings, policy: Policy): Settings {
  const { choices, pausedUntil } = settings;
  const { preset, sensitivity, ...locked } = policy.choices;
  const { byCategory, byDetector } = policy.mayChangeActions ? choices : noActions;
  const ofPerson = policy.mayAllowAlways ? settings : noPolicy;
  return {
    ...settings,
    choices: {
      preset: preset ?? choices.preset,
      sensitivity: sensitivity ?? choices.sensitivity,
      byCategory,
      byDetector,
      locked,
    },
    allowlist: ofPerson.allowlist,
    allowedPatterns: ofPerson.allowedPatterns,
    pausedUntil: policy.mayPause ? pausedUntil : null,
  };
}

/** Whether what is held goes as it is whenever the person says so, without more ado. */
export function mayLetGo({ maySendAsIs, reasons }: Policy): boolean {
  return maySendAsIs && reasons.length === 0;
}

/** Whether the organisation has settled what is done about a finding: it alone makes exceptions of that. */
export function isSettled(finding: Finding, { choices }: Policy): boolean {
  return (
    finding.detector.startsWith("organisation-") || lockedAction(finding, { locked: choices }) !== undefined
  );
}

/** Whether anything is settled at all. */
export function isInForce(policy: Policy): boolean {
  return JSON.stringify(policy) !== JSON.stringify(noPolicy);
}

const noActions = { byCategory: {}, byDetector: {} };

function isSafeLink(value: unknown): value is string {
  return isShortText(value) && value.startsWith("https://") && URL.canParse(value);
}
