/** What kind of private fact it is; for tests and measurements. */
export type FactKind =
  | "health"
  | "medication"
  | "mental health"
  | "pregnancy"
  | "disability"
  | "abuse"
  | "pay"
  | "debt"
  | "tax"
  | "offence"
  | "lawsuit"
  | "family"
  | "discipline"
  | "job loss"
  | "immigration"
  | "belief"
  | "union"
  | "orientation"
  | "deal"
  | "privileged";

/**
 * What must stand around the words for them to be said of somebody:
 * - `says`: nothing, the words alone say it: "tested positive for", "owes back taxes".
 * - `is`: a form of "to be" or "to get" before them, or a list: "was arrested", "Ann Lee, 61, evicted".
 * - `has`: a form of "to have", a possessive, a preposition or a list: "has lupus", "her custody case", "40, lupus".
 * - `money`: an amount of money near them: "salary 52,000".
 * - `number`: a number after them: "credit score 574".
 */
export type FactForm = "says" | "is" | "has" | "money" | "number";

/** Words of one kind and form, with commas between; accents and letter case make no difference. */
export interface FactRow {
  readonly kind: FactKind;
  readonly form: FactForm;
  readonly words: string;
}
