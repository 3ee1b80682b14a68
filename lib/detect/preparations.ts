import { scan } from "./scan.ts";
import { getVocabulary } from "./vocabulary.ts";

/**
 * What the first scan would build, in steps: for a page to take when it has nothing else to do, one after the other with
 * a rest between. Each does nothing the second time.
 */
export const preparations: readonly (() => void)[] = [
  () => void getVocabulary(),
  () => void scan(""),
  // With something for each kind of reading, so that the reading's own tables are there as well.
  () => void scan("Ann Lee, 12345"),
];
