import type { FactForm, FactKind, FactRow } from "./combination/facts/fact-table.ts";
import { healthFacts } from "./combination/facts/health-facts.ts";
import { lawFacts } from "./combination/facts/law-facts.ts";
import { moneyFacts } from "./combination/facts/money-facts.ts";
import { workFacts } from "./combination/facts/work-facts.ts";
import { frames } from "./combination/frames.ts";
import { recordKinds, recordPapers, recordWords } from "./combination/record-words.ts";
import { ambiguousGivenNames } from "./people/given-names.ts";
import {
  actsOnPeople,
  codenameCues,
  companyCues,
  companyEndings,
  matterCues,
  professionalTitles,
  roles,
  titles,
} from "./people/name-cues.ts";
import { exampleNames, figuresNamedByWords, publicCompanies } from "./people/public-figures.ts";
import { buildPhraseBook } from "./words/phrase-book.ts";
import type { PhraseBook, Use } from "./words/phrase-book.ts";

/** A sensitive fact that a word stands for. */
export interface FactSense {
  readonly kind: FactKind;
  readonly form: FactForm;
}

/** All that is known of a word or phrase, as far as people and what is said of them are concerned. */
export interface Meaning {
  readonly isGivenName?: true;
  /** A given name that is as often something else. */
  readonly isAmbiguous?: true;
  readonly isSurname?: true;
  /** A family name that is hardly ever anything else. */
  readonly isOnlyName?: true;
  readonly isOrdinary?: true;
  /** What is named by the words before it is a place, a body or a thing. */
  readonly endsThing?: true;
  readonly endsCompany?: true;
  readonly isPublic?: true;
  readonly isPublicCompany?: true;
  readonly isExample?: true;
  readonly isTitle?: true;
  readonly isProfessionalTitle?: true;
  readonly isRole?: true;
  readonly isActOnPeople?: true;
  readonly isCompanyCue?: true;
  readonly isCodenameCue?: true;
  readonly isMatterCue?: true;
  /** The text is a story, a lesson or an example. */
  readonly isFrame?: true;
  /** The text is a record of somebody's affairs. */
  readonly isRecord?: true;
  readonly facts?: readonly FactSense[];
  /** Matches capitals only: "ADD" is a disorder, "add" is not. */
  readonly isAcronym?: true;
}

let vocabulary: PhraseBook<Meaning> | undefined;

/** Built when first asked for, so that start-up pays nothing. */
export function getVocabulary(): PhraseBook<Meaning> {
  vocabulary ??= buildPhraseBook(listMeanings(), mergeMeanings, useOf);
  return vocabulary;
}

function* listMeanings(): Generator<readonly [string, Meaning]> {
  yield* each(ambiguousGivenNames.split(" "), { isGivenName: true, isAmbiguous: true });
  yield* each(companyEndings.split(", "), { endsCompany: true });
  yield* each(companyCues.split(", "), { isCompanyCue: true });
  yield* each(figuresNamedByWords.split(", "), { isPublic: true });
  yield* each(publicCompanies.split(", "), { isPublicCompany: true });
  yield* each(exampleNames.split(", "), { isExample: true });
  yield* each(titles.split(", "), { isTitle: true });
  yield* each(professionalTitles.split(", "), { isProfessionalTitle: true });
  yield* each(roles.split(", "), { isRole: true });
  yield* each(actsOnPeople.split(", "), { isActOnPeople: true });
  yield* each(codenameCues.split(", "), { isCodenameCue: true });
  yield* each(matterCues.split(", "), { isMatterCue: true });
  yield* each(frames.split(", "), { isFrame: true });
  yield* each(recordWords.split(", "), { isRecord: true });
  for (const paper of recordPapers.split(", ")) {
    yield* each(
      recordKinds.split(", ").map((kind) => `${kind} ${paper}`),
      { isRecord: true },
    );
  }
  for (const row of [...healthFacts, ...moneyFacts, ...lawFacts, ...workFacts]) yield* listFacts(row);
}

/** Names are told from what is no name among capitalised words only. */
function useOf(meaning: Meaning): Use {
  const isCue =
    meaning.facts !== undefined ||
    meaning.isTitle === true ||
    meaning.isProfessionalTitle === true ||
    meaning.isRole === true ||
    meaning.isActOnPeople === true ||
    meaning.isCompanyCue === true ||
    meaning.isMatterCue === true ||
    meaning.isFrame === true ||
    meaning.isRecord === true;
  if (isCue) return "any case";
  const {
    isGivenName,
    isSurname,
    endsThing,
    endsCompany,
    isPublic,
    isPublicCompany,
    isExample,
    isCodenameCue,
  } = meaning;
  const isPartOfName =
    isGivenName ??
    isSurname ??
    endsThing ??
    endsCompany ??
    isPublic ??
    isPublicCompany ??
    isExample ??
    isCodenameCue;
  return isPartOfName === true ? "capital" : "never";
}

function* each(words: Iterable<string>, meaning: Meaning): Generator<readonly [string, Meaning]> {
  for (const word of words) yield [word, meaning];
}

/** Nouns are known in the plural, too, and what is said of him is said of her and them. */
function* listFacts({ kind, form, words }: FactRow): Generator<readonly [string, Meaning]> {
  const meaning: Meaning = { facts: [{ kind, form }] };
  const acronym: Meaning = { ...meaning, isAcronym: true };
  for (const word of words.split(", ")) {
    const isAcronym = /^[A-Z]{2,5}$/u.test(word);
    yield [word, isAcronym ? acronym : meaning];
    if (form === "has" && !isAcronym && /[a-rt-z]$/u.test(word)) yield [`${word}s`, meaning];
    for (const others of otherPronouns) {
      const said = word.replace(malePronoun, (pronoun) => others[pronoun] ?? pronoun);
      if (said !== word) yield [said, meaning];
    }
  }
}

const malePronoun = /\b(?:he|him|his|himself)\b/u;
const otherPronouns: readonly Readonly<Record<string, string>>[] = [
  { he: "she", him: "her", his: "her", himself: "herself" },
  { him: "them", his: "their" },
];

function mergeMeanings(a: Meaning, b: Meaning): Meaning {
  if (a === b) return a;
  const facts = [...(a.facts ?? []), ...(b.facts ?? [])];
  return facts.length > 0 ? { ...a, ...b, facts } : { ...a, ...b };
}
