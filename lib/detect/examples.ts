/**
 * Proof of a detector, run by `tests/detector-contract.test.ts` and shown in the docs; never shipped to the tab.
 * Each list but the first names the gate that stops the near miss, and is required where that gate exists.
 */
export interface Examples {
  /** What is found, each span marked with « and ». */
  readonly found: readonly [string, ...string[]];
  /** Published values that the validator knows. */
  readonly testValue?: readonly [string, ...string[]];
  /** Found, of low confidence and severity: nobody's for certain. */
  readonly madeUp?: readonly [string, ...string[]];
  /** The pattern does not match. */
  readonly notMatched: readonly [string, ...string[]];
  /** The pattern matches, the validator refuses. */
  readonly notValid?: readonly [string, ...string[]];
  /** Right in itself, but nothing near says that it is one, or something near says that it is not. */
  readonly needsContext?: readonly [string, ...string[]];
}
