import type { AdviceKey } from "../../lib/detect/advice.ts";
import type { Severity } from "../../lib/detect/finding.ts";

/** How bad a leak of each kind is. The detectors say the same; to ask them would load all of them into the popup. */
export const severityByKind: Readonly<Record<AdviceKey, Severity>> = {
  ssn: "high",
  itin: "high",
  national_id: "high",
  tax_id: "high",
  health_id: "high",
  passport: "high",
  driving_licence: "high",
  card: "high",
  iban: "high",
  bank_account: "high",
  wallet_key: "high",
  seed_phrase: "high",
  private_key: "high",
  api_key: "high",
  secret: "high",
  access_token: "high",
  connection: "high",
  password: "high",
  combination: "high",
  own_terms: "medium",
  own_pattern: "medium",
  organisation_terms: "medium",
  organisation_pattern: "medium",
  marking: "medium",
  vat: "medium",
  bank_code: "medium",
  wallet: "medium",
  vehicle_vin: "medium",
  birth_date: "medium",
  email: "low",
  phone: "low",
  address: "low",
  ip_address: "low",
  mac_address: "low",
  person_name: "low",
};

/** How many of a kind were found. */
export interface FoundKind {
  readonly kind: AdviceKey;
  readonly count: number;
}

const severities: readonly Severity[] = ["high", "medium", "low"];
/** More lines would push what happens to a chat out of sight. */
const mostNamed = 5;

/** The worst kinds of what was found, the more frequent first where they are as bad, and how many things are beyond these. */
export function rankFound(found: Readonly<Partial<Record<AdviceKey, number>>>): {
  readonly named: readonly FoundKind[];
  readonly more: number;
} {
  const ranked = severities.flatMap((severity) =>
    Object.entries(found)
      .flatMap(([kind, count]) => (isKind(kind) && count > 0 ? [{ kind, count }] : []))
      .filter(({ kind }) => severityByKind[kind] === severity)
      .sort((a, b) => b.count - a.count),
  );
  const more = ranked.slice(mostNamed).reduce((sum, { count }) => sum + count, 0);
  return { named: ranked.slice(0, mostNamed), more };
}

/** A tab may have outlived the Tacit that it was loaded with, and know kinds that we don't. */
function isKind(word: string): word is AdviceKey {
  return Object.hasOwn(severityByKind, word);
}
