import type messages from "../../public/_locales/en/messages.json";

/** Key of a text in `_locales`; a wrong one is a compile error. */
export type MessageKey = keyof typeof messages;

/** What is looked up by a key: the text in the person's language, with `values` in the place of $1, $2, … */
export type Translate = (key: MessageKey, ...values: string[]) => string;

/** `browser.i18n.getMessage`, or what stands in for it in a test. */
export type GetMessage = (key: string, substitutions: string[]) => string;

/** A key that comes in plural forms, without the ending: `x` for `x_one` and `x_other`. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** Browsers fill in at most nine values. */
const mostValues = 9;
/** Characters of the private use area stand for the values; no text of ours contains one. */
const firstSlot = 0xe001;
const slots = Array.from({ length: mostValues }, (_, index) => String.fromCharCode(firstSlot + index));
const anySlot = /[\uE001-\uE009]/gu;

/**
 * Looks up each text once: what was asked for before can still be shown when the extension was updated under a running
 * tab and the browser refuses to look up anything more.
 */
export function loadTexts(getMessage: GetMessage): Translate {
  const texts = new Map<MessageKey, string>();

  function readText(key: MessageKey): string {
    const text = texts.get(key) ?? getMessage(key, slots);
    texts.set(key, text);
    return text;
  }

  return (key, ...values) =>
    readText(key).replace(anySlot, (slot) => values[slot.charCodeAt(0) - firstSlot] ?? "");
}

/**
 * Picks the plural form for `count` in `language`. The count itself is $1, written as the language writes
 * numbers. A language with more forms than two uses `_other` for all but its form for one.
 */
export function translateCount(
  translate: Translate,
  language: string,
  key: CountedKey,
  count: number,
  ...values: string[]
): string {
  const { plurals, numbers } = rulesOf(language);
  const form = plurals.select(count) === "one" ? "one" : "other";
  return translate(`${key}_${form}`, numbers.format(count), ...values);
}

/** A whole number as `language` writes it. */
export function formatNumber(language: string, value: number): string {
  return rulesOf(language).numbers.format(value);
}

/**
 * Language for dates, numbers and plurals: the one that the texts are written in, in the person's regional
 * variety if that is the same language (English texts with British dates, but no German dates in English).
 */
export function chooseLanguage(textLanguage: string, browserLanguage: string): string {
  const textBase = new Intl.Locale(textLanguage).language;
  return new Intl.Locale(browserLanguage).language === textBase ? browserLanguage : textLanguage;
}

interface LanguageRules {
  readonly plurals: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

const rules = new Map<string, LanguageRules>();

/** Made once for a language: making them takes longer than all else that a key press asks of a text. */
function rulesOf(language: string): LanguageRules {
  const known = rules.get(language) ?? {
    plurals: new Intl.PluralRules(language),
    numbers: new Intl.NumberFormat(language),
  };
  rules.set(language, known);
  return known;
}
