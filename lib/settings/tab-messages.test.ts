import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBadge, isGuideRequest, isTabReport, isTabRequest, type TabReport } from "./tab-messages.ts";

const report: TabReport = {
  state: "watching",
  tier: 1,
  found: 2,
  kinds: { ssn: 1, api_key: 1 },
  pause: null,
  pauseEnds: 0,
  failedChecks: ["us-ssn"],
  areSettingsKept: true,
};

describe("isTabRequest", () => {
  it.each([{ kind: "report" }, { kind: "resume" }, { kind: "pause", span: "chat" }])(
    "takes %j",
    (message) => {
      expect(isTabRequest(message)).toBe(true);
    },
  );
  const foreign: unknown[] = [
    {},
    null,
    "report",
    { kind: "constructor" },
    { kind: "report", text: "an unknown key" },
    { kind: "pause" },
    { kind: "pause", span: "year" },
    { kind: "pause", span: "chat", until: 1 },
    { kind: "report", __proto__: { span: "chat" }, toString: 1 },
  ];
  it.each(foreign)("refuses %j", (message) => {
    expect(isTabRequest(message)).toBe(false);
  });
});

describe("isBadge", () => {
  it("takes a count and an alarm", () => {
    expect(isBadge({ kind: "badge", found: 3, isAlarm: false })).toBe(true);
  });
  it.each([
    { kind: "badge", found: "3", isAlarm: false },
    { kind: "badge", found: -1, isAlarm: false },
    { kind: "badge", found: 1.5, isAlarm: false },
    { kind: "badge", found: 3, isAlarm: 1 },
    { kind: "badge", found: 3, isAlarm: false, value: "an unknown key" },
  ])("refuses %j", (message) => {
    expect(isBadge(message)).toBe(false);
  });
});

describe("isGuideRequest", () => {
  it("takes a kind of advice", () => {
    expect(isGuideRequest({ kind: "sent", advice: "api_key" })).toBe(true);
  });
  it.each([
    { kind: "sent" },
    { kind: "sent", advice: "" },
    { kind: "sent", advice: "536-22-1874" },
    { kind: "sent", advice: "some words" },
    { kind: "sent", advice: "card#other" },
    { kind: "badge", advice: "card" },
    { kind: "sent", advice: "card", text: "an unknown key" },
  ])("refuses %j", (message) => {
    expect(isGuideRequest(message)).toBe(false);
  });
});

describe("isTabReport", () => {
  it("takes a whole report", () => {
    expect(isTabReport(report)).toBe(true);
  });
  it.each([
    { ...report, state: "fine" },
    { ...report, pause: "week" },
    { ...report, failedChecks: ["a sentence with spaces"] },
    { ...report, failedChecks: "us-ssn" },
    { ...report, kinds: null },
    { ...report, kinds: { ssn: "536-22-1874" } },
    { ...report, kinds: { "536-22-1874": 1 } },
    { ...report, draft: "an unknown key" },
    { ...report, tier: undefined },
  ])("refuses %j", (message) => {
    expect(isTabReport(message)).toBe(false);
  });
});

it("random messages are none of ours", () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      const checks = [isTabRequest, isBadge, isGuideRequest, isTabReport];
      expect(checks.filter((isOurs) => isOurs(message))).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});
