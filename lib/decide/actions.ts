/** What happens to a message with a sure enough finding of a type. */
export type Action = "clear" | "notice" | "hold";

interface TypeRule {
  readonly action: Action;
  /** Whether "Always fine" is offered, which stores the value: only for ordinary things. */
  readonly mayAlwaysAllow: boolean;
}

const hold: TypeRule = { action: "hold", mayAlwaysAllow: false };
const notice: TypeRule = { action: "notice", mayAlwaysAllow: true };
const clear: TypeRule = { action: "clear", mayAlwaysAllow: false };

/**
 * The defaults, by type. A type with a subtype (`secret:github-token`, `national_id:fr`) follows the row of
 * its family, the part before the colon.
 */
const rules: Readonly<Record<string, TypeRule>> = {
  us_ssn: hold,
  us_itin: hold,
  national_id: hold,
  tax_id: hold,
  passport: hold,
  drivers_license: hold,
  health_id: hold,

  credit_card: hold,
  iban: hold,
  bank_account: hold,
  seed_phrase: hold,
  wallet_private_key: hold,

  secret: hold,
  private_key: hold,
  jwt: hold,
  password: hold,
  connection_string: hold,
  url_credentials: hold,

  combination: hold,

  custom: notice,
  confidential_marker: notice,
  date_of_birth: notice,
  vat: notice,
  bank_routing: notice,
  swift_bic: notice,
  crypto_wallet: notice,
  vehicle_vin: notice,

  email: notice,
  phone: notice,
  address: notice,
  ip_address: notice,
  mac_address: notice,

  person_name: clear,
  date: clear,
};

/** The default action for a finding's type; a type that no row knows is pointed out rather than ignored. */
export function actionFor(type: string): Action {
  return ruleFor(type).action;
}

/** Whether the card may offer "Always fine" for a type: never for a government number, an account or a secret. */
export function mayAlwaysAllow(type: string): boolean {
  return ruleFor(type).mayAlwaysAllow;
}

/** Whether a type is worth a question wherever it turns up: a government number, an account or a secret. */
export function mustNeverLeak(type: string): boolean {
  return actionFor(type) === "hold" && type !== "combination";
}

function ruleFor(type: string): TypeRule {
  const family = type.split(":", 1)[0] ?? type;
  return (
    (Object.hasOwn(rules, family) ? rules[family] : undefined) ?? { action: "notice", mayAlwaysAllow: false }
  );
}
