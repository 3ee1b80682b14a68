import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPolicy, mayLetGo, noPolicy, parsePolicy, type Policy } from "./policy.ts";
import { defaultSettings, type Settings } from "./settings.ts";

const whole: Policy = {
  organisationName: "ACME",
  guidanceText: "Use the sandbox for client data.",
  guidanceLink: "https://acme.example/ai",
  choices: {
    preset: "clients",
    sensitivity: "all",
    byCategory: { secrets: "hold" },
    byDetector: { email: "clear" },
  },
  allowlist: [{ type: "email", value: "info@acme.example" }],
  allowedPatterns: [String.raw`.+@acme\.example`],
  ownTerms: [{ term: "Bluebird", action: "hold" }],
  ownPatterns: [{ name: "Matters", source: String.raw`MAT-\d{4}`, action: "notice" }],
  mayChangeActions: false,
  mayAllowAlways: false,
  mayPause: false,
  maySendAsIs: false,
  reasons: ["The client agreed"],
};

describe("parsePolicy", () => {
  it("takes a whole policy as it is", () => {
    expect(parsePolicy(whole)).toEqual(whole);
  });

  it.each([undefined, null, {}, [], "policy", 1])("finds nothing settled in %j", (given) => {
    expect(parsePolicy(given)).toEqual(noPolicy);
  });

  it("leaves out what is not as it should be, and holds to the rest", () => {
    const given = {
      ...whole,
      organisationName: "",
      guidanceLink: "javascript:alert(1)",
      choices: { preset: "none", byCategory: { secrets: "hold", weather: "hold" }, byDetector: { email: 1 } },
      ownTerms: [{ term: "Bluebird", action: "clear" }, ...whole.ownTerms],
      mayPause: "no",
      reasons: ["", ...whole.reasons],
      colour: "blue",
    };
    expect(parsePolicy(given)).toEqual({
      ...whole,
      organisationName: "",
      guidanceLink: "",
      choices: { byCategory: { secrets: "hold" }, byDetector: {} },
      mayPause: true,
    });
  });

  it.each(["http://acme.example", "https://", "//acme.example", "https://a b"])(
    "takes no link that is not a whole https address: %s",
    (guidanceLink) => {
      expect(parsePolicy({ guidanceLink }).guidanceLink).toBe("");
    },
  );

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(whole)), (value, key) => {
        expect(Object.keys(parsePolicy({ [key]: value })).toSorted()).toEqual(Object.keys(whole).toSorted());
        expect(() => parsePolicy(value)).not.toThrow();
      }),
    );
  });
});

describe("applyPolicy", () => {
  const settings: Settings = {
    ...defaultSettings,
    choices: {
      preset: "quiet",
      sensitivity: "sure",
      byCategory: { secrets: "clear" },
      byDetector: { email: "hold" },
    },
    allowlist: [{ type: "phone", value: "212-555-0143" }],
    allowedPatterns: ["a{1,9}"],
    pausedUntil: "resumed",
  };

  it("leaves everything to the person where nothing is settled", () => {
    expect(applyPolicy(settings, noPolicy)).toEqual({
      ...settings,
      choices: { ...settings.choices, locked: { byCategory: {}, byDetector: {} } },
    });
  });

  it("lets nothing of the person's stand against a policy that allows nothing", () => {
    const { preset, sensitivity, ...locked } = whole.choices;
    expect(applyPolicy(settings, whole)).toEqual({
      ...settings,
      choices: { preset, sensitivity, byCategory: {}, byDetector: {}, locked },
      allowlist: [],
      allowedPatterns: [],
      pausedUntil: null,
    });
  });
});

describe("mayLetGo", () => {
  it.each([
    [{}, true],
    [{ reasons: ["The client agreed"] }, false],
    [{ maySendAsIs: false }, false],
  ])("of %j: %j", (given, expected) => {
    expect(mayLetGo(parsePolicy(given))).toBe(expected);
  });
});
