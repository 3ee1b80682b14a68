import { expressionsOf } from "./gates.ts";
import { findTriggers, type Prefilter } from "./prefilter.ts";
import { scan, sortOutInSteps } from "./scan.ts";
import { getVocabulary } from "./vocabulary.ts";

/**
 * Lines of each kind that people write, short enough for one step, with something for each kind of reading and for most
 * patterns to try: a pattern is compiled when it first runs, which takes longer than all that follows.
 */
const usualLines = [
  "she",
  "Ann Lee",
  "Dear Mrs Lee, our client Ann Lee has debts.",
  "She lives at 12 High Street, London.",
  "Her son was born on 12 March 1984.",
  "Sehr geehrter Herr Lee, die Mitarbeiterin ist krank.",
  "Sie wohnt in der Langen Straße 12, 10115 Berlin.",
  "1 12 123 1234 12345 123456 1234567",
  "12345678 123456789 1234567890 12345678901",
  "123456789012",
  "12-34 123-45-6789",
  "+49 30 123456 (020) 1234 10.0.0.1",
  "AB123456C DE12 3456 a1b2c3d4e5f6",
  "2026-11-26T10:30:00.000Z INFO [worker-3] took 1234 ms",
  "user=ann token=none password=none",
  'const secret12 = await get("https://ann@example.com/key"); // login: none, "password": "none"',
  "name,number\nAnn Lee,123456789",
];

/**
 * Builds what the first scan would build, with a rest (`yield`) now and then: for a page to take when it has nothing
 * else to do. It costs nothing the second time.
 */
export function* prepareScan(): Generator<undefined, void> {
  getVocabulary();
  yield;
  const { prefilter } = yield* sortOutInSteps();
  yield;
  // Each engine compiles a pattern once for Latin letters and once for all, and well only when it runs again.
  for (const line of usualLines) {
    for (const text of [line, line, `${line} —`, `${line} —`]) {
      yield* tryOneByOne(text, prefilter);
      scan(text);
      yield;
    }
  }
}

/** Runs once what a short text tries, with a rest behind each expression: a single one may take ten milliseconds. */
function* tryOneByOne(text: string, prefilter: Prefilter): Generator<undefined, void> {
  const { tries, mentions } = findTriggers(text, prefilter);
  for (const attempt of new Set(tries.flat())) {
    if (attempt.needs >= 0 && mentions.spokenFor[attempt.needs] !== 1) continue;
    for (const expression of expressionsOf(attempt)) {
      expression.exec(text);
      yield;
    }
  }
}
