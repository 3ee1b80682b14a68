import type { Span } from "../finding.ts";
import { createHintReader } from "./find-hints.ts";
import type { Hint } from "./find-hints.ts";
import { isTopic, objectAfter, ofWriter, reachAfterParty, reachBeforeParty } from "./find-facts.ts";
import type { Party } from "./find-parties.ts";
import { isInRecord } from "./recognise-kind.ts";
import { suits } from "./relate.ts";
import type { Fact } from "./find-facts.ts";
import type { Pair } from "./relate.ts";

/**
 * Pairs somebody with what several hints together tell: "Bed 4, Ann Lee: confused, on oxygen, pulled out her catheter".
 * No single word of it says enough, as with the facts that are listed.
 */
export function weighHints(text: string, parties: readonly Party[], records: readonly Span[]): Pair[] {
  const pairs: Pair[] = [];
  const isPartOfName = createNameLookup(parties);
  const readHints = createHintReader(
    text,
    (hint) => !isPartOfName(hint) && !isTopic(text, hint) && !isDone(text, hint),
  );
  for (const [index, party] of parties.entries()) {
    if (party.isPublic || (party.isProfessional && text.slice(party.end, party.end + 3) !== "'s ")) continue;
    const isWriter = isSignature(text, party);
    const isSure = party.kind === "person" && (party.isPrivate || isInRecord(records, party));
    const needed = isSure && party.certainty !== "likely" ? 2 : neededFor(text, party, isSure || isWriter);
    if (needed === undefined) continue;
    const hints = readHints(
      isWriter ? letterOf(text, party) : stretchAbout(text, parties, index, party),
    ).filter(
      (hint) =>
        hint.weight < 0 ||
        (hint.kinds.some((kind) => suits(party, kind)) &&
          (isWriter || !ofWriter.test(text.slice(Math.max(0, hint.start - saysReach), hint.start)))),
    );
    const telling = isSure || isWriter ? hints : hints.filter((hint) => isToldOf(text, hint, party));
    // Words of everyday work hint at much: without a clear one they must be more. Of a company, a clear one alone is business as usual.
    const isCompany = party.kind === "company";
    const isFaint = needed === 2 && !isSure && (isCompany || !telling.some(isClear));
    const missing = needed + (isFaint ? 1 : 0) - weighTogether(telling);
    if (missing > 1 || (missing > 0 && (isCompany || !telling.some((hint) => isSaidOf(text, hint)))))
      continue;
    const fact = tellingPart(text, telling);
    if (fact !== undefined) pairs.push({ party, fact, confidence: "high" });
  }
  return pairs;
}

/** "Ann Lee dismissed the alert", "hat das Abo gekündigt": at work, these are done to things. */
function isDone(text: string, { start, end, stem }: Hint): boolean {
  return (
    doneToThings.has(stem) &&
    (objectAfter.test(text.slice(end, end + 20)) ||
      /(?<!\p{L})(?:das|den|die|sein\p{L}*|ihr\p{L}*|mein\p{L}*) \p{Lu}\p{L}+ $/u.test(
        text.slice(Math.max(0, start - 40), start),
      ))
  );
}

const doneToThings: ReadonlySet<string> = new Set([
  "dismi",
  "suspe",
  "termi",
  "charg",
  "injec",
  "fired",
  "kundi",
  "gekun",
]);

/** Behind the name, or just before it: "divorce of Ann Lee", "tumour in Ann Lee's lung". */
function isToldOf(text: string, hint: Hint, party: Span): boolean {
  const { start, end } = hint;
  const link = text.slice(end, Math.min(party.start, end + longestLink + 1));
  const isInside = link === " in " && text.startsWith("'s", party.end);
  return start >= party.end || (isClear(hint) && (isInside || linkToName.test(link)));
}

const longestLink = 16;
const linkToName =
  /^ (?:(?:of|for|against|with|von|für|gegen|de|pour|para) )?(?:(?:mr|mrs|ms|herrn?|frau|mme|our|my)\.? )?$/iu;

/** "She has bulimia", "war schwanger": the sentence says it of somebody, which weighs as one hint more. */
function isSaidOf(text: string, hint: Hint): boolean {
  return isClear(hint) && saysOf.test(text.slice(Math.max(0, hint.start - saysReach), hint.start));
}

const saysReach = 50;
const saysOf =
  /(?<!\p{L})(?:has|had|have|is|was|got|s|suffers|hat|hatte|ist|war|wurde|wird|est|tiene|es|está|fue|tem|foi)(?: [\p{L}'-]+){0,3} $/iu;

/** Tells which hints are words of a party's name. It is asked for one after the other, and rarely goes back. */
function createNameLookup(parties: readonly Party[]): (hint: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next > 0 && (parties[next - 1]?.end ?? 0) > start) next--;
    while ((parties[next]?.end ?? Infinity) <= start) next++;
    return (parties[next]?.start ?? Infinity) < end;
  };
}

/** The writer of a letter in the first person, who signs it or says who they are. */
function isSignature(text: string, { kind, start }: Party): boolean {
  return (
    kind === "person" &&
    signing.test(text.slice(Math.max(0, start - longestSigning), start)) &&
    firstPerson.test(text.slice(Math.max(0, start - reachOfWriter), start + reachOfWriter))
  );
}

const longestSigning = 30;
const signing =
  /(?:\b(?:regards|sincerely|respectfully|yours|thanks|thank you|grüße|grüßen|cordialement|saludos|atentamente),?\s{0,3}\n\s{0,3}|\bmy name is |\bich heiße |\bje m'appelle |\bme llamo )$/iu;
const firstPerson = /\b(?:my|mein\w{0,2}|mon|ma|mi|meu|minha)\b/iu;

/** A letter is looked through from its signature up, in UTF-16 units. */
const reachOfWriter = 600;

function letterOf(text: string, { start, end }: Party): Span {
  return { start: Math.max(0, start - reachOfWriter), end: Math.min(text.length, end + reachAfterParty) };
}

/** What hints must weigh together when little else says that the party is somebody's client, patient or friend. */
function neededFor(text: string, { certainty, isOneWord }: Party, isSure: boolean): number | undefined {
  if (isSure) return 3;
  if (text.length > longestLetter) return undefined;
  if (certainty === "likely") return isOneWord || text.length > longestNote ? undefined : 4;
  return isOneWord || text.length > longestNote ? 3 : 2;
}

/** Short notes have little room for hints. */
const longestNote = 500;

/** Longer texts are documents and stories; most of their names are nobody the writer deals with. */
const longestLetter = 2000;

/** From the start of the party's sentence to the next party, some sentences long at most. */
function stretchAbout(text: string, parties: readonly Party[], index: number, party: Party): Span {
  const sentenceStart = text.slice(Math.max(0, party.start - reachBeforeParty), party.start);
  const breakAt = Math.max(...["\n", ". ", "! ", "? "].map((mark) => sentenceStart.lastIndexOf(mark)));
  const before = party.start - sentenceStart.length + (breakAt < 0 ? 0 : breakAt + 1);
  const after = parties
    .slice(index + 1, index + 1 + mostMentions)
    .find(
      (other) => other.start > party.end && other.certainty !== "likely" && !isMention(text, party, other),
    );
  return {
    start: Math.max(parties[index - 1]?.end ?? 0, before),
    end: Math.min(after?.start ?? text.length, party.end + reachAfterParty, text.length),
  };
}

/** More mentions of one party in a row are not looked behind. */
const mostMentions = 8;

/** The same person again, where they work, or somebody who only helps. */
function isMention(text: string, party: Party, other: Party): boolean {
  return (
    other.isProfessional ||
    (party.kind === "person" && other.kind === "company") ||
    text.slice(party.start, party.end).includes(text.slice(other.start, other.end))
  );
}

/**
 * Hints of one subject weigh together; what else the text talks about adds at most one. Harmless talk takes from it, but
 * half as much where a hint is clear: "how do I talk to her about the groping?"
 */
function weighTogether(hints: readonly Hint[]): number {
  const distinct = new Map<string, Hint>();
  for (const hint of hints) distinct.set(hint.stem, hint);
  const hasClear = hints.some(isClear);
  let harmless = 0;
  let heaviest = 0;
  let telling = 0;
  const sums = new Map<Subject, { weight: number; count: number }>();
  for (const { kinds, weight } of distinct.values()) {
    if (weight < 0) harmless += weight;
    else telling++;
    for (const subject of new Set(kinds.map((kind) => subjects[kind]))) {
      const sum = sums.get(subject) ?? { weight: 0, count: 0 };
      sums.set(subject, { weight: sum.weight + weight, count: sum.count + 1 });
    }
  }
  for (const { weight, count } of sums.values()) {
    heaviest = Math.max(heaviest, weight + (telling > count ? 1 : 0));
  }
  return heaviest + (hasClear ? harmless / 2 : harmless);
}

/** It hardly ever comes up in talk about anything else. */
function isClear({ weight }: Hint): boolean {
  return weight >= clearWeight;
}

const clearWeight = 2;

type Subject = "health" | "money" | "law" | "work" | "belief" | "deal";

const subjects: Record<Fact["kind"], Subject> = {
  health: "health",
  medication: "health",
  "mental health": "health",
  pregnancy: "health",
  disability: "health",
  abuse: "law",
  pay: "money",
  debt: "money",
  tax: "money",
  offence: "law",
  lawsuit: "law",
  family: "law",
  discipline: "work",
  "job loss": "work",
  immigration: "law",
  belief: "belief",
  union: "work",
  orientation: "belief",
  deal: "deal",
  privileged: "law",
};

/** Longer stretches tell of more than one thing. */
const longestPart = 80;

/** The heaviest stretch between two sentence ends. */
function tellingPart(text: string, hints: readonly Hint[]): Pair["fact"] | undefined {
  let best: (Span & Pick<Hint, "kinds" | "weight">) | undefined;
  for (const [index, first] of hints.entries()) {
    if (first.weight < 0) continue;
    let weight = 0;
    let { end } = first;
    for (let next = index; next < hints.length; next++) {
      const hint = hints[next] ?? first;
      if (hint.end - first.start > longestPart || /[.!?]\s|\n/u.test(text.slice(end, hint.start))) break;
      if (hint.weight < 0) continue;
      weight += hint.weight;
      end = hint.end;
    }
    if (best === undefined || weight > best.weight)
      best = { start: first.start, end, kinds: first.kinds, weight };
  }
  return best === undefined
    ? undefined
    : { start: best.start, end: best.end, kind: best.kinds[0] ?? "health", form: "says", isStated: true };
}
