import type { Span } from "../finding.ts";
import type { Meaning } from "../vocabulary.ts";
import type { Word } from "../words/phrase-book.ts";
import { findNamesWithoutCapitals, findSmallLetterName } from "./find-small-letter-names.ts";
import { ordinaryEndings } from "./not-names.ts";
import {
  contextLength,
  isCalled,
  isCredited,
  isJustBefore,
  isPartOfFirm,
  isPlaceThere,
  isStreetThere,
  isTreatedAsPerson,
} from "./person-context.ts";
import { holdsSecondSyllable, isTitle, readRun } from "./read-run.ts";

export type ListedWord = Word<Meaning>;

/** A stretch of the text that names a person. */
export interface Name extends Span {
  /**
   * `listed`: a given or family name is known; `cued`: a title, a role or a label says that it is a name;
   * `likely`: only looks like one.
   */
  readonly certainty: "listed" | "cued" | "likely";
  /** Though it only looks like a name, the text treats it as somebody's. */
  readonly isTreatedAsPerson: boolean;
  /** Something beside it says that the writer deals with this person: "my client", "Mrs", an age. */
  readonly isPrivate: boolean;
  /** Named for their work: "Dr Lee said". */
  readonly isProfessional: boolean;
  /** Known to everybody, invented, or a stand-in for anybody. */
  readonly isPublic: boolean;
  readonly isOneWord: boolean;
}

/** Finds the people that a text names, in order. `words` are the listed and the capitalised words of the text. */
export function findNames(text: string, words: readonly ListedWord[]): Name[] {
  if (!/\p{Lu}/u.test(text)) return findNamesWithoutCapitals(text, words);
  const names: Name[] = [];
  let index = 0;
  while (index < words.length) {
    const run = readRun(text, words, index);
    const name =
      run.length > 0 ? nameIn(text, words, index, run.length) : findSmallLetterName(text, words, index);
    if (name !== undefined) names.push(name);
    index += Math.max(run.length, 1);
  }
  return names;
}

/** `faint`: in capitals, or with the ending of an ordinary word: only beside a given name. */
type Part = "given" | "ambiguous" | "surname" | "unknown" | "faint" | "initial" | "none";

function nameIn(text: string, words: readonly ListedWord[], first: number, count: number): Name | undefined {
  const run = words.slice(first, first + count);
  if (count === 1 && !mayBeAlone(text, words, first)) return undefined;
  const parts = run.map((word) => partOf(text, word));
  const publicWord = run.find(({ value }) => value?.isPublic ?? value?.isExample);
  let start = 0;
  while (start < run.length && !canBegin(parts, run, start)) start++;
  // "Estimado Sr. Goñi"
  const title = run.findIndex((word, index) => index > start && isTitle(word) && parts[index] === "none");
  if (title > 0 && parts[start] === "unknown" && canBegin(parts, run, title + 1)) start = title + 1;
  // "Invite Ann Lee": what opens a sentence has a capital anyway.
  const opensSentence = parts[start] === "unknown" && isSentenceStart(text, run[start]);
  const isDouble = text.charAt(run[start + 1]?.end ?? 0) === "-";
  if (opensSentence && parts[start + 1] === "given" && run.length - start > 2 && !isDouble) start++;
  let end = start;
  while (end < run.length && canGoOn(parts, run, start, end)) end++;
  const firstWord = run[start];
  const lastWord = run[end - 1];
  if (publicWord !== undefined) {
    if (run.some(({ value }) => value?.endsThing === true && value.isSurname !== true)) return undefined;
    return describe(firstWord ?? publicWord, lastWord ?? publicWord, { certainty: "listed", isPublic: true });
  }
  if (firstWord === undefined || lastWord === undefined) return undefined;
  if (run[end]?.value?.endsThing === true || isThing(run[end - 1], end - start)) return undefined;
  if (run[end]?.value?.endsCompany === true) return undefined;
  const before = run[start - 1] ?? wordJustBefore(words[first - 1], firstWord);
  const comesAfter = (expression: RegExp): boolean => isJustBefore(text, firstWord.start, expression);
  const after = text.slice(lastWord.end, lastWord.end + contextLength);
  if (eponym.test(after) || compoundAfter.test(after) || comesAfter(petBefore)) return undefined;
  if (comesAfter(thingBefore)) return undefined;
  const named = parts.slice(start, end).filter((part) => part !== "initial");
  const isTitled = isTitleBefore(text, before, firstWord);
  const isOwn = (): boolean => comesAfter(possessiveBefore);
  const isProfessional =
    isTitled &&
    before?.value?.isProfessionalTitle === true &&
    before.value.isTitle !== true &&
    !isOwn() &&
    !isJustBefore(text, before.start, actorBefore);
  // "Sister Joyce" is a nurse or a nun, "my sister Joyce" is family.
  const hasRole =
    before?.value?.isRole === true &&
    roleGap.test(text.slice(before.end, firstWord.start)) &&
    (before.value.isProfessionalTitle !== true || isOwn());
  const isLabelled =
    isTitled || hasRole || comesAfter(label) || comesAfter(salutation) || bornAfter.test(after);
  const isCued =
    isLabelled ||
    comesAfter(greeting) ||
    act(before) ||
    ageAfter.test(after) ||
    isCalled(text, firstWord.start, after);
  const isAlone = end - start === 1;
  const isSpokenOf = isTreatedAsPerson(text, firstWord.start, lastWord.end);
  const isTreated =
    isSpokenOf ||
    (isAlone ? isBesideName(text, words, first + start) : isCredited(text, firstWord.start, after));
  // "J. D. Hargreaves", "Ji-ho Baek": nothing else is written so.
  const initials = end - start - named.length;
  const isSpelled =
    initials > 1 ||
    (initials > 0 && parts[start] === "initial" && comesAfter(spelledBefore)) ||
    holdsSecondSyllable(text.slice(firstWord.end, run[start + 1]?.start));
  const certainty =
    certaintyOf(named, isLabelled, isCued || isSpelled, end - start) ??
    loneCertainty(text, firstWord, isAlone && isTreated);
  if (certainty === undefined || (certainty === "likely" && parts[end] === "none")) return undefined;
  const isTold = certainty !== "likely" || isTreated;
  if (isTold && !isLabelled && isNoPerson(text, run, start, end, isSpokenOf)) return undefined;
  const isPrivate =
    (isTitled && !isProfessional) ||
    hasRole ||
    bornAfter.test(after) ||
    ageAfter.test(after) ||
    comesAfter(label) ||
    ownAfter.test(after) ||
    isOwn();
  return describe(firstWord, lastWord, {
    certainty,
    isTreatedAsPerson: isTreated,
    isPrivate,
    isProfessional,
    isOneWord: isAlone,
  });
}

/** An abbreviation rather than a name. */
const shortCapitals = /^\p{Lu}{2,4}$/u;

/** Most capitalised words begin a sentence: a single one that is in no list needs a cue beside it. */
function mayBeAlone(text: string, words: readonly ListedWord[], first: number): boolean {
  const [before, word] = [words[first - 1], words[first]];
  if (word === undefined) return false;
  if (shortCapitals.test(text.slice(word.start, word.end))) {
    return before !== undefined && (isTitle(before) || before.value?.isRole === true);
  }
  const { value } = word;
  if (value?.isGivenName === true || value?.isPublic === true || value?.isExample === true) return true;
  if (value !== undefined && value.isSurname !== true) return false;
  if (value?.isOnlyName === true || hasSurnameEnding(text, word)) return true;
  if (wordJustBefore(before, word) !== undefined || ",(".includes(text.charAt(word.end))) return true;
  if (isBesideName(text, words, first)) return true;
  return isTreatedAsPerson(text, word.start, word.end);
}

/** What the names of places begin with. */
const placeBeginning = /^(?:San|Santa|Santo|Saint|São|Port|Fort|Mount|Lake|Cité?|El|Los|Las|Villa) /u;

/** "Mary, Kessel and Ann": names stand beside names. */
function isBesideName(text: string, words: readonly ListedWord[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined) return false;
  return (
    (isClearName(before) && besides.test(text.slice(before?.end, word.start))) ||
    (isClearName(after) && besides.test(text.slice(word.end, after?.start)))
  );
}

const besides = /^(?:,|,? and|,? und| &) $/u;

function isClearName(word: ListedWord | undefined): boolean {
  const value = word?.value;
  return (
    word?.isCapitalised === true &&
    (value?.isOnlyName === true || (value?.isGivenName === true && value.isAmbiguous !== true))
  );
}

/** From `start` to `end`, the run names a place, a street or a firm. */
function isNoPerson(
  text: string,
  run: readonly ListedWord[],
  start: number,
  end: number,
  isSpokenOf: boolean,
): boolean {
  const [before, word, last] = [run[start - 1], run[start], run[end - 1]];
  if (word === undefined || last === undefined) return true;
  const leadIn = text.slice(Math.max(0, word.start - contextLength), word.start);
  const after = text.slice(last.end, last.end + contextLength);
  if (isStreetThere(leadIn, after)) return true;
  if (placeBeginning.test(text.slice((before ?? word).start, last.end))) return true;
  if (end - start > 1) return isDoubleSurname(text, run.slice(start, end));
  const isSurname = word.value?.isSurname === true || hasSurnameEnding(text, word);
  return (
    ((isSurname || word.value?.isGivenName !== true) && isPartOfFirm(leadIn, after)) ||
    (!isSpokenOf && isPlaceThere(leadIn, after))
  );
}

/** "Baker-Lowe" by itself is a firm. */
function isDoubleSurname(text: string, run: readonly ListedWord[]): boolean {
  const [first, second] = run;
  return (
    run.length === 2 &&
    first !== undefined &&
    text.slice(first.end, second?.start) === "-" &&
    !(first.value?.isGivenName === true && second?.value?.isGivenName === true)
  );
}

/** Of a single word that nothing beside it labels. */
function loneCertainty(text: string, word: ListedWord, isTreated: boolean): Name["certainty"] | undefined {
  if (
    word.value?.isOnlyName === true ||
    (hasSurnameEnding(text, word) && !isJustBefore(text, word.start, articleBefore))
  ) {
    return isTreated || !isSentenceStart(text, word) ? "listed" : undefined;
  }
  return isTreated ? "likely" : undefined;
}

/** Endings that hardly any word has but family names. */
function hasSurnameEnding(text: string, { start, end }: Span): boolean {
  return (
    end - start >= shortestWithEnding &&
    lastLetters.has(text.slice(end - 2, end)) &&
    surnameEndings.test(text.slice(start, end))
  );
}

/** Of the endings below: most words have others. */
const lastLetters = new Set(
  "on ir ić ic vá va wa ov ki ka ko cu lu öm om st os is li ze en rg nn nd ch".split(" "),
);

const shortestWithEnding = 6;

const surnameEndings =
  /(?:sson|d[oó]ttir|[oe]vić|[oe]vic|[^aeiou]ić|ová|[kmnrlstzvh]ov|[kmnrlstzvh]o[vw]a|[oe]wsk[ia]|ińsk[ia]|inski|enko|escu|o[gğ]lu|str[oö]m|[kqg][uv]ist|opoulos|[iy]dis|shvili|adze|[^aeiouq]sen|[lrm]berg|mann|lund|[oe]vich)$/u;

function describe(first: Span, last: Span, known: Partial<Name> & Pick<Name, "certainty">): Name {
  return {
    isTreatedAsPerson: false,
    isPrivate: false,
    isProfessional: false,
    isPublic: false,
    isOneWord: false,
    ...known,
    start: first.start,
    end: last.end,
  };
}

function isSentenceStart(text: string, word: ListedWord | undefined): boolean {
  return word !== undefined && isJustBefore(text, word.start, sentenceBefore);
}

const sentenceBefore = /(?<=^|[.!?:\n>"-]\s{0,3})/uy;

const eponym =
  /^(?:'s|s')? (?:act|algorithm|anemia|bill|clause|criteria|disease|disorder|doctrine|effect|equation|hierarchy|hypothesis|inventory|office|law|lymphoma|maneuver|manoeuvre|method|model|palsy|paradox|phenomenon|principle|questionnaire|reaction|razor|rights|rule|scale|sign|syndrome|test|theorem|theory|waiver|warning)s?\b/iu;

/** "Barton-upon-Humber", "Kessel-like" */
const compoundAfter = /^-\p{Ll}/u;

/** "I coach Ann Lee": what one does, and no title. */
const actorBefore = /(?<=(?:^|\s)(?:i|we|you|they|to) )/iuy;

/** "my dog Bruno" */
const petBefore =
  /(?<=\b(?:dog|puppy|cat|kitten|horse|mare|pony|hund|hündin|katze|kater|pferd|chien|chat|chatte|perr[oa]|gat[oa])(?:,| is| is called| named)? )/iuy;

/** Not what opens a line: answers to choose from have letters, too. */
const spelledBefore = /(?<=(?:[,:&]|\b(?:and|by|cc|from|und|with)) )/iuy;

/** "St. Jude", "Hurricane Maria", "Los Angeles" */
const thingBefore = /(?<=\b(?:St\.?|[Hh]urricane|Typhoon|[Ss]torm|Los|El) )/uy;

/** German plurals have the endings of family names: "die Linsen". */
const articleBefore = /(?<=\b(?:d(?:as|e[mnr]|ie)|eine?[mnrs]?|keine?[mnrs]?|alle|ohne|viele) )/iuy;

const roleGap = /^(?: |: ?| - |, | is | was | \(|'s | named | called |\s{0,3}\|\s?)$/u;

/** An age behind a name: ", 42", "(6)", " 29F". */
const ageAfter =
  /^(?:,? \((?:age )?|,? aged? |,? )(?:(?<=[,(e] ?)\d{1,2}(?=[,;)\s.])|\d{1,2} ?(?:y\/?o|yrs?|años|ans|anos|jahre|[mf])\b)/iu;

/** What a record has behind a name. */
const bornAfter = /^,? {1,3}\(?(?:dob|mrn|ssn|d\.o\.b|geb|née|yr \d|y\d{1,2}\b)/iu;

/** "Ann Lee, our cook" */
const ownAfter = /^,? (?:my|our|meine?|unsere?|mon|ma|notre|mi|nuestr[oa]) \p{L}/iu;

/** "my client's son", "unsere Mieterin": with a name behind them, people the writer deals with. */
const possessiveBefore =
  /(?<=\b(?:my|our|her|his|their|(?:mein|unser)(?:e[mnr]?)?|mon|ma|notre|mi|nuestr[oa]|meu|minha|noss[oa]) (?:[\w'-]{1,20} ){0,2}(?!(?:and|for|from|in|of|on|that|to|with) )[\w'-]{1,20} )/iuy;

/** The label of a field, or a phrase that only a name can follow. */
const label =
  /(?<=\bnames? (?:is|was) |\bname\? {1,2}|\b(?:patient|client|name|employee|student|kund(?:e|in)|mandant(?:in)?|pt|tenant|subject|applicant|re|betreff|insured|member|mr|debtor|borrower|nom|nombre|nome|paciente|cliente)\s?[:|]\s{0,3}|\b(?:my name is|i am|i'm|ich heiße|je m'appelle|me llamo) |\bbed \d{1,2}[ |:,-]{1,3})/iuy;

const salutation =
  /(?<=(?:\b(?:dear|lieber?|cher|chère|querid[oa]|sehr geehrter?)|(?:^|\n|[.!?>"] ?)(?:hi|hello|hey|good morning|morning|good afternoon|hallo|moin|hola|bonjour|olá|oi|ciao),?) )/iuy;

const greeting =
  /(?<=\b(?:hi|hello|hey|hallo|hola|olá|oi|ciao|regards|sincerely|best|thanks|cheers|cordialement|saludos|grüßen?|(?:signed|submitted) by|from|cc|with|and|und),?\s{1,2}|(?:^|\n)(?:from|to|b?cc|von|an|de|à|para|contact(?: person)?|kontakt|ansprechpartner(?:in)?) ?: ?)/iuy;

function act(before: ListedWord | undefined): boolean {
  return before?.value?.isActOnPeople === true;
}

/** What a word can be in a name. */
function partOf(text: string, { start, end, value }: ListedWord): Part {
  const written = text.slice(start, end);
  if (end - start === 1) return written === "I" && text.charAt(end) !== "." ? "none" : "initial";
  if (/[\d_\s]|\p{Ll}\p{Lu}\p{Lu}/u.test(written) && value?.isGivenName !== true) return "none";
  if (value === undefined) {
    if (/^\p{Lu}+$/u.test(written)) return "faint";
    if (isCamelCase(written)) return "none";
    if (hasSurnameEnding(text, { start, end })) return "surname";
    return ordinaryEndings.test(written.toLowerCase()) ? "faint" : "unknown";
  }
  if (value.facts !== undefined && value.isGivenName !== true && value.isSurname !== true) return "none";
  if (value.isGivenName === true) {
    return value.isAmbiguous === true || value.isOrdinary === true || value.facts ? "ambiguous" : "given";
  }
  if (value.isSurname === true) return value.isOrdinary === true ? "none" : "surname";
  const isNone =
    value.isOrdinary ??
    value.isTitle ??
    value.isProfessionalTitle ??
    value.isRole ??
    value.isActOnPeople ??
    value.isPublicCompany;
  return isNone === true ||
    value.endsThing === true ||
    value.endsCompany === true ||
    value.isFrame === true ||
    value.isRecord === true
    ? "none"
    : "unknown";
}

/** `JavaScript`, `LaTeX`; but `McDonald` and `DeShawn` are names. */
function isCamelCase(written: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(written.replace(/^(?:Mc|Mac|De|La|Le|Di|Fitz|O)(?=\p{Lu})/u, ""));
}

function canBegin(parts: readonly Part[], run: readonly ListedWord[], index: number): boolean {
  const part = parts[index];
  if (part === "initial") return run[index + 1] !== undefined && parts[index + 1] !== "none";
  if (part === "faint") return parts[index + 1] === "given";
  if (part !== "none") return true;
  // "Mr Bishop": after a title, a word is a name as well.
  const before = run[index - 1];
  return before !== undefined && isTitle(before) && run[index]?.value?.isSurname === true;
}

/** A family name that is a word as well, or in capitals, belongs to a name that has begun. */
function canGoOn(parts: readonly Part[], run: readonly ListedWord[], start: number, index: number): boolean {
  const part = parts[index];
  if (index === start) return true;
  if (part === "faint") return parts.slice(start, index).includes("given");
  return part !== "none" || run[index]?.value?.isSurname === true;
}

function isThing(word: ListedWord | undefined, length: number): boolean {
  return length > 1 && word?.value?.endsThing === true && word.value.isSurname !== true;
}

function isTitleBefore(text: string, before: ListedWord | undefined, name: Span): boolean {
  return (
    before !== undefined &&
    isTitle(before) &&
    (before.end - before.start <= longestAbbreviation || text.charAt(before.end) !== ".") &&
    /^\.?(?: (?:(?:of|de|de la|von|von der|vom|van|van der|zu) )?)?$/u.test(
      text.slice(before.end, name.start),
    )
  );
}

/** "Prof. Lee", but "a new nurse. Lee is" are two sentences. */
const longestAbbreviation = 4;

/** The farthest that a role may stand before a name: "client's name is". */
const farthestRole = 10;

function wordJustBefore(word: ListedWord | undefined, name: Span): ListedWord | undefined {
  return word !== undefined && name.start - word.end <= farthestRole ? word : undefined;
}

/** `isLabelled`: only a name can stand there; `isCued`: a name often does. */
function certaintyOf(
  parts: readonly Part[],
  isLabelled: boolean,
  isCued: boolean,
  length: number,
): Name["certainty"] | undefined {
  const [head] = parts;
  const isListed =
    head === "given" ||
    (length > 1 && parts.includes("given")) ||
    (length > 1 && (head === "ambiguous" || parts.includes("surname")));
  if (isListed) return "listed";
  if (head === undefined) return undefined;
  if (isLabelled || (isCued && (length > 1 || head === "ambiguous" || head === "surname"))) return "cued";
  if (head === "ambiguous") return undefined;
  return length > 1 && length <= 4 ? "likely" : undefined;
}
