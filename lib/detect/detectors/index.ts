import { combination } from "../combination/combination.ts";
import type { AnyDetector, Detector } from "../detector.ts";
import { createOwnPatternsDetector } from "../own/own-patterns.ts";
import { createOwnTermsDetector } from "../own/own-terms.ts";
import { personName } from "../people/person-name.ts";
// Those that share words lie side by side: gzip looks back 32 kB only, and so packs each page's load 2 kB tighter.
import { passport } from "./passport.ts";
import { driversLicense } from "./drivers-license.ts";
import { labelledNumbers } from "./labelled-numbers.ts";
import { nationalIds } from "./national-ids.ts";
import { taxIds } from "./tax-ids.ts";
import { vatNumbers } from "./vat-numbers.ts";
import { healthIds } from "./health-ids.ts";
import { bankAccount } from "./bank-account.ts";
import { phone } from "./phone.ts";
import { usSsn } from "./us-ssn.ts";
import { usItin } from "./us-itin.ts";
import { usRouting } from "./us-routing.ts";
import { paymentCard } from "./payment-card.ts";
import { bankCodes } from "./bank-codes.ts";
import { dateOfBirth } from "./date-of-birth.ts";
import { address } from "./address.ts";
import { email } from "./email.ts";
import { ipAddress } from "./ip-address.ts";
import { macAddress } from "./mac-address.ts";
import { vehicleVin } from "./vehicle-vin.ts";
import { confidentialMarker } from "./confidential-marker.ts";
import { password } from "./password.ts";
import { urlCredentials } from "./url-credentials.ts";
import { connectionString } from "./connection-string.ts";
import { genericSecret } from "./generic-secret.ts";
import { vendorKeys } from "./vendor-keys.ts";
import { awsSecretAccessKey } from "./aws-secret-access-key.ts";
import { cryptoWallet } from "./crypto-wallet.ts";
import { iban } from "./iban.ts";
import { jwt } from "./jwt.ts";
import { kubernetesSecret } from "./kubernetes-secret.ts";
import { machineReadableZone } from "./machine-readable-zone.ts";
import { passwordHash } from "./password-hash.ts";
import { privateKey } from "./private-key.ts";
import { seedPhrase } from "./seed-phrase.ts";
import { swiftBic } from "./swift-bic.ts";
import { walletPrivateKey } from "./wallet-private-key.ts";

/** The detectors of things that have a pattern, in the order in which the person reads about them. */
export const patternDetectors: readonly Detector[] = [
  usSsn,
  usItin,
  ...nationalIds,
  ...taxIds,
  ...healthIds,
  ...labelledNumbers,
  passport,
  machineReadableZone,
  driversLicense,
  vehicleVin,
  paymentCard,
  iban,
  bankAccount,
  usRouting,
  ...bankCodes,
  swiftBic,
  cryptoWallet,
  walletPrivateKey,
  ...vatNumbers,
  privateKey,
  ...vendorKeys,
  awsSecretAccessKey,
  jwt,
  connectionString,
  urlCredentials,
  password,
  passwordHash,
  kubernetesSecret,
  genericSecret,
  email,
  phone,
  ipAddress,
  macAddress,
  dateOfBirth,
  address,
  confidentialMarker,
];

/**
 * Every detector there is. Those of terms and patterns have none until `scan` is given the person's and their organisation's. A combination
 * reads what the others found, so it comes last.
 */
export const detectors: readonly AnyDetector[] = [
  ...patternDetectors,
  seedPhrase,
  createOwnTermsDetector([]),
  createOwnPatternsDetector([]),
  createOwnTermsDetector([], "organisation"),
  createOwnPatternsDetector([], "organisation"),
  personName,
  combination,
];
