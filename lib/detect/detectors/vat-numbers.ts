import { hasMod11And10Digit, remainder, weigh } from "../check-digits.ts";
import type { Detector, Pattern } from "../detector.ts";
import { inAnyCase } from "../label.ts";
import { hasLuhnDigit } from "../luhn.ts";
import {
  edgeAfter,
  edgeBefore,
  spread,
  toDetector,
  tryEverywhere,
  validateWith,
  wordsForOthers,
} from "../number-row.ts";
import type { NumberRow } from "../number-row.ts";
import {
  hasBritishDigits,
  hasBulgarianDigit,
  hasCypriotLetter,
  hasCzechDigit,
  hasDutchDigits,
  hasIrishVatLetter,
  hasLatvianDigit,
  hasLithuanianDigit,
  hasPortugueseDigit,
  hasRomanianDigit,
  hasSpanishCharacter,
} from "./vat-checks.ts";

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
    form: String.raw`\d{9,10}`,
    check: (number) => 97 - (Number(number.slice(0, -2)) % 97) === Number(number.slice(-2)),
    words: [
      "ondernemingsnr",
      "numéro d'entreprise",
      "enterprise number",
      "kbo",
      "bce",
      "belgian enterprise",
      "nwst",
      "btw",
      "ondernemingsnummer",
    ],
  },
  {
    prefix: "BG",
    form: String.raw`\d{9,10}`,
    check: hasBulgarianDigit,
    words: ["bulstat", "булстат", "ддс"],
  },
  {
    prefix: "CH",
    form: String.raw`E\d{9}`,
    check: (number) => weigh(number.slice(1), [5, 4, 3, 2, 7, 6, 5, 4, 1]) % 11 === 0,
    words: ["mehrwertsteuernummer"],
  },
  {
    prefix: "CY",
    form: String.raw`\d{8}[A-Z]`,
    check: hasCypriotLetter,
    words: ["φπα", "αριθμός εγγραφής φ.π.α", "cypriot"],
  },
  {
    prefix: "CZ",
    form: String.raw`\d{8,10}`,
    check: hasCzechDigit,
    words: ["dič", "daňové identifikační číslo"],
  },
  {
    prefix: "DE",
    form: String.raw`[1-9]\d{8}`,
    check: hasMod11And10Digit,
    words: ["ust.-id", "ust.id", "ust-id", "umsatzsteuer-identifikationsnummer", "umsatzsteuer-id"],
  },
  {
    prefix: "DK",
    form: String.raw`\d{8}`,
    check: (number) => weigh(number, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    words: ["se-nummer", "cvr", "momsregistreringsnummer"],
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
    words: [
      "fpa",
      "φ.π.α",
      "α.φ.μ",
      "αριθμού φορολογικού μητρώου",
      "αριθμός φορολογικού μητρώου",
      "φπα",
      "αφμ",
    ],
  },
  {
    prefix: "ES",
    form: String.raw`[A-Z]\d{7}[0-9A-Z]|\d{8}[A-Z]`,
    check: hasSpanishCharacter,
    words: ["n.i.f", "cif"],
  },
  {
    prefix: "FI",
    form: String.raw`\d{8}`,
    check: (number) => weigh(number, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
    words: ["alv", "arvonlisäveronumero"],
  },
  {
    prefix: "FR",
    form: String.raw`[0-9A-HJ-NP-Z]{2}\d{9}`,
    check: (number) => hasLuhnDigit(number.slice(2)) || number.slice(2).startsWith("000"),
    words: ["taxe sur la valeur ajoutée", "intracommunautaire"],
  },
  {
    prefix: "GB",
    form: String.raw`\d{9}(?:\d{3})?`,
    check: hasBritishDigits,
    words: [],
  },
  {
    prefix: "HR",
    form: String.raw`\d{11}`,
    check: hasMod11And10Digit,
    words: ["pdv"],
  },
  {
    prefix: "HU",
    form: String.raw`\d{8}`,
    check: (number) => weigh(number, [9, 7, 3, 1]) % 10 === 0,
    words: ["áfa", "közösségi adószáma", "anum", "adószám"],
  },
  {
    prefix: "IE",
    form: String.raw`\d[0-9A-Z+*]\d{5}[A-W][A-IW]?`,
    check: hasIrishVatLetter,
    words: ["irish tax", "cbl"],
  },
  {
    prefix: "IS",
    form: String.raw`\d{5,6}`,
    words: ["vsk", "virðisaukaskattsnúmer"],
  },
  {
    prefix: "IT",
    form: String.raw`\d{11}`,
    check: hasLuhnDigit,
    words: ["piva"],
  },
  {
    prefix: "LT",
    form: String.raw`\d{9}(?:\d{3})?`,
    check: hasLithuanianDigit,
    words: ["pridėtinės vertės mokestis", "pridėtinės vertės mokesčio", "pvm"],
  },
  {
    prefix: "LU",
    form: String.raw`\d{8}`,
    check: (number) => Number(number.slice(0, 6)) % 89 === Number(number.slice(6)),
    words: ["luxembourg"],
  },
  {
    prefix: "LV",
    form: String.raw`\d{11}`,
    check: hasLatvianDigit,
    words: ["pievienotās vērtības", "pvn"],
  },
  {
    prefix: "MT",
    form: String.raw`\d{8}`,
    check: (number) => weigh(number.slice(0, 6), [3, 4, 6, 7, 8, 9]) % 37 === 37 - Number(number.slice(6)),
    words: ["maltese"],
  },
  {
    prefix: "NL",
    form: String.raw`\d{7,9}B\d{2}`,
    check: hasDutchDigits,
    words: ["btw", "omzetbelasting"],
  },
  {
    prefix: "NO",
    form: String.raw`\d{9}(?:MVA)?`,
    check: (number) => weigh(number.slice(0, 9), [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    words: ["org.nr", "mva", "merverdiavgift"],
  },
  {
    prefix: "PL",
    form: String.raw`\d{10}`,
    check: (number) => weigh(number, [6, 5, 7, 2, 3, 4, 5, 6, 7, -1]) % 11 === 0,
    words: ["nip"],
  },
  {
    prefix: "PT",
    form: String.raw`\d{9}`,
    check: hasPortugueseDigit,
    words: ["contribuinte", "nipc", "nif"],
  },
  {
    prefix: "RO",
    form: String.raw`[1-9]\d{5,12}`,
    check: hasRomanianDigit,
    words: ["cf:", "cod de înregistrare", "cif"],
  },
  {
    prefix: "SE",
    form: String.raw`\d{10}\d{2}`,
    check: (number) => hasLuhnDigit(number.slice(0, 10)),
    words: ["mervärdesskatt", "momsnummer", "momsregistreringsnummer", "momsnr"],
  },
  {
    prefix: "SI",
    form: String.raw`[1-9]\d{7}`,
    check: (number) =>
      (11 - (weigh(number.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(number[7]),
    words: ["ddv", "davčna številka"],
  },
  {
    prefix: "SK",
    form: String.raw`\d{10}`,
    check: (number) => remainder(number, 11) === 0,
    words: ["ič pre daň", "dph"],
  },
  { prefix: "XI", form: String.raw`\d{9}`, check: hasBritishDigits, words: ["northern ireland"] },
  { prefix: "EU", form: String.raw`\d{9}`, words: ["one stop", "oss", "moss"] },
  { prefix: "IM", form: String.raw`\d{9,11}`, words: ["ioss", "import one stop shop"] },
  { prefix: "OM", form: String.raw`\d{9}[0-9X]`, words: ["oman"] },
];

/** In every language of the table. */
const vatWords = ["vat", "value added tax", "tax number", "tva", "mwst", "iva", "moms"];

const euAndNeighbours = rows.map(({ prefix, form, check, words }): Detector => ({
  id: `vat-${prefix.toLowerCase()}`,
  type: `vat:${prefix === "EL" ? "gr" : prefix.toLowerCase()}`,
  advice: "vat",
  severity: "medium",
  patterns: [
    // With the country before it; without, the check digits have to say it.
    ...patternsWithPrefix(prefix, form, { alone: check === undefined ? "none" : "low", inContext: "high" }),
    ...(check === undefined ? [] : [tryEverywhere(form, "medium")]),
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

/** Numbers that begin with no country's letters. */
const others = (
  [
    {
      id: "vat-in",
      subtype: "in",
      form: String.raw`\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]`,
      words: ["gst", "gstin", "goods and services tax", "जीएसटी"],
      printed: {
        tryAt: { digitRuns: [2], followedBy: "ABCDEFGHIJKLMNOPQRSTUVWXYZ" },
        form: String.raw`[0-3]\d[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]`,
        confidence: "medium",
      },
      references: ["https://www.gst.gov.in/"],
    },
  ] satisfies readonly NumberRow[]
).map((row) => toDetector(row, { type: "vat", advice: "vat", severity: "medium" }));

export const vatNumbers: readonly Detector[] = [...euAndNeighbours, ...others];

/** The country's letters and the number: found by its beginning, or by its digits where a letter comes before them. */
function patternsWithPrefix(
  prefix: string,
  form: string,
  confidence: Pick<Pattern, "alone" | "inContext">,
): [Pattern, ...Pattern[]] {
  const value = String.raw`${edgeBefore}(?<value>${inAnyCase(prefix)}(?:${spread(form)}))${edgeAfter}`;
  const first = new RegExp(/^(?:\\d|\[[^\]]*\]|.)/u.exec(form)?.[0] ?? "", "u");
  const digits = Array.from("0123456789").filter((digit) => first.test(digit));
  const literals = digits.flatMap((digit) =>
    ["", " ", "-", "."].map((separator) => prefix + separator + digit),
  );
  const byBeginning = { ...confidence, tryAt: { literals }, expression: () => new RegExp(value, "dy") };
  const letters = /[A-Za-z .-]/u;
  const byDigits = {
    ...confidence,
    tryAt: { digitRuns: [3, 7, 8, 9, 10], digitsAhead: 7, back: letters },
    expression: () => new RegExp(`${letters.source}{0,64}?${value}`, "dy"),
  };
  const mayBeginWithLetter = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ").some((letter) => first.test(letter));
  if (!mayBeginWithLetter) return [byBeginning];
  return digits.length === 0 ? [byDigits] : [byDigits, byBeginning];
}

/** Sum of the digits, every second one doubled. */
function luhnSum(digits: string): number {
  return Array.from(digits).reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
