/** A text as detectors read it, and the way back to the offsets of the original. */
export interface Normalised {
  readonly text: string;
  /** Where units were left out, in order; empty when offsets are the same in both texts. */
  readonly gaps: readonly Gap[];
}

interface Gap {
  /** Offset in the normalised text of the first unit after the gap. */
  readonly at: number;
  /** Units left out up to here. */
  readonly total: number;
}

/**
 * Rewrites what looks like plain text to the eye but not to a pattern: invisible characters are left out, full-width
 * forms, digits of other scripts, typographic spaces, dashes and quotes become their plain counterparts.
 */
export function normalise(text: string): Normalised {
  if (!beyondAscii.test(text)) return { text, gaps: [] };
  const mayBeUnusual = markUnusual();
  const gaps: Gap[] = [];
  let plain = "";
  let total = 0;
  let copied = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < firstBeyondAscii || mayBeUnusual[unit] === 0) continue;
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const counterpart = plainCounterpart(character);
    if (counterpart === character) continue;
    plain += text.slice(copied, index) + counterpart;
    copied = index + character.length;
    if (counterpart.length < character.length) {
      const at = index - total + counterpart.length;
      total += character.length - counterpart.length;
      gaps.push({ at, total });
    }
    index = copied - 1;
  }
  if (copied === 0) return { text, gaps: [] };
  return { text: plain + text.slice(copied), gaps };
}

/** Offset in the original text of the unit at `offset` of the normalised text. */
export function originalStart({ gaps }: Normalised, offset: number): number {
  return offset + (gaps[countGaps(gaps, offset) - 1]?.total ?? 0);
}

/** Offset in the original text of the end of the unit before `offset` of the normalised text. */
export function originalEnd(normalised: Normalised, offset: number, original: string): number {
  const end = originalStart(normalised, offset - 1) + 1;
  return isLowSurrogate(original.charCodeAt(end)) ? end + 1 : end;
}

/** How many gaps lie before the unit at `offset`. */
function countGaps(gaps: readonly Gap[], offset: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

// Sets of characters, as the inside of a character class.
const invisible =
  "\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufe00-\\ufe0f\\ufeff";
const invisibleTags = "\\u{e0000}-\\u{e007f}";
const spaces = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";
const lineBreaks = "\\u0085\\u2028\\u2029";
const dashes = "\\u2010-\\u2015\\u2212\\ufe58\\ufe63";
const singleQuotes = "\\u2018-\\u201b";
const doubleQuotes = "\\u201c-\\u201f";
const fullWidthForms = "\\uff01-\\uff5e";
/** Arabic-Indic, Eastern Arabic-Indic, Devanagari, Bengali, Thai. */
const otherDigits = "\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u09e6-\\u09ef\\u0e50-\\u0e59";
const mathematicalDigits = "\\u{1d7ce}-\\u{1d7ff}";

const ofOneUnit =
  invisible + spaces + lineBreaks + dashes + singleQuotes + doubleQuotes + fullWidthForms + otherDigits;

/** The cheapest test of all, and most texts end with it. */
const beyondAscii = /[^\0-\x7f]/;
const firstBeyondAscii = 0x80;

/** The first halves of the characters of two units. */
const firstHalves = "\\udb40\\ud835";

let unusual: Uint8Array | undefined;

/** By UTF-16 unit, 1 for those that may be unusual: a look into a table for each is many times faster than an expression. */
function markUnusual(): Uint8Array {
  if (unusual !== undefined) return unusual;
  unusual = new Uint8Array(0x10000);
  for (const [, first = "", last = first] of (ofOneUnit + firstHalves).matchAll(
    /\\u(\w{4})(?:-\\u(\w{4}))?/gu,
  )) {
    unusual.fill(1, Number.parseInt(first, 16), Number.parseInt(last, 16) + 1);
  }
  return unusual;
}

/** The counterpart of each unusual character, found out when it is first met. */
const counterparts = new Map<string, string>();

function plainCounterpart(character: string): string {
  let counterpart = counterparts.get(character);
  if (counterpart === undefined) {
    counterpart = findCounterpart(character);
    counterparts.set(character, counterpart);
  }
  return counterpart;
}

function findCounterpart(character: string): string {
  const isIn = (set: string): boolean => new RegExp(`[${set}]`, "u").test(character);
  if (isIn(invisible + invisibleTags)) return "";
  if (isIn(spaces)) return " ";
  if (isIn(lineBreaks)) return "\n";
  if (isIn(dashes)) return "-";
  if (isIn(singleQuotes)) return "'";
  if (isIn(doubleQuotes)) return '"';
  const code = character.codePointAt(0) ?? 0;
  // Full-width forms lie in the order of ASCII.
  if (isIn(fullWidthForms)) return String.fromCharCode(code - 0xfee0);
  if (!isIn(otherDigits + mathematicalDigits)) return character;
  const zero = zerosOfOtherDigits.findLast((first) => first <= code) ?? code;
  return String((code - zero) % 10);
}

const zerosOfOtherDigits = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1d7ce];
