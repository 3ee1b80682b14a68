import { phraseEnd } from "../detect/own/own-terms.ts";
import { foldText } from "../detect/words/fold.ts";
import { longestEntry, mostEntries, type OwnAction, type OwnTerm } from "./settings.ts";

/** What came of adding terms to a list. */
export interface AddedTerms {
  readonly terms: readonly OwnTerm[];
  readonly added: number;
  /** Were on the list already, in a spelling that the same text would match. */
  readonly known: number;
  /** Too long for a term, without a letter or digit to find, or more than the list holds. */
  readonly refused: number;
}

/** The terms of a pasted text: one a line. */
export function readLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/**
 * The terms of a table of comma, semicolon or tab separated values, as spreadsheets write them: the first column that
 * is more than numbers, without its heading.
 * https://www.rfc-editor.org/rfc/rfc4180
 */
export function readTermColumn(text: string): string[] {
  const rows = readTable(text);
  const body = rows.slice(1);
  const isNumbered = (column: number, among: readonly string[][]): boolean =>
    among.some((row) => row[column]) && among.every((row) => /^[\d\s.,/-]*$/u.test(row[column] ?? ""));
  const columns = [...(rows[0]?.keys() ?? [])];
  const chosen = columns.find((column) => !isNumbered(column, body.length > 0 ? body : rows)) ?? 0;
  const hasHeading =
    body.length > 0 &&
    (headings.has(rows[0]?.[chosen]?.toLowerCase() ?? "") ||
      (body.length > 1 &&
        columns.some((column) => isNumbered(column, body) && /\p{L}/u.test(rows[0]?.[column] ?? ""))));
  return (hasHeading ? body : rows).map((row) => row[chosen] ?? "").filter((cell) => cell !== "");
}

/** The cells of each row; a cell of several lines becomes one of one line. */
function readTable(text: string): string[][] {
  const named = /^\uFEFF?sep=(.)(?:\r\n?|\n|$)/iu.exec(text);
  const table = text.slice(named?.[0].length ?? 0).replace(/^\uFEFF/u, "");
  const [firstLine = ""] = table.replace(/"[^"]*"/gu, "").split(/[\r\n]/u, 1);
  const separator = named?.[1] ?? ["\t", ";", ","].find((each) => firstLine.includes(each)) ?? "\t";
  const one = `[${separator.replace(/[\\^\]-]/u, String.raw`\$&`)}]`;
  const cells = new RegExp(
    String.raw`(?:"((?:[^"]|"")*)")?((?:(?!${one})[^\r\n])*)(${one}|\r\n?|\n|$)`,
    "uy",
  );
  const rows: string[][] = [[]];
  while (cells.lastIndex < table.length) {
    const [, quoted = "", plain = "", end] = cells.exec(table) ?? [];
    rows.at(-1)?.push((quoted.replaceAll('""', '"') + plain).replace(/\s+/gu, " ").trim());
    if (end !== separator) rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

/** What people head such a column with, in the languages of our texts. */
const headings: ReadonlySet<string> = new Set([
  ...["name", "names", "term", "terms", "word", "words", "client", "clients", "client name", "customer"],
  ...["customers", "company", "project", "projects", "project name", "code name", "codename"],
  ...["begriff", "begriffe", "kunde", "kunden", "kundenname", "mandant", "mandanten", "firma", "projekt"],
  ...["projekte", "nombre", "término", "términos", "cliente", "clientes", "empresa", "proyecto", "proyectos"],
  ...["nom", "noms", "terme", "termes", "société", "entreprise", "projet", "projets"],
  ...["nome", "nomes", "termo", "termos", "projeto", "projetos"],
  ...["名前", "名称", "氏名", "用語", "顧客", "顧客名", "会社名", "案件名", "プロジェクト", "プロジェクト名"],
]);

/** Terms with the same key are found in the same texts; empty for what is never found. See lib/detect/own/own-terms.ts. */
export function keyOfTerm(term: string): string {
  const mark = term.search(phraseEnd);
  if (mark <= 0) return foldText(term);
  const rest = term.slice(mark).trim().replace(/\s+/gu, " ").toLowerCase();
  const beginning = foldText(term.slice(0, mark));
  return beginning && beginning + rest;
}

/** Adds terms to a list, each once. */
export function addTerms(list: readonly OwnTerm[], wanted: readonly string[], action: OwnAction): AddedTerms {
  const known = new Set(list.map(({ term }) => keyOfTerm(term)));
  const terms = [...list];
  let repeated = 0;
  let refused = 0;
  for (const term of wanted) {
    const key = keyOfTerm(term);
    if (key === "") refused++;
    else if (known.has(key)) repeated++;
    else if (term.length > longestEntry || terms.length >= mostEntries.ownTerms) refused++;
    else {
      known.add(key);
      terms.push({ term, action });
    }
  }
  return { terms, added: terms.length - list.length, known: repeated, refused };
}
