import { expect, it } from "vitest";
import { scan } from "../detect/scan.ts";
import { createOwnDetectors } from "./own-detectors.ts";
import { parsePolicy } from "./policy.ts";
import { defaultSettings } from "./settings.ts";

it("finds what the person has listed and what their organisation has, and the stricter of two", () => {
  const settings = {
    ...defaultSettings,
    ownTerms: [
      { term: "Bluebird", action: "notice" },
      { term: "Nordlicht", action: "notice" },
    ] as const,
  };
  const policy = parsePolicy({
    ownTerms: [{ term: "Bluebird", action: "hold" }],
    ownPatterns: [{ name: "Matters", source: String.raw`MAT-\d{4}`, action: "notice" }],
  });
  const found = scan("Bluebird, Nordlicht, MAT-2041", { own: createOwnDetectors(settings, policy) });
  expect(found.map(({ detector, severity }) => [detector, severity])).toEqual([
    ["organisation-terms", "high"],
    ["own-terms", "medium"],
    ["organisation-patterns", "medium"],
  ]);
});

it("keeps what was made of a list of words, while other settings change", () => {
  const settings = { ...defaultSettings, ownTerms: [{ term: "Bluebird", action: "hold" }] as const };
  const [terms] = createOwnDetectors(settings, parsePolicy(undefined));
  const changed = { ...settings, calledWrong: { phone: 1 } };
  expect(createOwnDetectors(changed, parsePolicy(undefined))[0]).toBe(terms);
  expect(createOwnDetectors({ ...settings, ownTerms: [] }, parsePolicy(undefined))[0]).not.toBe(terms);
});
