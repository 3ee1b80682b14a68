import type { AdviceKey } from "../lib/detect/advice.ts";
import type { DataKind } from "../lib/guidance/sent.ts";

/** What to do once something was sent depends on its kind of data: many kinds of advice come down to a few of these. */
const kindByAdvice: Readonly<Record<AdviceKey, DataKind>> = {
  private_key: "key",
  api_key: "key",
  secret: "key",
  access_token: "key",
  connection: "key",
  password: "password",
  wallet_key: "wallet",
  seed_phrase: "wallet",
  card: "card",
  iban: "account",
  bank_account: "account",
  bank_code: "account",
  ssn: "identity",
  itin: "identity",
  national_id: "identity",
  tax_id: "identity",
  passport: "identity",
  driving_licence: "identity",
  health_id: "health",
  combination: "client",
  own_terms: "client",
  own_pattern: "client",
  organisation_terms: "client",
  organisation_pattern: "client",
  vat: "client",
  person_name: "client",
  marking: "client",
  email: "contact",
  phone: "contact",
  address: "contact",
  birth_date: "contact",
  vehicle_vin: "contact",
  wallet: "rest",
  ip_address: "rest",
  mac_address: "rest",
};

/** The kinds of data among what was found. */
export function dataKindsIn(found: Readonly<Partial<Record<AdviceKey, number>>>): readonly DataKind[] {
  return Object.keys(found).flatMap((advice) => (isAdviceKey(advice) ? [kindByAdvice[advice]] : []));
}

/** The kind of data that the address of such a place names; null where it names none. */
export function readSentPlace(hash: string): DataKind | null {
  const advice = /^#sent-(?<advice>\w+)$/.exec(hash)?.groups?.["advice"] ?? "";
  return isAdviceKey(advice) ? kindByAdvice[advice] : null;
}

function isAdviceKey(word: string): word is AdviceKey {
  return Object.hasOwn(kindByAdvice, word);
}
