import { describe, expect, it } from "vitest";
import { formatDate, formatRecentDate } from "./format-date.ts";

it("writes a date as the language does", () => {
  expect([formatDate("2026-11-12", "en-GB"), formatDate("2026-11-12", "de")]).toEqual([
    "12 Nov 2026",
    "12.11.2026",
  ]);
});

describe("formatRecentDate", () => {
  it.each([
    { date: "2026-11-12", text: "12 Nov" },
    { date: "2025-11-12", text: "12 Nov 2025" },
  ])("$date is written $text in 2026", ({ date, text }) => {
    expect(formatRecentDate(date, "en-GB", new Date(2026, 10, 22))).toBe(text);
  });
});
