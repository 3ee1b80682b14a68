import { describe, expect, it } from "vitest";
import { claims } from "./claims.ts";
import { type Plan, plans } from "./plans.ts";
import { claimsOf, firstTopics, type Topic, topics } from "./topics.ts";

const topicOf = (id: string): Topic => topics.find((topic) => topic.id === id) as Topic;
const idsOf = (id: string, plan: Parameters<typeof claimsOf>[2]): string[] =>
  claimsOf(topicOf(id), claims, plan).map((claim) => claim.id);

describe("topics", () => {
  it("begin with what everybody asks", () => {
    expect(firstTopics.map(({ id }) => id)).toEqual(["retention", "training", "enterprise"]);
  });

  it("send people to Claude's own settings, and nowhere else", () => {
    expect(topics.flatMap(({ id, action }) => (action ? [[id, action.target]] : []))).toEqual([
      ["training", "https://claude.ai/settings/data-privacy-controls"],
      ["memory", "https://claude.ai/new#settings/customize-memory"],
    ]);
  });
});

describe("claimsOf", () => {
  it.each([
    { plan: null, answer: "saved-chats" },
    { plan: "free", answer: "saved-chats" },
    { plan: "team", answer: "team-chats" },
    { plan: "enterprise", answer: "enterprise-chats" },
    { plan: "api", answer: "api-data" },
  ] as const)("answers first how long chats are kept on $plan: $answer", ({ plan, answer }) => {
    expect(idsOf("retention", plan)[0]).toBe(answer);
  });

  it.each(topics)("knows the claims that answer $id on some plans", (topic) => {
    const answers = Object.entries(topic.answers ?? {});
    const first = answers.map(([plan]) => claimsOf(topic, claims, plan as Plan)[0]?.id);
    expect(first).toEqual(answers.map(([, answer]) => answer));
  });

  it("says nothing of a choice about training to who has none", () => {
    expect(idsOf("training", "api")).toEqual(["commercial-training"]);
  });

  it("tells everybody what other plans offer where plans are compared", () => {
    expect(idsOf("health", "free")).toEqual(idsOf("health", null));
  });

  it.each(plans)("answers the first three questions on %s", (plan) => {
    expect(firstTopics.filter((topic) => claimsOf(topic, claims, plan).length === 0)).toEqual([]);
  });
});
