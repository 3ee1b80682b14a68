import type { AdviceKey } from "./advice.ts";
import type { Detector, Validity } from "./detector.ts";
import type { Severity } from "./finding.ts";
import { anyWordInAnyCase, labelGap } from "./label.ts";
import { edgeAfter, edgeBefore } from "./number-row.ts";

/** A kind of number whose label says enough, whatever country it comes from. */
interface LabelledNumber {
  readonly id: string;
  readonly type: string;
  readonly advice: AdviceKey;
  readonly severity: Severity;
  /** What stands right before the number, or over it in a table. */
  readonly labels: readonly string[];
  /** What another detector knows better. */
  readonly except?: RegExp;
  readonly references: readonly [string, ...string[]];
}

/** Some capitals, a run of digits in groups, some capitals: so are all numbers that officials give out. */
const value = String.raw`(?<value>(?:[A-Z]{1,5}[ .-]?)?\d(?:(?: ?[-./] ?| )?\d){4,16}(?:[ ./-]?[A-Z]{1,4}(?:[ .]?\d{1,4}[A-Z]?)?)?)`;

/** A detector for the numbers of countries without a row of their own, and for those that were mistyped. */
export function toLabelledDetector({ labels, except, ...rest }: LabelledNumber): Detector {
  return {
    ...rest,
    patterns: [
      {
        tryAt: { literals: labels },
        expression: () =>
          new RegExp(`${anyWordInAnyCase(labels)}${labelGap}${edgeBefore}${value}${edgeAfter}`, "duy"),
        alone: "medium",
        inContext: "medium",
      },
      {
        // In a table, under the label.
        tryAt: { digitRuns: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], back: /[A-Z]/u },
        expression: () => new RegExp(edgeBefore + value + edgeAfter, "duy"),
        alone: "none",
        inContext: "medium",
      },
    ],
    validate: (number) => (except?.test(number) === true ? "invalid" : validateLabelled(number)),
    context: { words: labels, inHeadingOnly: true },
  };
}

/** No date, no time span, no amount, and not the same digit again and again. */
function validateLabelled(number: string): Validity {
  const isDate = /^(?:\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})$/u;
  const isYears = /^(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}$/u;
  const digits = number.replace(/\D/gu, "");
  return isDate.test(number) || isYears.test(number) || /^(\d)\1*$/u.test(digits) ? "invalid" : "valid";
}
