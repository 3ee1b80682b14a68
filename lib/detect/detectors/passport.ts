import type { Detector, Validity } from "../detector.ts";
import { anyWord, labelGap } from "../label.ts";

/** A passport, in the languages most written to Claude. */
const passportCues = [
  "passport",
  "passports",
  "passport number",
  "passport no",
  "reisepass",
  "reisepassnummer",
  "passnummer",
  "pass-nr",
  "passeport",
  "pasaporte",
  "passaporto",
  "passaporte",
  "paspoort",
  "paspoortnummer",
  "paszport",
  "numer paszportu",
  "pas č",
  "pașaport",
  "pasaport",
  "pasaport no",
  "útlevél",
  "διαβατήριο",
  "паспорт",
  "паспорта",
  "旅券",
  "旅券番号",
  "パスポート",
  "护照",
  "護照",
  "护照号",
  "护照号码",
  "여권",
  "여권번호",
  "travel document",
];

/**
 * One or two letters and six to eight digits (most countries), nine digits (US, UK, Russia, China's old ones), Germany's nine or ten
 * characters without vowels, France's and Italy's letters in the middle or at the end.
 */
const number = String.raw`(?<value>[A-Z]{1,3}[ -]?\d{5,9}[A-Z]?|\d{2} ?\d{2} ?\d{6}|\d{7,9}|\d{2}[A-Z]{2}\d{5}|[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8}\d?|[A-Z]\d{3}[A-Z]\d{4}|[A-Z0-9]{2}\d{7})`;

export const passport: Detector = {
  id: "passport",
  type: "passport",
  advice: "passport",
  severity: "high",
  patterns: [
    {
      tryAt: { literals: passportCues },
      expression: new RegExp(
        String.raw`${anyWord(passportCues)}${labelGap}(?<![\w+$€£])(?<!\d[-./])${number}(?![-./]?\w)`,
        "diuy",
      ),
      alone: "high",
      inContext: "high",
    },
    {
      // In a table, or with the word after it.
      tryAt: { digitRuns: [5, 6, 7, 8, 9], back: /[A-Za-z]/u },
      expression: /(?<![\w+$€£-])(?:[A-Z]{1,3}\d{6,8}|[A-Za-z]{1,3}\d{6,7}|\d{9})(?![-./]?\w)/dy,
      alone: "none",
      inContext: "medium",
    },
    {
      // The second line of the machine-readable zone: number, nationality, birth, sex, expiry.
      tryAt: { literals: ["<"], back: /[A-Z0-9]/u },
      expression:
        /(?<![\w<])(?<value>[A-Z0-9]{9}|[A-Z0-9]{6,8}(?=<))<{0,3}\d[A-Z]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{14}\d{2}/dy,
      alone: "high",
      inContext: "high",
    },
  ],
  validate: validatePassport,
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

/** Words have no digits; a year, a date or a number that counts up is none either. */
function validatePassport(value: string): Validity {
  const digits = value.replace(/\D/gu, "");
  if (digits.length < 5 && !/^[CFGHJK][CFGHJ-NPRTV-Z0-9]{8}\d?$/u.test(value)) return "invalid";
  return digits.length >= 3 && !/^(\d)\1*$/u.test(digits) ? "valid" : "invalid";
}
