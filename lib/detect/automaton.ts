/**
 * Aho-Corasick automaton: reads a text once, unit by unit, and knows at each unit which words end there,
 * however many words there are. https://doi.org/10.1145/360825.360855
 */
export interface Automaton {
  /**
   * Class of each UTF-16 unit: 0 for units in no word, 1 to 10 for the digits, upper and lower case as one, a space and
   * the `_` that stands for it in names as one. These, and some beyond ASCII that share a class, are to be compared with
   * the text.
   */
  readonly classes: Uint8Array;
  /**
   * The state after a unit, at `(state << shift) | class`, with `wordEnds` set if words end there. The start is 0.
   * Two bytes each, and those nearest to the start first: what most texts need stays in the processor's cache.
   */
  readonly next: Uint16Array;
  readonly shift: number;
  /** The words that end in a state: as indexes of the list given. */
  readonly endings: readonly (readonly number[] | undefined)[];
}

const lastDigitClass = 10;

/** Flag above all states, so that one comparison tells whether words end. */
const wordEnds = 0x8000;

export function buildAutomaton(words: readonly string[]): Automaton {
  const { classes, classCount } = classify(words);
  const shift = Math.ceil(Math.log2(classCount));
  const mostStates = words.reduce((sum, { length }) => sum + length, 1);
  // The tree of words at first: what no word goes on with is 0.
  const next = new Uint16Array(mostStates << shift);
  const endings: (number[] | undefined)[] = [];
  const stateCount = growTree(words, classes, shift, next, endings);
  if (stateCount > wordEnds) throw new RangeError("More states than have a number of 15 bits.");

  // A state's suffix, the longest state that ends it, is nearer to the start, so it is complete before the state is.
  // What the state cannot go on with, its suffix may.
  const suffixes = new Uint16Array(stateCount);
  for (let state = 0; state < stateCount; state++) {
    const suffix = suffixes[state] ?? 0;
    for (let unitClass = 0; unitClass < 1 << shift; unitClass++) {
      const place = (state << shift) | unitClass;
      const child = next[place] ?? 0;
      const bySuffix = state === 0 ? 0 : (next[(suffix << shift) | unitClass] ?? 0);
      if (child === 0) {
        next[place] = bySuffix;
        continue;
      }
      const childSuffix = bySuffix & ~wordEnds;
      suffixes[child] = childSuffix;
      const own = endings[child];
      const ofSuffix = endings[childSuffix];
      if (own !== undefined || ofSuffix !== undefined) {
        endings[child] = [...(own ?? []), ...(ofSuffix ?? [])];
        next[place] = child | wordEnds;
      }
    }
  }
  return { classes, next: next.slice(0, stateCount << shift), shift, endings };
}

/** Adds the words letter by letter, all at once, so that states are numbered breadth first. Says how many there are. */
function growTree(
  words: readonly string[],
  classes: Uint8Array,
  shift: number,
  next: Uint16Array,
  endings: (number[] | undefined)[],
): number {
  let stateCount = 1;
  const reached = new Uint16Array(words.length);
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  for (let at = 0; at < longest; at++) {
    for (const [index, word] of words.entries()) {
      if (at >= word.length) continue;
      const place = ((reached[index] ?? 0) << shift) | (classes[word.charCodeAt(at)] ?? 0);
      if (next[place] === 0) next[place] = stateCount++;
      const state = next[place] ?? 0;
      reached[index] = state;
      if (at === word.length - 1) (endings[state] ??= []).push(index);
    }
  }
  for (let state = 0; state < stateCount; state++) endings[state] ??= undefined;
  return stateCount;
}

/** Where words and runs of digits end, in order; two flat lists of numbers. */
export interface Ends {
  /** Of a word its last unit, of a run the first unit behind it. */
  readonly places: readonly number[];
  /** At the same index: of a word the state it ends in, of a run `~start`, which is negative. */
  readonly marks: readonly number[];
}

/** The pass over the text. It does nothing else, and takes a few times as long as reading it can take at least. */
export function markEnds(text: string, { classes, next, shift }: Automaton): Ends {
  const places: number[] = [];
  const marks: number[] = [];
  const { length } = text;
  let state = 0;
  let runStart = -1;
  for (let index = 0; index < length; index++) {
    const unitClass = classes[text.charCodeAt(index)] ?? 0;
    // Class 0 wraps around: one comparison tells a digit.
    if ((unitClass - 1) >>> 0 < lastDigitClass) {
      if (runStart < 0) runStart = index;
    } else if (runStart >= 0) {
      places.push(index);
      marks.push(~runStart);
      runStart = -1;
    }
    state = next[((state & ~wordEnds) << shift) | unitClass] ?? 0;
    if (state >= wordEnds) {
      places.push(index);
      marks.push(state & ~wordEnds);
    }
  }
  if (runStart >= 0) {
    places.push(length);
    marks.push(~runStart);
  }
  return { places, marks };
}

/** Beyond ASCII, characters share a few classes: with these, all classes are fewer than 64 and the table stays small. */
const firstShared = 0x80;
const sharedClassCount = 8;

function classify(words: readonly string[]): { classes: Uint8Array; classCount: number } {
  const classes = new Uint8Array(0x10000);
  for (let digit = 0; digit < lastDigitClass; digit++) classes["0".charCodeAt(0) + digit] = digit + 1;
  const sharedFrom = lastDigitClass + 1;
  let classCount = sharedFrom + sharedClassCount;
  const units = words.join("");
  for (let index = 0; index < units.length; index++) {
    const unit = units.charCodeAt(index);
    if (classes[unit] !== 0) continue;
    const unitClass = unit < firstShared ? classCount++ : sharedFrom + (unit % sharedClassCount);
    const character = String.fromCharCode(unit);
    for (const form of [character, character.toLowerCase(), character.toUpperCase()]) {
      if (form.length === 1) classes[form.charCodeAt(0)] = unitClass;
    }
    if (character === " " || character === "_") classes[0x20] = classes[0x5f] = unitClass;
  }
  return { classes, classCount };
}
