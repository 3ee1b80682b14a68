import type { TabReport } from "./tab-messages.ts";

export interface Surroundings {
  readonly version: string;
  /** As `navigator.userAgent` gives it: browser, its version, system. */
  readonly browser: string;
  readonly language: string;
}

/**
 * What helps to find a fault, for the person to send to whom they choose: in English, and with nothing of what they
 * wrote, no address and no name of a chat.
 */
export function describeDiagnostics(
  { version, browser, language }: Surroundings,
  report: TabReport | undefined,
): string {
  const lines = [`Tacit ${version}`, `Browser: ${browser}`, `Language: ${language}`];
  if (report === undefined) return [...lines, "Tab: no answer"].join("\n");
  const { state, tier, found, pause, failedChecks, areSettingsKept } = report;
  return [
    ...lines,
    `Tab: ${state}, input box found by way ${tier === 0 ? "none" : tier}`,
    `Found: ${found}`,
    `Pause: ${pause ?? "none"}`,
    `Failed checks: ${failedChecks.length === 0 ? "none" : failedChecks.join(", ")}`,
    `Settings: ${areSettingsKept ? "stored" : "not stored"}`,
  ].join("\n");
}
