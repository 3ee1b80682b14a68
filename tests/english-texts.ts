import { type GetMessage, loadTexts, type Translate } from "../lib/texts/translate.ts";
import messages from "../public/_locales/en/messages.json" with { type: "json" };

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}

export const englishMessages: Readonly<Record<string, Message>> = messages;

/** Looks up the English texts as a browser does: named placeholders, then the values in their place. */
export const getEnglishMessage: GetMessage = (key, values) => {
  const { message, placeholders = {} } = englishMessages[key] ?? { message: "" };
  return message
    .replace(/\$(\w+)\$/gu, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? "")
    .replace(/\$(\d)/gu, (_, digit: string) => values[Number(digit) - 1] ?? "");
};

/** Every text in English, as components are given it. */
export const translateToEnglish: Translate = loadTexts(getEnglishMessage);
