import type { Meaning } from "../vocabulary.ts";
import { addToHash, emptyHash, isListed } from "../words/fingerprints.ts";
import { foldTable } from "../words/fold.ts";
import type { ListedWord } from "./find-names.ts";
import { endOfFigure } from "./end-of-figure.ts";
import { givenNames } from "./given-names.ts";
import { ordinaryWords, thingEndings } from "./not-names.ts";
import { publicFigures } from "./public-figures.ts";
import { onlySurnames, sharedSurnames } from "./surnames.ts";

/**
 * Tells which of the capitalised words are listed names, leaves out the ordinary ones that mean nothing else, and takes
 * the words of a public figure's name together as one: there are too many of each to be in the vocabulary.
 */
export function recogniseNames(text: string, words: readonly ListedWord[]): ListedWord[] {
  const recognised: ListedWord[] = [];
  let figureEnd = 0;
  for (const word of words) {
    if (word.start < figureEnd) continue;
    if (!word.isCapitalised) {
      recognised.push(word);
      continue;
    }
    const known = recogniseWord(text, word);
    if (known === undefined) continue;
    const end = endOfFigure(text, word.start, word.end);
    if (end > word.end) {
      figureEnd = end;
      recognised.push({ start: word.start, end, value: publicFigure, isCapitalised: true });
    } else {
      recognised.push(known);
    }
  }
  return recognised;
}

const publicFigure: Meaning = { isPublic: true };

function recogniseWord(text: string, word: ListedWord): ListedWord | undefined {
  const { value, start, end } = word;
  // A single letter may be an initial.
  if (end - start === 1) return word;
  const hash = hashWord(text, start, end);
  const isPublic = isListed(publicFigures, hash);
  const isOrdinary = isListed(ordinaryWords, hash);
  const isShared = isListed(sharedSurnames, hash);
  const endsThing = isListed(thingEndings, hash);
  const isUnknown = value === undefined && !endsThing && !isOrdinary;
  const isGiven = (isUnknown || (isShared && !isOrdinary)) && isListed(givenNames, hash);
  const isOnlyName = isUnknown && !isShared && isListed(onlySurnames, hash);
  if (!isPublic && !isShared && !endsThing && !isGiven && !isOnlyName) {
    if (!isOrdinary) return word;
    if (value === undefined) return undefined;
  }
  return {
    ...word,
    value: {
      ...value,
      ...(isPublic && publicFigure),
      ...(isOrdinary && ordinary),
      ...(endsThing && thingEnding),
      ...(isGiven && givenName),
      ...((isShared || isOnlyName) && surname),
      ...(isOnlyName && onlyName),
    },
  };
}

const ordinary: Meaning = { isOrdinary: true };
const thingEnding: Meaning = { endsThing: true };
const givenName: Meaning = { isGivenName: true };
const surname: Meaning = { isSurname: true };
const onlyName: Meaning = { isOnlyName: true };

/** What a word in small letters is known as: a given name, a family name or an ordinary word, and hardly ever else. */
export function recogniseSmallWord(text: string, start: number, end: number): Meaning | undefined {
  const hash = hashWord(text, start, end);
  if (isListed(ordinaryWords, hash)) return ordinary;
  if (isListed(givenNames, hash)) return givenName;
  return isListed(onlySurnames, hash) ? onlyName : undefined;
}

function hashWord(text: string, start: number, end: number): number {
  const folds = foldTable();
  let hash = emptyHash;
  for (let index = start; index < end; index++) hash = addToHash(hash, folds[text.charCodeAt(index)] ?? 0);
  return hash;
}
