import { describe, expect, it } from "vitest";
import type { Confidence, Finding } from "../detect/finding.ts";
import type { Action } from "./actions.ts";
import { chooseAction, type Choices, defaultChoices } from "./choices.ts";
import { decide } from "./decide.ts";
import { presetIds } from "./presets.ts";

const finding = (detector: string, type: string, confidence: Confidence = "high"): Finding => ({
  detector,
  type,
  start: 0,
  end: 4,
  confidence,
  severity: "medium",
});
const ssn = finding("us-ssn", "us_ssn");
const phone = finding("phone", "phone");
const name = finding("person-name", "person_name");
const address = finding("ip-address", "ip_address");
const term = finding("own-terms", "custom");

describe("chooseAction", () => {
  const cases: [what: string, choices: Partial<Choices>, finding: Finding, action: Action][] = [
    ["a preset goes before the default", { preset: "health" }, phone, "hold"],
    [
      "a category goes before a preset",
      { preset: "health", byCategory: { personal: "clear" } },
      phone,
      "clear",
    ],
    [
      "a detector goes before its category",
      { byCategory: { personal: "clear" }, byDetector: { phone: "hold" } },
      phone,
      "hold",
    ],
    ["a category says nothing about lone names", { byCategory: { personal: "hold" } }, name, "clear"],
    ["a detector does", { byDetector: { "person-name": "notice" } }, name, "notice"],
    ["engineering leaves addresses of machines alone", { preset: "engineering" }, address, "clear"],
    [
      "what the organisation has settled for a category goes before what the person chose for a detector",
      { byDetector: { "us-ssn": "clear" }, locked: { byCategory: { government: "hold" }, byDetector: {} } },
      ssn,
      "hold",
    ],
    [
      "what it has settled for a detector goes before what it has for the category",
      { locked: { byCategory: { personal: "clear" }, byDetector: { phone: "hold" } } },
      phone,
      "hold",
    ],
    [
      "a list's own action goes before the choice for its category",
      { byCategory: { own: "clear" }, byDetector: { "own-terms": "clear" } },
      term,
      "notice",
    ],
    ["quiet leaves alone what would be underlined", { preset: "quiet" }, phone, "clear"],
    ["quiet holds what must be held", { preset: "quiet" }, ssn, "hold"],
    ["quiet tells of what is on the person's own list", { preset: "quiet" }, term, "notice"],
  ];
  it.each(cases)("%s", (_, choices, each, action) => {
    expect(chooseAction(each, { ...defaultChoices, ...choices })).toBe(action);
  });

  it.each(presetIds)("%s holds a social security number", (preset) => {
    expect(chooseAction(ssn, { ...defaultChoices, preset })).toBe("hold");
  });
});

describe("sensitivity", () => {
  const cases: [Choices["sensitivity"], type: string, Confidence, decision: string][] = [
    ["sure", "us_ssn", "high", "hold"],
    ["sure", "us_ssn", "medium", "notice"],
    ["sure", "us_ssn", "low", "clear"],
    ["sure", "combination", "high", "hold"],
    ["balanced", "us_ssn", "medium", "hold"],
    ["balanced", "us_ssn", "low", "notice"],
    ["all", "us_ssn", "low", "hold"],
    ["all", "combination", "medium", "hold"],
    ["all", "combination", "low", "notice"],
  ];
  it.each(cases)("%s: %s at confidence %s: %s", (sensitivity, type, confidence, kind) => {
    const choices = { ...defaultChoices, sensitivity };
    expect(decide([finding(type, type, confidence)], { choices }).kind).toBe(kind);
  });

  it.each([
    ["sure", "clear"],
    ["balanced", "clear"],
    ["all", "notice"],
  ] as const)("%s: %s of a doubtful find that could do little harm", (sensitivity, kind) => {
    const doubtful: Finding = { ...address, confidence: "low", severity: "low" };
    expect(decide([doubtful], { choices: { ...defaultChoices, sensitivity } }).kind).toBe(kind);
  });
});
