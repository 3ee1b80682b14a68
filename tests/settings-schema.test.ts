import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import schema from "../docs/settings-schema.json" with { type: "json" };
import { actions, categories } from "../lib/decide/actions.ts";
import { sensitivities } from "../lib/decide/choices.ts";
import { presetIds } from "../lib/decide/presets.ts";
import { detectors } from "../lib/detect/detectors/index.ts";
import { plans } from "../lib/guidance/plans.ts";
import { defaultSettings, longestEntry, mostEntries, type Settings } from "../lib/settings/settings.ts";
import { readSettingsFile, writeSettingsFile } from "../lib/settings/settings-file.ts";
import { shortcutActions } from "../lib/settings/shortcuts.ts";

const isValid = new Ajv2020().compile(schema);

const surroundings = { detectorIds: new Set(detectors.map(({ id }) => id)), today: "2026-11-26" };
const isTaken = (file: object): boolean => "settings" in readSettingsFile(JSON.stringify(file), surroundings);

const full: Settings = {
  choices: {
    preset: "clients",
    sensitivity: "sure",
    byCategory: { money: "notice" },
    byDetector: { "us-ssn": "clear" },
  },
  allowlist: [{ type: "email", value: "me@example.org" }],
  allowedPatterns: ["a+"],
  ownTerms: [{ term: "Bluebird", action: "hold" }],
  ownPatterns: [{ name: "Projects", source: "PRJ", action: "notice" }],
  calledWrong: { phone: 3 },
  pausedUntil: null,
  plan: "team",
  trainingCheckedOn: "2026-11-20",
  dismissedTips: ["tip"],
  shortcuts: { next: "Alt+N", previous: "Shift+F8", open: "Control+Shift+1", redact: "Alt+Shift+F8" },
};

const toFile = (settings: Settings): object => JSON.parse(writeSettingsFile(settings)) as object;

describe("the schema of a file of settings", () => {
  const { choices, plan, shortcuts, ...parts } = schema.properties;

  it("has each part that a file has, and no other", () => {
    const keys = Object.keys(schema.properties).filter((key) => key !== "$schema");
    expect(keys.toSorted()).toEqual(Object.keys(toFile(full)).toSorted());
  });

  it("has the values and lengths that there are", () => {
    const { preset, sensitivity, byCategory } = choices.properties;
    expect(preset.enum).toEqual(presetIds);
    expect(sensitivity.enum).toEqual(sensitivities);
    expect(byCategory.propertyNames.enum).toEqual(categories.filter((category) => category !== "own"));
    expect(schema.$defs.action.enum).toEqual(actions);
    expect(plan.enum).toEqual([...plans, null]);
    expect(Object.keys(shortcuts.properties)).toEqual(shortcutActions);
    expect(schema.$defs.text.maxLength).toBe(longestEntry);
    for (const [part, most] of Object.entries(mostEntries))
      expect(parts).toHaveProperty(`${part}.maxItems`, most);
  });

  it.each([
    ["defaults", toFile(defaultSettings)],
    ["one of everything", toFile(full)],
    ["nothing but what it has to have", { format: "tacit-settings", version: 1 }],
    ["the schema's own name", { $schema: "settings-schema.json", ...toFile(full) }],
    ["a remark beside a word", { ...toFile(full), ownTerms: [{ term: "A", action: "hold", remark: "" }] }],
  ])("takes a file with %s, as Tacit does", (_, file) => {
    expect([isValid(file), isTaken(file)]).toEqual([true, true]);
  });

  it.each([
    ["of another format", { ...toFile(full), format: "other" }],
    ["of a newer version", { ...toFile(full), version: 2 }],
    ["without a version", { ...toFile(full), version: undefined }],
    ["with a part that there is not", { ...toFile(full), ownTermz: [] }],
    ["with a situation that there is not", { ...toFile(full), choices: { preset: "holiday" } }],
    ["with an action that there is not", { ...toFile(full), choices: { byCategory: { money: "shout" } } }],
    [
      "with a detector's name that is none",
      { ...toFile(full), choices: { byDetector: { "US SSN": "hold" } } },
    ],
    ["with an object in the place of a list", { ...toFile(full), allowlist: {} }],
    ["with an empty word", { ...toFile(full), ownTerms: [{ term: " ", action: "hold" }] }],
    ["with a long word", { ...toFile(full), ownTerms: [{ term: "a".repeat(501), action: "hold" }] }],
    ["with a word that is never told", { ...toFile(full), ownTerms: [{ term: "A", action: "clear" }] }],
    ["with a pattern without a name", { ...toFile(full), ownPatterns: [{ source: "a", action: "hold" }] }],
    [
      "with too many patterns",
      { ...toFile(full), allowedPatterns: Array.from({ length: 101 }, (_, at) => `a${at}`) },
    ],
    ["with half a count", { ...toFile(full), calledWrong: { phone: 0.5 } }],
    ["with a plan that there is not", { ...toFile(full), plan: "gold" }],
    ["with a day that is none", { ...toFile(full), trainingCheckedOn: "yesterday" }],
    ["with a key that writes", { ...toFile(full), shortcuts: { next: "N" } }],
    ["with a key for something else", { ...toFile(full), shortcuts: { send: "F8" } }],
  ])("refuses a file %s, as Tacit does", (_, file) => {
    const read = JSON.parse(JSON.stringify(file)) as object;
    expect([isValid(read), isTaken(read)]).toEqual([false, false]);
  });
});
