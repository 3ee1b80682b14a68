import type { Span } from "../finding.ts";
import type { ListedWord } from "../people/find-names.ts";
import type { Reading } from "../reading.ts";
import type { Pair } from "./relate.ts";

const delimiters = ["|", "\t", ";", ","] as const;

/** Longer lines are prose. */
const longestHeader = 300;

/** Longer tables are data; their first rows say enough. */
const mostRows = 200;

/** Headings of a column that says who. */
const whoHeading =
  /^(?:(?:full|first|last|given|client|patient|employee|student|customer|tenant|member|staff|candidate|pupil|resident|borrower|debtor|case|worker)?[ _]?(?:name|names)|client|patient|employee|student|customer|tenant|pupil|resident|candidate|borrower|debtor|worker|defendant|party|member|mandant|patientin|mitarbeiter|name, vorname|nachname|surname|schüler|kunde|nom|salarié|salariée|élève|nombre|empleado|paciente|cliente|alumno|nome|funcionário|aluno|dipendente)$/iu;

/** Headings of a column that says something nobody else should know. */
const whatHeading =
  /^(?:(?:annual|base|current|new|gross|net|monthly)?[ _]?(?:salary|pay|wage|comp|compensation|bonus|income)(?:[ _](?:usd|eur|gbp|band))?|base|reason|absence|condition|reason for (?:absence|leave|referral|visit)|accommodations|ctc|net|brutto|netto|gehalt|lohn|dx|(?:dx|diagnosis|icd|icd10|icd-10)[ _]codes?|diagnos[ie]s|medication|medications|meds|symptoms|allergies|hiv|matter|charge|charges|offen[cs]e|case type|balance|balance[ _]due|amount[ _](?:due|owed)|owed|owes|debt|arrears|outstanding|past[ _]due|rating|performance|performance[ _]rating|reason for leaving|disciplinary|discipline|warning|disability|accommodation|immigration[ _]status|visa|visa[ _]status|religion|ethnicity|severance|termination[ _]reason|diagnose|befund|medikation|schulden|offen|rückstand|kündigungsgrund|bewertung|salaire|diagnostic|traitement|dette|solde|salario|sueldo|diagnóstico|deuda|saldo|salário|dívida)$|salary|gehalt$|lohn$|schulden|diagnos|medication|review outcome/iu;

/** Rows of a table whose headings say that one column names people and another holds what is sensitive. */
export function readTables({ text, words }: Reading): Pair[] {
  const pairs: Pair[] = [];
  let readUpTo = 0;
  for (const word of words) {
    if (word.start < readUpTo || !mayHeadColumn(word, text)) continue;
    const lineStart = text.lastIndexOf("\n", word.start) + 1;
    const header = lineAt(text, lineStart);
    // Whatever this line is, it is looked at once.
    readUpTo = lineStart + header.length;
    if (header.length > longestHeader) continue;
    const delimiter = delimiters.find((candidate) => header.includes(candidate));
    if (delimiter === undefined) continue;
    const headings = splitCells(header, lineStart, delimiter).map(({ start, end }) => text.slice(start, end));
    const who = headings.findIndex((heading) => whoHeading.test(heading));
    const what = headings.findIndex((heading) => whatHeading.test(heading));
    if (who < 0 || what < 0) continue;
    readUpTo = readRows(
      text,
      lineStart + header.length + 1,
      delimiter,
      { who, what, count: headings.length },
      pairs,
    );
  }
  return pairs;
}

function mayHeadColumn({ start, end, value }: ListedWord, text: string): boolean {
  if (value?.isRole !== true) return false;
  return whoHeading.test(text.slice(start, end));
}

interface Columns {
  readonly who: number;
  readonly what: number;
  readonly count: number;
}

/** Adds a pair for each row and says where the table ends. */
function readRows(text: string, from: number, delimiter: string, columns: Columns, pairs: Pair[]): number {
  let start = from;
  for (let row = 0; row < mostRows && start < text.length; row++) {
    const line = lineAt(text, start);
    const isRule = /^[-|+:=\s]+$/u.test(line) && line.trim() !== "";
    if (!isRule && !line.includes(delimiter)) return start;
    if (!isRule) {
      const cells = splitCells(line, start, delimiter);
      const who = cells[columns.who];
      const what = cells[columns.what];
      if (who !== undefined && what !== undefined && cells.length >= columns.count - 1) {
        const isPerson = /^\p{Lu}[\p{L}'.-]+(?:,? [\p{L}'.-]+){0,4}$/u.test(text.slice(who.start, who.end));
        if (isPerson && what.end - what.start >= 2) pairs.push(toPair(who, what));
      }
    }
    start += line.length + 1;
  }
  return start;
}

function toPair(who: Span, what: Span): Pair {
  const party = {
    ...who,
    kind: "person",
    certainty: "cued",
    isPrivate: true,
    isProfessional: false,
    isPublic: false,
    isOneWord: false,
  } as const;
  return { party, fact: { ...what, kind: "health", form: "says", isStated: true }, confidence: "high" };
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? undefined : end);
}

/** The cells of a line without the spaces around them; the bars at both ends of a row are no cells. */
function splitCells(line: string, offset: number, delimiter: string): Span[] {
  const cells: Span[] = [];
  let start = 0;
  for (const cell of line.split(delimiter)) {
    const from = start + cell.length - cell.trimStart().length;
    cells.push({ start: offset + from, end: offset + Math.max(from, start + cell.trimEnd().length) });
    start += cell.length + 1;
  }
  if (delimiter === "|" && line.trimStart().startsWith("|")) cells.shift();
  return cells;
}
