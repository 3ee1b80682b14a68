import { Allowlist } from "../decide/allowlist.ts";
import { decide, type Decision } from "../decide/decide.ts";
import { scan } from "../detect/scan.ts";
import { createOwnDetectors } from "./own-detectors.ts";
import type { Policy } from "./policy.ts";
import type { Settings } from "./settings.ts";

/**
 * Makes the function that says what would happen to a text in Claude's page with these settings under this policy, and with
 * no answers given in a chat.
 */
export function createCheck(settings: Settings, policy: Policy): (text: string) => Decision {
  const { choices, allowlist, allowedPatterns } = settings;
  const own = createOwnDetectors(settings, policy);
  const allowed = new Allowlist(allowlist, allowedPatterns);
  return (text) =>
    decide(scan(text, { own }), { choices, isAnswered: (finding) => allowed.covers(text, finding) });
}
