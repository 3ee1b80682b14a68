import type { ReadingDetector } from "../detector.ts";
import type { Finding, Severity } from "../finding.ts";
import { buildPhraseBook, findWords } from "../words/phrase-book.ts";
import type { PhraseBook } from "../words/phrase-book.ts";

/** A word or name that the person has listed. */
export interface ListedTerm {
  readonly term: string;
  /** `high`: hold what it is found in. */
  readonly severity: Extract<Severity, "medium" | "high">;
}

/** Whose list something stands on: the person's own, or their organisation's. */
export type ListOwner = "own" | "organisation";

/** A term as far as its first comma or other mark, which is what the phrase book finds, and what has to follow. */
interface KnownTerm {
  readonly severity: ListedTerm["severity"];
  /** Absent where the term has no such mark. */
  readonly rest?: RegExp;
}

/**
 * Makes the detector of the words and names that the person, or their organisation, has listed: clients, projects, products. Letter case,
 * accents, hyphens, line breaks and a possessive `'s` make no difference; parts of other words are not found.
 * Make it once for a list and keep it: the time for a text does not depend on how many terms there are.
 */
export function createOwnTermsDetector(
  terms: readonly ListedTerm[],
  owner: ListOwner = "own",
): ReadingDetector {
  const id = `${owner}-terms`;
  let book: PhraseBook<readonly KnownTerm[]> | undefined;
  return {
    id,
    type: "custom",
    advice: `${owner}_terms`,
    severity: "medium",
    read({ text }) {
      if (terms.length === 0) return [];
      // Built at the first text: a long list must not make the page wait.
      book ??= buildPhraseBook(
        terms.flatMap(listSpellings).map(takeApart),
        (a, b) => [...a, ...b],
        () => "any case",
      );
      return findWords(text, book).flatMap(({ start, end, value = [] }) =>
        value.flatMap((term) => finish(text, { detector: id, start, end }, term)),
      );
    },
    references: ["https://www.nist.gov/privacy-framework"],
  };
}

/** In capitals, ß is written as two letters. */
function listSpellings({ term, severity }: ListedTerm): readonly ListedTerm[] {
  const spellings = new Set([term, term.replaceAll("ß", "ss")]);
  return [...spellings].map((spelling) => ({ term: spelling, severity }));
}

/** What phrases do not reach across, and a term of the person's may: "Holm, Lind & Co", "C++". */
export const phraseEnd = /[,;:!?()|+#\t]/u;

function takeApart({ term, severity }: ListedTerm): readonly [string, readonly KnownTerm[]] {
  const mark = term.search(phraseEnd);
  if (mark <= 0) return [term, [{ severity }]];
  const rest = term
    .slice(mark)
    .trim()
    .split(/\s+/u)
    .map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`\s{1,3}`);
  return [
    term.slice(0, mark),
    [{ severity, rest: new RegExp(String.raw`\s{0,3}${rest}(?![\p{L}\p{N}_])`, "iuy") }],
  ];
}

function finish(
  text: string,
  found: Pick<Finding, "detector" | "start" | "end">,
  { severity, rest }: KnownTerm,
): Finding[] {
  if (rest !== undefined) {
    rest.lastIndex = found.end;
    if (!rest.test(text)) return [];
  }
  const end = rest?.lastIndex ?? found.end;
  return [{ ...found, type: "custom", end, confidence: "high", severity }];
}
