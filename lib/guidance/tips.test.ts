import { describe, expect, it } from "vitest";
import { claims } from "./claims.ts";
import { chooseTip, tips } from "./tips.ts";

describe("chooseTip", () => {
  it("has none where nothing was found", () => {
    expect(chooseTip([], null, [])).toBeUndefined();
  });

  it("takes the most urgent", () => {
    expect(chooseTip(["client", "health", "key"], null, [])?.id).toBe("replace");
  });

  it("leaves out what was put away", () => {
    expect(chooseTip(["client", "key"], null, ["replace"])?.id).toBe("client");
  });

  it("says nothing of plans under commercial terms to who has one", () => {
    expect(chooseTip(["client"], "team", [])).toBeUndefined();
  });
});

it("tips have ids of their own", () => {
  const ids = tips.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

it.each(tips)("$id says what claims say", ({ claims: named = [] }) => {
  const known = claims.map(({ id }) => id);
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
});
