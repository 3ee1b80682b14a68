import type { Span } from "../finding.ts";
import type { ListedWord, Name } from "../people/find-names.ts";
import type { Reading } from "../reading.ts";
import { isInRecord } from "./recognise-kind.ts";

/** Somebody or something that a sensitive fact can be about. */
export interface Party extends Span {
  readonly kind: "person" | "company" | "codename" | "matter" | "own term";
  /** How sure it is that this is one: `likely` only looks like a name. */
  readonly certainty: Name["certainty"];
  readonly isPrivate: boolean;
  readonly isProfessional: boolean;
  readonly isPublic: boolean;
  readonly isOneWord: boolean;
}

/** Everybody whom the text could be about, in order. `records` are its words for papers about people. */
export function findParties(reading: Reading, records: readonly Span[]): Party[] {
  const ownTerms = reading.found.filter(({ type }) => type === "custom");
  const parties = [
    ...findPeople(reading, records),
    ...findCompanies(reading),
    ...findCodenames(reading),
    ...findMatters(reading),
    ...ownTerms.map(({ start, end }) => describe("own term", start, end)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return parties
    .filter((party, index) => !isPartOfCompany(party, parties[index - 1], parties[index + 1]))
    .map((party, index, all) =>
      belongsToPublic(reading.text, party, all[index - 1]) ? { ...party, isPublic: true } : party,
    );
}

function findPeople({ text, names }: Reading, records: readonly Span[]): Party[] {
  return names
    .filter((name) => isPerson(text, name, records))
    .map((name) => ({
      ...name,
      kind: "person",
      isProfessional: name.isProfessional || isBystander(text, name),
      isPublic: name.isPublic || citedAfter.test(text.slice(name.end, name.end + citationReach)),
    }));
}

/** "Freud's case of Little Hans" */
function belongsToPublic(text: string, party: Party, before: Party | undefined): boolean {
  return before?.isPublic === true && /^['’]s? (?:\p{L}+ ){1,4}$/u.test(text.slice(before.end, party.start));
}

/** "Palmer Marine" is nobody in "Palmer Marine Supply Inc". */
function isPartOfCompany(party: Party, before: Party | undefined, after: Party | undefined): boolean {
  if (party.kind !== "person") return false;
  return [before, after].some(
    (other) => other?.kind === "company" && other.start < party.end && party.start < other.end,
  );
}

/** What only looks like a name must be spoken of as a person is. */
function isPerson(text: string, name: Name, records: readonly Span[]): boolean {
  const { certainty, end } = name;
  const after = text.slice(end, end + personReach);
  if (/^,? (?:inc|incorporated|llc|ltd|gmbh|corp|corporation|company)\b/iu.test(after)) return false;
  if (name.isOneWord && certainty === "likely") return false;
  const written = text.slice(name.start, end);
  if (name.isOneWord && (/^\p{Lu}{2,5}$/u.test(written) || (!name.isPrivate && eponyms.test(written)))) {
    return false;
  }
  return certainty !== "likely" || name.isPrivate || personAfter.test(after) || isInRecord(records, name);
}

/** People who are named for what they do in somebody else's affairs, or on a stage. */
function isBystander(text: string, { start, end }: Span): boolean {
  return (
    bystanderBefore.test(text.slice(Math.max(0, start - bystanderReach), start)) ||
    authorBefore.test(text.slice(Math.max(0, start - bystanderReach), start)) ||
    bystanderAfter.test(text.slice(end, end + bystanderReach))
  );
}

const bystanderReach = 80;

const bystanderBefore =
  /\b(?:counsel|attorney|lawyer|solicitor|barrister|anwalt|anwältin|gp|hausarzt|hausärztin|dentist|surgeon|pediatrician|teacher|lehrer|lehrerin|speakers?|host|author|(?:hosted|presented|signed|written|taught|led|prepared|reviewed|moderated) by(?: (?:ceo|cfo|president|dr))?|court reporter|reporter|reports? to|reporting to)(?: is|,)? (?:(?:mr|mrs|ms|dr|prof)\.? )?$/iu;

/** "A Little Life by Hanya Yanagihara" */
const authorBefore = /\p{Lu}\p{L}+ by $/u;

const bystanderAfter =
  /^,? (?:\((?:\p{L}+ ){0,3}(?:law|medicine|unit|clinic|hospital|university)\b|(?:an |our |the |a )?(?:\p{L}+ )?(?:oncologist|cardiologist|psychiatrist|psychologist|neurologist|surgeon|attorney|lawyer|solicitor|author|speaker|historian)\b|(?:recommends|advises|teaches|treats|speciali[sz]es|will present|will speak|will host|hosts|is giving|presents|lectures|berichtet|moderiert|präsentiert|referiert|stellt [^.!?\n]{1,60} vor|hält [^.!?\n]{1,40}vortrag|writes about|studies|researches)\b)/iu;

/** "Ellis (2018)", "Ellis et al.": authors are named for what they wrote. */
const citedAfter =
  /^(?: vs?\.? \p{Lu}|[^\n]{0,50}\bet al\b| and \p{Lu}\p{L}+ \((?:19|20)\d\d| & \p{Lu}|,? \(?(?:19|20)\d\d[a-z]?\)|,? \p{Lu}{1,2}\b[.,][^\n]{0,90}(?:et al\b|\((?:19|20)\d\d))/u;
const citationReach = 100;

/** Doctors after whom a disease is called, with nothing else: "Hashimoto or Basedow?" */
const eponyms = /^(?:addison|basedow|bechterew|crohn|cushing|hashimoto|hodgkin|parkinson|tourette)$/iu;

/** How far behind a name the text may tell that it is one, in UTF-16 units. */
const personReach = 200;

const personAfter =
  /^(?:'s)?(?:,? (?:who|aged?|told|said|says|owes|earns|asked|works|lives|has|had|is|was|hat|hatte|ist|war|wurde)\b|,? \(?\d{1,2}(?:[ ,)]|[mf]\b))|\b(?:he|she|his|her|him|er|ihr|ihre[nmr]?|ihm|elle|él|ella|ele|ela|lui|lei)\b/iu;

function describe(kind: Party["kind"], start: number, end: number, isPublic = false): Party {
  return {
    kind,
    start,
    end,
    certainty: "cued",
    isPrivate: !isPublic,
    isProfessional: false,
    isPublic,
    isOneWord: false,
  };
}

/** "Quillmark Robotics GmbH", "acquire Quillmark", "Quill & Fenner". */
function findCompanies(reading: Reading): Party[] {
  return [...findByEnding(reading), ...findByCue(reading)];
}

/** Names of which only what stands before them, or the "&" between them, tells that they are of companies. */
function findByCue({ text, words }: Reading): Party[] {
  const companies: Party[] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before === undefined || !mayNameCompany(word)) continue;
    const between = text.slice(before.end, word.start);
    if (between === " " && before.value?.isCompanyCue === true && !isGivenName(word)) {
      let last = index;
      while (last - index < longestCompany && isJoined(text, words[last], words[last + 1])) last++;
      // What Pfizer buys is in the news.
      const isPublic = words[index - 2]?.value?.isPublicCompany === true;
      companies.push(describe("company", word.start, words[last]?.end ?? word.end, isPublic));
    } else if (between === " & " && mayNameCompany(before) && !(isGivenName(before) && isGivenName(word))) {
      companies.push(describe("company", before.start, word.end));
    }
  }
  return companies;
}

/** A capitalised word that is no ordinary one, no letter ("Q & A"), and no company that all know. */
function mayNameCompany(word: ListedWord): boolean {
  const { isCapitalised, value, start, end } = word;
  return (
    isCapitalised &&
    end - start > 2 &&
    !isOrdinary(word) &&
    value?.isPublicCompany !== true &&
    value?.isPublic !== true
  );
}

function isGivenName({ value }: ListedWord): boolean {
  return value?.isGivenName === true;
}

/** Capitalised words up to one that companies' names end in. */
function findByEnding({ text, words }: Reading): Party[] {
  const companies: Party[] = [];
  for (const [index, word] of words.entries()) {
    const isEnding =
      word.value === undefined
        ? word.end - word.start >= shortestTrade && germanTrades.test(text.slice(word.start, word.end))
        : word.value.endsCompany === true;
    if (!isEnding || !word.isCapitalised) continue;
    let first = index;
    while (index - first < longestCompany && isJoined(text, words[first - 1], words[first])) first--;
    // What opens the sentence has a capital anyway: "Target Sundry Labs Inc".
    while (first < index && isOrdinary(words[first])) first++;
    const start = words[first]?.start;
    const isNamed = words
      .slice(first, index)
      .some((each) => !isOrdinary(each) && each.value?.endsCompany !== true);
    // "Sundry Labs Inc" ends with its last ending.
    const goesOn = words[index + 1]?.value?.endsCompany === true && isJoined(text, word, words[index + 1]);
    if (start === undefined || goesOn || (!isNamed && word.value !== undefined)) continue;
    const isPublic = words.slice(first, index + 1).some(({ value }) => value?.isPublicCompany === true);
    companies.push(describe("company", start, word.end, isPublic));
  }
  return companies;
}

function isJoined(text: string, before: ListedWord | undefined, word: ListedWord | undefined): boolean {
  return (
    before?.isCapitalised === true &&
    word?.isCapitalised === true &&
    /^(?: |-| & |, )$/u.test(text.slice(before.end, word.start))
  );
}

function isOrdinary(word: ListedWord | undefined): boolean {
  return word?.value?.isOrdinary === true && word.value.isSurname !== true;
}

const longestCompany = 5;

const shortestTrade = 8;

/** German names of firms end in their trade. */
const germanTrades =
  /^\p{Lu}\p{Ll}{2,20}(?:technik|bau|werke|works|logistik|pumpen|maschinen|handel|systeme|chemie|verlag)$/u;

/** "Project Bluebird": a cue and a capitalised word that is no heading. */
function findCodenames({ text, words }: Reading): Party[] {
  const codenames: Party[] = [];
  for (const [index, cue] of words.entries()) {
    const word = words[index + 1];
    if (cue.value?.isCodenameCue !== true || !cue.isCapitalised || word?.isCapitalised !== true) continue;
    const isHeading =
      (word.value?.isOrdinary === true || partsOfProjects.test(text.slice(word.start, word.end))) &&
      !codenameAnimals.test(text.slice(word.start, word.end));
    if (text.slice(cue.end, word.start) !== " " || isHeading) continue;
    if (word.value?.endsThing === true || word.value?.isPublicCompany === true) continue;
    const second = words[index + 2];
    const goesOn =
      second !== undefined &&
      isJoined(text, word, second) &&
      !isOrdinary(second) &&
      !partsOfProjects.test(text.slice(second.start, second.end));
    codenames.push(describe("codename", cue.start, goesOn ? second.end : word.end));
  }
  return codenames;
}

const partsOfProjects =
  /^(?:scope|charter|timeline|milestones?|deliverables?|requirements?|roadmap|kickoff|phases?|stakeholders?|sponsor|lead|owner|setup|structure|overview|objectives?|proposal|backlog|sprint|leiter|leiterin|plan|ziele?)$/iu;

/** Ordinary words that projects are named after. */
const codenameAnimals =
  /^(?:Phoenix|Falcon|Eagle|Titan|Atlas|Apollo|Blue|Red|Silver|Golden?|Black|Green|Moon|Star|Sun|Sky|River|Mountain|Lion|Tiger|Bear|Wolf|Fox|Dragon)/u;

/** "Case No. 24-cv-01873", "Az. 12 O 345/23": a cue and a number of several digits. */
function findMatters({ text, words, found }: Reading): Party[] {
  const matters: Party[] = [];
  const healthIds = found.filter(({ type }) => type.startsWith("health_id"));
  for (const { start, end, value } of words) {
    if (value?.isMatterCue !== true) continue;
    matterNumber.lastIndex = end;
    const number = matterNumber.exec(text);
    const matter = { start, end: matterNumber.lastIndex };
    // A patient's number is held as such.
    if (number === null || healthIds.some((id) => id.start < matter.end && start < id.end)) continue;
    matters.push(describe("matter", start, matter.end));
  }
  return matters;
}

/** With a year or a court's letters in it, so that "case 3" and "file 12" are none. */
const matterNumber =
  /\.?(?: (?:no|nr|number|num|ref)\.?)?[ :#]{1,3}(?=[\w/.: -]{0,20}\d{2})(?:\d{1,4}[:/-][\w/:-]{2,18}\d(?:-[A-Z]\b)?|[A-Z]{1,4}[-/ ]?\d{2,5}[-/]\d{2,8}|\d{1,3} [A-Z]{1,3} \d{1,5}\/\d{2,4}|\d{5,12})/uy;
