import { describe, expect, it } from "vitest";
import {
  chooseLanguage,
  type CountedKey,
  formatNumber,
  loadTexts,
  type MessageKey,
  translateCount,
} from "./translate.ts";

// The tests bring texts of their own, so that a change of wording changes no test.
const plain = "extension_name";
const filled = "extension_description";
const texts: Record<string, string> = {
  [plain]: "A plain text, $$5",
  [filled]: "$2 before $1",
  sheep_one: "$1 sheep alone in $2",
  sheep_other: "$1 sheep in $2",
};

/** Fills in values the way browsers do: `$$` is a dollar sign, `$1` the first value. */
function getMessage(key: string, substitutions: string[]): string {
  return (texts[key] ?? "").replace(/\$(?:\$|([1-9]))/gu, (_, digit: string | undefined) =>
    digit === undefined ? "$" : (substitutions[Number(digit) - 1] ?? ""),
  );
}

describe("loadTexts", () => {
  it("returns a text without values", () => {
    expect(loadTexts(getMessage)(plain)).toBe("A plain text, $5");
  });

  it("puts each value in its place", () => {
    expect(loadTexts(getMessage)(filled, "one", "two")).toBe("two before one");
  });

  it("takes values as they are, dollar signs included", () => {
    expect(loadTexts(getMessage)(filled, "$2", "$&")).toBe("$& before $2");
  });

  it("leaves out a value that is not given", () => {
    expect(loadTexts(getMessage)(filled, "one")).toBe(" before one");
  });

  it("keeps loaded texts when the browser refuses to look up more", () => {
    let alive = true;
    const translate = loadTexts((key, substitutions) => {
      if (!alive) throw new Error("Extension context invalidated.");
      return getMessage(key, substitutions);
    });
    translate(filled);
    alive = false;
    expect(translate(filled, "one", "two")).toBe("two before one");
  });

  it("looks up each text once", () => {
    const asked: string[] = [];
    const translate = loadTexts((key, substitutions) => {
      asked.push(key);
      return getMessage(key, substitutions);
    });
    translate(filled);
    translate(plain);
    translate(plain);
    expect(asked).toEqual([filled, plain]);
  });
});

describe("translateCount", () => {
  const sheep = "sheep" as CountedKey;
  const translate = (key: MessageKey, ...values: string[]): string => loadTexts(getMessage)(key, ...values);

  it.each([
    { language: "en", count: 0, text: "0 sheep in Wales" },
    { language: "en", count: 1, text: "1 sheep alone in Wales" },
    { language: "en", count: 2, text: "2 sheep in Wales" },
    { language: "fr", count: 0, text: "0 sheep alone in Wales" },
    { language: "fr", count: 1_000_000, text: "1\u202F000\u202F000 sheep in Wales" },
    { language: "de", count: 1200, text: "1.200 sheep in Wales" },
    { language: "ja", count: 1, text: "1 sheep in Wales" },
  ])("$count in $language: $text", ({ language, count, text }) => {
    expect(translateCount(translate, language, sheep, count, "Wales")).toBe(text);
  });
});

describe("formatNumber", () => {
  it.each([
    { language: "en", text: "1,200" },
    { language: "de", text: "1.200" },
    { language: "fr", text: "1\u202F200" },
  ])("1200 in $language: $text", ({ language, text }) => {
    expect(formatNumber(language, 1200)).toBe(text);
  });
});

describe("chooseLanguage", () => {
  it.each([
    { texts: "en", browser: "en-GB", chosen: "en-GB" },
    { texts: "en", browser: "de", chosen: "en" },
    { texts: "pt-BR", browser: "pt-BR", chosen: "pt-BR" },
  ])("texts in $texts, browser in $browser: $chosen", ({ texts: textLanguage, browser, chosen }) => {
    expect(chooseLanguage(textLanguage, browser)).toBe(chosen);
  });
});
