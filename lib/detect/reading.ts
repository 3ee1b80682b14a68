import type { Finding } from "./finding.ts";
import { findNames } from "./people/find-names.ts";
import type { ListedWord, Name } from "./people/find-names.ts";
import { recogniseNames } from "./people/recognise-names.ts";
import { getVocabulary } from "./vocabulary.ts";
import { findWords } from "./words/phrase-book.ts";

/** A text as the reading detectors share it. */
export interface Reading {
  /** Normalised, as all offsets are. */
  readonly text: string;
  /** Its listed and its capitalised words. */
  readonly words: readonly ListedWord[];
  readonly names: readonly Name[];
  /** What the detectors before have found. */
  readonly found: readonly Finding[];
}

export function readText(text: string, found: readonly Finding[]): Reading {
  const words = recogniseNames(text, findWords(text, getVocabulary()));
  return { text, words, names: leaveOutStreets(findNames(text, words), found), found };
}

/** "Martin Luther King Blvd" is where somebody lives, and "Ann Street, Leeds" names nobody. */
function leaveOutStreets(names: readonly Name[], found: readonly Finding[]): readonly Name[] {
  const addresses = found.filter(({ type }) => type === "address").sort((a, b) => a.start - b.start);
  let next = 0;
  return names.filter(({ start, end }) => {
    while ((addresses[next]?.end ?? Infinity) <= start) next++;
    return (addresses[next]?.start ?? Infinity) >= end;
  });
}
