/**
 * Aho-Corasick automaton: reads a text once, unit by unit, and knows at each unit which words end there,
 * however many words there are. https://doi.org/10.1145/360825.360855
 */
export interface Automaton {
  /**
   * Class of each UTF-16 unit: 0 for units in no word, 1 to 10 for the digits, upper and lower case as one. Beyond
   * Latin some share a class, so that a word seen there is to be compared with the text.
   */
  readonly classes: Uint16Array;
  /**
   * What comes after a unit, at `row | class`: the row of the next state, with `wordEnds` set if words end there.
   * The start is row 0.
   */
  readonly next: Int32Array;
  /** The words that end in a state, by its row: as indexes of the list given. */
  readonly endings: ReadonlyMap<number, readonly number[]>;
}

export const lastDigitClass = 10;

/** Flag above all rows, so that one comparison tells whether words end. */
export const wordEnds = 0x40000000;

export function buildAutomaton(words: readonly string[]): Automaton {
  const { classes, classCount } = classify(words);
  const rowLength = 2 ** Math.ceil(Math.log2(classCount));
  const mostRows = words.reduce((sum, { length }) => sum + length, 1);
  // The tree of words at first: what no word goes on with is 0.
  const next = new Int32Array(mostRows * rowLength);
  const endings = new Map<number, number[]>();
  let rowCount = 1;

  for (const [index, word] of words.entries()) {
    let row = 0;
    for (let at = 0; at < word.length; at++) {
      const place = row | (classes[word.charCodeAt(at)] ?? 0);
      if (next[place] === 0) next[place] = rowCount++ * rowLength;
      row = next[place] ?? 0;
    }
    endings.set(row, [...(endings.get(row) ?? []), index]);
  }

  // Breadth first, so that a state's suffix is always complete before the state: the longest state that ends it. What
  // the state cannot go on with, its suffix may.
  const suffixes = new Int32Array(rowCount);
  const queue = [0];
  for (const row of queue) {
    const suffix = suffixes[row / rowLength] ?? 0;
    for (let unitClass = 0; unitClass < rowLength; unitClass++) {
      const child = next[row | unitClass] ?? 0;
      const bySuffix = row === 0 ? 0 : (next[suffix | unitClass] ?? 0);
      if (child === 0) {
        next[row | unitClass] = bySuffix;
        continue;
      }
      const childSuffix = bySuffix & ~wordEnds;
      suffixes[child / rowLength] = childSuffix;
      const own = endings.get(child);
      const ofSuffix = endings.get(childSuffix);
      if (own !== undefined || ofSuffix !== undefined) {
        endings.set(child, [...(own ?? []), ...(ofSuffix ?? [])]);
        next[row | unitClass] = child | wordEnds;
      }
      queue.push(child);
    }
  }
  return { classes, next: next.slice(0, rowCount * rowLength), endings };
}

/** From Greek on, scripts share a few classes: with one for each character the table would be many times as large. */
const firstShared = 0x370;
const sharedClassCount = 16;

function classify(words: readonly string[]): { classes: Uint16Array; classCount: number } {
  const classes = new Uint16Array(0x10000);
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
  }
  return { classes, classCount };
}
