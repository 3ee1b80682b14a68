import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultSettings, isPaused, type PausedUntil, parseSettings, type Settings } from "./settings.ts";

const whole: Settings = {
  choices: {
    preset: "health",
    sensitivity: "all",
    byCategory: { money: "notice" },
    byDetector: { "us-ssn": "clear" },
  },
  allowlist: [{ type: "email", value: "me@example.org" }],
  allowedPatterns: [String.raw`.*@example\.org`],
  ownTerms: [{ term: "Bluebird", action: "hold" }],
  ownPatterns: [{ name: "Projects", source: String.raw`PRJ-\d{4}`, action: "notice" }],
  calledWrong: { phone: 3 },
  pausedUntil: 1_800_000_000_000,
  plan: "team",
  trainingCheckedOn: "2026-11-12",
  dismissedTips: ["rotate-keys"],
  shortcuts: { next: "F2", previous: "Shift+F2", open: "Alt+Shift+L", redact: "Control+Shift+L" },
};

describe("parseSettings", () => {
  it("reads back what was stored", () => {
    expect(parseSettings({ version: 1, ...whole })).toEqual(whole);
  });

  it.each([
    ["nothing", {}],
    ["a newer version", { version: 2, ...whole }],
    ["a version that is no number", { version: "1", ...whole }],
    ["undefined", undefined],
    ["null", null],
    ["a text", "settings"],
  ])("takes the defaults for %s", (_, stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it("keeps what still has its shape and leaves out the rest", () => {
    const stored = {
      version: 1,
      allowlist: [
        { type: "email", value: "me@example.org", note: "left out" },
        { type: "email" },
        { type: "email", value: " " },
        { type: "email", value: "x".repeat(501) },
        "me@example.org",
        null,
      ],
      ownTerms: [
        { term: "Bluebird", action: "shout" },
        { term: "Falcon", action: "notice" },
      ],
      choices: {
        preset: "whatever",
        sensitivity: "all",
        byCategory: { money: "shout", secrets: "notice", other: "hold" },
        byDetector: { "us-ssn": "clear", "No Id": "hold", iban: 7 },
      },
      allowedPatterns: ["a+", "", 7],
      ownPatterns: [{ name: "Projects", source: "PRJ", action: "hold" }, { name: "none" }],
      calledWrong: { phone: 2, email: -1, "": 3 },
      pausedUntil: Number.NaN,
      plan: "platinum",
      trainingCheckedOn: "2026-02-30",
      dismissedTips: ["rotate-keys", 7, ""],
      later: "unknown",
      shortcuts: { next: "A", previous: "F2", open: 8, shout: "F4" },
    };
    expect(parseSettings(stored)).toEqual({
      choices: {
        preset: "personal",
        sensitivity: "all",
        byCategory: { secrets: "notice" },
        byDetector: { "us-ssn": "clear" },
      },
      allowedPatterns: ["a+"],
      ownPatterns: [{ name: "Projects", source: "PRJ", action: "hold" }],
      calledWrong: { phone: 2 },
      allowlist: [{ type: "email", value: "me@example.org" }],
      ownTerms: [{ term: "Falcon", action: "notice" }],
      pausedUntil: null,
      plan: null,
      trainingCheckedOn: null,
      dismissedTips: ["rotate-keys"],
      shortcuts: { ...defaultSettings.shortcuts, previous: "F2" },
    });
  });

  it("takes a list that is none for an empty one", () => {
    expect(parseSettings({ version: 1, allowlist: { length: 3 }, ownTerms: "all" })).toEqual(defaultSettings);
  });

  it("gives settings for anything, and for these the same again", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        version: fc.constant(1),
        allowlist: fc.oneof(fc.anything(), fc.array(fc.anything())),
        ownTerms: fc.oneof(fc.anything(), fc.array(fc.anything())),
        pausedUntil: fc.anything(),
        plan: fc.anything(),
        trainingCheckedOn: fc.oneof(fc.anything(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)),
        dismissedTips: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(anything, (stored) => {
        const settings = parseSettings(stored);
        expect(parseSettings({ version: 1, ...settings })).toEqual(settings);
      }),
    );
  });
});

describe("isPaused", () => {
  const now = 1_800_000_000_000;
  const hour = 3_600_000;
  it.each<[string, PausedUntil, boolean]>([
    ["nothing", null, false],
    ["until resumed", "resumed", true],
    ["a moment to go", now + 1, true],
    ["over", now, false],
    ["a whole hour to go", now + hour, true],
    ["more than an hour to go: the clock was set back", now + hour + 1, false],
  ])("%s", (_, pausedUntil, expected) => {
    expect(isPaused(pausedUntil, now)).toBe(expected);
  });
});
