import { describe, expect, it } from "vitest";
import { defaultSettings, type Settings } from "./settings.ts";
import { readSettingsFile, writeSettingsFile } from "./settings-file.ts";

const settings: Settings = {
  ...defaultSettings,
  choices: {
    preset: "clients",
    sensitivity: "sure",
    byCategory: { money: "notice" },
    byDetector: { "us-ssn": "clear" },
  },
  allowlist: [{ type: "email", value: "me@example.org" }],
  allowedPatterns: ["a+"],
  ownTerms: [
    { term: "Bluebird", action: "hold" },
    { term: "Falcon", action: "notice" },
  ],
  ownPatterns: [{ name: "Projects", source: "PRJ", action: "notice" }],
  calledWrong: { phone: 3 },
  pausedUntil: "resumed",
};

const fileOf = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(writeSettingsFile(settings)) as object), ...change });

describe("a file of settings", () => {
  it("brings everything back but the pause", () => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ...settings, pausedUntil: null });
  });

  it("can leave parts out", () => {
    const file = JSON.stringify({ format: "tacit-settings", version: 1, ownTerms: settings.ownTerms });
    expect(readSettingsFile(file)).toEqual({ ...defaultSettings, ownTerms: settings.ownTerms });
  });

  const faults: [string, string, object][] = [
    ["is no JSON", "{", { fault: "not-json" }],
    ["is something else", "[1]", { fault: "not-settings" }],
    ["is another program's", '{"version":1}', { fault: "not-settings" }],
    ["is of a newer Tacit", fileOf({ version: 2 }), { fault: "newer" }],
    ["has no version", fileOf({ version: null }), { fault: "not-settings" }],
    [
      "has a term that is none",
      fileOf({ ownTerms: [{ term: "Falcon", action: "notice" }, { term: "" }] }),
      { fault: "broken", part: "ownTerms", entry: 2 },
    ],
    [
      "has no list where one belongs",
      fileOf({ allowlist: {} }),
      { fault: "broken", part: "allowlist", entry: 1 },
    ],
    [
      "has a choice that there is not",
      fileOf({ choices: { ...settings.choices, byDetector: { "us-ssn": "shout" } } }),
      { fault: "broken", part: "choices", entry: 4 },
    ],
  ];
  it.each(faults)("that %s changes nothing and says why", (_, file, fault) => {
    expect(readSettingsFile(file)).toEqual(fault);
  });
});
