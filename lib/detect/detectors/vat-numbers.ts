import { hasMod11And10Digit, remainder, weigh } from "../check-digits.ts";
import type { Detector } from "../detector.ts";
import { hasLuhnDigit } from "../luhn.ts";
import {
  countLeadingDigits,
  edgeAfter,
  edgeBefore,
  spread,
  validateWith,
  wordsForOthers,
} from "../number-row.ts";

/** A country's number for value added tax. */
interface VatNumber {
  /** The letters before it, which make the word "VAT" unnecessary. */
  readonly prefix: string;
  /** What follows, without separators: see `NumberRow`. */
  readonly form: string;
  readonly check?: (compact: string) => boolean;
  readonly words: readonly string[];
}

const rows: readonly VatNumber[] = [
  {
    prefix: "AT",
    form: String.raw`U\d{8}`,
    check: (number) => (10 - ((luhnSum(number.slice(1, 8)) + 4) % 10)) % 10 === Number(number[8]),
    words: ["ust-id", "uid"],
  },
  {
    prefix: "BE",
    form: String.raw`[01]\d{9}`,
    check: (number) => 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8)),
    words: ["btw", "tva", "ondernemingsnummer"],
  },
  { prefix: "BG", form: String.raw`\d{9,10}`, words: ["ддс", "идентификационен номер по ддс"] },
  {
    prefix: "CH",
    form: String.raw`E\d{9}`,
    check: (number) => weigh(number.slice(1), [5, 4, 3, 2, 7, 6, 5, 4, 1]) % 11 === 0,
    words: ["mwst", "tva", "iva", "mehrwertsteuernummer"],
  },
  { prefix: "CY", form: String.raw`\d{8}[A-Z]`, words: ["φπα", "αριθμός εγγραφής φ.π.α", "cypriot"] },
  { prefix: "CZ", form: String.raw`\d{8,10}`, words: ["dič", "daňové identifikační číslo"] },
  {
    prefix: "DE",
    form: String.raw`[1-9]\d{8}`,
    check: hasMod11And10Digit,
    words: [
      "ust-idnr",
      "ust-id",
      "ust-id-nr",
      "umsatzsteuer-identifikationsnummer",
      "umsatzsteuer-id",
      "ustid",
    ],
  },
  {
    prefix: "DK",
    form: String.raw`\d{8}`,
    check: (number) => weigh(number, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    words: ["cvr", "momsregistreringsnummer", "cvr-nr"],
  },
  {
    prefix: "EE",
    form: String.raw`10\d{7}`,
    check: (number) => weigh(number, [3, 7, 1]) % 10 === 0,
    words: ["kmkr", "käibemaksukohuslase"],
  },
  {
    prefix: "EL",
    form: String.raw`\d{9}`,
    check: (number) =>
      (weigh(number.slice(0, 8), [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(number[8]),
    words: ["φπα", "αφμ"],
  },
  { prefix: "ES", form: String.raw`[A-Z]\d{7}[0-9A-Z]|\d{8}[A-Z]`, words: ["iva", "nif-iva", "cif"] },
  {
    prefix: "FI",
    form: String.raw`\d{8}`,
    check: (number) => weigh(number, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
    words: ["alv", "alv nro", "arvonlisäveronumero", "moms"],
  },
  {
    prefix: "FR",
    form: String.raw`[0-9A-HJ-NP-Z]{2}\d{9}`,
    check: (number) => hasLuhnDigit(number.slice(2)) || number.slice(2).startsWith("000"),
    words: [
      "tva",
      "tva intracom",
      "n° tva",
      "taxe sur la valeur ajoutée",
      "numéro de tva",
      "intracommunautaire",
    ],
  },
  {
    prefix: "GB",
    form: String.raw`\d{9}(?:\d{3})?`,
    check: hasBritishDigits,
    words: ["vat reg", "vat registration"],
  },
  { prefix: "HR", form: String.raw`\d{11}`, check: hasMod11And10Digit, words: ["pdv", "pdv-id"] },
  {
    prefix: "HU",
    form: String.raw`\d{8}`,
    check: (number) => weigh(number, [9, 7, 3, 1]) % 10 === 0,
    words: ["anum", "közösségi adószám", "adószám"],
  },
  { prefix: "IE", form: String.raw`\d[0-9A-Z]\d{5}[A-W][A-I]?`, words: ["cbl", "irish vat"] },
  { prefix: "IS", form: String.raw`\d{5,6}`, words: ["vsk", "vsk number", "virðisaukaskattsnúmer"] },
  {
    prefix: "IT",
    form: String.raw`\d{11}`,
    check: hasLuhnDigit,
    words: ["partita iva", "p.iva", "p. iva", "piva"],
  },
  { prefix: "LT", form: String.raw`\d{9}(?:\d{3})?`, words: ["pvm", "pvm mokėtojo kodas"] },
  {
    prefix: "LU",
    form: String.raw`\d{8}`,
    check: (number) => Number(number.slice(0, 6)) % 89 === Number(number.slice(6)),
    words: ["tva", "luxembourg"],
  },
  { prefix: "LV", form: String.raw`\d{11}`, words: ["pvn", "pievienotās vērtības nodokļa"] },
  {
    prefix: "MT",
    form: String.raw`\d{8}`,
    check: (number) => weigh(number.slice(0, 6), [3, 4, 6, 7, 8, 9]) % 37 === 37 - Number(number.slice(6)),
    words: ["maltese"],
  },
  {
    prefix: "NL",
    form: String.raw`\d{9}B\d{2}`,
    words: ["btw", "btw-nummer", "btw-id", "omzetbelastingnummer", "omzetbelasting"],
  },
  {
    prefix: "NO",
    form: String.raw`\d{9}(?:MVA)?`,
    check: (number) => weigh(number.slice(0, 9), [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    words: ["mva", "merverdiavgift"],
  },
  {
    prefix: "PL",
    form: String.raw`\d{10}`,
    check: (number) => weigh(number, [6, 5, 7, 2, 3, 4, 5, 6, 7, -1]) % 11 === 0,
    words: ["nip", "vat ue"],
  },
  { prefix: "PT", form: String.raw`\d{9}`, words: ["nif", "iva"] },
  {
    prefix: "RO",
    form: String.raw`[1-9]\d{1,9}`,
    words: ["tva", "cod tva", "cod de înregistrare în scopuri de tva", "cif"],
  },
  {
    prefix: "SE",
    form: String.raw`\d{10}\d{2}`,
    check: (number) => hasLuhnDigit(number.slice(0, 10)),
    words: ["moms", "momsregistreringsnummer", "vat-nummer", "momsnr"],
  },
  {
    prefix: "SI",
    form: String.raw`[1-9]\d{7}`,
    check: (number) =>
      (11 - (weigh(number.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(number[7]),
    words: ["ddv", "davčna številka", "id za ddv"],
  },
  {
    prefix: "SK",
    form: String.raw`\d{10}`,
    check: (number) => remainder(number, 11) === 0,
    words: ["ič dph", "dph"],
  },
  { prefix: "XI", form: String.raw`\d{9}`, check: hasBritishDigits, words: ["northern ireland"] },
  { prefix: "EU", form: String.raw`\d{9}`, words: ["oss", "moss", "one stop shop"] },
  { prefix: "IM", form: String.raw`\d{9,11}`, words: ["ioss", "import one stop shop"] },
  { prefix: "OM", form: String.raw`\d{10}[0-9X]`, words: ["oman", "oman value added"] },
];

/** In every language of the table. */
const vatWords = [
  "vat",
  "vat no",
  "vat number",
  "vat id",
  "vat reg no",
  "value added tax",
  "tax number",
  "tva",
  "mwst",
  "iva",
  "moms",
];

export const vatNumbers: readonly Detector[] = rows.map(({ prefix, form, check, words }): Detector => ({
  id: `vat-${prefix.toLowerCase()}`,
  type: `vat:${prefix === "EL" ? "gr" : prefix.toLowerCase()}`,
  advice: "vat",
  severity: "medium",
  patterns: [
    {
      // With the country before it.
      tryAt: { literals: listBeginnings(prefix, form) },
      expression: new RegExp(
        String.raw`${edgeBefore}(?<value>${prefix}(?:${spread(form)}))${edgeAfter}`,
        "dy",
      ),
      alone: check === undefined ? "none" : "low",
      inContext: "high",
    },
    {
      tryAt: {
        digitRuns: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        digitsAhead: countLeadingDigits(form),
        back: /[A-Za-z -]/u,
      },
      expression: new RegExp(
        String.raw`[A-Za-z -]{0,64}?${edgeBefore}(?<value>${spread(form)})${edgeAfter}`,
        "dy",
      ),
      alone: "none",
      inContext: "medium",
    },
  ],
  ...(check === undefined
    ? {}
    : {
        validate: (value: string) =>
          validateWith(
            (compact) => check(compact.startsWith(prefix) ? compact.slice(prefix.length) : compact),
            value,
          ),
      }),
  context: { words: [...words, ...vatWords], against: wordsForOthers },
  references: [
    "https://taxation-customs.ec.europa.eu/taxation/vat/vat-directive/vat-identification-numbers_en",
    "https://ec.europa.eu/taxation_customs/vies/#/faq",
  ],
}));

/** The country's letters and the first character of its numbers, with and without a space between. */
function listBeginnings(prefix: string, form: string): string[] {
  const first = new RegExp(/^(?:\\d|\[[^\]]*\]|.)/u.exec(form)?.[0] ?? "", "u");
  const characters = Array.from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ").filter((character) =>
    first.test(character),
  );
  return characters.flatMap((character) => [prefix + character, `${prefix} ${character}`]);
}

/** Sum of the digits, every second one doubled. */
function luhnSum(digits: string): number {
  return Array.from(digits).reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/** The older scheme, and the one since 2009 that adds 55. */
function hasBritishDigits(number: string): boolean {
  const sum = weigh(number.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + Number(number.slice(7, 9));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}
