import type { Detector, Validity } from "../detector.ts";
import { anyWordInAnyCase, labelGap } from "../label.ts";
import { compactOf, edgeAfter, edgeBefore, spread } from "../number-row.ts";

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
  "dl no",
  "dl number",
  "dl#",
  "dln",
  "dvla",
  "führerschein",
  "fuehrerschein",
  "permis de conduire",
  "numéro de permis",
  "permiso de conducir",
  "licencia de conducir",
  "carnet de conducir",
  "carné de conducir",
  "patente di guida",
  "numero patente",
  "carteira de motorista",
  "carta de condução",
  "rijbewijs",
  "prawo jazdy",
  "körkort",
  "körkortsnummer",
  "førerkort",
  "kørekort",
  "ajokortti",
  "ajokortin numero",
  "運転免許",
  "免許番号",
  "驾驶证",
  "驾照",
  "운전면허",
  "водительское удостоверение",
  "cdl",
  "learner's permit",
  "learner permit",
  "learners permit",
  "instruction permit",
  "provisional licence",
  "provisional license",
  "provisional dl",
  "international driving permit",
  "idp no",
  "driver id",
  "driver lic",
  "driver's lic",
  "drivers lic",
  "driving lic",
  "fs-nr",
  "fahrerlaubnis",
  "numéro du permis",
  "licencia de manejo",
  "licencia de conductor",
  "permiso de conducción",
  "carteira nacional de habilitação",
  "prawa jazdy",
  "řidičský průkaz",
  "řidičského průkazu",
  "vodičský preukaz",
  "vodičského preukazu",
  "vezetői engedély",
  "jogosítvány",
  "permis auto",
  "permis de conducere",
  "permisul de conducere",
  "vozačka dozvola",
  "vozniško dovoljenje",
  "шофьорска книжка",
  "δίπλωμα οδήγησης",
  "άδεια οδήγησης",
  "sürücü belgesi",
  "ehliyet",
  "водительские права",
  "водительских прав",
  "номер ву",
  "посвідчення водія",
  "رخصة القيادة",
  "رخصة قيادة",
  "רישיון נהיגה",
  "ใบขับขี่",
  "nomor sim",
  "lesen memandu",
  "giấy phép lái xe",
  "駕照",
  "駕駛執照",
  "免許証番号",
  "cnh",
  "juhiluba",
  "vairuotojo pažymėjimas",
  "vadītāja apliecība",
];

/** These say so right before the number only. */
const shortCues = [
  "dl",
  "d/l",
  "d.l.",
  "permis",
  "licencia",
  "patente",
  "permit number",
  "habilitação",
  "gplx",
];

/** Forms of the states' and countries' numbers, without the separators that some print; the longest come first. */
const forms: readonly { readonly of: string; readonly form: string }[] = [
  {
    of: "Great Britain: name, birth, initials, check",
    form: String.raw`[A-Z9]{5}\d{6}[A-Z9]{2}[A-Z0-9][A-Z]{2}(?:\d\d)?`,
  },
  { of: "China: as the identity card", form: String.raw`\d{17}[\dX]` },
  { of: "Manitoba, Nova Scotia: letters of the name, then digits", form: String.raw`[A-Z]{5,6}\d{6,9}` },
  { of: "Washington", form: String.raw`WDL[A-Z0-9]{9}|[A-Z]{5}[A-Z0-9]{2}\d{3}[A-Z0-9]{2}` },
  { of: "Germany: authority, number, check, copy", form: String.raw`[A-Z]\d{2}[A-Z0-9]{6}\d[A-Z0-9]` },
  { of: "Italy", form: String.raw`U1[A-Z0-9]{7}[A-Z]` },
  { of: "Spain: as the identity card of foreigners", form: String.raw`[XYZ]\d{7}[A-Z]` },
  { of: "New Hampshire", form: String.raw`\d{2}[A-Z]{3}\d{5}` },
  { of: "France: year, letters, number", form: String.raw`\d{2}[A-Z]{2}\d{5}` },
  { of: "Iowa", form: String.raw`\d{3}[A-Z]{2}\d{4}` },
  {
    of: "all others: digits with letters before or after, or none",
    form: String.raw`[A-Z]{1,3}\d{5,15}[A-Z]{0,2}|\d{6,14}[A-Z]{0,2}`,
  },
];

/** A letter, then groups, as many states and provinces print it: D400-7836-0001, D6101 40706 60905, S 123 456 789 012. */
const inGroups = String.raw`[A-Z]\d{3,4}(?:-\d{3,5}){2}(?:-\d{1,4}){0,2}|[A-Z]\d{3}-\d{3}-\d\d-\d{3}-\d|[A-Z]\d{4}(?: \d{5}){2}|[A-Z](?: \d{3}){4}`;

/** Two letters, digits and a letter, as Italy has them and others, and Korea's in its groups: little else is written so. */
const distinctive =
  /^(?:[A-Z]{2}\d{7}[A-Z]|U1[A-Z\d]{7}[A-Z]|[A-Z]{2}\d{8}[A-Z]|(?:1[1-9]|2[0-8])[ -]\d\d[ -]\d{6}[ -]\d\d)$/iu;

const number = `${edgeBefore}(?<value>${forms.map(({ form }) => spread(form)).join("|")})${edgeAfter}`;

export const driversLicense: Detector = {
  id: "drivers-license",
  type: "drivers_license",
  advice: "driving_licence",
  severity: "high",
  patterns: [
    {
      tryAt: { literals: [...licenceCues, ...shortCues] },
      expression: () =>
        new RegExp(`${anyWordInAnyCase([...licenceCues, ...shortCues])}${labelGap}${number}`, "duy"),
      alone: "high",
      inContext: "high",
    },
    {
      // Of what, something else near it says.
      tryAt: { literals: ["license", "licence"] },
      expression: () => new RegExp(`${anyWordInAnyCase(["license", "licence"])}${labelGap}${number}`, "duy"),
      alone: "low",
      inContext: "high",
    },
    {
      // Or the form says so, or who has it: … of the driver, Colorado license 07-950-7955
      tryAt: { literals: ["license", "licence", "lic"] },
      expression: () =>
        new RegExp(
          String.raw`${anyWordInAnyCase(["license", "licence", "lic"])}${labelGap}(?:(?=(?:${inGroups}|U1[A-Z\d]{7}[A-Z])${edgeAfter})|(?<=(?:[Dd]rivers?|[Oo]perator'?s?|[Mm]otorist|DMV)(?![\p{L}\d])[^\n]{0,80}))${number}`,
          "duy",
        ),
      alone: "medium",
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
      // As Korea prints it: region, year, number, check.
      tryAt: { digitRuns: [2], followedBy: "-", digitsAhead: 12 },
      expression: /(?<![\w+$€£])(?<!\d[-./])(?:1[1-9]|2[0-8])-\d{2}-\d{6}-\d{2}(?![-./]?\w)/dy,
      alone: "low",
      inContext: "high",
    },
    {
      // In a table, or with the word after it.
      tryAt: { digitRuns: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], digitsAhead: 5, back: /[A-Za-z]/u },
      expression: () =>
        new RegExp(
          String.raw`(?<![\w+$€£-])(?:(?:[A-Z]{1,3}\d{5,14}|\d{7,14})[A-Z]{0,2}|${inGroups})(?![-./]?\w)`,
          "dy",
        ),
      alone: "none",
      inContext: "medium",
    },
    {
      // Under the heading of its column, in any form.
      tryAt: { digitRuns: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], back: /[A-Za-z ]/u },
      expression: () => new RegExp(`[A-Za-z ]{0,64}?${number}`, "duy"),
      alone: "none",
      inContext: "medium",
      inHeadingOnly: true,
    },
  ],
  validate: validateLicence,
  isKnownAlone: (value) => distinctive.test(value),
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

/** No date, and not the same digit again and again. */
function validateLicence(value: string, match: string): Validity {
  // The letters alone also stand for download, deadline and more, the words for patents and building permits.
  if (/^(?:d\/?l|patente|permis)\s(?![=:#])/iu.test(match) && !/[A-Z]|^(?:\d ?){12}$/iu.test(value))
    return "invalid";
  const isDate = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})$/u;
  return isDate.test(value) || /^\D*(\d)\1*$/u.test(compactOf(value)) ? "invalid" : "valid";
}
