import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actions, categories } from "../lib/decide/actions.ts";
import { sensitivities } from "../lib/decide/choices.ts";
import { presetIds } from "../lib/decide/presets.ts";
import { detectors } from "../lib/detect/detectors/index.ts";
import { checkPolicy } from "../lib/settings/check-policy.ts";
import { noPolicy } from "../lib/settings/policy.ts";
import schema from "../public/policy-schema.json" with { type: "json" };

const keys = Object.keys(noPolicy).toSorted();
const guide = readFileSync(new URL("../docs/organisations.md", import.meta.url), "utf8");
const [, policies = "", rollOut = ""] = guide.split(/^## (?:A policy|Roll-out)$/mu);

/** The JSON of a part of the guide, each block as it would be written. */
function readBlocks(part: string): unknown[] {
  return [...part.matchAll(/^```json\n(.*?)^```$/gmsu)].map(([, json = ""]) => JSON.parse(json) as unknown);
}

const findFaults = (policy: unknown) => checkPolicy(policy, new Set(detectors.map(({ id }) => id)));

describe("the policy's schema", () => {
  const { choices, ownTerms, ownPatterns } = schema.properties;

  it("has each key, and no other", () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual(keys);
  });

  it("has the values that there are", () => {
    const { preset, sensitivity, byCategory, byDetector } = choices.properties;
    expect(preset.anyOf).toEqual([{ enum: presetIds }]);
    expect(sensitivity.anyOf).toEqual([{ enum: sensitivities }]);
    expect(byCategory.anyOf).toEqual([
      { propertyNames: { enum: categories.filter((category) => category !== "own") } },
    ]);
    for (const { additionalProperties } of [byCategory, byDetector]) {
      expect(additionalProperties.anyOf).toEqual([{ enum: actions }]);
    }
    for (const { items } of [ownTerms, ownPatterns]) {
      expect(items.properties.action.anyOf).toEqual([{ enum: ["notice", "hold"] }]);
    }
  });

  it("tells Chromium types only, so that one wrong value takes no others with it", () => {
    const told = JSON.stringify(schema, (key, value: unknown) => (key === "anyOf" ? undefined : value));
    expect(told).not.toMatch(/"(?:enum|pattern|required|minimum|maximum)":/u);
  });
});

describe("docs/organisations.md", () => {
  it("gives an example of each key, and each is as it should be", () => {
    const examples = readBlocks(policies);
    expect(examples.flatMap(findFaults)).toEqual([]);
    const used = new Set(examples.flatMap((example) => Object.keys(example as object)));
    expect([...used].toSorted()).toEqual(keys);
  });

  it("rolls out policies that are as they should be", () => {
    const [linux, chromeOs, firefox] = readBlocks(rollOut) as [
      { "3rdparty": { extensions: { ID: object } } },
      Record<string, { Value: unknown }>,
      { policies: { "3rdparty": { Extensions: Record<string, object> } } },
    ];
    const given = [
      linux["3rdparty"].extensions.ID,
      Object.fromEntries(Object.entries(chromeOs).map(([key, { Value }]) => [key, Value])),
      firefox.policies["3rdparty"].Extensions["tacit@tacit-guard.example"],
    ];
    expect(given.flatMap(findFaults)).toEqual([]);
    expect(new Set(given.map((policy) => JSON.stringify(policy))).size).toBe(1);
  });
});
