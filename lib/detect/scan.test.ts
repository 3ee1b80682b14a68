import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Detector } from "./detector.ts";
import { detectors } from "./detectors/index.ts";
import type { Finding } from "./finding.ts";
import { scan } from "./scan.ts";

function valuesIn(text: string): string[] {
  return scan(text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}

describe("finds in one message", () => {
  const cases: (readonly [string, readonly string[]])[] = [
    ["", []],
    ["Could you help me write a toast for my sister's wedding?", []],
    [
      "SSN 536-22-1874, card 4929 8396 5306 4189, write to ann@quillmark.io",
      ["us_ssn: 536-22-1874", "credit_card: 4929 8396 5306 4189", "email: ann@quillmark.io"],
    ],
    ["password: ann@quillmark7.io", ["password: ann@quillmark7.io"]],
    ["API password=AKIAQ7VB2LXT9MKCW4NR", ["secret:aws-access-key-id: AKIAQ7VB2LXT9MKCW4NR"]],
    ["SSN 5\u200b36-22-18\u200b74\u200b!", ["us_ssn: 5\u200b36-22-18\u200b74"]],
    ["SSN 𝟓𝟑𝟔-22-187𝟒", ["us_ssn: 𝟓𝟑𝟔-22-187𝟒"]],
  ];
  it.each(cases)("%j", (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

it("gives a whole finding, without the text", () => {
  expect(scan("my SSN is 536-22-1874")).toEqual([
    { detector: "us-ssn", type: "us_ssn", start: 10, end: 21, confidence: "high", severity: "high" },
  ]);
});

it("goes on when a detector throws, and names it once", () => {
  const broken: Detector = {
    id: "broken",
    type: "password",
    advice: "password",
    severity: "high",
    patterns: [{ tryAt: { literals: ["536", "1874"] }, expression: /\d+/dy, alone: "high" }],
    validate: () => {
      throw new Error("536-22-1874");
    },
    references: ["https://quillmark.io"],
  };
  const told: unknown[][] = [];
  const onDetectorError = (...args: unknown[]): void => void told.push(args);
  const findings = scan("SSN 536-22-1874", { detectors: [broken, ...detectors], onDetectorError });
  expect({ told, found: findings.map(({ detector }) => detector) }).toEqual({
    told: [["broken"]],
    found: ["us-ssn"],
  });
});

it("runs the given detectors only", () => {
  const emailOnly = detectors.filter(({ id }) => id === "email");
  expect(scan("SSN 536-22-1874, ann@quillmark.io", { detectors: emailOnly }).map(({ type }) => type)).toEqual(
    ["email"],
  );
});

// Pieces that come close to what detectors look for, so that random texts get past the first gate.
const piece = fc.oneof(
  fc.constantFrom(
    "SSN ",
    "536-22-1874",
    "card ",
    "4929 8396 5306 4189",
    "4929839653064189",
    "password",
    "=",
    ": ",
    '"',
    "Mango!Tree42",
    "ann@quillmark.io",
    "@",
    "AKIAQ7VB2LXT9MKCW4NR",
    "-----BEGIN RSA PRIVATE KEY-----",
    "MHcCAQEEIGkW2vJq0cXh5rT8nY4uZb1LwPa7",
    "\n",
    ",",
    "|",
    "\u200b",
    "😀",
    "𝟗",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

describe("in any text", () => {
  it("findings are inside it, in order and apart, and split no character", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = scan(text);
        const edges = findings.flatMap(({ start, end }) => [start, end]);
        expect(edges).toEqual([...edges].sort((a, b) => a - b));
        expect(findings.filter(({ start, end }) => start < 0 || start >= end || end > text.length)).toEqual(
          [],
        );
        expect(edges.filter((edge) => splitsCharacter(text, edge))).toEqual([]);
      }),
    );
  });

  it("the same is found each time, whatever was scanned before", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = scan(text);
        scan(other);
        expect(scan(text)).toEqual(first);
      }),
    );
  });

  it("no detector throws", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const failed: string[] = [];
        scan(text, { onDetectorError: (id) => failed.push(id) });
        expect(failed).toEqual([]);
      }),
    );
  });
});

it("finds the same values when invisible characters are strewn in", () => {
  const plain =
    "My SSN is 536-22-1874, card 4929 8396 5306 4189. Password: Mango!Tree42 or ask ann@quillmark.io today";
  const expected = scan(plain).map((finding) => toValue(plain, finding));
  fc.assert(
    fc.property(fc.array(fc.nat({ max: plain.length }), { maxLength: 20 }), (places) => {
      const strewn = places
        .sort((a, b) => b - a)
        .reduce((text, place) => `${text.slice(0, place)}\u200b${text.slice(place)}`, plain);
      expect(scan(strewn).map((finding) => toValue(strewn, finding).replaceAll("\u200b", ""))).toEqual(
        expected,
      );
    }),
  );
});

function toValue(text: string, { start, end }: Finding): string {
  return text.slice(start, end);
}

function splitsCharacter(text: string, edge: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(edge - 1, edge + 1));
}
