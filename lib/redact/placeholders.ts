import type { Finding } from "../detect/finding.ts";
import { valueKey } from "../detect/value-key.ts";

/** The word in a placeholder, by type or family of types; `[SSN_1]` is understood by a reader and by Claude. */
const labels: Readonly<Record<string, string>> = {
  us_ssn: "SSN",
  us_itin: "ITIN",
  national_id: "NATIONAL_ID",
  tax_id: "TAX_ID",
  passport: "PASSPORT",
  drivers_license: "DRIVING_LICENCE",
  health_id: "HEALTH_ID",
  credit_card: "CARD",
  iban: "IBAN",
  bank_account: "ACCOUNT",
  bank_routing: "ROUTING",
  swift_bic: "BIC",
  vat: "VAT",
  vehicle_vin: "VIN",
  private_key: "PRIVATE_KEY",
  secret: "KEY",
  jwt: "TOKEN",
  password: "PASSWORD",
  connection_string: "CONNECTION",
  url_credentials: "CREDENTIALS",
  email: "EMAIL",
  phone: "PHONE",
  address: "ADDRESS",
  ip_address: "IP",
  mac_address: "MAC",
  person_name: "NAME",
  combination: "NAME",
  custom: "TERM",
  date_of_birth: "BIRTH_DATE",
};

/**
 * Gives every value its placeholder, the same one each time for as long as a chat lasts, so that Claude can follow
 * who is who. In memory only.
 */
export class Placeholders {
  readonly #given = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** The placeholder for a finding's value; a new one never repeats a name that already stands in `text`. */
  placeholderFor(text: string, finding: Finding): string {
    const key = valueKey(text, finding);
    const given = this.#given.get(key);
    if (given !== undefined) return given;
    const label = labels[finding.type.split(":", 1)[0] ?? ""] ?? "REDACTED";
    let number = 1;
    while (this.#taken.has(`[${label}_${number}]`) || text.includes(`[${label}_${number}]`)) number++;
    const placeholder = `[${label}_${number}]`;
    this.#given.set(key, placeholder);
    this.#taken.add(placeholder);
    return placeholder;
  }
}
