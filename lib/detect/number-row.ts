import type { AdviceKey } from "./advice.ts";
import type { Detector, Pattern, Trigger, Validity } from "./detector.ts";
import type { Confidence, Severity } from "./finding.ts";

/** One country's number for a person or a company: a row of a family of detectors. */
export interface NumberRow {
  readonly id: string;
  /** The country or the kind, after the colon of the type. */
  readonly subtype: string;
  /**
   * The characters without separators, as the source of a regular expression: single characters, classes and `\d`,
   * each perhaps with a count, in groups and alternatives.
   */
  readonly form: string;
  /** Whether the check digits are right; for numbers that have some. */
  readonly check?: (compact: string) => boolean;
  /** What the number is called, in its own language and in English. */
  readonly words: readonly string[];
  /** How it is printed where that needs no word beside it; for numbers that little else looks like. */
  readonly printed?: PrintedForm;
  /** Only companies and other organisations have such a number. */
  readonly isOfCompany?: true;
  /** Whether it is known when a message is nothing but the number: see `isKnownAlone`. */
  readonly isKnownAlone?: true;
  readonly references: readonly [string, ...string[]];
}

export interface PrintedForm {
  readonly tryAt: Trigger;
  /** With the printed separators, as the source of a regular expression. */
  readonly form: string;
  readonly confidence: Confidence;
}

export interface Family {
  readonly type: string;
  readonly advice: AdviceKey;
  readonly severity: Severity;
}

/** The detector of a row. Seldom without a word for it nearby: one number in ten has the right check digit by chance. */
export function toDetector(
  { id, subtype, form, check, words, printed, isKnownAlone, references }: NumberRow,
  { type, advice, severity }: Family,
): Detector {
  const inContext = check === undefined ? "medium" : "high";
  return {
    id,
    type: `${type}:${subtype}`,
    advice,
    severity,
    patterns: [
      tryEverywhere(form, inContext),
      ...(printed === undefined ? [] : [toPattern(printed, inContext)]),
    ],
    ...(check === undefined ? {} : { validate: (value: string) => validateWith(check, value) }),
    context: { words, against: wordsForOthers },
    ...(isKnownAlone === undefined ? {} : { isKnownAlone: (value: string) => isWhole(value, form, check) }),
    references,
  };
}

function toPattern({ tryAt, form, confidence }: PrintedForm, inContext: Confidence): Pattern {
  const before = tryAt.back === undefined ? "" : `${tryAt.back.source}{0,64}?`;
  const express = (): RegExp => new RegExp(`${before}${edgeBefore}(?<value>${form})${edgeAfter}`, "dy");
  return { tryAt, expression: express, alone: confidence, inContext };
}

/** A form in any letter case with any separators, at whatever run of digits it may lie around; for numbers that need a word near them. */
export function tryEverywhere(form: string, inContext: Confidence): Pattern {
  const express = (before: string): RegExp =>
    new RegExp(`${before}${edgeBefore}(?<value>${spread(form)})${edgeAfter}`, "dy");
  const digitsAhead = countLeadingDigits(form);
  if (digitsAhead > 0) {
    const tryAt = { digitRuns: anyLength, digitsAhead };
    return { tryAt, expression: () => express(""), alone: "none", inContext };
  }
  const digitsBehind = countLeadingDigits(form.replace(leadingLetters, ""));
  const tryAt = { digitRuns: anyLength, digitsAhead: digitsBehind, back: letters };
  return { tryAt, expression: () => express(`${letters.source}{0,64}?`), alone: "none", inContext };
}

/** Latin, Greek and Cyrillic, with what stands between letters and digits. */
const letters = /[A-Za-z\u00c0-\u04ff& -]/u;

/** Of a form; the digits behind them tell soon where it can't stand. */
const leadingLetters = /^(?:(?:\[[A-Z]+\]|[A-Z])(?:\{[\d,]+\}|\?)?)+/u;

const anyLength = Array.from({ length: 20 }, (_, index) => index + 1);

/** An internet address, a time of day with its date, a date in one piece, a span of years, a law or a case and its year. */
const noNumber = String.raw`(?:1?\d?\d|2[0-5]\d)(?:\.(?:\d|[1-9]\d|1\d\d|2[0-5]\d)){3}(?![.\d])|(?:19|20)\d\d-\d\d-\d\d[ T]\d\d(?!\d)|20[0-3]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)|(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d(?!\d)|\d{1,5}/(?:19|20)\d\d(?![\d/])`;

/** A word in small letters before or after a number is no part of it. */
export const edgeBefore = String.raw`(?<![\w+$€£])(?<!\d[-./,:])(?=[A-Za-z\d\u00c0-\u04ff&])(?![a-z]+[ .A-Z]|[A-Z][a-z]|${noNumber})`;
export const edgeAfter = String.raw`(?<! [a-z]+)(?![-./]?\w|:\d)`;

/** Between any two characters of a number as people write it. */
const separator = String.raw`(?: ?[-./] ?| )?`;

/** Lets separators stand before each character of a form, and its letters be small. */
export function spread(form: string): string {
  return form.replace(
    /(?<character>\\d|\[[^\]]*\]|[A-Z0-9])(?<count>\{[\d,]+\}|\?)?/gu,
    (_, character: string, count: string | undefined) => {
      const either = separator + inBothCases(character);
      return count === undefined ? either : `(?:${either})${count}`;
    },
  );
}

/** A single character or a class of them, with the small letters of its capitals. */
function inBothCases(character: string): string {
  if (character === "\\d") return character;
  const inside = character.replace(/^\[|\]$/gu, "");
  const small = inside.replace(/\d-?/gu, "").toLowerCase();
  return small === "" ? character : `[${inside}${small}]`;
}

/** The fewest digits that a number of this form begins with; 0 where the form has alternatives. */
function countLeadingDigits(form: string): number {
  if (/[(|]/u.test(form)) return 0;
  let count = 0;
  for (const { groups } of form.matchAll(
    /(?<part>\\d|\[[^\]]*\]|.)(?:\{(?<least>\d+)(?:,\d+)?\}|(?<optional>\?))?/gu,
  )) {
    if (!/^(?:\\d|\[[\d-]+\]|\d)$/u.test(groups?.["part"] ?? "")) break;
    if (groups?.["optional"] === undefined) count += Number(groups?.["least"] ?? 1);
  }
  return count;
}

function isWhole(value: string, form: string, check: NumberRow["check"]): boolean {
  return (
    new RegExp(`^${spread(form)}$`, "u").test(value) &&
    (check === undefined || validateWith(check, value) === "valid")
  );
}

export function validateWith(check: (compact: string) => boolean, value: string): Validity {
  const compact = compactOf(value);
  return !/^(\d)\1*$/u.test(compact) && check(compact) ? "valid" : "invalid";
}

/** A number without separators, in capitals, as checks read it. */
export function compactOf(value: string): string {
  return value.toUpperCase().replace(/[^\p{Lu}\d&]/gu, "");
}

/** Right before a number, these say that it is another kind of number. */
export const wordsForOthers = [
  "order",
  "order number",
  "invoice",
  "invoice number",
  "invoice no",
  "tracking",
  "tracking number",
  "isbn",
  "issn",
  "ean",
  "phone",
  "tel",
  "fax",
  "mobile",
  "serial",
  "sku",
  "ticket",
  "trial",
  "date",
  "timestamp",
  "version",
  "iban",
  "dob",
  "bestellnummer",
  "rechnungsnummer",
  "facture",
  "factura",
  "fattura",
];
