import type { Detector, Validity } from "../detector.ts";

export const privateKey: Detector = {
  id: "private-key",
  type: "private_key",
  advice: "private_key",
  severity: "high",
  patterns: [
    {
      // The whole block. It ends at the next dashes, so that many beginnings cost no more than one.
      tryAt: { literals: ["-----BEGIN"] },
      expression:
        /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----)[\s\S]){1,20000}-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/dy,
      alone: "high",
    },
    {
      // Cut off before its end: the lines that are base64, whatever quotes, escapes or margins are around them.
      tryAt: { literals: ["-----BEGIN"] },
      expression:
        /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:[\s"',>|#]|\\+[nr]|\+\s){0,24}[A-Za-z0-9+/]{16,200}={0,2}){1,400}/dy,
      alone: "high",
    },
    {
      // PuTTY's file: what follows "Private-Lines".
      tryAt: { literals: ["Private-Lines:"] },
      expression:
        /Private-Lines: ?\d{1,4}(?<value>(?:(?:\s|\\[nr]){1,6}[A-Za-z0-9+/]{16,200}={0,2}){1,400})/dy,
      alone: "high",
    },
    {
      // age: Bech32, without 1, b, i and o.
      tryAt: { literals: ["AGE-SECRET-KEY-1"] },
      expression: /(?<![\w-])AGE-SECRET-KEY-1[AC-HJ-NP-Z02-9]{58}\b/dy,
      alone: "high",
    },
  ],
  validate: validateBody,
  references: [
    "https://www.rfc-editor.org/rfc/rfc7468",
    "https://www.rfc-editor.org/rfc/rfc9580#section-6.2",
    "https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html",
    "https://github.com/C2SP/C2SP/blob/main/age.md",
  ],
};

/** A block with dots or words where the key should be is an illustration. */
function validateBody(value: string): Validity {
  return /[A-Za-z0-9+/]{24}/u.test(value.replace(/-----[^-]{0,80}-----/gu, "")) ? "valid" : "invalid";
}
