/**
 * How unusual a value is as writing, in bits per step from one letter or digit to the next: words, identifiers and
 * sentences stay near 3, random characters near 6. Entropy can't tell the two apart in values this short.
 */
export function measureRarity(value: string): { readonly bitsPerStep: number; readonly steps: number } {
  let bits = 0;
  let steps = 0;
  for (let index = 1; index < value.length; index++) {
    const bitsOfThis = bitsOfStep(value.charCodeAt(index - 1), value.charCodeAt(index));
    if (bitsOfThis === 0) continue;
    bits += bitsOfThis;
    steps++;
  }
  return { bitsPerStep: steps === 0 ? 0 : bits / steps, steps };
}

/** How often a value changes between letters and digits with nothing between the two. */
export function countSwitches(value: string): number {
  let count = 0;
  for (let index = 1; index < value.length; index++) {
    const before = value.charCodeAt(index - 1);
    const after = value.charCodeAt(index);
    if (isDigit(before) ? letterIndex(after) >= 0 : isDigit(after) && letterIndex(before) >= 0) count++;
  }
  return count;
}

/**
 * Bits of each pair of letters, a row for each first letter, a column for each second: the negative binary logarithm
 * of how often the second follows, counted in licences, manuals and the identifiers of type declarations.
 */
const letterBits = [
  "95459859597343959343667859",
  "38772989448399479457399958",
  "39693993594589299463599979",
  "48851778389587379647498979",
  "47436568789553756234857579",
  "39783499299596299465499959",
  "49892864399564489446489988",
  "39991998399868389573599989",
  "56455559998452359633959896",
  "37992999698999478918596999",
  "47771669399794769736698978",
  "37852879298399379855479949",
  "24872979389657439958599969",
  "49433638597686469933569969",
  "75548569696442549355465998",
  "39883986598468359343599969",
  "99999999599499799999097999",
  "38562669396755389444578959",
  "59572794397678448742488959",
  "49672892399678459445597959",
  "54564569599433959333899999",
  "29891969399979499978899999",
  "39983973299698389448995989",
  "48483797499768829862999868",
  "56585779598543329535956998",
  "37791996397699499779799764",
];

/** Numbers are common in any writing, a letter beside a digit is not. */
const bitsBetweenDigits = 3;
const bitsOfLetterByDigit = 6;
/** Where a word of an identifier begins: `camelCase`. */
const bitsOfCapital = 4;
/** Signs join words and random pieces alike, so they say nothing. */
const bitsOfSign = 0;

function bitsOfStep(before: number, after: number): number {
  const isDigitBefore = isDigit(before);
  const isDigitAfter = isDigit(after);
  if (isDigitBefore && isDigitAfter) return bitsBetweenDigits;
  const letterBefore = letterIndex(before);
  const letterAfter = letterIndex(after);
  if (letterBefore < 0 || letterAfter < 0) {
    const isLetterByDigit = (isDigitBefore && letterAfter >= 0) || (isDigitAfter && letterBefore >= 0);
    return isLetterByDigit ? bitsOfLetterByDigit : bitsOfSign;
  }
  if (isLowerCase(before) && !isLowerCase(after)) return bitsOfCapital;
  return (letterBits[letterBefore]?.charCodeAt(letterAfter) ?? zero) - zero;
}

const zero = "0".charCodeAt(0);

function isDigit(unit: number): boolean {
  return unit >= zero && unit <= zero + 9;
}

function isLowerCase(unit: number): boolean {
  return unit >= 0x61;
}

/** 0 for A and a, 25 for Z and z, -1 for anything else. */
function letterIndex(unit: number): number {
  const index = (unit | 0x20) - 0x61;
  return index >= 0 && index < 26 ? index : -1;
}
