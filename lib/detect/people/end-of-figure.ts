import { addToHash, emptyHash, isListed } from "../words/fingerprints.ts";
import { firstUnspaced, foldTable } from "../words/fold.ts";
import { publicFigures } from "./public-figures.ts";

/** "Johann Wolfgang von Goethe" */
const mostWords = 4;

/** Where the longest name of a public figure ends that begins at `start`, with a word that ends at `firstEnd`; -1 if there is none. */
export function endOfFigure(text: string, start: number, firstEnd: number): number {
  if (startOfNext(text, firstEnd) < 0) return -1;
  const folds = foldTable();
  let end = -1;
  let hash = emptyHash;
  let index = start;
  for (let count = 1; count <= mostWords; count++) {
    let unit = folds[text.charCodeAt(index)] ?? 0;
    while (unit !== 0) {
      hash = addToHash(hash, unit);
      unit = folds[text.charCodeAt(++index)] ?? 0;
    }
    if (count > 1 && isListed(publicFigures, hash)) end = index;
    index = startOfNext(text, index);
    if (index < 0) break;
    hash = addToHash(hash, space);
  }
  return end;
}

const space = 0x20;

/** Between two words of a name: a space, a hyphen, the dot of an initial, a line break. */
const longestGap = 3;

/** "van", "of", "der": longer words of a name have capitals. */
const longestParticle = 3;

/** Where the next word of a name begins behind a word's end; -1 if what stands there is none. */
function startOfNext(text: string, end: number): number {
  const folds = foldTable();
  let start = end;
  while (start - end < longestGap && joints.includes(text.charAt(start))) start++;
  const unit = folds[text.charCodeAt(start)] ?? 0;
  if (start === end || unit === 0 || unit >= firstUnspaced) return -1;
  if (text.charCodeAt(start) !== unit) return start;
  let particleEnd = start + 1;
  while ((folds[text.charCodeAt(particleEnd)] ?? 0) !== 0) {
    if (++particleEnd - start > longestParticle) return -1;
  }
  return start;
}

const joints = [" ", "-", ".", "'", "’", "\n", "\r"];
