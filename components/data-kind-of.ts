import type { AdviceKey } from "../lib/detect/advice.ts";
import type { GuidePlace } from "../lib/guidance/guide-address.ts";
import type { DataKind } from "../lib/guidance/sent.ts";

/**
 * What to do once something was sent depends on its kind of data: many kinds of advice come down to a few of these. The
 * worst come first.
 */
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

/** The place in the guide that says what to do once this was sent: for the worst kind of what was found. */
export function sentPlaceOf(found: Readonly<Partial<Record<AdviceKey, number>>>): GuidePlace {
  const advice = Object.keys(kindByAdvice).find((each) => isAdviceKey(each) && (found[each] ?? 0) > 0);
  return advice === undefined ? "sent" : `sent-${advice}`;
}

/** The kind of data that the address of such a place names; null where it names none. */
export function readSentPlace(hash: string): DataKind | null {
  const advice = /^#sent-(?<advice>\w+)$/.exec(hash)?.groups?.["advice"] ?? "";
  return isAdviceKey(advice) ? kindByAdvice[advice] : null;
}

function isAdviceKey(word: string): word is AdviceKey {
  return Object.hasOwn(kindByAdvice, word);
}
