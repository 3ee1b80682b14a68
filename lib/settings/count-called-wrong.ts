import type { Finding } from "../detect/finding.ts";
import type { LiveSettings } from "./live-settings.ts";

/** Counts for each detector that the person said these findings are not sensitive. */
export function countCalledWrong(settings: LiveSettings, findings: readonly Finding[]): Promise<void> {
  return settings.change(({ calledWrong }) => {
    const counts = { ...calledWrong };
    for (const { detector } of findings) counts[detector] = (counts[detector] ?? 0) + 1;
    return { calledWrong: counts };
  });
}
