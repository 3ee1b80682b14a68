import { expect, it } from "vitest";
import { checkPolicy, type PolicyFault } from "./check-policy.ts";

const detectorIds = new Set(["email", "us-ssn"]);

it.each<[what: string, given: unknown]>([
  ["nothing", undefined],
  ["an empty policy", {}],
  [
    "a whole one",
    {
      organisationName: "ACME",
      guidanceText: "Use the sandbox.",
      guidanceLink: "https://acme.example/ai",
      choices: {
        preset: "clients",
        sensitivity: "all",
        byCategory: { secrets: "hold" },
        byDetector: { email: "clear" },
      },
      allowlist: [{ type: "email", value: "info@acme.example" }],
      allowedPatterns: [String.raw`.+@acme\.example`],
      ownTerms: [{ term: "Bluebird", action: "hold", note: "of the spring" }],
      ownPatterns: [{ name: "Matters", source: String.raw`MAT-\d{4}`, action: "notice" }],
      mayChangeActions: true,
      mayAllowAlways: false,
      mayPause: false,
      maySendAsIs: true,
      reasons: ["The client agreed"],
    },
  ],
])("finds no fault in %s", (_, given) => {
  expect(checkPolicy(given, detectorIds)).toEqual([]);
});

it.each<[given: object, place: string, fault: PolicyFault["fault"]]>([
  [{ colour: "blue" }, "colour", "unknown"],
  [{ constructor: 1 }, "constructor", "unknown"],
  [{ organisationName: 7 }, "organisationName", "value"],
  [{ guidanceLink: "http://acme.example" }, "guidanceLink", "link"],
  [{ mayPause: "no" }, "mayPause", "value"],
  [{ choices: "clients" }, "choices", "value"],
  [{ choices: { preset: "office" } }, "choices.preset", "value"],
  [{ choices: { colour: 1 } }, "choices.colour", "unknown"],
  [{ choices: { byCategory: "hold" } }, "choices.byCategory", "value"],
  [{ choices: { byCategory: { weather: "hold" } } }, "choices.byCategory.weather", "unknown"],
  [{ choices: { byCategory: { own: "hold" } } }, "choices.byCategory.own", "unknown"],
  [{ choices: { byCategory: { money: "stop" } } }, "choices.byCategory.money", "value"],
  [{ choices: { byDetector: { ssn: "hold" } } }, "choices.byDetector.ssn", "detector"],
  [{ choices: { byDetector: { email: 1 } } }, "choices.byDetector.email", "value"],
  [{ ownTerms: "Bluebird" }, "ownTerms", "value"],
  [{ ownTerms: [{ term: "Bluebird", action: "hold" }, { term: "" }] }, "ownTerms[1]", "value"],
  [{ ownTerms: [{ term: "Bluebird", action: "clear" }] }, "ownTerms[0]", "value"],
  [{ ownPatterns: [{ name: "a", source: "(", action: "hold" }] }, "ownPatterns[0]", "invalid"],
  [{ ownPatterns: [{ name: "a", source: "x*", action: "hold" }] }, "ownPatterns[0]", "empty"],
  [{ ownPatterns: [{ name: "a", source: "a.*b", action: "hold" }] }, "ownPatterns[0]", "slow"],
  [{ allowedPatterns: ["("] }, "allowedPatterns[0]", "invalid"],
  [{ allowlist: [{ type: "us_ssn", value: "536-22-1874" }] }, "allowlist[0]", "type"],
  [{ reasons: Array.from({ length: 9 }, (_, index) => `Reason ${index}`) }, "reasons", "list"],
])("%j: %s, %s", (given, place, fault) => {
  expect(checkPolicy(given, detectorIds)).toEqual([{ place, fault }]);
});
