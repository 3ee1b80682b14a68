import { longestEntry, mostEntries, type OwnAction, type OwnTerm } from "./settings.ts";

/** What came of adding terms to a list. */
export interface AddedTerms {
  readonly terms: readonly OwnTerm[];
  readonly added: number;
  /** Were on the list already, in whatever letter case. */
  readonly known: number;
  /** Too long for a term, or more than the list holds. */
  readonly refused: number;
}

/** The terms of a pasted text: one a line. */
export function readLines(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/**
 * The first column of a table of comma, semicolon or tab separated values, as spreadsheets write them.
 * https://www.rfc-editor.org/rfc/rfc4180
 */
export function readFirstColumn(text: string): string[] {
  const cells: string[] = [];
  let rest = text.replace(/^\uFEFF/u, "");
  while (rest !== "") {
    const quoted = /^"((?:[^"]|"")*)"/u.exec(rest);
    const cell = quoted?.[1]?.replaceAll('""', '"') ?? /^[^,;\t\r\n]*/u.exec(rest)?.[0] ?? "";
    cells.push(cell.replace(/\s+/gu, " ").trim());
    const lineBreak = rest.indexOf("\n", quoted?.[0].length ?? 0);
    rest = lineBreak < 0 ? "" : rest.slice(lineBreak + 1);
  }
  return cells.filter((cell) => cell !== "");
}

/** Adds terms to a list, each once. */
export function addTerms(list: readonly OwnTerm[], wanted: readonly string[], action: OwnAction): AddedTerms {
  const known = new Set(list.map(({ term }) => term.toLowerCase()));
  const terms = [...list];
  let repeated = 0;
  let refused = 0;
  for (const term of wanted) {
    const folded = term.toLowerCase();
    if (known.has(folded)) repeated++;
    else if (term.length > longestEntry || terms.length >= mostEntries.ownTerms) refused++;
    else {
      known.add(folded);
      terms.push({ term, action });
    }
  }
  return { terms, added: terms.length - list.length, known: repeated, refused };
}
