// What stands around a name and tells whether it is somebody's.

/** Farthest that any of these looks, in UTF-16 units. */
export const contextLength = 64;

/**
 * Whether what an expression describes ends at `position`. The expression is a sticky look behind, which is read from its
 * end: its cost does not grow with the text before, as that of one with `$` does.
 */
export function isJustBefore(text: string, position: number, expression: RegExp): boolean {
  expression.lastIndex = position;
  return expression.test(text);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** What only people do, behind a name: "Kessel shouted at"; and what is theirs: "the Kessel family". */
const acts = wordSet(
  "said says told tells asked asks replied replies answered shouted yelled screamed whispered muttered explained wrote writes thinks thought believes knows knew lives lived loves loved hates hated feels felt smiled laughed cried nodded sighed died married divorced emailed texted phoned spent taught teaches studied graduated retired resigned began forgot remembered mentioned complained apologised apologized visited listed met given born pregnant hospitalised hospitalized diagnosed who family household residence siblings brothers sisters twins funeral wedding novel biography concert sagte sagt fragte meinte schrieb wohnt lebt dit écrit habite dijo dice escribió vive",
);

/** What may stand between a name and such a word. */
const auxiliaries = wordSet(
  "also then later never always just really still soon already has had was is will would been",
);

/** "never wants to": only people do. */
const urges = wordSet("has had wants wanted needs needed");

/** Somebody of whom the same sentence, or the next, says "he" or "her". */
const pronounAfter = /^ [^\n\p{Lu}]{0,56}\b(?:he|she|his|her|him|himself|herself)\b/u;
const beings = wordSet("is was has had");

/** What is asked of somebody, "Kessel, can I please speak to your boss?", and a trade: "Kessel, the plumber, said". */
const addressedAfter =
  /^, (?:who\b|(?:can|could|would|will) (?:I|you|we)\b|(?:are|do|did|have|were) you\b|(?:the|an?|our|my|his|her) (?:\p{L}+ ){0,2}\p{L}+(?:er|or|ist|ian|ant|ent|man|woman|ress),? )|^: ?["“]/u;

/** What takes people, before a name: "said Kessel", "she named him Kessel". */
const takers = wordSet(
  "said says asked replied answered told him her me married at to with given gave is was does did",
);
const actsBefore =
  /\b(?:said|says|asked|replied|answered|told|named (?:him|her)|calls? (?:me|him|her)|married|shouted at|yelled at|(?:talk|talked|talking|speak|spoke|speaking) (?:to|with)|assistant to|had given|gave|why (?:is|was|does|did))\s$/iu;

/** The text treats what stands from `start` to `end` as somebody. */
export function isTreatedAsPerson(text: string, start: number, end: number): boolean {
  const next = text.charAt(end);
  if (next === " ") {
    if (doesAsPerson(text, end)) return true;
  } else if ((next === "," || next === ":") && addressedAfter.test(text.slice(end, end + contextLength))) {
    return true;
  }
  return (
    takers.has(wordBefore(text, start)) &&
    actsBefore.test(text.slice(Math.max(0, start - contextLength), start))
  );
}

function doesAsPerson(text: string, end: number): boolean {
  const first = wordAfter(text, end);
  if (acts.has(first)) return true;
  if (!auxiliaries.has(first)) return false;
  const secondStart = end + 1 + first.length;
  const second = wordAfter(text, secondStart);
  if (acts.has(second)) return true;
  const thirdStart = secondStart + 1 + second.length;
  const third = wordAfter(text, thirdStart);
  if (second === "been" && acts.has(third)) return true;
  if (second === "from") return isCapital(text.charAt(thirdStart + 1));
  if (urges.has(second) && third === "to") return true;
  return beings.has(first) && pronounAfter.test(text.slice(end, end + contextLength));
}

/** The word in small letters behind one space; empty if there is none. */
function wordAfter(text: string, end: number): string {
  let index = end + 1;
  while (isSmallLetter(text.charCodeAt(index))) index++;
  return text.charAt(end) === " " ? text.slice(end + 1, index) : "";
}

function wordBefore(text: string, start: number): string {
  let index = start - 1;
  while (index > 0 && isSmallLetter(text.charCodeAt(index - 1))) index--;
  return text.slice(index, Math.max(index, start - 1));
}

function isSmallLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit <= 0xff);
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

/** "“Blue Lamps” by Ada Kessel", "Ada Kessel of Brightwell": with two words or more. */
const creditBefore = /(?<=["”»] by )/uy;
const memberAfter = /^,? of \p{Lu}/u;

/** What is called out: "Come here, Mark!" */
const calledBefore = /(?<=\p{Ll}, )/uy;
const calledAfter = /^[!?]/u;

/** Somebody is called by the name that stands between the two. */
export function isCalled(text: string, start: number, after: string): boolean {
  return calledAfter.test(after) && isJustBefore(text, start, calledBefore);
}

export function isCredited(text: string, start: number, after: string): boolean {
  return memberAfter.test(after) || isJustBefore(text, start, creditBefore);
}

const placeBefore =
  /\b(?:in|at|near|en|à|nach|aus|originally from|moved (?:here )?(?:from|to)|grew up in|corner of|north of|south of|east of|west of|side of)\s$/iu;

/** "Elm and 85 Oak Street" */
const cornerAfter = /^ (?:and|&) (?:the )?(?:corner of )?(?:ul\. |(?:\p{Lu}[\p{L}.]* ){0,3}\d)/u;
const cornerBefore = /\d,? (?:and|&) $/u;

/** A lone word there is a place. */
export function isPlaceThere(before: string, after: string): boolean {
  return placeBefore.test(before) || cornerAfter.test(after) || cornerBefore.test(before);
}

const houseBefore = /(?:\b(?:at|of|to|on|is)|,) \d{1,6} $/u;
const houseAfter = /^ (?:u\. |utca |útja )?\d{1,5}(?!\d| ?(?:years|y\/?o|yrs))/u;

/** A street has its number beside it: "at 78 Ada Kessel", "on Ada Kessel 78". */
export function isStreetThere(before: string, after: string): boolean {
  return houseBefore.test(before) || (/\b(?:on|in|at|to|of|\d) $/u.test(before) && houseAfter.test(after));
}

const listed = String.raw`\p{Lu}[\p{L}'-]+`;
/** "Baker, Hill and Lowe" */
const firmAfter = new RegExp(`^, ${listed},? (?:and|&) \\p{Lu}|^,? (?:and|&) (?:Sons|Co|Partners)\\b`, "u");
const firmBefore = new RegExp(`(?<!: )${listed}, (?:${listed},? (?:and|&) )?$`, "u");
const firmMiddle = /^,? (?:and|&) \p{Lu}/u;

/** A family name among others, as firms are named. */
export function isPartOfFirm(before: string, after: string): boolean {
  if (/[s\d]:\s(?:\p{Lu}[\p{L}'-]+,? (?:(?:and|&) )?){0,2}$/u.test(before)) return false;
  return (
    firmAfter.test(after) ||
    (firmBefore.test(before) && (firmMiddle.test(after) || / (?:and|&) $/u.test(before)))
  );
}
