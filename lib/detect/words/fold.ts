/** Letters that Unicode does not take apart. */
const plainForms: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ı: "i", æ: "a", œ: "o" };

/** First unit of the scripts that put no spaces between words; each of their units is a word. */
export const firstUnspaced = 0x2e80;

/** First unit of the scripts without capitals: Hebrew, Arabic, those of India and others, up to the symbols. */
const firstUncased = 0x590;
const firstSymbol = 0x2000;

let table: Uint16Array | undefined;

/**
 * What each UTF-16 unit counts as when words are compared: its small letter without accents, itself where it has none,
 * 0 where it is no part of a word. Digits and the underscore are parts of words, as in identifiers.
 */
export function foldTable(): Uint16Array {
  if (table !== undefined) return table;
  const folds = new Uint16Array(0x10000);
  for (let unit = 0; unit < firstUncased; unit++) folds[unit] = foldUnit(unit);
  for (let unit = firstUncased; unit < firstSymbol; unit++) folds[unit] = unit;
  for (let unit = firstUnspaced; unit < 0x10000; unit++) folds[unit] = isUnspacedLetter(unit) ? unit : 0;
  table = folds;
  return folds;
}

/** A text as `foldTable` reads it; separators become single spaces. */
export function foldText(text: string): string {
  if (isFolded.test(text)) return text;
  const folds = foldTable();
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const unit = folds[text.charCodeAt(index)] ?? 0;
    if (unit !== 0) folded += String.fromCharCode(unit);
    else if (folded !== "" && !folded.endsWith(" ")) folded += " ";
  }
  return folded.trimEnd();
}

const isFolded = /^[a-z]+(?: [a-z]+)*$/u;
const wordUnit = /[\p{L}\p{N}_]/u;

function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  if (!wordUnit.test(character)) return 0;
  const small = character.toLowerCase();
  return (plainForms[small] ?? small.normalize("NFD")).charCodeAt(0);
}

/** Kana, Han and Hangul, surrogates of rarer Han included; not their punctuation. */
function isUnspacedLetter(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0xd7a3) || (unit >= 0xf900 && unit <= 0xfaff);
}
