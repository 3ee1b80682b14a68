import type { Detector, Validity } from "../detector.ts";
import { anyWord, labelGap } from "../label.ts";
import { isInOrder } from "../placeholder.ts";
import { isInternationalNumber } from "./calling-codes.ts";

/** Labels before a number, in the languages most written to Claude. */
const labels = [
  "phone",
  "telephone",
  "tel",
  "tele",
  "tél",
  "tlf",
  "gsm",
  "ph",
  "mobile",
  "mob",
  "cell",
  "landline",
  "fax",
  "whatsapp",
  "sms",
  "hotline",
  "helpline",
  "contact number",
  "contact no",
  "call",
  "dial",
  "toll free",
  "direct line",
  "main line",
  "support line",
  "office line",
  "my number",
  "mi número",
  "mon numéro",
  "meu número",
  "meine nummer",
  "her number",
  "his number",
  "us number",
  "uk number",
  "new number",
  "work number",
  "home number",
  "office number",
  "callback number",
  "emergency contact",
  "telefon",
  "rufnummer",
  "handy",
  "mobil",
  "durchwahl",
  "téléphone",
  "portable",
  "port.",
  "teléfono",
  "telefono",
  "móvil",
  "celular",
  "cel",
  "cellulare",
  "telefone",
  "telemóvel",
  "telefoon",
  "mobiel",
  "telefonní číslo",
  "puhelin",
  "puhelinnumero",
  "telefonszám",
  "numer telefonu",
  "komórka",
  "cep",
  "hp:",
  "телефон",
  "тел",
  "τηλέφωνο",
  "τηλ",
  "κινητό",
  "κιν",
  "电话",
  "電話",
  "手机",
  "手機",
  "携帯",
  "전화",
  "휴대폰",
  "연락처",
  "โทร",
  "فون",
  "هاتف",
  "جوال",
  "رقمي",
  "טלפון",
  "טל",
  "फ़ोन",
  "điện thoại",
  "sđt",
  "☎",
];

const extension = String.raw`(?:[ ,;]{0,2}(?:x|ext\.?|extension|durchwahl|dw|poste|#)[ .:]{0,2}\d{1,7})?`;
const edge = String.raw`(?![\w%]|[-./:]\d|:[A-Z]{4})`;
const start = String.raw`(?<![\w+$€£#=])(?<!\d[-./:,])`;

/** " / " only behind the first group: later it stands between two numbers. */
const separator = String.raw`(?: ?[.\u00b7-] ?|/| |//)`;
const inBrackets = String.raw`[ .-]?\(\d{1,6}\)[ .-]?\d{1,8}`;
/** In at least two groups, of which one may stand in brackets. */
const grouped = String.raw`(?:\(\d{1,6}\)[ .-]?|\d{1,9}(?:${separator}| / |(?=[ .-]?\()))(?:(?<=\d)${inBrackets}|\d{1,10})(?:${separator}\d{1,8}|${inBrackets}){0,5}`;
/** Those of five digits are of services. */
const inOnePiece = String.raw`\d{5,15}`;

/** Written so that hardly anything else is, each by its country. */
const distinctive: readonly {
  readonly of: string;
  readonly form: string;
  readonly runs: readonly number[];
  /** Of its shortest number. */
  readonly digits: number;
}[] = [
  {
    of: "North America: (415) 236-7712, 415-236-7712, 1-415-236-7712",
    form: String.raw`(?:1[-. ]?)?(?:\([2-9]\d{2}\)[-. ]?[2-9]\d{2}[-. ]\d{4}|[2-9]\d{2}(?<dash>[-.])[2-9]\d{2}\k<dash>\d{4})`,
    runs: [1, 3],
    digits: 10,
  },
  {
    of: "France: 06 12 34 56 78",
    form: String.raw`0[1-9](?<dot>[ .])\d{2}(?:\k<dot>\d{2}){3}`,
    runs: [2],
    digits: 10,
  },
  {
    of: "Great Britain: 07700 900123, 020 7946 0018, 0113 496 0018",
    form: String.raw`(?:07\d{3} \d{3} ?\d{3}|02\d \d{4} \d{4}|01\d1 \d{3} \d{4}|011\d \d{3} \d{4}|01\d{3} \d{6}|01\d{3} \d{3} \d{3})`,
    runs: [3, 4, 5],
    digits: 10,
  },
  {
    of: "Germany: 0151 23456789, 030/1234567, 089-1234567",
    form: String.raw`(?:01[567]\d[ /-]\d{7,8}|0[2-9]\d{1,3}(?: ?[/-] ?)\d{5,8}|0[2-9]\d{1,3}/\d{2,4} \d{2,4})`,
    runs: [3, 4, 5],
    digits: 7,
  },
  {
    of: "Australia: 0412 345 678, (02) 9876 5432",
    form: String.raw`(?:04\d{2} \d{3} \d{3}|\(0[2378]\) ?\d{4} \d{4})`,
    runs: [2, 4],
    digits: 10,
  },
  { of: "Brazil: (11) 98765-4321", form: String.raw`\([1-9]{2}\) ?9?\d{4}-\d{4}`, runs: [2], digits: 10 },
  {
    of: "Japan: 090-1234-5678, 03-1234-5678",
    form: String.raw`0(?:[5789]0-\d{4}|\d-\d{4}|\d{2}-\d{3}|\d{3}-\d{2})-\d{4}`,
    runs: [2, 3, 4],
    digits: 10,
  },
  { of: "Netherlands: 06-12345678", form: String.raw`06[- ]\d{8}`, runs: [2], digits: 10 },
  {
    of: "A nought for long distance, then groups: 0917 123 4567, 079 123 45 67, 0470 12 34 56, 010-1234-5678",
    form: String.raw`(?<!\d )0[1-9]\d{1,2}(?<mark> - |[ -])(?:\d{3}(?:(?<=\d{4}.\d{3})\k<mark>\d{3,4}|\k<mark>\d{4}|[ -]\d{2} \d{2})|\d{2} \d{2} \d{2}|(?<= )\d{7}|\d{4}(?<=-\d{4})-\d{3,4})`,
    runs: [3, 4],
    digits: 9,
  },
];

export const phone: Detector = {
  id: "phone",
  type: "phone",
  advice: "phone",
  severity: "low",
  patterns: [
    {
      // +44 20 7946 0018, +49 (0)30 901820, +14152367712
      tryAt: { literals: ["+"] },
      expression: () =>
        new RegExp(
          // eslint-disable-next-line regexp/no-useless-non-capturing-group -- put together from parts that stand elsewhere too
          String.raw`(?<![\w+$€£=/\\^)])(?<value>\+ ?\(?(?:${grouped}|\d{8,15})${extension})${edge}`,
          "diuy",
        ),
      alone: "medium",
      inContext: "high",
    },
    {
      // Phone: …
      tryAt: { literals: labels },
      expression: () =>
        new RegExp(
          String.raw`${anyWord(labels)}${labelGap}${start}(?<value>\+?(?:${grouped}|${inOnePiece})${extension})${edge}`,
          "diuy",
        ),
      alone: "none",
      inContext: "high",
    },
    {
      // … you can call this week, at 415 236 7712; contact: 415 236 7712; messages to 415 236 7712
      tryAt: {
        literals: ["call", "ring", "get me", "reach", "contact", "phone ", "text ", "message", "sms "],
      },
      expression: () =>
        new RegExp(
          // eslint-disable-next-line regexp/no-useless-assertions, regexp/no-useless-non-capturing-group -- put together from parts that stand elsewhere too
          String.raw`(?:call(?:ing)?|ring(?:ing)?|get me|reach(?:able)?|contact(?:ing)?|phone|text|messages?|sms)(?:[^\n.!?\d]{0,60}?(?: at| on| to|:)|(?<=contact(?:ing)?))[ \n]${start}(?<value>(?=(?:\D{0,2}\d){9})${grouped}${extension}|\d{10,11})${edge}`,
          "diuy",
        ),
      alone: "medium",
      inContext: "high",
    },
    ...expressDistinctive(),
    {
      // T 020 7946 0018 | M: 07700 900123, at the end of a message
      tryAt: { digitRuns: [1, 2, 3, 4, 5], followedBy: ")-. /", digitsAhead: 8, back: /\(/u },
      expression: () =>
        new RegExp(
          // eslint-disable-next-line regexp/no-useless-non-capturing-group -- put together from parts that stand elsewhere too
          String.raw`(?<=(?:^|\n|[|•·,;] ?)[tmpdf](?:[.:] ?| ))(?<value>(?=(?:\D{0,2}\d){8})${grouped}${extension})${edge}`,
          "diuy",
        ),
      alone: "medium",
      inContext: "high",
    },
    {
      // 9761 9808 office
      tryAt: { literals: [" office", " home", " work", " direct"], back: /[\d ().-]/u },
      expression: () =>
        new RegExp(
          // eslint-disable-next-line regexp/no-useless-non-capturing-group -- put together from parts that stand elsewhere too
          String.raw`[ (]{0,9}?${start}(?<value>${grouped}${extension}) (?:office|home|work|direct)(?![ \t]*[\w$])`,
          "diuy",
        ),
      alone: "medium",
      inContext: "high",
    },
    {
      // In a column of numbers, or with the label after it.
      tryAt: { digitRuns: [1, 2, 3, 4, 5, 6, 7], followedBy: "-. ()/", digitsAhead: 5, back: /\(/u },
      expression: () =>
        new RegExp(
          // eslint-disable-next-line regexp/no-useless-non-capturing-group -- put together from parts that stand elsewhere too
          String.raw`\({0,2}?${start}(?<![/\p{L}]-?)(?<!\d )(?!(?:19|20)\d{2}-|\d{4} +\d{4,5} |0000)(?<value>(?=(?:\D{0,2}\d){8})${grouped}${extension})${edge}`,
          "diuy",
        ),
      alone: "none",
      inContext: "medium",
    },
    {
      tryAt: { digitRuns: [8, 9, 10, 11, 12] },
      expression: () =>
        new RegExp(
          String.raw`${start}(?<![/\p{L}]-?)(?<!\d )(?!(?:19|20)\d{2}-|\d{4} +\d{4,5} |0000)(?<value>\d{8,12}${extension})${edge}`,
          "diuy",
        ),
      alone: "none",
      inContext: "medium",
    },
  ],
  validate: validatePhone,
  isKnownAlone: (value) => /^0 ?\(?\d{3}\)?[ -]?\d{3}[ -]?\d\d[ -]?\d\d$/u.test(value),
  context: {
    words: labels,
    against: [
      "order",
      "invoice",
      "tracking",
      "isbn",
      "issn",
      "ean",
      "account",
      "acct",
      "serial",
      "sku",
      "model",
      "imei",
      "case no",
      "case number",
      "ticket",
      "version",
      "timestamp",
      "date",
      "ssn",
      "npi",
      "id",
      "ref",
      "reference",
      "zip",
      "price",
      "total",
      "amount",
      "doi",
      "patent",
      "usc",
      "cfr",
      "port",
      "pid",
      "line",
      "page",
      "routing",
      "sort code",
      "bsb",
      "iban",
      "dob",
    ],
  },
  references: [
    "https://www.itu.int/rec/T-REC-E.164",
    "https://www.itu.int/rec/T-REC-E.123",
    "https://www.nanpa.com/numbering/numbering-resources",
    "https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama/",
  ],
};

/** One pattern for each length of the first group, so that other runs of digits cost nothing. */
function expressDistinctive(): Detector["patterns"][number][] {
  const lengths = [...new Set(distinctive.flatMap(({ runs }) => runs))];
  return lengths.map((length) => {
    const ofLength = distinctive.filter(({ runs }) => runs.includes(length));
    const forms = ofLength.map(({ form }) => form);
    const digitsAhead = Math.min(...ofLength.map(({ digits }) => digits));
    return {
      tryAt: { digitRuns: [length], followedBy: ")-. /", digitsAhead, back: /\(/u },
      expression: () =>
        new RegExp(String.raw`\({0,2}?${start}(?<value>(?:${forms.join("|")})${extension})${edge}`, "diuy"),
      alone: "medium" as const,
      inContext: "high" as const,
    };
  });
}

/** A number of digits that telephones have, and not one that was set aside for films and manuals. */
function validatePhone(value: string): Validity {
  const main = value
    .replace(/[ ,;]*(?:x|ext|extension|durchwahl|dw|poste|#)[ .:]*\d+$/iu, "")
    .replace("(0)", "");
  const digits = main.replace(/\D/gu, "");
  if (digits.length < 5 || digits.length > 15 || isDate(main) || /^(\d)\1*$/u.test(digits)) return "invalid";
  if (setAside.test(digits) || isInOrder(digits)) return "set aside";
  if (!main.startsWith("+") || isInternationalNumber(digits)) return "valid";
  // In groups as telephone numbers are; mistyped, or made up.
  return digits.length >= 10 && /\d\D+\d+\D+\d/u.test(main) ? "set aside" : "invalid";
}

/** 555-0100 to 555-0199 in North America, and Ofcom's numbers for drama. */
const setAside =
  /^1?[2-9]\d{2}55501\d{2}$|^(?:44|0)(?:1632960|7700900|2079460|1[1-9]\d?496|2890180|2920180|8081570|9098790|3069990)\d{3}$/u;

/** A date or a time span in digits: 2014-04-12, 12.04.2014, 1979-2011, 20140412. */
function isDate(text: string): boolean {
  return /^(?:(?:19|20)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)?\d{2}|(?:19|20)\d{2}-(?:19|20)\d{2}|20\d{2}(?:0[1-9]|1[0-2])[0-3]\d)$/u.test(
    text,
  );
}
