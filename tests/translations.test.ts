import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scan } from "../lib/detect/scan.ts";
import { englishMessages, type Message } from "./english-texts.ts";

const folder = join(import.meta.dirname, "../public/_locales");
const languages = readdirSync(folder).filter((language) => language !== "en");

/** Texts that a language writes as English does. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: ["card_group", "options_patterns_name", "popup_details", "popup_pause"],
  es: ["card_group", "options_category_count_one", "options_preset_personal_name", "options_try_detector"],
  fr: ["options_try_sure_low", "popup_pause"],
  pt_BR: ["card_group", "options_category_count_one", "options_try_detector"],
};

/** A name without a translation, and keys that are labelled alike on most keyboards. */
const sameEverywhere = ["compare_zero_retention", "key_alt", "key_control", "key_meta", "key_shift"];

/** The plans, products, roles and settings that have no name but the English one. */
const names =
  /\b(?:Free|Pro|Max|Team|Enterprise|API|Tacit|Anthropic|Claude(?: Code| in Chrome)?|Cowork|Primary Owner|Commercial Terms|Covered Models|HIPAA|BAA|SOC 2 Type I|ISO [\d:]+|ISO\/IEC [\d:]+|JSON|CSV|F8)\b|“(?:Help [^”]+|Rate chats|Include [^”]+)”|privacy@anthropic\.com|claude\.ai/gu;

/** What a person writes in the place of something, and values in examples. */
const codes =
  /\[[A-Z_]+\]|YOUR_API_KEY|user:password|TLP:AMBER|CONFIDENTIAL|\{1,20\}|\S+@quillmark[\\.]+io/gu;

/** Words that promise more than Anthropic does; see lib/guidance/claims.test.ts for the English ones. */
const overpromises: Readonly<Record<string, readonly RegExp[]>> = {
  de: [
    /\bprivat\b/iu,
    /nach 30 Tagen gelöscht/iu,
    /nie(?:mals)? gespeichert/iu,
    /\b7 Tage/iu,
    /bedenkenlos/iu,
  ],
  es: [/es privad[oa]/iu, /borran? (?:a los|después de) 30 días/iu, /nunca se guarda/iu, /\b7 días/iu],
  fr: [/est privée?\b/iu, /supprimée?s? après 30 jours/iu, /jamais (?:enregistr|conserv)/iu, /\b7 jours/iu],
  ja: [/非公開/u, /30日後に削除/u, /保存されることはありません/u, /7日/u, /安心して/u],
  pt_BR: [/é privad[oa]/iu, /excluíd[oa]s? após 30 dias/iu, /nunca (?:é|são) guardad/iu, /\b7 dias/iu],
};
const guidanceText = /^(?:claim|topic|popup|guide|plan|training|compare|sent|tip|fit|card)_/u;

/** Where there is room for a word or two: buttons, choices, names. Their descriptions say so to translators. */
const isShort = ({ description = "" }: Message): boolean =>
  /\bbutton:|^button\b|, button\b|keep it short|at most eight words|as a choice/iu.test(description);
/** How much longer than the English one a short text may be; one of a word or two, by so many letters. */
const mostTimes = 1.6;
const mostLetters = 10;

/** How wide a text is in letters: a Japanese character takes the room of two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u3000-\u9FFF\uFF00-\uFF60]/gu) ?? []).length;
}

function readMessages(language: string): Record<string, Message> {
  const text = readFileSync(join(folder, language, "messages.json"), "utf8");
  return JSON.parse(text) as Record<string, Message>;
}

function findAll(pattern: RegExp, text: string): string[] {
  return (text.match(pattern) ?? []).map((found) => found.replaceAll(/[“”]/gu, "")).toSorted();
}

describe.each(languages)("texts in %s", (language) => {
  const messages = readMessages(language);
  const keys = Object.keys(messages);
  const messageOf = (key: string): string => messages[key]?.message ?? "";
  const pairs = Object.entries(englishMessages).filter(([key]) => messages[key] !== undefined);

  /** The keys whose translation lacks something of this kind that the English text has. */
  function findLacking(pattern: RegExp): string[] {
    return pairs.flatMap(([key, { message }]) => {
      const lacking = [...new Set(findAll(pattern, message))].filter(
        (part) => !messageOf(key).includes(part),
      );
      return lacking.map((part) => `${key}: ${part}`);
    });
  }

  it("are all there, and all needed", () => {
    expect(keys.toSorted()).toEqual(Object.keys(englishMessages).toSorted());
  });

  it("are in that language", () => {
    expect(messageOf("language_code")).toBe(language.replace("_", "-"));
    const same = pairs.filter(([key, { message }]) => messageOf(key) === message).map(([key]) => key);
    const allowed = [...(sameAsEnglish[language] ?? []), ...sameEverywhere];
    expect(same.filter((key) => !allowed.includes(key))).toEqual([]);
  });

  it("fill in the same values as the English ones", () => {
    const placeholder = /\$\w+\$/gu;
    const contents = ({ placeholders = {} }: Message): Record<string, string> =>
      Object.fromEntries(Object.entries(placeholders).map(([name, { content }]) => [name, content]));
    for (const [key, english] of pairs) {
      expect(findAll(placeholder, messageOf(key)), key).toEqual(findAll(placeholder, english.message));
      expect(contents(messages[key] ?? english), key).toEqual(contents(english));
    }
  });

  it("name the same plans, products and settings", () => {
    expect(findLacking(names)).toEqual([]);
  });

  it("hold a message to try in which the same is found", () => {
    const types = scan(messageOf("welcome_try_example")).map(({ type }) => type);
    expect(types.filter((type) => type !== "person_name")).toEqual(["us_ssn", "email"]);
  });

  it("keep what stands in the place of a value, and values in examples", () => {
    expect(findLacking(codes)).toEqual([]);
  });

  it("name the same numbers", () => {
    expect(findLacking(/\d+/gu)).toEqual([]);
    const claims = pairs.filter(([key]) => /^(?:claim|compare)_/u.test(key));
    for (const [key, { message }] of claims) {
      expect(findAll(/\d+/gu, messageOf(key)), key).toEqual(findAll(/\d+/gu, message));
    }
  });

  it("promise no more than Anthropic does, nor does anything around them", () => {
    const promised = keys.filter(
      (key) =>
        guidanceText.test(key) && overpromises[language]?.some((promise) => promise.test(messageOf(key))),
    );
    expect(overpromises[language]).toBeDefined();
    expect(promised).toEqual([]);
  });

  it("are about as short as the English ones where there is little room", () => {
    const long = pairs.filter(([key, english]) => {
      const width = widthOf(english.message);
      const most = Math.max(width * mostTimes, width + mostLetters);
      return isShort(english) && widthOf(messageOf(key)) > most;
    });
    expect(long.map(([key]) => `${key}: ${messageOf(key)}`)).toEqual([]);
  });

  it("fit the stores: a name of at most 45 characters, a description of at most 132", () => {
    expect(messageOf("extension_name").length).toBeLessThanOrEqual(45);
    expect(messageOf("extension_description").length).toBeLessThanOrEqual(132);
  });

  it("are written with care: quotation marks of the language, no exclamation marks, no stray spaces", () => {
    const careless = /"|[!！](?![”»“」]|\s?»)|^\s|\s$| {2}/u;
    expect(keys.filter((key) => careless.test(messageOf(key)))).toEqual([]);
  });
});
