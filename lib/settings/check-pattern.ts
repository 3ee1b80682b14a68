import { compilePattern } from "../detect/own/own-patterns.ts";
import { longestEntry } from "./settings.ts";

/** What is to be said about a regular expression before it runs at every keystroke. */
export type PatternVerdict = "fine" | "invalid" | "matches-nothing" | "slow" | "long";

/**
 * Says whether a pattern of the person's own can be trusted with any text: whether it is one, and whether its time
 * grows with the text's length and no faster. As in our own detectors, each repetition needs a limit; what the limits
 * leave open is timed.
 */
export function checkPattern(source: string): PatternVerdict {
  if (source.length > longestEntry) return "long";
  const expression = compilePattern(source);
  if (expression === undefined) return "invalid";
  if (new RegExp(`^(?:${source})$`, "iu").test("")) return "matches-nothing";
  return hasUnlimitedRepetition(source) || isSlowOnHostileText(expression) ? "slow" : "fine";
}

/** The same for a pattern that is only ever held against single values, as a whole. */
export function checkValuePattern(source: string): PatternVerdict {
  if (source.length > longestEntry) return "long";
  const expression = compilePattern(`^(?:${source})$`);
  if (expression === undefined) return "invalid";
  if (expression.test("")) return "matches-nothing";
  return isSlowOnHostileText(expression, longestEntry) ? "slow" : "fine";
}

/** Whether there is a `*`, `+` or `{2,}`: it may look at all that follows, from every place in the text anew. */
function hasUnlimitedRepetition(source: string): boolean {
  const structure = source.replace(/\\./gu, "_").replace(/\[[^\]]*\]/gu, "_");
  return /[*+]|\{\d+,\}/u.test(structure);
}

/** A key press may take 50 ms before anybody feels it; a pattern that needs as much for 100,000 characters is refused. */
const longestMs = 50;
/** In small steps at first: what explodes has to be stopped before it takes a second. */
const lengths = [10, 14, 18, 20, 22, 24, 26, 28, 30, 40, 60, 100, 300, 1000, 3000, 10_000, 30_000, 100_000];

function isSlowOnHostileText(expression: RegExp, longest = Infinity): boolean {
  return hostileParts(expression.source).some((part) =>
    lengths
      .filter((length) => length <= longest)
      .some((length) => {
        const text = `${part.repeat(Math.ceil(length / part.length)).slice(0, length)}\u0000`;
        const start = performance.now();
        const matches = text.matchAll(expression);
        const isSlow = (): boolean => performance.now() - start > longestMs;
        while (!isSlow() && matches.next().done !== true);
        return isSlow();
      }),
  );
}

/** What the pattern itself is written in, each character over and over, and one of each kind that a class may mean. */
function hostileParts(source: string): string[] {
  const own = source.replace(/\\[A-Za-z]|[^\p{L}\p{N}@._-]/gu, "");
  return [...new Set([...everyKind, own, ...Array.from(own)])].filter((part) => part !== "");
}

const everyKind = ["a", "1", " ", "a1", "a ", "A", "é", "-", "!", ".", "_", "\n"];
