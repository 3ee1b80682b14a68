import type { ListedWord } from "./find-names.ts";

/** Longer runs are headings. */
const longestRun = 8;

/** Between two words of one name: a space, a hyphen, an apostrophe, the dot of an initial, a particle. */
const joint =
  /^(?:[ '-]|\. ?| (?:de|da|do|dos|das|di|del|della|de la|de los|van|van der|van den|von|vom|zu|von der|von und zu|bin|ibn|al|el|la|le|ter|ten|af|av|[yeÓ]|[DL][ae]|Du|El|Al|Ben|Bin|Van|Van [Dd]e[rn]?|N[ií]|Nic) | (?:[ae]l|[AE]l)-)$/u;

/** "Ji-ho Baek", "Mei-ling Tsai": the second syllable of a given name has no capital. */
const secondSyllable = /^-\p{Ll}{2,5} $/u;
const longestSyllable = 5;

/** The capitalised words from `first` on that may be one name. */
export function readRun(text: string, words: readonly ListedWord[], first: number): readonly ListedWord[] {
  const run: ListedWord[] = [];
  for (let index = first; index < words.length && run.length < longestRun; index++) {
    const word = words[index];
    if (word === undefined || !word.isCapitalised) break;
    const before = run.at(-1);
    if (before !== undefined) {
      const gap = text.slice(before.end, word.start);
      const isJoined = joint.test(gap) || isSecondSyllable(before, gap);
      if (!isJoined && !(run.length === 1 && isEntry(text, before, word))) break;
      const isInitial = before.end - before.start === 1 || isTitle(before);
      if (gap.startsWith(".") && !isInitial) break;
      if (gap === "'" && word.end - word.start === 1) break;
    }
    run.push(word);
  }
  return run;
}

/** Whether that stands between two capitalised words. */
export function holdsSecondSyllable(gap: string): boolean {
  return secondSyllable.test(gap);
}

function isSecondSyllable({ start, end, value }: ListedWord, gap: string): boolean {
  return end - start <= longestSyllable && value?.isOrdinary !== true && holdsSecondSyllable(gap);
}

/** "Holm, Greta;": as lists have it, with the family name first. */
function isEntry(text: string, before: ListedWord, { start, end, value }: ListedWord): boolean {
  return (
    value?.isGivenName === true &&
    text.slice(before.end, start) === ", " &&
    before.value?.isOrdinary !== true &&
    before.value?.isGivenName !== true &&
    entryEnd.test(text.slice(end, end + 3))
  );
}

const entryEnd = /^(?: ?[;|\n\t(]|,\S|\.?$)/u;

/** A word before a name: "Mrs", "Dr". */
export function isTitle({ value }: ListedWord): boolean {
  return value?.isTitle === true || value?.isProfessionalTitle === true;
}
