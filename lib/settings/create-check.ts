import { decide, type Decision } from "../decide/decide.ts";
import { scan } from "../detect/scan.ts";
import type { Policy } from "./policy.ts";
import { createRules } from "./rules.ts";
import type { Settings } from "./settings.ts";

/**
 * Makes the function that says what would happen to a text in Claude's page with these settings under this policy, and with
 * no answers given in a chat.
 */
export function createCheck(settings: Settings, policy: Policy): (text: string) => Decision {
  const { scanOptions, choices, isAlwaysFine } = createRules(settings, policy);
  return (text) =>
    decide(scan(text, scanOptions), { choices, isAnswered: (finding) => isAlwaysFine(text, finding) });
}
