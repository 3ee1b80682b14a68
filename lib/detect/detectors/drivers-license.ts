import type { Detector, Validity } from "../detector.ts";
import { anyWord, labelGap } from "../label.ts";

/** A driving licence, in the languages most written to Claude. */
const licenceCues = [
  "driver license",
  "driver licence",
  "drivers license",
  "drivers licence",
  "driver's license",
  "driver's licence",
  "drivers' license",
  "driving license",
  "driving licence",
  "driver number",
  "driver license number",
  "license number",
  "licence number",
  "dl",
  "dl no",
  "dl number",
  "dl#",
  "dln",
  "dvla",
  "permit number",
  "führerschein",
  "führerscheinnummer",
  "fuehrerschein",
  "permis de conduire",
  "numéro de permis",
  "permiso de conducir",
  "licencia de conducir",
  "carnet de conducir",
  "carné de conducir",
  "patente di guida",
  "numero patente",
  "patente",
  "carteira de motorista",
  "carta de condução",
  "cnh",
  "rijbewijs",
  "rijbewijsnummer",
  "prawo jazdy",
  "körkort",
  "førerkort",
  "kørekort",
  "ajokortti",
  "運転免許",
  "運転免許証",
  "免許番号",
  "驾驶证",
  "驾照",
  "驾驶证号",
  "운전면허",
  "운전면허번호",
  "водительское удостоверение",
];

/** Forms of the states' and countries' numbers, without the separators that some print. */
const forms: readonly { readonly of: string; readonly form: RegExp }[] = [
  {
    of: "Great Britain: name, birth, initials, check",
    form: /^[A-Z9]{5}\d{6}[A-Z9]{2}\w[A-Z]{2}(?:\d\d)?$/u,
  },
  {
    of: "Germany: authority, number, check, copy",
    form: /^[A-Z]\d{2}[A-Z0-9]{6}\d[A-Z0-9]$|^[A-Z]{2}\d{8}[A-Z]$/u,
  },
  { of: "Italy", form: /^(?:[A-Z]{2}\d{7}|U1[A-Z0-9]{7})[A-Z]$/u },
  { of: "Spain: as the identity card", form: /^(?:\d{8}|[XYZ]\d{7})[A-Z]$/u },
  { of: "France, China, Brazil, Mexico, US states: digits only", form: /^\d{7,12}$|^\d{14}$|^\d{17}[\dX]$/u },
  { of: "Korea", form: /^\d{12}$/u },
  { of: "India: state, office, year, number", form: /^[A-Z]{2}\d{2}(?:19|20)\d{9}$/u },
  { of: "Ontario, Illinois, Florida, Maryland, Michigan, Minnesota, Wisconsin", form: /^[A-Z]\d{11,14}$/u },
  { of: "New Jersey", form: /^[A-Z]\d{14}$/u },
  { of: "Quebec, Louisiana and others: a letter and 12 digits", form: /^[A-Z]\d{12}$/u },
  {
    of: "California, Arizona, Kansas, Nebraska, Ohio, Massachusetts, West Virginia",
    form: /^[A-Z]{1,2}\d{5,9}$/u,
  },
  {
    of: "Iowa, Maine, Oklahoma: digits with letters in between or at the end",
    form: /^\d{3}[A-Z]{2}\d{4}$|^\d{7,8}[A-Z]$/u,
  },
  { of: "Nevada", form: /^X\d{8}$/u },
  { of: "New Hampshire", form: /^\d{2}[A-Z]{3}\d{5}$/u },
  { of: "North Dakota", form: /^[A-Z]{3}\d{6}$/u },
  { of: "Washington", form: /^WDL[A-Z0-9]{9}$/u },
  { of: "Hawaii", form: /^H\d{8}$/u },
  { of: "Missouri", form: /^[A-Z]\d{5,9}R?$/u },
  { of: "Manitoba", form: /^[A-Z]{6}\d{6}$|^[A-Z]{2}\d{7,9}$/u },
];

export const driversLicense: Detector = {
  id: "drivers-license",
  type: "drivers_license",
  advice: "driving_licence",
  severity: "high",
  patterns: [
    {
      tryAt: { literals: [...licenceCues, "license", "licence"] },
      expression: new RegExp(
        String.raw`${anyWord([...licenceCues, "license", "licence"])}${labelGap}(?<![\w+$€£])(?<!\d[-./])(?<value>(?=[A-Z]{0,9}\d|[A-Z]{1,3}[ -]\d)[A-Z0-9]{1,18}(?:[ -][A-Z0-9]{1,12}){0,5})(?![-./]?\w)`,
        "diuy",
      ),
      alone: "none",
      inContext: "high",
    },
    {
      // Great Britain's, which carries the name and the birth date, needs no label.
      tryAt: { digitRuns: [6], back: /[A-Za-z9]/u },
      expression: /\b(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99)\d[0156]\d[0-3]\d{2}[A-Z9]{2}[A-Z0-9][A-Z]{2}\b/diy,
      alone: "medium",
      inContext: "high",
    },
    {
      // In a table, or with the word after it.
      tryAt: { digitRuns: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14], back: /[A-Za-z]/u },
      expression: /(?<![\w+$€£-])[A-Z]{0,2}\d{5,14}[A-Z]?(?![-./]?\w)/dy,
      alone: "none",
      inContext: "medium",
    },
  ],
  validate: validateLicence,
  context: {
    words: licenceCues,
    against: [
      "order",
      "invoice",
      "phone",
      "tel",
      "software license",
      "license key",
      "medical license",
      "business license",
      "liquor license",
      "professional license",
      "rn license",
      "nursing license",
      "bar number",
      "npi",
      "dea",
      "ssn",
      "passport",
      "plate",
      "license plate",
      "vin",
      "policy",
      "zip",
      "account",
      "version",
      "copyright",
      "case no",
      "case number",
      "serial",
      "dob",
      "date",
    ],
  },
  references: [
    "https://www.aamva.org/identity/dl-id-card-design-standard",
    "https://www.gov.uk/view-driving-licence",
    "https://ntsi.com/drivers-license-format/",
  ],
};

/** In one of the known forms, whatever separators it is printed with. */
function validateLicence(value: string): Validity {
  const compact = value.replace(/[ -]/gu, "").toUpperCase();
  if (/^(\d)\1*$/u.test(compact)) return "invalid";
  return forms.some(({ form }) => form.test(compact)) ? "valid" : "invalid";
}
