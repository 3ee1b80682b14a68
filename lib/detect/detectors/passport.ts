import type { Detector, Validity } from "../detector.ts";
import { hasZoneDigit } from "./machine-readable-zone.ts";
import { anyWordInAnyCase, inAnyCase, labelGap } from "../label.ts";

/** A passport, in the languages most written to Claude. */
const passportCues = [
  "passport",
  "passports",
  "reisepass",
  "passnummer",
  "pass nr",
  "passeport",
  "pasaporte",
  "passaporto",
  "passaporte",
  "paspoort",
  "paszport",
  "paszportu",
  "pas č",
  "pașaport",
  "pasaport",
  "útlevél",
  "διαβατήριο",
  "паспорт",
  "паспорта",
  "旅券",
  "パスポート",
  "护照",
  "護照",
  "여권",
  "travel document",
  "ppt no",
  "cestovní pas",
  "cestovního pasu",
  "cestovný pas",
  "číslo pasu",
  "putovnica",
  "broj putovnice",
  "pasoš",
  "broj pasoša",
  "potni list",
  "passin numero",
  "pasnummer",
  "vegabréf",
  "paso numeris",
  "pases numurs",
  "passi number",
  "загранпаспорт",
  "загранпаспорта",
  "паспорту",
  "паспорт №",
  "جواز السفر",
  "جواز سفر",
  "رقم الجواز",
  "דרכון",
  "گذرنامه",
  "पासपोर्ट",
  "পাসপোর্ট",
  "หนังสือเดินทาง",
  "hộ chiếu",
  "paspor",
  "pasport",
  "rtd no",
];

/** Words that may stand between the document and its number, besides those of all labels. */
const details = String.raw`(?:(?:${inAnyCase("series|серия|серии|scan|holder|id|us|usa|uk|gb|eu|de|fr|in")})(?![\p{L}\d])${labelGap}|#|№){0,2}`;

/**
 * One to three letters and five to nine digits (most countries), nine digits (US, UK), four and six (Russia), and nine
 * or ten characters of both (Germany, the Netherlands, France, the US since 2021).
 */
const number = String.raw`(?<value>[A-Z]{1,3}[ -]?\d{5,9}[A-Z]?|[A-Za-z]{1,3}\d{5,9}|\d{2} ?\d{2} (?:№ |номер )?\d{6}|\d{2} \d{7}|\d{7,10}|\d{3} \d{3} \d{3}|(?=[A-Z]{0,4}\d)[A-Z0-9]{8,10}|[a-z]\d{2}[a-z\d]{6})`;

export const passport: Detector = {
  id: "passport",
  type: "passport",
  advice: "passport",
  severity: "high",
  patterns: [
    {
      tryAt: { literals: passportCues },
      expression: () =>
        new RegExp(
          String.raw`${anyWordInAnyCase(passportCues)}${labelGap}${details}(?<![\w+$€£])(?<!\d[-./])${number}(?![-./]?\w)`,
          "duy",
        ),
      alone: "high",
      inContext: "high",
    },
    {
      // In a table, or with the word after it.
      tryAt: { digitRuns: [1, 2, 3, 4, 5, 6, 7, 8, 9], back: /[A-Za-z]/u },
      expression:
        /(?<![\w+$€£-])(?:[A-Za-z]{1,3}\d{6,8}|\d{9}|\d{2} \d{2} \d{6}|\d{2}[A-Z]{2}\d{5}|[CFGHJK][CFGHJ-NPRTV-Z0-9]{8})(?![-./]?\w)/dy,
      alone: "none",
      inContext: "medium",
    },
    {
      // Under the heading of its column, in any form.
      tryAt: { digitRuns: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], back: /[A-Za-z]/u },
      expression: () => new RegExp(String.raw`(?<![\w+$€£-])${number}(?![-./]?\w)`, "duy"),
      alone: "none",
      inContext: "medium",
      inHeadingOnly: true,
    },
  ],
  validate: validatePassport,
  isKnownAlone: isGermanNumber,
  context: {
    words: passportCues,
    against: [
      "order",
      "invoice",
      "ticket",
      "flight",
      "booking",
      "reference",
      "ref",
      "phone",
      "tel",
      "visa",
      "ssn",
      "case no",
      "case number",
      "receipt",
      "iban",
      "account",
      "serial",
      "model",
      "version",
      "zip",
      "id card",
      "dni",
      "nie",
      "licence",
      "license",
    ],
  },
  references: [
    "https://www.icao.int/publications/doc-series/doc-9303",
    "https://www.consilium.europa.eu/prado/en/prado-start-page.html",
  ],
};

/** Nine characters with the check digit of the machine-readable zone as the last of them or behind. */
function isGermanNumber(value: string): boolean {
  const number = value.toUpperCase();
  return /^[CFGHJK][CFGHJ-NPRTV-Z\d]{7,8}\d$/u.test(number) && hasZoneDigit(number);
}

/** Words have too few digits; a date is none either. */
function validatePassport(value: string): Validity {
  const digits = value.replace(/\D/gu, "");
  // Without the letters that make words.
  if (/^[CFGHJK][CFGHJ-NPRTV-Z\d]{8}\d?$/u.test(value)) return digits === "" ? "invalid" : "valid";
  const isDate = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(value);
  return digits.length >= 4 && !isDate && !/^(\d)\1*$/u.test(digits) ? "valid" : "invalid";
}
