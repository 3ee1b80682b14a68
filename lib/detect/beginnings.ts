/**
 * Tells where in a text one of many words may begin, in one pass and however many words there are: by the first three
 * units and by what follows them. Few places of a text are left to be compared with the words themselves.
 */
export interface Beginnings<Word> {
  /** Class of each UTF-16 unit, in six bits; two bits above tell a digit and a small letter of ASCII. */
  readonly classes: Uint8Array;
  /**
   * By the classes of three units, a bit for each two classes that may follow: in the first half of the table where a word may
   * begin, in the second inside a word in small letters, where only some count.
   */
  readonly followers: Int32Array;
  /** Words of at most three units, by place in `lists`: which is told by the classes of three units. */
  readonly shortLists: Uint16Array;
  readonly lists: readonly (readonly Word[])[];
  /** Longer ones, sorted by their first four units, and where those that begin with the same four are. */
  readonly longWords: readonly Word[];
  readonly longFrom: Uint16Array;
  /** By their first four units, a bit for each two classes that the fifth may have. */
  readonly fifths: Int32Array;
  /** Of each of them, the classes of the four units behind the first four, and which bits of these count. */
  readonly longRests: Int32Array;
  readonly longMasks: Int32Array;
}

/** What a text is searched for. */
export interface Beginning {
  /** In lower case. A space stands for `_` as well. */
  readonly text: string;
  /** Whether it counts inside another word in small letters, too. */
  readonly isAnywhere: boolean;
}

/** Units in no word have class 0; upper and lower case have one. */
const firstLetterClass = 1;
const firstDigitClass = 27;
/** Also of the `_` that stands for it in names. */
const spaceClass = 37;
/** The other characters of ASCII share some classes, and all those beyond it share others. */
const firstMarkClass = 38;
const markClassCount = 10;
const firstForeignClass = 48;
const foreignClassCount = 16;

const classBits = 6;
const classMask = 2 ** classBits - 1;
const digit = 0x40;
const smallLetter = 0x80;

/** So many units tell whether a word may begin, with one more to follow. */
const gramLength = 3;
const gramBits = gramLength * classBits;
const gramMask = 2 ** gramBits - 1;
const longMask = 2 ** (gramBits + classBits) - 1;
/** Set above the classes of four units where a run of digits begins. */
const runBit = gramBits + classBits;

/** Of a longer word, so many units more are compared by their classes. */
const restLength = 4;

/** Classes of four units are too many for a table, and share its places. */
const longBits = 16;
function placeOfLong(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> (32 - longBits);
}

export function buildBeginnings<Word extends Beginning>(words: readonly Word[]): Beginnings<Word> {
  const classes = classify(words);
  const followers = new Int32Array(2 * 2 ** gramBits);
  const shortLists = new Uint16Array(2 ** gramBits);
  const lists: Word[][] = [[]];
  const joined = new Map<string, number>();

  for (const word of words) {
    const { text, isAnywhere } = word;
    const isShort = text.length <= gramLength;
    const first = readClasses(text, 0, gramLength, classes);
    const bits = isShort ? -1 : 1 << readClasses(text, gramLength, 1, classes);
    // Behind a word of one or two units, anything may follow.
    const open = isShort ? 2 ** (classBits * (gramLength - text.length)) : 1;
    for (let gram = first; gram < first + open; gram++) {
      followers[gram] = (followers[gram] ?? 0) | bits;
      const inside = gram + gramMask + 1;
      if (isAnywhere) followers[inside] = (followers[inside] ?? 0) | bits;
      if (isShort) shortLists[gram] = join(shortLists[gram] ?? 0, word);
    }
  }
  return { classes, followers, shortLists, lists, ...sortLongWords(words, classes) };

  /** The list with one more word. Those with the same words are one: a word of a single unit is in many. */
  function join(list: number, word: Word): number {
    const key = `${list} ${word.text}`;
    const longer = joined.get(key) ?? lists.push([...(lists[list] ?? []), word]) - 1;
    joined.set(key, longer);
    return longer;
  }
}

function sortLongWords<Word extends Beginning>(
  words: readonly Word[],
  classes: Uint8Array,
): Pick<Beginnings<Word>, "longWords" | "longFrom" | "fifths" | "longRests" | "longMasks"> {
  const long = words
    .filter(({ text }) => text.length > gramLength)
    .map((word) => ({ word, place: placeOfLong(readClasses(word.text, 0, gramLength + 1, classes)) }))
    .sort((a, b) => a.place - b.place);
  const longFrom = new Uint16Array(2 ** longBits + 1);
  const fifths = new Int32Array(2 ** longBits);
  for (const { word, place } of long) {
    longFrom[place + 1] = (longFrom[place + 1] ?? 0) + 1;
    const fifth =
      word.text.length > gramLength + 1 ? 1 << readClasses(word.text, gramLength + 1, 1, classes) : -1;
    fifths[place] = (fifths[place] ?? 0) | fifth;
  }
  for (let place = 0; place < 2 ** longBits; place++) {
    longFrom[place + 1] = (longFrom[place + 1] ?? 0) + (longFrom[place] ?? 0);
  }
  return {
    longWords: long.map(({ word }) => word),
    longFrom,
    fifths,
    longRests: Int32Array.from(long, ({ word }) =>
      readClasses(word.text, gramLength + 1, restLength, classes),
    ),
    longMasks: Int32Array.from(
      long,
      ({ word }) => -1 << (classBits * Math.max(0, gramLength + 1 + restLength - word.text.length)),
    ),
  };
}

/** The classes of units that follow each other, each in six bits; 0 behind the end. */
function readClasses(text: string, from: number, count: number, classes: Uint8Array): number {
  let read = 0;
  for (let index = from; index < from + count; index++) {
    read = (read << classBits) | ((classes[text.charCodeAt(index)] ?? 0) & classMask);
  }
  return read;
}

function classify(words: readonly Beginning[]): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let value = 0; value < 10; value++) classes[0x30 + value] = (firstDigitClass + value) | digit;
  for (let letter = 0; letter < 26; letter++) {
    classes[0x41 + letter] = firstLetterClass + letter;
    classes[0x61 + letter] = (firstLetterClass + letter) | smallLetter;
  }
  classes[0x20] = classes[0x5f] = spaceClass;
  for (const { text } of words) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (classes[unit] !== 0) continue;
      const isForeign = unit >= 0x80;
      const unitClass = isForeign
        ? firstForeignClass + (unit % foreignClassCount)
        : firstMarkClass + (unit % markClassCount);
      classes[unit] = unitClass;
      const capital = String.fromCharCode(unit).toUpperCase();
      if (isForeign && capital.length === 1 && capital >= "\x80") classes[capital.charCodeAt(0)] = unitClass;
    }
  }
  return classes;
}

/**
 * Calls back for each place where a word may begin or a run of digits does, in order, with the classes of its first four
 * units. The pass takes a few times as long as reading the text can take at least. It has no branches, which a processor
 * is slow at when it cannot foresee them: each place is written, and overwritten by the next unless it counts.
 */
export function forEachPlace(
  text: string,
  { classes, followers, fifths, shortLists }: Beginnings<unknown>,
  visit: (place: number, firstUnits: number) => void,
): void {
  const { length } = text;
  let gram = 0;
  // Two bits for each unit read, the last one lowest: whether it is a small letter, and whether it is a digit.
  let kinds = 0;
  for (let blockStart = 0; blockStart < length; blockStart += blockLength) {
    const blockEnd = Math.min(blockStart + blockLength, length);
    let count = 0;
    for (let index = blockStart; index < blockEnd; index++) {
      const unit = classes[text.charCodeAt(index)] ?? 0;
      const isInside = (kinds >> 5) & (kinds >> 7) & 1;
      const isWord = (followers[(gram & gramMask) | (isInside << gramBits)] ?? 0) >> unit;
      const isRun = (kinds >> 4) & ~(kinds >> 6);
      gram = (gram << classBits) | (unit & classMask);
      kinds = (kinds << 2) | (unit >> 6);
      places[count] = index - gramLength;
      grams[count] = (gram & longMask) | ((isRun & 1) << runBit);
      count += (isWord | isRun) & 1;
    }
    for (let at = 0; at < count; at++) {
      const place = places[at] ?? 0;
      const firstUnits = grams[at] ?? 0;
      const fifth = classes[text.charCodeAt(place + gramLength + 1)] ?? 0;
      const isLong = ((fifths[placeOfLong(firstUnits & longMask)] ?? 0) >> fifth) & 1;
      const isShortOrRun = (shortLists[(firstUnits >> classBits) & gramMask] ?? 0) | (firstUnits >> runBit);
      if ((isLong | isShortOrRun) !== 0) visit(place, firstUnits);
    }
  }
  // With too little behind them to tell, the last units count all.
  for (let place = Math.max(0, length - gramLength); place < length; place++) {
    const isRun = isDigit(text.charCodeAt(place)) && !isDigit(text.charCodeAt(place - 1));
    visit(place, readClasses(text, place, gramLength + 1, classes) | (isRun ? 1 << runBit : 0));
  }
}

/** So many units are read before what is there is looked at. */
const blockLength = 4096;
const places = new Int32Array(blockLength);
const grams = new Int32Array(blockLength);

/** Whether a run of digits begins at a place with these first units. */
export function isRunAt(firstUnits: number): boolean {
  return firstUnits >> runBit === 1;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Calls back for each word that may begin there; they are to be compared with the text. */
export function forEachBeginning<Word>(
  text: string,
  place: number,
  firstUnits: number,
  { classes, shortLists, lists, longWords, longFrom, longRests, longMasks }: Beginnings<Word>,
  note: (word: Word, place: number) => void,
): void {
  const list = shortLists[(firstUnits >> classBits) & gramMask] ?? 0;
  if (list !== 0) for (const word of lists[list] ?? []) note(word, place);
  const long = placeOfLong(firstUnits & longMask);
  const end = longFrom[long + 1] ?? 0;
  let index = longFrom[long] ?? 0;
  if (index === end) return;
  const rest = readClasses(text, place + gramLength + 1, restLength, classes);
  for (; index < end; index++) {
    if (((rest ^ (longRests[index] ?? 0)) & (longMasks[index] ?? 0)) !== 0) continue;
    const word = longWords[index];
    if (word !== undefined) note(word, place);
  }
}
