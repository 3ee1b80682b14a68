import { Allowlist } from "../decide/allowlist.ts";
import type { Choices } from "../decide/choices.ts";
import { isHeldFor } from "../decide/decide.ts";
import type { Finding } from "../detect/finding.ts";
import type { ScanOptions } from "../detect/scan.ts";
import { createOwnDetectors } from "./own-detectors.ts";
import { isSettled, type Policy } from "./policy.ts";
import type { Settings } from "./settings.ts";

/** How each text is read and judged. */
export interface Rules {
  readonly scanOptions: Pick<ScanOptions, "own" | "goesFirst">;
  readonly choices: Choices;
  /** Whether a finding's value may go in every chat: the person or their organisation has said so. */
  readonly isAlwaysFine: (text: string, finding: Finding) => boolean;
}

/** Makes the rules of settings that hold under this policy. Make them once and keep them. */
export function createRules(settings: Settings, policy: Policy): Rules {
  const { choices } = settings;
  const ofPerson = new Allowlist(settings.allowlist, settings.allowedPatterns);
  const ofOrganisation = new Allowlist(policy.allowlist, policy.allowedPatterns);
  return {
    scanOptions: {
      own: createOwnDetectors(settings, policy),
      // What is underlined must not stand in for what is held.
      goesFirst: (finding) => isHeldFor(finding, choices),
    },
    choices,
    isAlwaysFine: (text, finding) =>
      ofOrganisation.covers(text, finding) || (!isSettled(finding, policy) && ofPerson.covers(text, finding)),
  };
}
