import type { Span } from "../finding.ts";
import type { Reading } from "../reading.ts";
import type { FactForm, FactKind } from "./facts/fact-table.ts";

/** A sensitive fact in a text, whoever it is about. */
export interface Fact extends Span {
  readonly kind: FactKind;
  readonly form: FactForm;
  /** The words around it say it of somebody; else it may be a mere topic. */
  readonly isStated: boolean;
}

/**
 * The sensitive facts that a text mentions near some party, in order; the rest of the text has none to tell.
 * Both lists are in order.
 */
export function findFacts({ text, words }: Reading, parties: readonly Span[]): Fact[] {
  const facts: Fact[] = [];
  let next = 0;
  for (const { start, end, value } of words) {
    if (value?.facts === undefined) continue;
    while ((parties[next]?.start ?? Infinity) < start) next++;
    const before = parties[next - 1]?.end ?? -Infinity;
    const after = parties[next]?.start ?? Infinity;
    if (start - before > reachAfterParty && after - end > reachBeforeParty) continue;
    if (value.isAcronym === true && !isAcronym(text, start, end)) continue;
    const senses = value.facts.flatMap(({ kind, form }) => readSense(text, { start, end }, kind, form));
    // What is stated counts; else it is a topic, whichever sense it has.
    const fact = senses.find(({ isStated }) => isStated) ?? senses[0];
    if (fact !== undefined) facts.push(fact);
  }
  return facts;
}

/** Written in capitals, and neither a state of the US behind its town, "Lansing, MI", nor part of a name, "MS Teams". */
function isAcronym(text: string, start: number, end: number): boolean {
  return (
    !/\p{Ll}/u.test(text.slice(start, end)) &&
    !/\p{Lu}\p{Ll}+, $/u.test(text.slice(Math.max(0, start - 20), start)) &&
    !/^ \p{Lu}/u.test(text.slice(end, end + 2))
  );
}

/** How far a fact may be from its party, in UTF-16 units: some sentences after it, within the sentence before it. */
export const reachAfterParty = 400;
export const reachBeforeParty = 120;

/** How far the words around a fact are read, in UTF-16 units. */
const reach = 60;

function readSense(text: string, span: Span, kind: FactKind, form: FactForm): Fact[] {
  const before = clauseBefore(text.slice(Math.max(0, span.start - reach), span.start));
  const after = text.slice(span.end, span.end + reach);
  if (form === "money") {
    const amount = amountAround(span, before, after);
    return amount === undefined ? [] : [{ kind, form, ...amount, isStated: true }];
  }
  if (form === "number") {
    const number = /^[^.!?\n\d]{0,12}\d[\d.,]*/u.exec(after);
    return number === null
      ? []
      : [{ kind, form, start: span.start, end: span.end + number[0].length, isStated: true }];
  }
  const isStated =
    !isTopic(text, span) &&
    !(kind === "pregnancy" && objectAfter.test(after)) &&
    (form === "says" || !ofWriter.test(before)) &&
    (form === "says" ||
      (form === "is" &&
        (toBe.test(before) ||
          (inList.test(before) && !objectAfter.test(after)) ||
          reasonAfter.test(after))) ||
      (form === "has" && (toHave.test(before) || inList.test(before))));
  return [{ kind, form, ...span, isStated }];
}

/** It is a thing to talk about, not somebody's own: "diabetes research", "a lecture on divorce". */
export function isTopic(text: string, { start, end }: Span): boolean {
  return (
    topicAfter.test(text.slice(end, end + reach)) ||
    topicBefore.test(clauseBefore(text.slice(Math.max(0, start - reach), start)))
  );
}

/** What stands before the fact in its own sentence. */
function clauseBefore(before: string): string {
  const sentenceEnd = /[!?\n]|\.(?=\s)/gu;
  let start = 0;
  for (const match of before.matchAll(sentenceEnd)) {
    if (!/\b(?:mr|mrs|ms|dr|st|vs|p|a|no|nr|approx|ca)$/iu.test(before.slice(0, match.index)))
      start = match.index;
  }
  return before.slice(start);
}

const toBe =
  /\b(?:is|was|are|were|be|been|being|am|'s|'re|'m|got|gets|get|getting|became|becomes|feels|felt|seems|identifies as|came out as|recently|just|ist|sind|war|wurde|wird|worden|sei|est|a été|était|été|es|está|fue|ha sido|siendo|é|foi|sendo|è|stato|stata|ser|sein|openly|secretly)(?: (?:a|an|also|now|not|still|being|just|\w+ly|\w+ months|\w+ weeks|im|in|als|nicht|jetzt|heimlich|de|ya)){0,3} $/iu;

/** "is a recovering", "has severe", "her", "due to", "on 40 mg": up to four words may stand between. */
const toHave =
  /(?:\b(?:has|have|had|having|with|w\/|got|gets|suffers?|suffered|suffering|develop(?:s|ed)|battl(?:es|ed|ing)|fighting|beat|survived|living|diagnos(?:ed|is|es)|dx|hx|h\/o|s\/p|rule out|suspected|confirmed|reports?|reported|talked about|disclosed|because of|due to|after|since|following|from|over|his|her|their|whose|hir|takes?|taking|started|starting|prescribed|stopped|requests?|on|off|for|contests?|filed|files|filing|facing|faces|carries|carrying|underwent|undergoing|needs?|needing|receiv(?:es|ed|ing)|refused|an|the|seine|seiner|seinen|ihre|ihrer|ihren|hat|hatte|haben|mit|wegen|nach|unter|gegen|nimmt|bekommt|erhält|sa|son|ses|avec|pour|après|suite à|prend|su|sus|tiene|tenía|con|por|tras|toma|sua|seu|tem|tinha|com|após|was told it was|it was|found)|'s|s')(?: [\w'%./+-]{1,16}){0,4} $/iu;

/** The fact opens a sentence, a line or a part of a list: with at most three words before it. */
const inList =
  /(?:^|[\n,;:(|•·–—>/\t+&]|\. | -{1,2} | and | und | et | [ey] )["'\s]*(?:[\p{L}\d'%./+-]{1,16} ){0,3}$/u;

/** "Ann Lee investigated the outage": she did something, nothing was done to her. "Ann Lee is expecting a parcel." */
export const objectAfter =
  /^ (?:up )?(?:the|an?|his|her|its|our|my|your|their|this|that|all|some|every|den|das|die|dem|ein\p{L}*|\d+)(?!\p{L})/iu;

/** The writer tells it of themselves: "Anna made a cake but I have diabetes". */
export const ofWriter =
  /(?<!\p{L})(?:i|we|ich|wir)(?:['’](?:m|ve)| am| have| had| was| got| bin| hab\p{L}*| hatte| war)(?: (?:an?|my|been|just|also|got|auch|selbst|ein\p{L}*)){0,3} $/iu;

/** After a participle without its verb: "evicted over", "fired for". */
const reasonAfter =
  /^ (?:for|from|over|after|by|in|on|of|because|due|with|twice|wegen|weil|nach|pour|por|per|tras) /iu;

const topicAfter =
  /^ (?:the|a|all|my) (?:process|pod|job|instance|session|server|container|script|thread|connection|contract)s?\b|^(?:s|'s)?[ -](?:friendly|safe|act|activists?|advocacy|attorneys?|association|awareness|benefits? of|campaigns?|care plans? template|charity|clinics?|conference|courses?|court rules|definition|department|drugs|education|experts?|faq|foundation|fundraiser|guidelines?|guide|hotline|insurance|law|laws|lawyers?|lawsuits|leaflet|literature|management|medicine|marketing|nurses?|organi[sz]ations?|patients|points|policies|policy|prevention|programs?|programmes?|protocols?|rates?|reporters?|research|researchers?|risk factors|rules|safety|screening|seminar|society|solicitors?|specialists?|statistics|statutes?|studies|study|survey|survivors|talks?|team|therapy group|training|trials?|uk|usa|unit|webinar|week|workshops?|counsell?ors?|therapists?|psychologists?|social workers?|advis[eo]rs?|consultants?|journalists?)\b/iu;

const topicBefore =
  /\b(?:about the|article on|articles on|awareness of|book about|book on|cause of|causes of|chapter on|course on|course in|definition of|difference between|effects of|essay on|essay about|expert on|expert in|explain|experience in|experience with|faq on|guide to|history of the|how to|interest in|lecture on|rounds on|speaks? on|speaking on|paper on|presentation on|prevent|preventing|raise money for|raising money for|report on|reports on|research on|research into|risk of|session on|signs of|specialises in|specializes in|symptoms of|talk on|teaches|technical|training on|training in|treatment of|types of|understand|versus|vs|what is|works on|writes about|written about|wrote about) (?:[\w-]{1,14} ){0,2}$|\b(?:reports on|writes about|writes on|session on|rounds on|speaks on|speaking on|speak on|presentation on|talk on|lecture on|(?:workshop|seminar|webinar|panel|podcast|training) (?:on|about)|research on|research into|expert on|article on|book on|course on|work on|works on|support for|supports|treats|treating|treated patients with|presents|presented|raises money for|advocates for|specialises in|specializes in|forscht zu|vortrag über|vortrag zu|buch über|artikel über) [^.!?\n]{0,40}$/iu;

const currency = String.raw`(?:us|r)?\$|[€£¥₹]|rs\.?|usd|eur|gbp|chf|cad|aud|inr|nzd|sgd|zł|kr`;
const digits = String.raw`\d[\d.,' ]{0,14}`;
const money = String.raw`(?:${currency})\s?${digits}(?:\s?(?:[km]|bn|mn|mio|million|billion|lakh|lakhs|crore|tsd)\b)?|${digits}\s?(?:k\b|t€|dollars|euros?|pounds|bucks|lpa|lakhs?|crores?|rupees|francs|reais|pesos|mio|million|%? of (?:salary|base)|${currency})|\d{1,3}(?:[.,' ]\d{2,3}){1,3}\b|\d{4,7}\b(?![-/])`;
const amountAfter = new RegExp(String.raw`^(?<gap>(?:[^.!?\n\d]|:\n){0,40}?)(?<amount>${money})`, "iu");
const amountBefore = new RegExp(String.raw`(?<amount>${money})(?<gap>[^.!?\n\d]{0,12})$`, "iu");

/** The words for pay or debt with their amount, which may stand on either side. */
function amountAround(span: Span, before: string, after: string): Span | undefined {
  const next = amountAfter.exec(after);
  if (next !== null && !isYear(next.groups?.["amount"] ?? "")) {
    return { start: span.start, end: span.end + next[0].trimEnd().length };
  }
  const last = amountBefore.exec(before);
  if (last === null || isYear(last.groups?.["amount"] ?? "")) return undefined;
  return { start: span.start - last[0].length, end: span.end };
}

function isYear(written: string): boolean {
  return /^(?:19|20)\d\d\s*$/u.test(written);
}
