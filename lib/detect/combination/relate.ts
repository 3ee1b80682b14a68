import type { Confidence } from "../finding.ts";
import { reachAfterParty, reachBeforeParty } from "./find-facts.ts";
import type { Fact } from "./find-facts.ts";
import type { Party } from "./find-parties.ts";

/** A party and a fact that may be about it. */
export interface Pair {
  readonly party: Party;
  readonly fact: Fact;
  readonly confidence: Confidence;
}

/** Finds the party that each fact is about. Parties and facts are in order; each is looked at a bounded number of times. */
export function relateFacts(text: string, parties: readonly Party[], facts: readonly Fact[]): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const fact of facts) {
    while ((parties[next]?.start ?? Infinity) < fact.start) next++;
    const pair = best(
      relateBackwards(text, parties, next - 1, fact),
      relateForwards(text, parties[next], fact),
    );
    if (pair === undefined) continue;
    pairs.push(pair);
    if (isListHead(pair)) pairs.push(...relateList(text, parties, next, pair));
  }
  return pairs;
}

/** "Salaries: Ann Lee 52,000": the amount is behind the name. */
function isListHead({ party, fact }: Pair): boolean {
  return fact.form === "money" && party.start > fact.start && party.end < fact.end;
}

/** "…, Bo Marsh 61,000, Carla Stein 58,000": those behind the first in the list. */
function relateList(text: string, parties: readonly Party[], first: number, { party, fact }: Pair): Pair[] {
  const pairs: Pair[] = [];
  let { end } = party;
  for (const other of parties.slice(first + 1, first + mostListed)) {
    const amount = amountBehind.exec(text.slice(other.end, other.end + 20));
    if (amount === null || !amountBehind.test(text.slice(end, other.start)) || other.start - end > 24) break;
    end = other.end;
    pairs.push({
      party: other,
      fact: { ...fact, start: end, end: end + amount[0].trimEnd().length },
      confidence: confidenceOf(other, fact, true),
    });
  }
  return pairs;
}

const mostListed = 50;
const amountBehind = /^[^\p{L}\d\n]{1,4}\d[\d.,']*\d ?(?:k\b|€)?/iu;

function best(a: Pair | undefined, b: Pair | undefined): Pair | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return rank[b.confidence] > rank[a.confidence] ? b : a;
}

const rank: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };

/** How many parties before a fact are asked whether it is theirs. */
const mostPartiesBefore = 3;

/** "Ann Lee owes $300", "Ann Lee came in. She has lupus." */
function relateBackwards(
  text: string,
  parties: readonly Party[],
  nearest: number,
  fact: Fact,
): Pair | undefined {
  let found: Pair | undefined;
  for (let index = nearest; index > nearest - mostPartiesBefore; index--) {
    const party = parties[index];
    if (party === undefined || fact.start - party.end > reachAfterParty) break;
    if (party.end > fact.start || !suits(party, fact.kind)) continue;
    const gap = text.slice(party.end, fact.start);
    const sentences = countSentenceEnds(gap);
    if (sentences === 0) {
      if (party.isProfessional && fact.form === "has" && !ownAfter.test(gap)) continue;
      const pair = { party, fact, confidence: confidenceOf(party, fact, true) };
      found = best(found, pair);
      // The nearest one in the sentence is meant, unless it is a bystander such as a doctor.
      if (!party.isProfessional && party.certainty !== "likely" && party.kind !== "matter") break;
      continue;
    }
    if (sentences > mostSentences || party.isPublic) continue;
    const isAboutParty = fact.isStated && goesOnAbout(text, party, gap, fact);
    const confidence = isAboutParty ? confidenceOf(party, fact, party.kind === "person") : "low";
    found = best(found, { party, fact, confidence });
    if (confidence === "high" || (!party.isProfessional && party.kind !== "matter")) break;
  }
  return found;
}

/** "Dr Lee has lupus", "Dr Lee's lupus"; not "Dr Lee spoke on lupus". */
const ownAfter = /^(?:'s|'| has| had| suffers| lives with| hat| leidet)\b/u;

const mostSentences = 5;

/** "a termination letter for Ann Lee", "lupus (Ann Lee)": in one sentence only. */
function relateForwards(text: string, party: Party | undefined, fact: Fact): Pair | undefined {
  if (party === undefined || party.start - fact.end > reachBeforeParty) return undefined;
  const pair = { party, fact, confidence: confidenceOf(party, fact, true) };
  if (isListHead(pair)) return pair;
  if (party.start < fact.end) return undefined;
  const gap = text.slice(fact.end, party.start);
  if (countSentenceEnds(gap) > 0) return undefined;
  if (party.isProfessional) return undefined;
  const owner = bodilyFacts.has(fact.kind) ? illAfter : ownerAfter;
  const isTheirs = fact.form !== "money" ? owner.test(gap) : fact.isStated;
  return { party, fact, confidence: confidenceOf(party, fact, isTheirs) };
}

/** Between a fact and the one it is about, behind it. */
const ownerAfter =
  /^(?:[^.!?\n]{0,60}?[ (])?(?:for|of|by|against|from|with|is|client|patient|employee|student|von|für|gegen|bei|de|del|da|do|pour|contra|para|von frau|von herrn|mr|mrs|ms|our|my)\.? (?:[\w'-]+[ ,]{1,2}){0,5}$|^[:\s(–-]{1,3}$/iu;

/** Illness is never by, from or against somebody. */
const illAfter =
  /^(?:[^.!?\n]{0,60}?[ (])?(?:for|of|is|client|patient|employee|student|von|für|bei|de|del|da|do|pour|para|mr|mrs|ms|our|my)\.? (?:[\w'-]+[ ,]{1,2}){0,5}$|^[:\s(–-]{1,3}$/iu;

const bodilyFacts: ReadonlySet<Fact["kind"]> = new Set([
  "health",
  "mental health",
  "medication",
  "pregnancy",
  "disability",
]);

/** The text goes on about the same person: by a pronoun, or as notes do, without any verb. */
function goesOnAbout(text: string, party: Party, gap: string, fact: Fact): boolean {
  if (party.kind !== "person") return gap.length < 200;
  if (party.isPrivate || pronoun.test(gap)) return true;
  if (party.isProfessional) return false;
  const isRecord = /^[,;:(|\t–—-]/u.test(text.slice(party.end, party.end + 3).trimStart());
  return isRecord && fact.form !== "has";
}

const pronoun =
  /\b(?:he|she|his|her|him|hers|they|their|who|er|sie|ihr|ihre|ihren|ihm|sein|seine|seinen|il|elle|sa|son|lui|él|ella|su|sus|le|ele|ela|dele|dela|seu|sua|lei)\b/iu;

function countSentenceEnds(gap: string): number {
  let count = 0;
  for (const { index } of gap.matchAll(sentenceEnd)) {
    if (!abbreviation.test(gap.slice(Math.max(0, index - 6), index))) count++;
  }
  return count;
}

const sentenceEnd = /[!?]\s|\.\s|\n+/gu;
const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|no|nr|jr|sr|inc|ltd|co|ca|\p{L})$/iu;

/** Sure only of a party that is somebody's own business and of a fact that is said of it. */
function confidenceOf(party: Party, fact: Fact, isDirect: boolean): Confidence {
  if (party.isPublic) return "low";
  if (!suits(party, fact.kind)) return "low";
  if (!fact.isStated) return party.isPrivate && isDirect ? "medium" : "low";
  if (!isDirect) return party.isPrivate ? "medium" : "low";
  return "high";
}

/** Companies have deals, debts and disputes; they fall ill only in novels. */
export function suits({ kind }: Party, fact: Fact["kind"]): boolean {
  if (kind === "person" || kind === "own term" || kind === "matter")
    return fact !== "deal" || kind !== "person";
  return companyFacts.has(fact);
}

const companyFacts: ReadonlySet<Fact["kind"]> = new Set([
  "deal",
  "debt",
  "tax",
  "lawsuit",
  "offence",
  "privileged",
  "discipline",
  "job loss",
]);
