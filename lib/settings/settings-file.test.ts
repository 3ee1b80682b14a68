import { describe, expect, it } from "vitest";
import { defaultSettings, type Settings } from "./settings.ts";
import { describeStored, readSettingsFile, writeSettingsFile } from "./settings-file.ts";

const surroundings = { detectorIds: new Set(["us-ssn"]), today: "2026-11-26" };
const read = (text: string) => readSettingsFile(text, surroundings);

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

const patternsOf = (...sources: string[]): string =>
  fileOf({ ownPatterns: sources.map((source) => ({ name: "Mine", source, action: "notice" })) });

const brokenPattern = (entry: number, why: string): object => ({
  fault: "broken",
  part: "ownPatterns",
  entry,
  why,
});

describe("a file of settings", () => {
  it("brings everything back but the pause", () => {
    expect(read(writeSettingsFile(settings))).toEqual({
      settings: { ...settings, pausedUntil: null },
      leftOut: [],
    });
  });

  it("has no pause, which what is shown has", () => {
    expect(JSON.parse(describeStored(settings))).toMatchObject(settings);
    expect(writeSettingsFile(settings)).not.toContain("pausedUntil");
  });

  it("can leave parts out", () => {
    const file = JSON.stringify({ format: "tacit-settings", version: 1, ownTerms: settings.ownTerms });
    expect(read(file)).toEqual({
      settings: { ...defaultSettings, ownTerms: settings.ownTerms },
      leftOut: [],
    });
  });

  it("says which of its choices this Tacit has no use for, and leaves them out", () => {
    const byDetector = { "us-ssn": "clear", "from-the-future": "hold" };
    const byCategory = { own: "clear", money: "notice" };
    const file = fileOf({ choices: { ...settings.choices, byDetector, byCategory } });
    expect(read(file)).toEqual({
      settings: { ...settings, pausedUntil: null },
      leftOut: ["own", "from-the-future"],
    });
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
    ["has a part of another name", fileOf({ ownTermz: [] }), { fault: "unknown", part: "ownTermz" }],
    ["has a slow pattern", patternsOf("MAT", "(a+)+$"), brokenPattern(2, "slow")],
    ["has a pattern that is none", patternsOf("(["), brokenPattern(1, "invalid")],
    ["has a pattern that matches nothing", patternsOf("a*"), brokenPattern(1, "matches-nothing")],
    ["has a pattern twice", patternsOf("MAT", "MAT"), brokenPattern(2, "known")],
    [
      "has a word twice",
      fileOf({ ownTerms: [...settings.ownTerms, { term: "FALCON", action: "hold" }] }),
      { fault: "broken", part: "ownTerms", entry: 3, why: "known" },
    ],
    [
      "has a pattern of values that is slow",
      fileOf({ allowedPatterns: ["(a+)+b"] }),
      { fault: "broken", part: "allowedPatterns", entry: 1, why: "slow" },
    ],
    [
      "allows what is never allowed for good",
      fileOf({ allowlist: [{ type: "us_ssn", value: "536-22-1874" }] }),
      { fault: "broken", part: "allowlist", entry: 1 },
    ],
    [
      "has one key for two actions",
      fileOf({ shortcuts: { next: "Shift+F8" } }),
      { fault: "broken", part: "shortcuts", entry: 2, why: "known" },
    ],
    [
      "has a key that the browser takes",
      fileOf({ shortcuts: { redact: "F5" } }),
      { fault: "broken", part: "shortcuts", entry: 4 },
    ],
    [
      "has a day that is yet to come",
      fileOf({ trainingCheckedOn: "2026-11-27" }),
      { fault: "broken", part: "trainingCheckedOn", entry: 1 },
    ],
  ];
  it.each(faults)("that %s changes nothing and says why", (_, file, fault) => {
    expect(read(file)).toEqual(fault);
  });
});
