import type { AdviceKey } from "./advice.ts";
import type { Confidence, Finding, Severity } from "./finding.ts";
import type { Reading } from "./reading.ts";

export type AnyDetector = Detector | ReadingDetector;

/** Pattern, validator and context for one kind of data. Plain data and at most one pure function. */
export interface Detector {
  /** The file's name, or the row's in a family. Never changes: settings and policies refer to it. */
  readonly id: string;
  /** Canonical type, e.g. `credit_card`. Decisions are made by type. */
  readonly type: string;
  /** Key of what the person reads: `advice_<key>_name`, `_risk` and `_instead` in `_locales`. */
  readonly advice: AdviceKey;
  readonly severity: Severity;
  readonly patterns: readonly [Pattern, ...Pattern[]];
  /** Second gate. `match` is all that the expression matched, `value` the part that would be the finding. */
  readonly validate?: (value: string, match: string) => Validity;
  /** Third gate. */
  readonly context?: Context;
  /** Whether a message that is nothing but this value is likely to be one: for forms that little else has. */
  readonly isKnownAlone?: (value: string) => boolean;
  /** Where the format is defined, and where test values are published. */
  readonly references: readonly [string, ...string[]];
}

/** Finds what no pattern describes: it looks at the words of the whole text. */
export interface ReadingDetector extends Pick<
  Detector,
  "id" | "type" | "advice" | "severity" | "references"
> {
  /** In time that grows with the text's length and no faster. Offsets are those of `reading.text`. */
  readonly read: (reading: Reading) => readonly Finding[];
}

/** First gate: a shape, and where in the text it is tried. */
export interface Pattern {
  readonly tryAt: Trigger;
  /**
   * Flags `d` and `y`, bounded quantifiers only. Group `value`, or else the whole match, becomes the finding.
   * Its edges are its own: a value followed by `.`, `)`, a quote or a newline is still one.
   */
  readonly expression: RegExp | MakeExpression;
  /** Confidence when no context word is near; `none`: then it is no finding. */
  readonly alone: Confidence | "none";
  /** Confidence when a context word is near; only for detectors that have some. */
  readonly inContext?: Confidence;
  /** For this pattern context words speak as the whole heading of the match's column only. */
  readonly inHeadingOnly?: true;
}

/**
 * Makes an expression when the first text has something for it: hundreds of long ones would hold up each page's start.
 * Of several, the first that matches counts: V8 optimises none that is longer than 20 kB.
 */
export type MakeExpression = () => RegExp | readonly RegExp[];

/** What makes an expression run. Everything else in the text costs it nothing. */
export type Trigger =
  /**
   * At each of these, in any letter case; with `back`, first moved back over characters of that class; with `ahead`, a
   * sticky expression, only where that matches at the literal itself.
   */
  | { readonly literals: readonly string[]; readonly back?: RegExp; readonly ahead?: RegExp }
  /**
   * At the first digit of each unbroken run of digits that has one of these lengths; with `followedBy`, only where
   * one of these characters (of ASCII) comes next; with `digitsAhead`, only where at least so many digits follow each
   * other from there, with neither a letter, an underscore nor a colon and at most 14 units between two;
   * `back` and `ahead` as above.
   */
  | {
      readonly digitRuns: readonly number[];
      readonly followedBy?: string;
      readonly digitsAhead?: number;
      readonly back?: RegExp;
      readonly ahead?: RegExp;
    };

/**
 * `test value`: published by its issuer for tests or adverts, so nobody's secret, and no finding.
 * `set aside`: what it looks like, though it reaches nobody or may be made up: a finding of low confidence, whatever is
 * near it. `made up`: nobody's for certain, so of low severity as well, and told to those only who want to hear of all.
 */
export type Validity = "valid" | "invalid" | "test value" | "set aside" | "made up";

/**
 * Words near a match. The nearest decides. Plain text: found in any letter case, as whole words, also in the plural
 * and as a part of `camelCase` or `snake_case`.
 */
export interface Context {
  /** Say that the match is what it looks like. */
  readonly words: readonly string[];
  /** Just before the match, say that it is something else: then it is no finding. */
  readonly against?: readonly string[];
  /** They speak as the heading of the match's column only. */
  readonly inHeadingOnly?: boolean;
}
