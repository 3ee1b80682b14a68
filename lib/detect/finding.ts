/** Half-open stretch of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How bad it is when this leaks. Never multiplied with confidence. */
export type Severity = "low" | "medium" | "high";

/** How sure the detector is that this is what it says. */
export type Confidence = "low" | "medium" | "high";

/** A sensitive span that passed every gate of its detector. It never holds the text itself. */
export interface Finding extends Span {
  /** Id of the detector that found it, e.g. `payment-card`. */
  readonly detector: string;
  /** Canonical type, e.g. `credit_card` or `secret:github-token`. */
  readonly type: string;
  /** The spans of a combination, who first; absent for everything else. */
  readonly parts?: readonly Span[];
  readonly confidence: Confidence;
  readonly severity: Severity;
}
