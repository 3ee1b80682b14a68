import type { Detector, Validity } from "../detector.ts";
import { countryCodes } from "../country-codes.ts";
import { anyWordInAnyCase, labelGap } from "../label.ts";

const cues = [
  "swift",
  "bic",
  "swift code",
  "swift/bic",
  "bic/swift",
  "bank identifier code",
  "business identifier code",
  "business identifier codes",
  "iso 9362",
];
const cue = anyWordInAnyCase(cues);

/** Bank (4), country (2), place (2), and perhaps a branch (3). */
const value = String.raw`(?<![A-Za-z\d])(?<value>[A-Z]{6}[A-Z2-9][A-Z0-9](?:[A-Z0-9]{3})?)(?![A-Za-z\d])`;

export const swiftBic: Detector = {
  id: "swift-bic",
  type: "swift_bic",
  advice: "bank_code",
  severity: "medium",
  patterns: [
    {
      tryAt: { literals: cues },
      expression: () =>
        new RegExp(
          `${cue}(?:` +
            [
              // BIC: …, the SWIFT code of our bank is …
              `${labelGap}(?:${cue})?${labelGap}${value}`,
              String.raw`(?:(?<=BIC)|[^\n.;!?]{0,40} [cC]ode)[^\n.;!?]{1,60} (?:is|lautet|est|es)[: ]{1,2}["'(]?${value}`,
              // In the first row of a table, under the heading.
              String.raw`(?:[ -][cC]ode)?["' ]{0,2}(?=[|\t,;\n])[^\n]{0,160}\n(?:[ |:-]{3,160}\n)?(?=[^\n]{0,160}[|\t,;])(?:[^\n]{0,160}[|\t,;])?["' ]{0,2}${value}(?=["' ]{0,2}(?:[|\t,;\n]|$))`,
            ].join("|") +
            ")",
          "duy",
        ),
      alone: "high",
    },
    {
      // … (BIC), … is our SWIFT code
      tryAt: { literals: cues },
      expression: () =>
        new RegExp(
          String.raw`(?<=${value}["'\x60]?(?: ?\(| ?[,-] ?| )(?:(?:that |it )?(?:is|as|ist|est|es) )?(?:(?:my|our|the|their|its) )?)(?<=[(,-] ?|[a-z] )${cue}`,
          "duy",
        ),
      alone: "high",
    },
    {
      // In the other rows of a table.
      tryAt: { digitRuns: [1, 2, 3], back: /[A-Z]/u },
      expression: () => new RegExp(value, "duy"),
      alone: "none",
      inContext: "high",
      inHeadingOnly: true,
    },
  ],
  validate: validateCountry,
  context: { words: cues },
  references: [
    "https://www.iso.org/standard/84108.html",
    "https://www.swift.com/standards/data-standards/bic-business-identifier-code",
  ],
};

function validateCountry(value: string): Validity {
  return countryCodes.has(value.slice(4, 6)) ? "valid" : "invalid";
}
