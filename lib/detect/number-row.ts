import type { AdviceKey } from "./advice.ts";
import type { Detector, Validity } from "./detector.ts";
import type { Severity } from "./finding.ts";

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
  readonly references: readonly [string, ...string[]];
}

interface Family {
  readonly type: string;
  readonly advice: AdviceKey;
  readonly severity: Severity;
}

/** The detector of a row. Never without a word for it nearby: one number in ten has the right check digit by chance. */
export function toDetector(
  { id, subtype, form, check, words, references }: NumberRow,
  { type, advice, severity }: Family,
): Detector {
  return {
    id,
    type: `${type}:${subtype}`,
    advice,
    severity,
    patterns: [
      {
        tryAt: { digitRuns: anyLength, digitsAhead: countLeadingDigits(form), back: /[A-Za-z -]/u },
        expression: new RegExp(
          String.raw`[A-Za-z -]{0,64}?${edgeBefore}(?<value>${spread(form)})${edgeAfter}`,
          "dy",
        ),
        alone: "none",
        inContext: check === undefined ? "medium" : "high",
      },
    ],
    ...(check === undefined ? {} : { validate: (value: string) => validateWith(check, value) }),
    context: { words, against: wordsForOthers },
    references,
  };
}

const anyLength = Array.from({ length: 20 }, (_, index) => index + 1);

export const edgeBefore = String.raw`(?<![\w+$€£])(?<!\d[-./,])(?=[A-Z\d])`;
export const edgeAfter = String.raw`(?![-./]?\w)`;

/** Between any two characters of a number as people write it. */
const separator = String.raw`(?: ?[-./] ?| )?`;

/** Lets separators stand before each character of a form. */
export function spread(form: string): string {
  return form.replace(
    /(?<character>\\d|\[[^\]]*\]|[A-Z0-9])(?<count>\{[\d,]+\})?/gu,
    (_, character: string, count: string | undefined) =>
      count === undefined ? separator + character : `(?:${separator}${character})${count}`,
  );
}

/** The fewest digits that a number of this form begins with; 0 where the form has alternatives. */
export function countLeadingDigits(form: string): number {
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

export function validateWith(check: (compact: string) => boolean, value: string): Validity {
  const compact = value.replace(/[^A-Z\d]/gu, "");
  return !/^(\d)\1*$/u.test(compact) && check(compact) ? "valid" : "invalid";
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
