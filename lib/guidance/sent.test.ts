import { describe, expect, it } from "vitest";
import { claims } from "./claims.ts";
import { type Plan, plans } from "./plans.ts";
import { claimsOfStep, dataKinds, stepsFor } from "./sent.ts";

const titlesOf = (kind: (typeof dataKinds)[number], plan: Plan | null): string[] =>
  stepsFor(kind, plan).map(({ titleKey }) => titleKey);

describe("stepsFor", () => {
  it("replaces a key before anything else", () => {
    expect(titlesOf("key", "free")).toEqual([
      "sent_replace_key",
      "sent_look_at_use",
      "sent_stop_sharing",
      "sent_delete_chat",
      "sent_look_at_memory",
      "sent_dont_rate",
      "sent_tell_team",
    ]);
  });

  it("speaks of no chats to who uses the API", () => {
    expect(titlesOf("password", "api")).toEqual([
      "sent_change_password",
      "sent_delete_files",
      "sent_tell_team",
    ]);
  });

  it.each(dataKinds)("ends with whom to tell: %s", (kind) => {
    expect(plans.map((plan) => titlesOf(kind, plan).at(-1)?.startsWith("sent_tell_"))).toEqual(
      plans.map(() => true),
    );
  });

  it("speaks of chats while no plan is known", () => {
    expect(titlesOf("health", null)).toEqual([
      "sent_stop_sharing",
      "sent_delete_chat",
      "sent_look_at_memory",
      "sent_dont_rate",
      "sent_tell_protection",
    ]);
  });
});

describe("claimsOfStep", () => {
  it.each([...plans, null])("has a claim that holds for each step that names claims: %s", (plan) => {
    const steps = dataKinds.flatMap((kind) => stepsFor(kind, plan));
    const unfounded = steps.filter(
      (step) => step.claims !== undefined && claimsOfStep(step, claims, plan).length === 0,
    );
    expect(unfounded.map(({ titleKey }) => titleKey)).toEqual([]);
  });

  it("names claims that there are", () => {
    const steps = dataKinds.flatMap((kind) => [...stepsFor(kind, null), ...stepsFor(kind, "api")]);
    const known = claims.map(({ id }) => id);
    const named = steps.flatMap((step) => step.claims ?? []);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});
