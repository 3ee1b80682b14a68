import type { ListedWord, Name } from "./find-names.ts";
import { endOfFigure } from "./end-of-figure.ts";
import { recogniseSmallWord } from "./recognise-names.ts";

/** "saw reggie tomlin today": typed without capitals, after the role, title or verb at `index`. */
export function findSmallLetterName(
  text: string,
  words: readonly ListedWord[],
  index: number,
): Name | undefined {
  const cue = words[index];
  if (cue?.value === undefined) return undefined;
  const { isRole, isActOnPeople, isTitle, isProfessionalTitle } = cue.value;
  if ((isRole ?? isActOnPeople ?? isTitle ?? isProfessionalTitle) !== true) return undefined;
  smallName.lastIndex = cue.end;
  const { gap = "", given = "", surname = "" } = smallName.exec(text)?.groups ?? {};
  const start = cue.end + gap.length;
  const givenEnd = start + given.length;
  if (given === "" || recogniseSmallWord(text, start, givenEnd)?.isGivenName !== true) return undefined;
  const listed = words.slice(index + 1, index + 3).find((other) => other.start === givenEnd + 1);
  const hasSurname =
    surname !== "" && !smallWords.has(surname) && (listed === undefined || listed.value?.isSurname === true);
  return describe(start, hasSurname ? givenEnd + 1 + surname.length : givenEnd, !hasSurname, "cued");
}

function describe(start: number, end: number, isOneWord: boolean, certainty: Name["certainty"]): Name {
  return {
    start,
    end,
    certainty,
    isTreatedAsPerson: true,
    isPrivate: certainty === "cued",
    isProfessional: false,
    isPublic: false,
    isOneWord,
  };
}

/** Shorter words in small letters are hardly ever names. */
const smallName =
  /(?<gap> |: ?| - |, | is | was | \(|'s | named | called |\s{0,3}\|\s?|\. )(?<given>\p{Ll}{4,20})(?!\p{L})(?: (?<surname>\p{Ll}{3,20})(?!\p{L}))?/uy;

/** Finds the names in a text that has no capitals at all. */
export function findNamesWithoutCapitals(text: string, words: readonly ListedWord[]): Name[] {
  const names = words.flatMap((_, index) => findSmallLetterName(text, words, index) ?? []);
  if (text.length > longestWithoutCapitals) return names;
  for (const { index, 0: word, groups } of text.matchAll(smallWord)) {
    const isTitled = groups?.["title"] !== undefined;
    const start = index + (groups?.["title"]?.length ?? 0);
    const first = recogniseSmallWord(text, start, index + word.length);
    const isGiven = first?.isGivenName === true;
    if (!isGiven && first?.isOnlyName !== true && !(isTitled && isSurname(text, start, index + word.length)))
      continue;
    const end = endOfName(text, index + word.length, isGiven || isTitled);
    if (names.some((name) => start < name.end && name.start < end)) continue;
    const isOneWord = end === index + word.length;
    const name = text.slice(start, end);
    const certainty = isTitled ? "cued" : isGiven && westernWords.test(name) ? "listed" : "likely";
    names.push({ ...describe(start, end, isOneWord, certainty), isPublic: isOfFigure(name) });
  }
  return names.sort((a, b) => a.start - b.start);
}

/** Two words or more; in languages with more letters, many words look like somebody's first name. */
const westernWords = /^[a-z\u00df-\u00ff]+ [a-z\u00df-\u00ff .]+$/u;

function isOfFigure(name: string): boolean {
  const written = name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return endOfFigure(written, 0, written.indexOf(" ")) > 0;
}

/** Longer texts without a capital are data or logs. */
const longestWithoutCapitals = 20_000;

const smallWord =
  /(?<![\p{L}\p{N}_.@/\\=#$<-])(?<title>(?:mr|mrs|ms|dr|herrn?|frau|hrn?|fr)\.? )?\p{Ll}{3,20}(?![\p{L}\p{N}_@/\\=([]|[.-]\p{L})/gu;

const smallSurname =
  /(?: \p{Ll}\.?)? (?:(?:van|de|von|der|den|bin|al|el|da|di) ){0,2}(?<surname>\p{Ll}{3,20})(?![\p{L}\p{N}_])/uy;

function endOfName(text: string, end: number, mayGoOn: boolean): number {
  smallSurname.lastIndex = end;
  const { surname = "" } = (mayGoOn ? smallSurname.exec(text) : null)?.groups ?? {};
  const surnameEnd = smallSurname.lastIndex;
  return surname !== "" && isSurname(text, surnameEnd - surname.length, surnameEnd) ? surnameEnd : end;
}

function isSurname(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return (
    recogniseSmallWord(text, start, end)?.isOrdinary !== true &&
    !smallWords.has(word) &&
    !/(?:ed|ing|ly)$/u.test(word)
  );
}

/** What follows a first name in a sentence without capitals and is no family name. */
const smallWords = new Set(
  "has had was is are will would can could should may might did does who and or but said says told asked wants needs got gets went came came from with about for the a an her his their our my she he they we you it in on at to of by as if so that this today yesterday tomorrow tonight again also just still now then here there because since after before when while lives works owes owns earns makes makes keeps been being have having not never always about over under into out up down off back very really too more most some any all hat ist war wird kommt will zahlt aus von mit und".split(
    " ",
  ),
);
