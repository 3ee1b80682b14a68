import type { Span } from "../finding.ts";
import type { Meaning } from "../vocabulary.ts";
import type { Word } from "../words/phrase-book.ts";
import { ordinaryEndings } from "./not-names.ts";

export type ListedWord = Word<Meaning>;

/** A stretch of the text that names a person. */
export interface Name extends Span {
  /**
   * `listed`: a given or family name is known; `cued`: a title, a role or a label says that it is a name;
   * `likely`: only looks like one.
   */
  readonly certainty: "listed" | "cued" | "likely";
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

/** Longer runs are headings. */
const longestRun = 8;

/** Between two words of one name: a space, a hyphen, an apostrophe, the dot of an initial, a particle. */
const joint =
  /^(?:[ '-]|\. ?| (?:de|da|do|dos|das|di|del|della|de la|de los|van|van der|van den|von|vom|zu|von der|bin|ibn|al|el|la|le|ter|ten|af|av|[ye]) | (?:al|el)-)$/u;

/** The capitalised words from `first` on that may be one name. */
function readRun(text: string, words: readonly ListedWord[], first: number): readonly ListedWord[] {
  const run: ListedWord[] = [];
  for (let index = first; index < words.length && run.length < longestRun; index++) {
    const word = words[index];
    if (word === undefined || !word.isCapitalised) break;
    const before = run.at(-1);
    if (before !== undefined) {
      const gap = text.slice(before.end, word.start);
      if (!joint.test(gap)) break;
      const isInitial = before.end - before.start === 1 || isTitle(before);
      if (gap.startsWith(".") && !isInitial) break;
      if (gap === "'" && word.end - word.start === 1) break;
    }
    run.push(word);
  }
  return run;
}

/** `faint`: in capitals, or with the ending of an ordinary word: only beside a given name. */
type Part = "given" | "ambiguous" | "surname" | "unknown" | "faint" | "initial" | "none";

function nameIn(text: string, words: readonly ListedWord[], first: number, count: number): Name | undefined {
  const run = words.slice(first, first + count);
  if (count === 1 && !mayBeAlone(text, words[first - 1], run[0])) return undefined;
  const parts = run.map((word) => partOf(text, word));
  const publicWord = run.find(({ value }) => value?.isPublic ?? value?.isExample);
  let start = 0;
  while (start < run.length && !canBegin(parts, run, start)) start++;
  // "Invite Ann Lee": what opens a sentence has a capital anyway.
  const opensSentence = parts[start] === "unknown" && isSentenceStart(text, run[start]);
  if (opensSentence && parts[start + 1] === "given" && run.length - start > 2) start++;
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
  if (eponym.test(text.slice(lastWord.end, lastWord.end + 24))) return undefined;

  const before = run[start - 1] ?? wordJustBefore(words[first - 1], firstWord);
  const leadIn = text.slice(Math.max(0, firstWord.start - leadInLength), firstWord.start);
  const after = text.slice(lastWord.end, lastWord.end + 24);
  const named = parts.slice(start, end).filter((part) => part !== "initial");
  const isTitled = isTitleBefore(text, before, firstWord);
  const isOwn = possessiveBefore.test(leadIn);
  const isProfessional =
    isTitled && !isOwn && before?.value?.isProfessionalTitle === true && before.value.isTitle !== true;
  // "Sister Joyce" is a nurse or a nun, "my sister Joyce" is family.
  const hasRole =
    before?.value?.isRole === true &&
    (isOwn || before.value.isProfessionalTitle !== true) &&
    roleGap.test(text.slice(before.end, firstWord.start));
  const isLabelled =
    isTitled || hasRole || label.test(leadIn) || salutation.test(leadIn) || bornAfter.test(after);
  const isCued = isLabelled || greeting.test(leadIn) || act(before) || ageAfter.test(after);
  const certainty = certaintyOf(named, isLabelled, isCued, end - start);
  if (certainty === undefined || (certainty === "likely" && parts[end] === "none")) return undefined;
  const isPrivate =
    (isTitled && !isProfessional) ||
    hasRole ||
    bornAfter.test(after) ||
    ageAfter.test(after) ||
    label.test(leadIn) ||
    isOwn;
  return describe(firstWord, lastWord, {
    certainty,
    isPrivate,
    isProfessional,
    isOneWord: end - start === 1,
  });
}

/** Most capitalised words begin a sentence: a single one that is in no list needs a cue beside it. */
function mayBeAlone(text: string, before: ListedWord | undefined, word: ListedWord | undefined): boolean {
  if (word === undefined) return false;
  const { value } = word;
  if (value?.isGivenName === true || value?.isPublic === true || value?.isExample === true) return true;
  if (value !== undefined && value.isSurname !== true) return false;
  return wordJustBefore(before, word) !== undefined || ",(".includes(text.charAt(word.end));
}

function describe(first: Span, last: Span, known: Partial<Name> & Pick<Name, "certainty">): Name {
  return {
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
  return (
    word !== undefined &&
    /(?:^|[.!?:\n>"-]\s{0,3})$/u.test(text.slice(Math.max(0, word.start - 4), word.start))
  );
}

const leadInLength = 40;

const eponym =
  /^(?:'s|s')? (?:act|algorithm|anemia|bill|clause|criteria|disease|disorder|doctrine|effect|equation|hierarchy|hypothesis|inventory|law|lymphoma|maneuver|manoeuvre|method|model|palsy|paradox|phenomenon|principle|questionnaire|reaction|razor|rights|rule|scale|sign|syndrome|test|theorem|theory|waiver|warning)s?\b/iu;

const roleGap = /^(?: |: ?| - |, | is | was | \(|'s | named | called |\s{0,3}\|\s?)$/u;

/** An age behind a name: ", 42", "(6)", " 29F". */
const ageAfter =
  /^(?:,? \((?:age )?|,? aged? |,? )(?:(?<=[,(e] ?)\d{1,2}(?=[,;)\s.])|\d{1,2} ?(?:y\/?o|yrs?|años|ans|anos|jahre|[mf])\b)/iu;

/** What a record has behind a name. */
const bornAfter = /^,? {1,3}\(?(?:dob|mrn|ssn|d\.o\.b|geb|née|yr \d|y\d{1,2}\b)/iu;

/** "my client's son", "unsere Mieterin": with a name behind them, people the writer deals with. */
const possessiveBefore =
  /\b(?:my|our|her|his|their|mein|meine|meinem|meinen|meiner|unser|unsere|unserem|mon|ma|notre|mi|nuestro|nuestra|meu|minha|nosso|nossa) (?:[\w'-]+ ){1,3}$/iu;

/** The label of a field, or a phrase that only a name can follow. */
const label =
  /(?:\b(?:name|names) (?:is|was) |\b(?:patient|client|name|employee|student|kunde|kundin|mandant|mandantin|pt|tenant|subject|applicant|re|betreff|insured|member|mr|debtor|borrower|nom|nombre|nome|paciente|cliente)\s?[:|]\s{0,3}|\b(?:my name is|i am|i'm|ich heiße|je m'appelle|me llamo) |\bbed \d{1,2}[ |:,-]{1,3})$/iu;

const salutation =
  /(?:\b(?:dear|liebe|lieber|cher|chère|querido|querida|sehr geehrte|sehr geehrter)|(?:^|\n|[.!?>"] ?)(?:hi|hello|hey|good morning|morning|good afternoon|hallo|moin|hola|bonjour|olá|oi|ciao),?) $/iu;

const greeting =
  /\b(?:hi|hello|hey|hallo|hola|olá|oi|ciao|regards|sincerely|best|thanks|cheers|grüße|grüßen|from|cc|with|and|und),?\s{1,2}$/iu;

function act(before: ListedWord | undefined): boolean {
  return before?.value?.isActOnPeople === true;
}

/** What a word can be in a name. */
function partOf(text: string, { start, end, value }: ListedWord): Part {
  const written = text.slice(start, end);
  if (end - start === 1) return "initial";
  if (/[\d_\s]|\p{Ll}\p{Lu}\p{Lu}/u.test(written) && value?.isGivenName !== true) return "none";
  if (value === undefined) {
    if (/^\p{Lu}+$/u.test(written)) return "faint";
    if (isCamelCase(written)) return "none";
    return ordinaryEndings.test(written.toLowerCase()) ? "faint" : "unknown";
  }
  if (value.facts !== undefined && value.isGivenName !== true && value.isSurname !== true) return "none";
  if (value.isGivenName === true) {
    return value.isAmbiguous === true || value.isOrdinary === true || value.isPlace === true || value.facts
      ? "ambiguous"
      : "given";
  }
  if (value.isSurname === true)
    return value.isOrdinary === true || value.isPlace === true ? "none" : "surname";
  const isNone =
    value.isOrdinary ??
    value.isPlace ??
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

function isTitle({ value }: ListedWord): boolean {
  return value?.isTitle === true || value?.isProfessionalTitle === true;
}

function isTitleBefore(text: string, before: ListedWord | undefined, name: Span): boolean {
  return (
    before !== undefined && isTitle(before) && /^\.?(?: (?:of )?)?$/u.test(text.slice(before.end, name.start))
  );
}

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

/** Shorter words in small letters are hardly ever names. */
const shortestSmall = 4;

/** "saw reggie tomlin today": typed without capitals, after a role or a verb that takes people. */
function findSmallLetterName(text: string, words: readonly ListedWord[], index: number): Name | undefined {
  const word = words[index];
  if (word?.value?.isGivenName !== true || word.isCapitalised || word.value.isAmbiguous === true)
    return undefined;
  const { start, end, value } = word;
  if (value.isOrdinary === true || value.isPlace === true || end - start < shortestSmall) return undefined;
  const before = words[index - 1];
  const isCued =
    before !== undefined &&
    (before.value?.isRole === true || before.value?.isActOnPeople === true || isTitle(before)) &&
    roleGap.test(text.slice(before.end, start));
  if (!isCued) return undefined;
  const next = /^ (?<surname>\p{Ll}{3,20})(?!\p{L})/u.exec(text.slice(end, end + leadInLength));
  const surnameEnd = next === null ? end : end + next[0].length;
  const listed = words.slice(index + 1, index + 2).find((other) => other.start === end + 1);
  const isSurname =
    next !== null &&
    !smallWords.has(next.groups?.["surname"] ?? "") &&
    (listed === undefined || listed.value?.isSurname === true);
  return describe(
    word,
    { start, end: isSurname ? surnameEnd : end },
    {
      certainty: "cued",
      isPrivate: true,
      isOneWord: !isSurname,
    },
  );
}

/** What follows a first name in a sentence without capitals and is no family name. */
const smallWords = new Set(
  "has had was is are will would can could should may might did does who and or but said says told asked wants needs got gets went came came from with about for the a an her his their our my she he they we you it in on at to of by as if so that this today yesterday tomorrow tonight again also just still now then here there because since after before when while lives works owes owns earns makes makes keeps been being have having not never always about over under into out up down off back very really too more most some any all".split(
    " ",
  ),
);
