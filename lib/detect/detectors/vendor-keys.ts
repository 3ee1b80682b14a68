import type { Detector, Validity } from "../detector.ts";
import { isInOrder, isPlaceholder, isTemplate } from "../placeholder.ts";
import { vendorKeyRows } from "./vendor-key-rows.ts";

/** Before a key: no letter or digit, unless that belongs to an escape such as \n, or to a colour of a terminal. */
const edgeBefore = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrt])|(?<=\x1b\[[\d;]{0,9}m))`;
const edgeAfter = "(?![A-Za-z0-9])";

export const vendorKeys: readonly Detector[] = vendorKeyRows.map(
  ({ id, tryAt, token, before = edgeBefore, confidence = "high", references }) => ({
    id,
    type: `secret:${id}`,
    advice: "api_key",
    severity: "high",
    patterns: [{ tryAt, expression: express(before, token, "back" in tryAt), alone: confidence }],
    validate: (value) => validateToken(value, "literals" in tryAt ? tryAt.literals : []),
    references,
  }),
);

/** Where the way back ends inside an escape, its letter is passed over. */
function express(before: string, token: string, isTriedBack: boolean): () => RegExp {
  const value = isTriedBack ? String.raw`(?:(?<=\\)[nrt])?${before}(?<value>${token})` : before + token;
  return () => new RegExp(value + edgeAfter, "dy");
}

/** AWS ends the keys of its documentation with EXAMPLE. */
function validateToken(value: string, prefixes: readonly string[]): Validity {
  if (value.endsWith("EXAMPLE")) return "test value";
  const prefix = prefixes.find((candidate) => value.startsWith(candidate)) ?? "";
  const body = value.slice(prefix.length);
  // What has the shape of a key is told apart from a variable or a slot.
  if (isPlaceholder(body)) return isTemplate(body) && /[^\w-]/u.test(body) ? "invalid" : "made up";
  return isInOrder(body) ? "set aside" : "valid";
}
