import { weigh } from "../check-digits.ts";
import type { Detector } from "../detector.ts";
import { hasLuhnDigit } from "../luhn.ts";
import { toDetector } from "../number-row.ts";
import type { NumberRow } from "../number-row.ts";

const rows: readonly NumberRow[] = [
  {
    id: "medical-record-number",
    subtype: "mrn",
    form: String.raw`(?:[A-Z]{1,4})?\d{5,10}`,
    words: [
      "mrn",
      "medical record number",
      "medical record no",
      "medical record",
      "med rec no",
      "med rec",
      "patient id",
      "patient number",
      "patient no",
      "chart number",
      "chart no",
      "hospital number",
      "patientennummer",
      "fallnummer",
      "numéro de dossier",
      "ipp",
    ],
    references: ["https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html"],
  },
  {
    id: "us-npi",
    subtype: "us_npi",
    form: String.raw`\d{10}`,
    words: ["npi", "national provider identifier", "provider npi"],
    references: [
      "https://www.cms.gov/regulations-and-guidance/administrative-simplification/nationalprovidentstand",
    ],
  },
  {
    id: "us-dea",
    subtype: "us_dea",
    form: String.raw`[A-Z][A-Z9]\d{7}`,
    check: (number) => weigh(number.slice(2, 8), [1, 2]) % 10 === Number(number[8]),
    words: ["dea", "dea number", "dea no", "dea registration", "dea #"],
    references: ["https://www.deadiversion.usdoj.gov/drugreg/registration.html"],
  },
  {
    id: "us-mbi",
    subtype: "us_mbi",
    form: String.raw`[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[AC-HJKMNP-RT-Y]{2}\d{2}`,
    words: [
      "mbi",
      "medicare",
      "medicare number",
      "medicare id",
      "beneficiary",
      "medicare beneficiary identifier",
    ],
    references: ["https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-with-format.pdf"],
  },
  {
    id: "us-member-id",
    subtype: "us_member",
    form: String.raw`[A-Z]{1,3}\d{8,12}`,
    words: [
      "member id",
      "subscriber id",
      "member number",
      "insurance id",
      "policy holder id",
      "group number",
    ],
    references: ["https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html"],
  },
  {
    id: "gb-nhs",
    subtype: "uk_nhs",
    form: String.raw`\d{10}`,
    check: (number) => weigh(number, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    words: ["nhs", "nhs number", "nhs no", "chi number", "h&c number"],
    references: ["https://www.datadictionary.nhs.uk/attributes/nhs_number.html"],
  },
  {
    id: "au-medicare",
    subtype: "au_medicare",
    form: String.raw`[2-6]\d{9}(?:\d)?`,
    check: (number) => weigh(number.slice(0, 8), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(number[8]),
    words: ["medicare", "medicare number", "medicare no", "medicare card"],
    references: ["https://www.servicesaustralia.gov.au/medicare-card"],
  },
  {
    id: "ca-bc-phn",
    subtype: "ca_bc_phn",
    form: String.raw`9\d{9}`,
    check: (number) =>
      (11 - (weigh(number.slice(1, 9), [2, 4, 8, 5, 10, 9, 7, 3]) % 11)) % 11 === Number(number[9]),
    words: ["phn", "personal health number", "care card", "bc services card", "msp"],
    references: [
      "https://www2.gov.bc.ca/gov/content/health/health-drug-coverage/msp/bc-residents/personal-health-identification",
    ],
  },
  {
    id: "ca-on-health",
    subtype: "ca_on",
    form: String.raw`[1-9]\d{9}(?:[A-Z]{2})?`,
    check: (number) => hasLuhnDigit(number.slice(0, 10)),
    words: ["ohip", "health card", "health card number", "ontario health"],
    references: ["https://www.ontario.ca/page/apply-ohip-and-get-health-card"],
  },
  {
    id: "de-kvnr",
    subtype: "de_kvnr",
    form: String.raw`[A-Z]\d{9}`,
    check: (number) => {
      const digits = String(number.charCodeAt(0) - 64).padStart(2, "0") + number.slice(1, 9);
      const sum = Array.from(digits).reduce((total, digit, index) => {
        const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
        return total + (value > 9 ? value - 9 : value);
      }, 0);
      return sum % 10 === Number(number[9]);
    },
    words: [
      "kvnr",
      "krankenversichertennummer",
      "versichertennummer",
      "krankenversicherungsnummer",
      "egk",
      "egk-nummer",
      "krankenkasse",
      "versicherten-nr",
      "gesundheitskarte",
    ],
    references: ["https://www.gkv-datenaustausch.de/kvnr/kvnr.jsp"],
  },
  {
    id: "de-lanr",
    subtype: "de_lanr",
    form: String.raw`\d{9}`,
    words: ["lanr", "arztnummer", "lebenslange arztnummer", "arzt-nr"],
    references: ["https://www.kbv.de/html/"],
  },
  {
    id: "de-bsnr",
    subtype: "de_bsnr",
    form: String.raw`\d{9}`,
    words: ["bsnr", "betriebsstättennummer", "betriebsstaettennummer"],
    references: ["https://www.kbv.de/html/"],
  },
  {
    id: "eu-ehic",
    subtype: "ehic",
    form: String.raw`80\d{18}`,
    words: [
      "ehic",
      "ghic",
      "european health insurance card",
      "europäische krankenversicherungskarte",
      "carte européenne",
    ],
    references: [
      "https://employment-social-affairs.ec.europa.eu/policies-and-activities/moving-working-europe/eu-social-security-coordination/european-health-insurance-card_en",
    ],
  },
];

export const healthIds: readonly Detector[] = rows.map((row) =>
  toDetector(row, { type: "health_id", advice: "health_id", severity: "high" }),
);
