import type { Finding, Span } from "../detect/finding.ts";
import type { Placeholders } from "./placeholders.ts";

/** One stretch of the text and what takes its place. */
export interface Replacement extends Span {
  readonly placeholder: string;
}

export interface Redaction {
  /** In the order of the text, apart. */
  readonly replacements: readonly Replacement[];
  /** The whole text with every replacement made: what must be read back before anything is sent. */
  readonly text: string;
}

/** Swaps the findings' spans in `text` for placeholders. Findings are ordered and apart, as `scan` returns them. */
export function redact(text: string, findings: readonly Finding[], placeholders: Placeholders): Redaction {
  const replacements = findings.map((finding) => ({
    start: finding.start,
    end: finding.end,
    placeholder: placeholders.placeholderFor(text, finding),
  }));
  return { replacements, text: applyReplacements(text, replacements) };
}

function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  let redacted = "";
  let from = 0;
  for (const { start, end, placeholder } of replacements) {
    redacted += text.slice(from, start) + placeholder;
    from = end;
  }
  return redacted + text.slice(from);
}
