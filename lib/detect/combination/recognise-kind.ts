import type { Span } from "../finding.ts";
import type { ListedWord } from "../people/find-names.ts";

// What kind of text it is: a record of somebody's affairs, something made up, code, or a question about the world.

/** The words of a text that make it a record of somebody's affairs, as professions keep them. */
export function findRecordWords(words: readonly ListedWord[]): Span[] {
  return words.filter(({ value }) => value?.isRecord === true);
}

/** Such a word stands at the start of the text or shortly before the party. */
export function isInRecord(records: readonly Span[], { start }: Span): boolean {
  const first = records[0];
  if (first === undefined) return false;
  return first.start < recordReach || start - (lastBefore(records, start)?.start ?? -Infinity) <= recordReach;
}

/** The last of the spans, which are in order, that starts before `offset`. */
function lastBefore(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

const recordReach = 150;

/**
 * Whether nobody real is meant where a party stands: the writer says so, or it is a story, a game, a task for pupils or
 * code. Asked of the part around it and of what the writer asks for, first or last: fifty pages of a file are not made
 * up for one word.
 */
export function createInventionLookup(text: string, words: readonly ListedWord[]): (party: Span) => boolean {
  const frames = words.filter(({ value }) => value?.isFrame === true);
  const known = new Map<string, boolean>();
  const isInvented = (from: number, to: number): boolean => {
    const key = `${from}-${to}`;
    let answer = known.get(key);
    if (answer === undefined) {
      const part = text.slice(from, to);
      const hasFrame = frames.some(({ start, end }) => start >= from && end <= to);
      answer = hasFrame || isMadeUp(part) || isCode(part);
      known.set(key, answer);
    }
    return answer;
  };
  const { length } = text;
  return ({ start }) => {
    if (length <= longestWhole) return isInvented(0, length);
    const from = Math.floor(start / partLength) * partLength;
    return (
      isInvented(Math.max(0, from - partOverlap), Math.min(length, from + partLength + partOverlap)) ||
      isInvented(0, requestLength) ||
      isInvented(length - requestLength, length)
    );
  };
}

/** In UTF-16 units, as the next three. */
const longestWhole = 3000;
const partLength = 1500;
const partOverlap = 500;
const requestLength = 300;

/** Somebody invented the people: a story, a game, a task for pupils. */
function isMadeUp(text: string): boolean {
  return (
    playActing.test(text) ||
    countUpTo(text, remarks, fewestRemarks) ||
    countUpTo(text, scriptLines, fewestScriptLines)
  );
}

const playActing =
  /^[\s"']*(?:you are|you're|act as|act like|pretend|imagine|roleplay|let's play|du bist|tu es|eres|você é|sei) |\b(?:in|of|from) (?:my|the|a|this) (?:book|novel|story|screenplay|script|play|show|series|fanfic|campaign|comic|game)\b|(?:^|[\n.:!?] ?|\b(?:in|write|continue|next) )(?:chapter (?!7\b|1[123]\b)|season |episode )(?:\d{1,3}|one|two|three)\b|\bwrite (?:me )?(?:an?|another|the next|one) (?:\w+ ){0,3}(?:scene|story|tale|poem|limerick|chapter|dialogue|monologue|sketch|skit|song|script)\b|\b(?:poem|song|limerick|haiku|sonnet|ballad|rap|tale|fable|sketch|skit|story|gedicht|lied) (?:about|über|of|where|in which)\b|\bmy (?:hero|heroine|villain|protagonist|detective|rogue|wizard|paladin|narrator)\b|\bscene (?:where|in which|with)\b|(?:^|[.!?] )Szene:|^(?:(?:maths?|mathe|physics|textaufgabe|exercise)\b[^\n]{0,12}|(?:problem|aufgabe) \d{1,3}):/iu;

/** Three remarks in quotation marks make a scene. */
const remarks = /["“”«»][^"“”«»\n]{2,200}[.!,?…—-]["“”«»]/gu;
const fewestRemarks = 3;

/** "JUDGE: Very well." again and again: a script. */
const scriptLines = /^\s{0,4}(?:\*\*)?[A-Z][A-Z .]{2,24}(?:\*\*)?:/gmu;
const fewestScriptLines = 4;

function countUpTo(text: string, pattern: RegExp, enough: number): boolean {
  let count = 0;
  for (const { index } of text.matchAll(pattern)) {
    if (index >= 0 && ++count >= enough) return true;
  }
  return false;
}

/** Names in code are mostly invented. A "public school" and a "class A misdemeanor" make no code. */
function isCode(text: string): boolean {
  return code.test(text);
}

const code =
  /\b(?:const|let|var) \w{1,40} ?=|\) ?=>|\w ?=> ?(?:[({[]|\w+[.(])|\bfunction ?\w{0,40}\(|\bdef \w{1,40}\(|\bclass [A-Z]\w{1,40} ?(?:[({:]|extends\b|implements\b)|\bINSERT INTO\b|\bCREATE TABLE\b|^import (?:[{*"']|[\w.]+(?:;?$| as | from ))|\bfrom [\w.]+ import \b|#include|\bpublic (?:abstract|async|class|enum|final|function|int|interface|override|readonly|sealed|static|string|String|void)\b|console\.log|\bprint\(|System\.out|\bself\.\w|\{ ?(?:name|id): ?["']|<\/\w{1,20}>|\.(?:ts|js|py|rb|java|cs|go)\b|\b(?:[Cc]olumn|[Ss]palte) [A-Z]\b|\bcommit [0-9a-f]{7,40}\b|\bgit (?:add|blame|clone|commit|log|merge|pull|push|rebase|reset|revert|checkout)\b|\b[a-z]{2,20}(?:\.[a-z]{2,20}){1,5}\.[A-Z]\w{2,}|[\d\][] ?(?:DEBUG|INFO|WARN|ERROR|FATAL)\b/mu;

/**
 * A question about the world rather than about somebody the writer knows: short, asking about the party in its first
 * sentence, and without any word for the writer's own part in it.
 */
export function isGeneralQuestion(text: string, { start }: Span): boolean {
  if (text.length > longestQuestion) return false;
  const isAsked =
    (asking.test(text) || /^(?:[Ii]s|[Ii]st) \p{Lu}/u.test(text)) &&
    !/[.!?]\s/u.test(text.slice(0, start)) &&
    !ownPart.test(text);
  return isAsked || sum.test(text);
}

/** "Maria has 40 patients and gives each 3 pills. How many is that?" */
const sum = /^\p{L}+ (?:has|is|had|buys|gives) [^?\d]*\d[^?]*[ .,]how many [^?]+\?\s*$/iu;

const longestQuestion = 400;

const asking =
  /^[\s¿"'(]*(?:(?:did|has|was|were|hat|war|hatte)\b|(?:[^.!?\n]{1,40}[:,-] )?(?:what|why|how|who|when|where|which|explain(?! to (?!me|us|an?\b|my|kids|children|students|someone))|describe|compare|discuss|analy[sz]e|summari[sz]e how|tell me|list|timeline|headline|cite|recommend|make a quiz|create a (?:lesson|quiz|timeline)|write a (?:tribute|lesson|biography)|warum|wie|wer|wann|woran|wofür|weshalb|stimmt|erkläre?|beschreibe|charakterisiere?|qué|quién|cómo|cuándo|por qué|de qué|explica|explícame|quel|quelle|qui|pourquoi|comment|explique|o que|quem|como|quando|che|chi|perché|come|spiega|riassumi)\b)/iu;

const ownPart =
  /\b(?:i|i'm|i've|my|we|our|us|me|client|employee|tenant|ich|mein\w*|wir|unser\w*|mandant\w*|patient\w*|je|mon|ma|mes|nous|notre|yo|mi|mis|nuestr\w+|cliente|paciente|eu|meu|minha|io|mio|mia)\b/iu;
