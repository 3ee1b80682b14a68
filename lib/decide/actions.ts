import type { Finding } from "../detect/finding.ts";

/** What happens to a message with a sure enough finding of a type. */
export type Action = (typeof actions)[number];
export const actions = ["clear", "notice", "hold"] as const;

/** What belongs together when the person chooses what is looked for. */
export type Category = (typeof categories)[number];
export const categories = [
  "secrets",
  "government",
  "money",
  "combinations",
  "own",
  "personal",
  "markings",
  "technical",
] as const;

interface TypeRule {
  readonly action: Action;
  readonly category: Category;
  /** Whether "Always fine" is offered, which stores the value: only for ordinary things. */
  readonly mayAlwaysAllow: boolean;
}

function hold(category: Category): TypeRule {
  return { action: "hold", category, mayAlwaysAllow: false };
}

function notice(category: Category): TypeRule {
  return { action: "notice", category, mayAlwaysAllow: true };
}

function clear(category: Category): TypeRule {
  return { action: "clear", category, mayAlwaysAllow: false };
}

/**
 * The defaults, by type. A type with a subtype (`secret:github-token`, `national_id:fr`) follows the row of
 * its family, the part before the colon.
 */
const rules = {
  us_ssn: hold("government"),
  us_itin: hold("government"),
  national_id: hold("government"),
  tax_id: hold("government"),
  passport: hold("government"),
  drivers_license: hold("government"),
  health_id: hold("government"),
  vat: notice("government"),

  credit_card: hold("money"),
  iban: hold("money"),
  bank_account: hold("money"),
  seed_phrase: hold("money"),
  wallet_private_key: hold("money"),
  bank_routing: notice("money"),
  swift_bic: notice("money"),
  crypto_wallet: notice("money"),

  secret: hold("secrets"),
  private_key: hold("secrets"),
  jwt: hold("secrets"),
  password: hold("secrets"),
  connection_string: hold("secrets"),
  url_credentials: hold("secrets"),

  combination: hold("combinations"),
  custom: notice("own"),
  confidential_marker: notice("markings"),

  date_of_birth: notice("personal"),
  email: notice("personal"),
  phone: notice("personal"),
  address: notice("personal"),
  person_name: clear("personal"),
  date: clear("personal"),

  ip_address: notice("technical"),
  mac_address: notice("technical"),
  vehicle_vin: notice("technical"),
} satisfies Record<string, TypeRule>;

/** A type without its subtype, as far as a row knows it. */
export type TypeFamily = keyof typeof rules;

/** A type that no row knows is pointed out rather than ignored. */
const unknownType: TypeRule = { action: "notice", category: "technical", mayAlwaysAllow: false };

/** What is done about a finding where nobody has chosen anything; own terms bring their choice along as severity. */
export function defaultAction({ type, severity }: Pick<Finding, "type" | "severity">): Action {
  if (type === "custom" && severity === "high") return "hold";
  return ruleFor(type).action;
}

/** Whether the card may offer "Always fine" for a type: never for a government number, an account or a secret. */
export function mayAlwaysAllow(type: string): boolean {
  return ruleFor(type).mayAlwaysAllow;
}

/** Whether a type is worth a question wherever it turns up: a government number, an account or a secret. */
export function mustNeverLeak(type: string): boolean {
  return ruleFor(type).action === "hold" && type !== "combination";
}

export function categoryOf(type: string): Category {
  return ruleFor(type).category;
}

/** Undefined for a type that no row knows. */
export function familyOf(type: string): TypeFamily | undefined {
  const family = type.split(":", 1)[0] ?? type;
  return Object.hasOwn(rules, family) ? (family as TypeFamily) : undefined;
}

function ruleFor(type: string): TypeRule {
  const family = familyOf(type);
  return family === undefined ? unknownType : rules[family];
}
