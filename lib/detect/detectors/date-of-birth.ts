import type { Detector, Validity } from "../detector.ts";
import { anyWord, labelGap } from "../label.ts";

/** Labels that name a birth date and nothing else. */
const labels = [
  "dob",
  "d.o.b",
  "d.o.b.",
  "date of birth",
  "date_of_birth",
  "dateofbirth",
  "birth date",
  "birthdate",
  "birth_date",
  "birthday",
  "birth day",
  "bday",
  "geburtsdatum",
  "geburtstag",
  "geb.",
  "geb.datum",
  "date de naissance",
  "fecha de nacimiento",
  "fecha nacimiento",
  "data di nascita",
  "data de nascimento",
  "geboortedatum",
  "data urodzenia",
  "datum narození",
  "dátum narodenia",
  "födelsedatum",
  "fødselsdato",
  "fødselsdag",
  "syntymäaika",
  "data nașterii",
  "születési idő",
  "születési dátum",
  "doğum tarihi",
  "дата рождения",
  "дата народження",
  "ημερομηνία γέννησης",
  "生年月日",
  "出生日期",
  "출생일",
  "생년월일",
  "tanggal lahir",
  "ngày sinh",
  "تاريخ الميلاد",
  "תאריך לידה",
  "जन्म तिथि",
  "วันเกิด",
];

/** Verbs and abbreviations, which need the date right after them. */
const born = [
  "born",
  "born on",
  "geboren",
  "geboren am",
  "geb. am",
  "geb",
  "née le",
  "né le",
  "ne le",
  "nee le",
  "nacido el",
  "nacida el",
  "nació el",
  "nato il",
  "nata il",
  "nascido em",
  "nascida em",
  "geboren op",
  "ur.",
  "urodzony",
  "urodzona",
  "nar.",
  "född",
  "født",
  "syntynyt",
  "doğumlu",
];

const months =
  "jan(?:uary|uar|vier|eiro|uari)?|feb(?:ruary|ruar|brero|braio)?|fev(?:ereiro)?|févr?(?:ier)?|mar(?:ch|s|zo|ço|et)?|mär(?:z)?|mrz|ap(?:r|ril|rile)|avr(?:il)?|abr(?:il)?|ma[yi]|mai|maio|mayo|maggio|mag|mei|june?|juni|juin|jun(?:io|ho)?|giugno|giu|july?|juli|juil(?:let)?|jul(?:io|ho)?|luglio|lug|aug(?:ust|ustus)?|ago(?:sto)?|août|aout|sept?(?:ember|embre|iembre)?|set(?:embro|tembre)?|o[ckt]t(?:ober|obre|ubre|ubro|tobre)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|de[cz](?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?";

const dateForms = [
  String.raw`(?:(?:19|20)\d{2}|(?:昭和|平成|令和)\d{1,2})[-/.年년 ]{1,2}\d{1,2}[-/.月월 ]{1,2}\d{1,2}[日일]?`,
  String.raw`\d{1,2}[-/.] ?\d{1,2}[-/.] ?(?:(?:19|20)\d{2}|\d{2})`,
  String.raw`\d{1,2}(?:st|nd|rd|th|er|º|°)?[. /-]{0,2}(?:de |of )?(?:${months})[., /-]{0,2}(?: de | del )?(?:(?:19|20)\d{2}|'?\d{2})`,
  String.raw`(?:${months})[. -]{1,2}\d{1,2}(?:st|nd|rd|th)?,? ?(?:(?:19|20)\d{2}|'\d{2})`,
  String.raw`(?:19|20)\d{2}[- ](?:${months})[- ]\d{1,2}`,
  String.raw`(?:19|20)\d{6}`,
];
const date = `(?:${dateForms.join("|")})`;
const edge = String.raw`(?![\w/]|[-.]\d)`;

/** Where or when: "born in Leeds on", "geboren in Ulm am". */
const place = String.raw`(?: (?:in|à|a|en|em|te|zu|w) [\p{Lu}][\p{L} ,.-]{1,40}?)?`;

export const dateOfBirth: Detector = {
  id: "date-of-birth",
  type: "date_of_birth",
  advice: "birth_date",
  severity: "medium",
  patterns: [
    {
      tryAt: { literals: labels },
      expression: () =>
        new RegExp(
          String.raw`${anyWord(labels)}(?: ?\([^()\n]{1,20}\))?(?:${labelGap}|[ :]{1,3}on )(?<value>${date})${edge}`,
          "diuy",
        ),
      alone: "high",
      inContext: "high",
    },
    {
      // Not "(born 4 August 1961)", as reference works write of people who are known to all.
      tryAt: { literals: born, ahead: /\D{2,90}\d/y },
      expression: () =>
        new RegExp(
          String.raw`(?<!\((?=born))${anyWord(born)}${place}(?: on| am| le| el| il| em| op|,|:)? (?:the )?(?<value>${date})${edge}`,
          "diuy",
        ),
      alone: "medium",
      inContext: "medium",
    },
    {
      // In a column of birth dates, or with the label after it.
      tryAt: { digitRuns: [1, 2, 4], followedBy: "-./ " },
      // eslint-disable-next-line regexp/no-useless-character-class, regexp/no-useless-non-capturing-group, regexp/no-dupe-disjunctions -- put together from parts that stand elsewhere too
      expression: () => new RegExp(String.raw`(?<![\w/+$€£-])(?<!\d[.])(?<value>${date})${edge}`, "diuy"),
      alone: "none",
      inContext: "medium",
    },
  ],
  validate: validateDate,
  context: {
    words: labels,
    against: [
      "admit",
      "admitted",
      "admission",
      "visit",
      "seen",
      "exam",
      "date",
      "datum",
      "fecha",
      "issued",
      "issue",
      "expiry",
      "expires",
      "expiration",
      "exp",
      "valid",
      "due",
      "invoice",
      "order",
      "hire",
      "hired",
      "start",
      "end",
      "joined",
      "created",
      "updated",
      "discharge",
      "discharged",
      "died",
      "death",
      "dod",
      "dos",
      "onset",
      "appointment",
      "phone",
      "tel",
      "party",
      "since",
    ],
  },
  references: [
    "https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html",
    "https://www.iso.org/iso-8601-date-and-time-format.html",
    "https://cldr.unicode.org/translation/date-time/date-times-terms",
  ],
};

/** A day and a month that exist, and a year of somebody who may be alive. */
function validateDate(value: string): Validity {
  // The emperor's year counts with him.
  const numbers = value.replace(/^[昭平令].\d+/u, "2000").match(/\d+/gu) ?? [];
  const compact = /^\d{4}(\d{2})(\d{2})$/u.exec(value);
  if (compact !== null) return isMonth(compact[1]) && isDay(compact[2]) ? "valid" : "invalid";
  const year = numbers.find((number) => number.length === 4);
  if (year !== undefined && Number(year) < oldestYear) return "invalid";
  const [first, second] = numbers.filter((number) => number !== year);
  const isRight =
    numbers.length < 3
      ? isDay(first)
      : (isDay(first) && isMonth(second)) || (isMonth(first) && isDay(second));
  return isRight ? "valid" : "invalid";
}

const oldestYear = 1900;

function isDay(number = ""): boolean {
  return Number(number) >= 1 && Number(number) <= 31;
}

function isMonth(number = ""): boolean {
  return Number(number) >= 1 && Number(number) <= 12;
}
