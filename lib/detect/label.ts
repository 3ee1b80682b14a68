/**
 * Sources of regular expressions for a label and what stands between it and its value. Every part is bounded, so
 * that a try costs about as much as reading a line.
 */

/** What is joined to the name of a number: "Passnummer", "passportno". */
export const wordsForNumber = ["nummer", "number", "num", "nr", "no"];

/**
 * Any of these words, whole: not a part of a longer word, in scripts that put spaces between words. Where they have a
 * space, names have `_`, `-` or nothing.
 */
export function anyWord(words: readonly string[]): string {
  // The longest first, so that the rest of a name is not left over.
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return String.raw`(?<![\p{Lu}\p{Ll}\d])(?:${longestFirst.map(escapeForExpression).join("|")})(?:${wordsForNumber.join("|")})?(?!\p{Ll})`;
}

/** The same in any letter case, for expressions whose value's case matters. */
export function anyWordInAnyCase(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const spelled = inAnyCase(longestFirst.map(escapeForExpression).join("|"));
  return String.raw`(?<![\p{Lu}\p{Ll}\d])(?:${spelled})(?:${inAnyCase(wordsForNumber.join("|"))})?(?!\p{Ll})`;
}

/**
 * Lets each letter be capital or small; for sources without letters of classes and escapes. Not by a modifier,
 * `(?i:…)`: Chromium's engine stops to match some of them once it has compiled them.
 */
export function inAnyCase(source: string): string {
  let spelled = "";
  for (const letter of source) spelled += spellings.get(letter) ?? spell(letter);
  return spelled;
}

const spellings = new Map<string, string>();

function spell(letter: string): string {
  const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
  const spelling = small === capital || small.length + capital.length > 2 ? letter : `[${capital}${small}]`;
  spellings.set(letter, spelling);
  return spelling;
}

const gapWords =
  "numbers?|num|n|nummer|numero|número|numéro|núm|numer|číslo|номер|số|no|nr|is|was|are|ist|lautet|est|es|este|jest|je|är|er|on|é|è|the|of|de|du|del|der|code|card|now|shows|reads|и";

/**
 * From a label to its value: `no.: `, ` number is `, `": "`, `</b> | `, ` ...... `, a line break. Whole words between are those
 * that labels are made of, so that what follows still belongs to the label.
 */
export const labelGap = String.raw`(?:[ \t\n:=#>*"'\x60(\[,|.)/°º№→-]|[号號]码?|號碼|字號|番号|번호|\\["n]|<[/a-z]{2,7}>|(?:${inAnyCase(gapWords)})(?![\p{L}\d])){0,12}?(?:[._…]{3,80}[ \t]{0,4})?`;

function escapeForExpression(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
    .replace(/(?<=\p{L})(?<between>[ -])(?=\p{L})| /gu, (_, between?: string) =>
      between === undefined ? "[ _]" : "[ _-]?",
    );
}
