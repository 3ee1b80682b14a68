import type { ReadingDetector } from "../detector.ts";
import type { Finding } from "../finding.ts";
import { buildPhraseBook, findWords } from "../words/phrase-book.ts";

/** Detector of findings in the person's own terms. */
export const ownTermsId = "own-terms";

/**
 * Makes the detector of the words and names that the person has listed: clients, projects, products. Letter case,
 * accents, hyphens, line breaks and a possessive `'s` make no difference; parts of other words are not found.
 * Make it once for a list and keep it: the time for a text does not depend on how many terms there are.
 */
export function createOwnTermsDetector(terms: readonly string[]): ReadingDetector {
  const book = buildPhraseBook(
    terms.map((term) => [term, true] as const),
    () => true,
    () => "any case",
  );
  const findTerms = (text: string): Finding[] =>
    findWords(text, book)
      .filter(({ value }) => value)
      .map(({ start, end }) => ({
        detector: ownTermsId,
        type: "custom",
        start,
        end,
        confidence: "high",
        severity: "medium",
      }));
  return {
    id: ownTermsId,
    type: "custom",
    advice: "own_terms",
    severity: "medium",
    read: ({ text }) => (terms.length === 0 ? [] : findTerms(text)),
    references: ["https://www.nist.gov/privacy-framework"],
  };
}
