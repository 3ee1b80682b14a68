import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { scan } from "../scan.ts";
import { listBip39Beginnings } from "./bip39-words.ts";
import { seedPhrase } from "./seed-phrase.ts";

// From the standard's own test vectors, which nobody uses for money.
const twelve = "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic";
const eighteen =
  "gravity machine north sort system female filter attitude volume fold club stay feature office ecology stable narrow fog";
const twentyFour =
  "hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length";

const number = (phrase: string): string =>
  phrase
    .split(" ")
    .map((word, index) => `${String(index + 1)}. ${word}`)
    .join("\n");

const shorten = (phrase: string): string => phrase.replace(/\b(\w{4})\w+/gu, "$1");

describe("seed phrases", () => {
  const found: [what: string, text: string, phrase: string, confidence: string][] = [
    ["of twelve words", twelve, twelve, "medium"],
    ["of eighteen words", eighteen, eighteen, "medium"],
    ["of twenty-four words", `${twentyFour}.`, twentyFour, "medium"],
    ["of words cut after their fourth letter", `seed: ${shorten(twelve)}`, shorten(twelve), "high"],
    ["after a label", `My seed phrase: ${twelve}. Is it safe?`, twelve, "high"],
    ["between words that are in the list too", `recovery phrase ${twelve}`, twelve, "high"],
    ["before such words", `${twelve} please help recover this wallet`, twelve, "high"],
    ["in capitals", `Mnemonic ${twelve.toUpperCase()}`, twelve.toUpperCase(), "high"],
    ["with commas", `wallet (${twelve.replaceAll(" ", ", ")})`, twelve.replaceAll(" ", ", "), "high"],
    ["in quotes", `["${twelve.replaceAll(" ", '", "')}"]`, twelve.replaceAll(" ", '", "'), "medium"],
    [
      "one a line",
      `Words:\n\n${twelve.replaceAll(" ", "\n")}\n\nThanks`,
      twelve.replaceAll(" ", "\n"),
      "medium",
    ],
    ["numbered", `Ledger backup\n${number(twentyFour)}`, number(twentyFour).slice(3), "high"],
    [
      "with a wrong word, where a label says what it is",
      `seed phrase: ${twelve.replace("ozone", "zoo")}`,
      twelve.replace("ozone", "zoo"),
      "medium",
    ],
  ];
  it.each(found)("%s", (_, text, phrase, confidence) => {
    const start = text.indexOf(phrase);
    expect(scan(text, { detectors: [seedPhrase] })).toEqual([
      {
        detector: "seed-phrase",
        type: "seed_phrase",
        start,
        end: start + phrase.length,
        confidence,
        severity: "high",
      },
    ]);
  });

  it("in every line of a list", () => {
    const text = [twelve, eighteen, twentyFour].join("\n");
    expect(scan(text, { detectors: [seedPhrase] }).map(({ start, end }) => text.slice(start, end))).toEqual([
      twelve,
      eighteen,
      twentyFour,
    ]);
  });

  it("wherever they begin in a long text", () => {
    const starts = Array.from({ length: 90 }, (_, length) => ["x ".repeat(length), twelve] as const);
    const missed = starts.filter(
      ([before, phrase]) =>
        scan(`${before.trim()}\n${phrase}\nof`, { detectors: [seedPhrase] })[0]?.start !==
        before.trim().length + 1,
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ["the standard's plainest example", `${"abandon ".repeat(11)}about`],
    ["the phrase that development networks share", `mnemonic: ${"test ".repeat(11)}junk`],
  ])("says nothing of %s", (_, text) => {
    const found = scan(text, { detectors: [seedPhrase] });
    expect(found).toMatchObject([{ confidence: "low", severity: "low" }]);
  });

  it.each([
    ["eleven words", twelve.split(" ").slice(1).join(" ")],
    ["twelve words with a wrong check sum and no label", twelve.replace("ozone", "zoo")],
    ["a word that is not in the list", `seed phrase: ${twelve.replace("ozone", "ozxne")}`],
    ["the list itself", `BIP-39 wallet words: ${listBip39Beginnings().join(" ")}`],
    ["words with a right check sum in a sentence", `The ${twelve} of`],
    [
      "plain words",
      "They will never forget that summer when their father sold the boat, and people say it was good",
    ],
  ])("not %s", (_, text) => {
    expect(scan(text, { detectors: [seedPhrase] })).toEqual([]);
  });

  it("are made of the words of the standard", () => {
    const beginnings = listBip39Beginnings();
    expect([beginnings.length, new Set(beginnings).size, beginnings[0], beginnings.at(-1)]).toEqual([
      2048,
      2048,
      "aban",
      "zoo",
    ]);
    // The SHA-256 of english.txt, each word cut after its fourth letter.
    expect(
      createHash("sha256")
        .update(`${beginnings.join("\n")}\n`)
        .digest("hex"),
    ).toBe("4046dd0908bfbe3e09d205a4b4696102139886701ab7a9715ca950252993ab64");
  });
});
