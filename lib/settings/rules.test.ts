import { describe, expect, it } from "vitest";
import { createCheck } from "./create-check.ts";
import { applyPolicy, noPolicy, parsePolicy } from "./policy.ts";
import { defaultSettings, type Settings } from "./settings.ts";

function decisionOn(text: string, given: Partial<Settings>, policy = noPolicy): string {
  return createCheck(applyPolicy({ ...defaultSettings, ...given }, policy), policy)(text).kind;
}

const mail = "write to ann.lee@quillmark.io";

describe("what is held, is held", () => {
  const emailHeld = { ...defaultSettings.choices, byDetector: { email: "hold" } } as const;

  it.each(["quillmark", "ann.lee"])("though %s in it is only to be underlined", (term) => {
    const ownTerms = [{ term, action: "notice" }] as const;
    expect(decisionOn(mail, { choices: emailHeld, ownTerms })).toBe("hold");
    const policy = parsePolicy({ choices: { byDetector: { email: "hold" } } });
    expect(decisionOn(mail, { ownTerms }, policy)).toBe("hold");
  });
});

describe("what a person has allowed", () => {
  const allowed = { allowedPatterns: [".{1,99}"] };

  it("goes where nothing is settled", () => {
    expect(decisionOn(mail, allowed)).toBe("clear");
  });

  it.each([
    ["an action for its detector", { choices: { byDetector: { email: "hold" } } }],
    ["an action for its category", { choices: { byCategory: { personal: "hold" } } }],
    ["a term of theirs", { ownTerms: [{ term: "quillmark.io", action: "hold" }] }],
    ["a pattern of theirs", { ownPatterns: [{ name: "Mail", source: "quillmark", action: "hold" }] }],
  ])("does not go where the organisation has settled %s", (_, given) => {
    expect(decisionOn(mail, allowed, parsePolicy(given))).toBe("hold");
  });
});

it("lets go what the organisation itself has made an exception of", () => {
  const policy = parsePolicy({
    choices: { byDetector: { email: "hold" } },
    allowlist: [{ type: "email", value: "ann.lee@quillmark.io" }],
  });
  expect(decisionOn(mail, {}, policy)).toBe("clear");
});
