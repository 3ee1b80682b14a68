import { judgeContext, judgeHeading } from "./context.ts";
import type { Detector, Pattern } from "./detector.ts";
import type { Confidence, Finding, Span } from "./finding.ts";
import type { Mentions, Try } from "./prefilter.ts";
import type { HeaderLookup } from "./table-header.ts";

/** What became of one try: a finding, or the gate that stopped it. */
export type Outcome = Finding | { readonly stoppedBy: Gate };

export type Gate = "pattern" | "validator" | "test value" | "context";

/** Takes one try through the three gates: pattern, validator, context. */
export function passGates(
  text: string,
  attempt: Try,
  position: number,
  mentions: Mentions,
  headerOf: HeaderLookup,
): Outcome {
  const { detector, pattern } = attempt;
  const match = matchAt(text, attempt, position);
  if (match === null) return { stoppedBy: "pattern" };
  const [start, end] = match.indices?.groups?.["value"] ?? [match.index, match.index + match[0].length];

  const validity = detector.validate?.(text.slice(start, end), match[0]) ?? "valid";
  if (validity === "invalid") return { stoppedBy: "validator" };
  if (validity === "test value") return { stoppedBy: "test value" };

  const inContext = confidenceOf(text, { start, end }, detector, pattern, mentions, headerOf);
  if (inContext === "none") return { stoppedBy: "context" };
  const { id, type } = detector;
  const severity = validity === "made up" ? "low" : detector.severity;
  const confidence = validity === "valid" ? inContext : "low";
  return { detector: id, type, start, end, confidence, severity };
}

function matchAt(text: string, attempt: Try, position: number): RegExpExecArray | null {
  const { tryAt } = attempt.pattern;
  if (tryAt.ahead !== undefined) {
    tryAt.ahead.lastIndex = position;
    if (!tryAt.ahead.test(text)) return null;
  }
  const start = tryAt.back === undefined ? position : moveBack(text, position, tryAt.back);
  for (const expression of expressionsOf(attempt)) {
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/** Made the first time. */
export function expressionsOf(attempt: Try): readonly RegExp[] {
  return (attempt.expressions ??= listExpressions(attempt.pattern));
}

/** All expressions of a pattern. */
export function listExpressions({ expression }: Pattern): readonly RegExp[] {
  const made = typeof expression === "function" ? expression() : expression;
  return made instanceof RegExp ? [made] : made;
}

/** The longest way back from a trigger to where its match may start. */
export const longestWayBack = 64;

function moveBack(text: string, position: number, characters: RegExp): number {
  const limit = Math.max(0, position - longestWayBack);
  const table = tableOf(characters);
  let start = position;
  while (start > limit && isAmong(text.charCodeAt(start - 1), table, characters)) start--;
  return start;
}

function isAmong(unit: number, table: Uint8Array, characters: RegExp): boolean {
  return unit < table.length ? table[unit] === 1 : characters.test(String.fromCharCode(unit));
}

const asciiLength = 0x80;
const tables = new WeakMap<RegExp, Uint8Array>();

/** Which characters of ASCII are of a class: asked of the expression for each one, the way back took longest of all. */
function tableOf(characters: RegExp): Uint8Array {
  let table = tables.get(characters);
  if (table === undefined) {
    table = Uint8Array.from({ length: asciiLength }, (_, unit) =>
      characters.test(String.fromCharCode(unit)) ? 1 : 0,
    );
    tables.set(characters, table);
  }
  return table;
}

function confidenceOf(
  text: string,
  span: Span,
  { context }: Detector,
  { alone, inContext, inHeadingOnly }: Pattern,
  mentions: Mentions,
  headerOf: HeaderLookup,
): Confidence | "none" {
  if (context === undefined) return alone;
  const ofContext = mentions.get(context);
  const verdict =
    inHeadingOnly === true
      ? judgeHeading(text, span, ofContext, headerOf)
      : judgeContext(text, span, ofContext, headerOf, context.inHeadingOnly);
  if (verdict === "against") return "none";
  return verdict === "for" ? (inContext ?? alone) : alone;
}
