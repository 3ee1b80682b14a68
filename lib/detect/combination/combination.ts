import type { ReadingDetector } from "../detector.ts";
import type { Finding, Span } from "../finding.ts";
import type { Reading } from "../reading.ts";
import { findFacts } from "./find-facts.ts";
import { findParties } from "./find-parties.ts";
import type { Party } from "./find-parties.ts";
import { readTables } from "./read-tables.ts";
import { createInventionLookup, findRecordWords, isGeneralQuestion, isInRecord } from "./recognise-kind.ts";
import { relateFacts } from "./relate.ts";
import type { Pair } from "./relate.ts";
import { weighHints } from "./weigh-hints.ts";

/**
 * Somebody's name joined with a sensitive fact about them. The finding is the name, since without it the rest tells
 * nothing about anybody; its parts are the name and the fact.
 */
export const combination: ReadingDetector = {
  id: "combination",
  type: "combination",
  advice: "combination",
  severity: "high",
  read: findCombinations,
  references: [
    "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    "https://www.hhs.gov/hipaa/for-professionals/privacy/laws-regulations/index.html",
    "https://www.americanbar.org/groups/professional_responsibility/publications/model_rules_of_professional_conduct/rule_1_6_confidentiality_of_information/",
  ],
};

function findCombinations(reading: Reading): Finding[] {
  const records = findRecordWords(reading.words);
  const parties = findParties(reading, records);
  const facts = findFacts(reading, parties);
  const { text } = reading;
  const related = [
    ...readTables(reading),
    ...relateFacts(text, parties, facts).filter(
      ({ party, confidence }) =>
        confidence === "high" &&
        (party.isPrivate || party.certainty !== "likely" || isInRecord(records, party)),
    ),
    ...weighHints(text, parties, records),
  ];
  if (related.length === 0) return [];
  const isInvented = createInventionLookup(text, reading.words);
  const pairs = bestOfEach(
    related.filter(({ party }) => !isInvented(party) && (party.isPrivate || !isGeneralQuestion(text, party))),
  );
  return [...pairs, ...findOtherMentions(text, parties, pairs)].map(({ party, fact, confidence }) => {
    return {
      detector: combination.id,
      type: combination.type,
      start: party.start,
      end: party.end,
      parts: [toSpan(party), toSpan(fact)],
      confidence,
      severity: combination.severity,
    };
  });
}

/** The same people named elsewhere in the text: a name left standing would still tell whose fact it is. */
function findOtherMentions(text: string, parties: readonly Party[], pairs: readonly Pair[]): Pair[] {
  const known = new Set(pairs.map(({ party }) => party.start));
  const owners = pairs
    .filter(({ party, confidence }) => party.kind === "person" && confidence === "high")
    .slice(0, mostOwners)
    .map((pair) => ({ pair, words: nameWords(text, pair.party) }));
  if (owners.length === 0) return [];

  const others = parties
    .filter((party) => party.kind === "person" && !party.isPublic && !known.has(party.start))
    .map((party) => ({ party, words: nameWords(text, party) }))
    // Whole names first: they tell which first name goes with which family name.
    .sort((a, b) => b.words.length - a.words.length);
  return others.flatMap(({ party, words }) => {
    const owner = owners.find((each) => isSameName(each.words, words));
    if (owner === undefined) return [];
    const pair = { ...owner.pair, party };
    if (words.length > owner.words.length) owners.push({ pair, words });
    return [pair];
  });
}

/** More people with facts in one text are a table, whose rows are found by themselves. */
const mostOwners = 50;

/** "Greta Holm", "Greta" and "Holm" may be the same; "Greta Holm" and "Peter Holm" are not. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
}

function nameWords(text: string, { start, end }: Span): string[] {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? []
  );
}

/** One finding a party: its surest fact, and of these the first. */
function bestOfEach(pairs: readonly Pair[]): Pair[] {
  const best = new Map<number, Pair>();
  for (const pair of pairs) {
    if (pair.party.isPublic) continue;
    const earlier = best.get(pair.party.start);
    if (earlier === undefined || isSurer(pair, earlier)) best.set(pair.party.start, pair);
  }
  return [...best.values()];
}

function isSurer(a: Pair, b: Pair): boolean {
  return order.indexOf(a.confidence) > order.indexOf(b.confidence);
}

const order = ["low", "medium", "high"];

function toSpan({ start, end }: Party | Span): Span {
  return { start, end };
}
