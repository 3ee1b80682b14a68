import { scan } from "./scan.ts";
import { getVocabulary } from "./vocabulary.ts";

/**
 * Builds what the first scan would build, with a rest (`yield`) now and then: for a page to take when it has nothing
 * else to do. It costs nothing the second time.
 */
export function* prepareScan(): Generator<undefined, void> {
  getVocabulary();
  yield;
  scan("");
  yield;
  // With something for each kind of reading, so that the reading's own tables are there as well.
  scan("Ann Lee, 12345");
}
