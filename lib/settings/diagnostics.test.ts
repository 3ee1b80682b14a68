import { expect, it } from "vitest";
import { describeDiagnostics } from "./diagnostics.ts";

const surroundings = { version: "0.1.0", browser: "Mozilla/5.0 Example/156.0", language: "en-GB" };

it("tells how a tab is doing", () => {
  const report = {
    state: "lost",
    tier: 0,
    found: 2,
    kinds: { card: 2 },
    pause: "hour",
    pauseEnds: 1,
    failedChecks: ["us-ssn", "iban"],
    areSettingsKept: false,
  } as const;
  expect(describeDiagnostics(surroundings, report)).toBe(
    [
      "Tacit 0.1.0",
      "Browser: Mozilla/5.0 Example/156.0",
      "Language: en-GB",
      "Tab: lost, input box found by way none",
      "Found: 2",
      "Pause: hour",
      "Failed checks: us-ssn, iban",
      "Settings: not stored",
    ].join("\n"),
  );
});

it("tells that a tab does not answer", () => {
  expect(describeDiagnostics(surroundings, undefined)).toBe(
    ["Tacit 0.1.0", "Browser: Mozilla/5.0 Example/156.0", "Language: en-GB", "Tab: no answer"].join("\n"),
  );
});
