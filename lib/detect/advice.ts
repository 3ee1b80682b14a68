import { detectors } from "./detectors/index.ts";

/**
 * The kinds of advice: what the person reads about a find (name, question, why it matters, what to write instead)
 * stands under `advice_<key>_…` in `_locales`, once for all detectors of a kind.
 */
export type AdviceKey =
  | "ssn"
  | "itin"
  | "national_id"
  | "tax_id"
  | "health_id"
  | "passport"
  | "driving_licence"
  | "card"
  | "iban"
  | "bank_account"
  | "bank_code"
  | "wallet"
  | "wallet_key"
  | "seed_phrase"
  | "vat"
  | "vehicle_vin"
  | "private_key"
  | "api_key"
  | "secret"
  | "access_token"
  | "connection"
  | "password"
  | "email"
  | "phone"
  | "ip_address"
  | "mac_address"
  | "birth_date"
  | "address"
  | "marking"
  | "person_name"
  | "combination"
  | "own_terms"
  | "own_pattern"
  | "organisation_terms"
  | "organisation_pattern";

/** The kind of advice that a detector's findings come with. */
export function adviceOf(detectorId: string): AdviceKey {
  adviceByDetector ??= new Map(detectors.map(({ id, advice }) => [id, advice]));
  const advice = adviceByDetector.get(detectorId);
  if (advice === undefined) throw new Error(`No detector is called ${detectorId}`);
  return advice;
}

let adviceByDetector: Map<string, AdviceKey> | undefined;
