import type { ReadingDetector } from "../detector.ts";
import type { Severity } from "../finding.ts";
import { buildPhraseBook, findWords } from "../words/phrase-book.ts";
import type { PhraseBook } from "../words/phrase-book.ts";

/** A word or name that the person has listed. */
export interface ListedTerm {
  readonly term: string;
  /** `high`: hold what it is found in. */
  readonly severity: Extract<Severity, "medium" | "high">;
}

/** Detector of findings in the person's own terms. */
const ownTermsId = "own-terms";

/**
 * Makes the detector of the words and names that the person has listed: clients, projects, products. Letter case,
 * accents, hyphens, line breaks and a possessive `'s` make no difference; parts of other words are not found.
 * Make it once for a list and keep it: the time for a text does not depend on how many terms there are.
 */
export function createOwnTermsDetector(terms: readonly ListedTerm[]): ReadingDetector {
  let book: PhraseBook<ListedTerm["severity"]> | undefined;
  return {
    id: ownTermsId,
    type: "custom",
    advice: "own_terms",
    severity: "medium",
    read({ text }) {
      if (terms.length === 0) return [];
      // Built at the first text: a long list must not make the page wait.
      book ??= buildPhraseBook(
        terms.map(({ term, severity }) => [term, severity] as const),
        (a, b) => (a === "high" ? a : b),
        () => "any case",
      );
      return findWords(text, book).flatMap(({ start, end, value }) =>
        value === undefined
          ? []
          : [{ detector: ownTermsId, type: "custom", start, end, confidence: "high", severity: value }],
      );
    },
    references: ["https://www.nist.gov/privacy-framework"],
  };
}
