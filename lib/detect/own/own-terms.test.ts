import { describe, expect, it } from "vitest";
import { scan } from "../scan.ts";
import { createOwnTermsDetector } from "./own-terms.ts";

const ownTerms = createOwnTermsDetector(
  [
    "Nordlicht",
    "Blue Heron",
    "Ødegård & Sønner",
    "西山商事",
    "Holm, Lind & Co",
    "Vance (Berlin)",
    "Weißbach",
    "C++",
  ].map((term) => ({ term, severity: "medium" })),
);

function termsIn(text: string): string[] {
  return scan(text, { detectors: [ownTerms], own: [ownTerms] }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("finds", () => {
  const cases: (readonly [string, readonly string[]])[] = [
    ["ask Nordlicht, or NORDLICHT", ["Nordlicht", "NORDLICHT"]],
    ["nordlicht's offer", ["nordlicht"]],
    ["Blue-Heron, blue\nheron", ["Blue-Heron", "blue\nheron"]],
    ["Odegard & Sonner", ["Odegard & Sonner"]],
    ["昨日西山商事から連絡", ["西山商事"]],
    ["Nordlichter, Supernordlicht, nordlicht_2", []],
    ["blue, heron", []],
    ["ask HOLM, lind & co's lawyer, not Holm, or Holm, Lind & Company", ["HOLM, lind & co"]],
    ["Vance (Berlin) and Vance (Bonn)", ["Vance (Berlin)"]],
    ["Weißbach, WEISSBACH, Weissbach", ["Weißbach", "WEISSBACH", "Weissbach"]],
    ["C, C++ and C#", ["C++"]],
  ];
  it.each(cases)("%j", (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });
});

it("gives a whole finding", () => {
  expect(scan("Blue Heron", { detectors: [ownTerms], own: [ownTerms] })).toEqual([
    { detector: "own-terms", type: "custom", start: 0, end: 10, confidence: "high", severity: "medium" },
  ]);
});

it("finds one term among tens of thousands", () => {
  const terms = Array.from({ length: 50_000 }, (_, index) => ({
    // Their first words are the same, and the second ones begin alike.
    term: `matter no. ${2_000_000 + index}`,
    severity: "medium" as const,
  }));
  const many = createOwnTermsDetector(terms);
  expect(scan("the matter no. 2041873 of many", { detectors: [many], own: [many] })).toMatchObject([
    { start: 4, end: 22 },
  ]);
});

it("gives a term that is to be held the severity that holds", () => {
  const held = createOwnTermsDetector([{ term: "Falcon", severity: "high" }]);
  expect(scan("about falcon", { detectors: [held], own: [held] })).toMatchObject([{ severity: "high" }]);
});
