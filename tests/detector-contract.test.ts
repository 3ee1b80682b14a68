import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Detector } from "../lib/detect/detector.ts";
import { patternDetectors as detectors } from "../lib/detect/detectors/index.ts";
import type { Examples } from "../lib/detect/examples.ts";
import type { Gate, Outcome } from "../lib/detect/gates.ts";
import { scan } from "../lib/detect/scan.ts";

// What a detector owes to its readers. The failure messages say what to do.

/** Ids are written into settings and policies. Add new ones; never change or remove one. */
const idsThatNeverChange = [
  "us-ssn",
  "us-itin",
  "gb-nino",
  "fr-nir",
  "es-dni",
  "it-codice-fiscale",
  "nl-bsn",
  "pl-pesel",
  "be-national-number",
  "ch-ahv",
  "at-svnr",
  "de-personalausweis",
  "de-rentenversicherung",
  "ie-pps",
  "pt-cartao-cidadao",
  "dk-cpr",
  "se-personnummer",
  "no-fodselsnummer",
  "fi-hetu",
  "is-kennitala",
  "ee-lt-personal-code",
  "lv-personas-kods",
  "cz-sk-birth-number",
  "ro-cnp",
  "bg-egn",
  "gr-amka",
  "hr-oib",
  "jmbg",
  "tr-tckn",
  "il-identity",
  "za-identity",
  "br-cpf",
  "mx-curp",
  "ar-dni",
  "cl-rut",
  "co-cedula",
  "cr-cedula",
  "do-cedula",
  "ec-cedula",
  "pe-dni",
  "cn-resident-identity",
  "jp-my-number",
  "jp-residence-card",
  "kr-rrn",
  "tw-identity",
  "hk-identity",
  "sg-nric",
  "my-nric",
  "th-pin",
  "id-nik",
  "in-aadhaar",
  "in-voter",
  "pk-cnic",
  "ca-sin",
  "ae-emirates-id",
  "sa-identity",
  "eg-national-id",
  "ng-nin",
  "ke-national-id",
  "mu-nid",
  "ph-philsys",
  "vn-cccd",
  "be-eid",
  "cr-residence",
  "in-virtual-id",
  "nl-identity-document",
  "nl-onderwijsnummer",
  "gb-upn",
  "us-alien-number",
  "ca-uci",
  "mx-nss",
  "mx-elector",
  "br-rg",
  "br-pis",
  "br-titulo-eleitor",
  "ve-cedula",
  "uy-ci",
  "cu-ni",
  "gt-dpi",
  "sv-dui",
  "fr-cni",
  "it-carta-identita",
  "pl-dowod",
  "cz-sk-id-card",
  "hu-personal-id",
  "ro-identity-card",
  "bg-identity-card",
  "gr-identity-card",
  "mt-id-card",
  "lu-matricule",
  "ru-snils",
  "by-personal-number",
  "ua-unzr",
  "kz-iin",
  "ge-personal-number",
  "am-public-services-number",
  "al-personal-number",
  "ir-national-code",
  "jo-national-number",
  "qa-id",
  "kw-civil-id",
  "bd-nid",
  "lk-nic",
  "ph-sss",
  "gh-card",
  "tz-nida",
  "ug-nin",
  "zm-nrc",
  "ma-cin",
  "tn-cin",
  "dz-nin",
  "au-crn",
  "us-ein",
  "us-ptin",
  "gb-utr",
  "de-steuer-id",
  "de-steuernummer",
  "de-leitweg-id",
  "de-handelsregister",
  "fr-numero-fiscal",
  "fr-siren",
  "es-cif",
  "pt-nif",
  "at-steuernummer",
  "at-firmenbuch",
  "pl-nip",
  "pl-regon",
  "cz-sk-ico",
  "cz-sk-dic",
  "ro-cui",
  "ro-onrc",
  "se-orgnr",
  "no-orgnr",
  "fi-y-tunnus",
  "ee-registrikood",
  "gr-afm",
  "si-davcna",
  "si-maticna",
  "ch-uid",
  "tr-vkn",
  "il-company",
  "ru-inn",
  "ru-ogrn",
  "ru-kpp",
  "ua-rntrc",
  "ua-edrpou",
  "by-unp",
  "al-nipt",
  "ad-nrt",
  "rs-pib",
  "me-pib",
  "mk-edb",
  "md-idno",
  "az-voen",
  "li-peid",
  "fo-vtal",
  "br-cnpj",
  "mx-rfc",
  "ar-cuit",
  "co-nit",
  "pe-ruc",
  "ec-ruc",
  "uy-rut",
  "py-ruc",
  "gt-nit",
  "sv-nit",
  "do-rnc",
  "do-ncf",
  "cr-cpj",
  "cn-uscc",
  "jp-corporate-number",
  "jp-invoice-number",
  "kr-brn",
  "tw-ubn",
  "sg-uen",
  "th-moa",
  "id-npwp",
  "in-pan",
  "ph-tin",
  "vn-mst",
  "au-tfn",
  "au-abn",
  "au-acn",
  "nz-ird",
  "ca-bn",
  "za-tax",
  "ke-pin",
  "gh-tin",
  "eg-tax",
  "ma-ice",
  "dz-nif",
  "tn-mf",
  "sn-ninea",
  "gn-nifp",
  "mz-nuit",
  "it-codice-fiscale-numeric",
  "fi-veronumero",
  "fi-association",
  "hu-adoazonosito",
  "hu-adoszam",
  "nl-rsin",
  "nl-kvk",
  "gb-company-number",
  "gb-paye",
  "fr-rcs",
  "ve-rif",
  "bo-nit",
  "sm-coe",
  "sa-vat",
  "ae-trn",
  "ng-tin",
  "ng-rc",
  "my-tin",
  "pk-ntn",
  "in-tan",
  "in-cin",
  "hk-br",
  "us-state-tax",
  "medical-record-number",
  "us-npi",
  "us-dea",
  "us-mbi",
  "us-member-id",
  "gb-nhs",
  "au-medicare",
  "ca-bc-phn",
  "ca-on-health",
  "de-kvnr",
  "de-lanr",
  "de-bsnr",
  "eu-ehic",
  "us-medicaid",
  "gb-chi",
  "au-ihi",
  "au-dva",
  "nz-nhi",
  "ca-qc-ramq",
  "ca-province-health",
  "at-ecard",
  "ch-versichertenkarte",
  "hu-taj",
  "pt-utente",
  "es-tarjeta-sanitaria",
  "it-tessera-sanitaria",
  "ie-ihi",
  "br-cns",
  "in-abha",
  "ph-philhealth",
  "id-bpjs",
  "vn-bhyt",
  "jp-health-insurance",
  "tw-nhi",
  "fr-rpps",
  "labelled-national-id",
  "labelled-tax-id",
  "labelled-health-id",
  "labelled-vat-number",
  "passport",
  "machine-readable-zone",
  "drivers-license",
  "vehicle-vin",
  "payment-card",
  "iban",
  "bank-account",
  "us-routing",
  "gb-sort-code",
  "au-bsb",
  "ca-transit",
  "in-ifsc",
  "de-blz",
  "swift-bic",
  "crypto-wallet",
  "wallet-private-key",
  "vat-at",
  "vat-be",
  "vat-bg",
  "vat-ch",
  "vat-cy",
  "vat-cz",
  "vat-de",
  "vat-dk",
  "vat-ee",
  "vat-el",
  "vat-es",
  "vat-fi",
  "vat-fr",
  "vat-gb",
  "vat-hr",
  "vat-hu",
  "vat-ie",
  "vat-is",
  "vat-it",
  "vat-lt",
  "vat-lu",
  "vat-lv",
  "vat-mt",
  "vat-nl",
  "vat-no",
  "vat-pl",
  "vat-pt",
  "vat-ro",
  "vat-se",
  "vat-si",
  "vat-sk",
  "vat-xi",
  "vat-eu",
  "vat-im",
  "vat-om",
  "vat-in",
  "private-key",
  "anthropic-api-key",
  "openai-api-key",
  "aws-access-key-id",
  "github-token",
  "gitlab-token",
  "google-api-key",
  "google-oauth-client-secret",
  "google-oauth-token",
  "firebase-messaging-key",
  "azure-client-secret",
  "azure-service-key",
  "azure-sas-token",
  "slack-token",
  "slack-webhook-url",
  "stripe-secret-key",
  "stripe-test-key",
  "huggingface-token",
  "npm-token",
  "pypi-token",
  "twilio-api-key",
  "sendgrid-api-key",
  "shopify-token",
  "digitalocean-token",
  "telegram-bot-token",
  "discord-bot-token",
  "discord-webhook-url",
  "teams-webhook-url",
  "databricks-token",
  "atlassian-token",
  "cloudflare-origin-ca-key",
  "new-relic-key",
  "new-relic-license-key",
  "sentry-token",
  "linear-token",
  "notion-token",
  "airtable-token",
  "figma-token",
  "postman-api-key",
  "mailgun-api-key",
  "mailchimp-api-key",
  "brevo-api-key",
  "mailersend-token",
  "resend-api-key",
  "square-token",
  "braintree-access-token",
  "okta-api-token",
  "vault-token",
  "terraform-token",
  "docker-token",
  "grafana-token",
  "pulumi-token",
  "doppler-token",
  "fly-token",
  "heroku-token",
  "vercel-blob-token",
  "netlify-token",
  "supabase-key",
  "planetscale-token",
  "mongodb-atlas-secret",
  "neon-api-key",
  "aiven-password",
  "groq-api-key",
  "replicate-token",
  "perplexity-api-key",
  "xai-api-key",
  "openrouter-api-key",
  "deepseek-api-key",
  "langsmith-api-key",
  "langfuse-secret-key",
  "pinecone-api-key",
  "tavily-api-key",
  "jina-api-key",
  "nvidia-api-key",
  "cerebras-api-key",
  "llama-cloud-api-key",
  "e2b-api-key",
  "firecrawl-api-key",
  "elevenlabs-api-key",
  "aws-bedrock-api-key",
  "aws-appsync-api-key",
  "amazon-mws-token",
  "alibaba-access-key-id",
  "tencent-secret-id",
  "yandex-cloud-key",
  "facebook-token",
  "instagram-token",
  "x-bearer-token",
  "linkedin-client-secret",
  "dropbox-token",
  "clickup-token",
  "hubspot-token",
  "typeform-token",
  "contentful-token",
  "rubygems-api-key",
  "crates-io-token",
  "nuget-api-key",
  "clojars-token",
  "artifactory-token",
  "sonar-token",
  "sourcegraph-token",
  "circleci-token",
  "buildkite-token",
  "launchdarkly-key",
  "tailscale-key",
  "1password-token",
  "adobe-client-secret",
  "easypost-api-key",
  "lob-api-key",
  "shippo-token",
  "duffel-token",
  "flutterwave-secret-key",
  "gocardless-token",
  "plaid-access-token",
  "sidekiq-credentials",
  "readme-api-key",
  "scalingo-token",
  "settlemint-token",
  "42-client-secret",
  "prefect-api-key",
  "octopus-api-key",
  "harness-api-key",
  "openshift-token",
  "maxmind-license-key",
  "frameio-token",
  "mapbox-secret-token",
  "adafruit-io-key",
  "posthog-api-key",
  "honeycomb-key",
  "axiom-token",
  "dynatrace-token",
  "pubnub-secret-key",
  "alchemy-token",
  "defined-networking-key",
  "nkey-seed",
  "django-secret-key",
  "zoho-token",
  "asana-token",
  "salesforce-token",
  "microsoft-refresh-token",
  "rootly-token",
  "miro-token",
  "retool-api-key",
  "aws-secret-access-key",
  "jwt",
  "connection-string",
  "url-credentials",
  "password",
  "generic-secret",
  "email",
  "phone",
  "ip-address",
  "mac-address",
  "date-of-birth",
];

const folder = new URL("../lib/detect/detectors/", import.meta.url);
const examplesById = await readExamples();

it("lists every id, in the order of lib/detect/detectors/index.ts", () => {
  expect(detectors.map(({ id }) => id)).toEqual(idsThatNeverChange);
});

it("finds examples of detectors that are listed only", () => {
  expect([...examplesById.keys()].sort(), "register the detector in lib/detect/detectors/index.ts").toEqual(
    [...idsThatNeverChange].sort(),
  );
});

describe.each(detectors)("$id", (detector) => {
  const examples = examplesOf(detector);

  it("has https references", () => {
    expect(detector.references.filter((reference) => !URL.canParse(reference))).toEqual([]);
    expect(detector.references.filter((reference) => !reference.startsWith("https://"))).toEqual([]);
  });

  it("has sticky expressions with indices, since each is tried at one place only", () => {
    const flags = detector.patterns.map(({ expression }) => expression.flags);
    expect(flags.filter((set) => !set.includes("d") || !set.includes("y") || set.includes("g"))).toEqual([]);
  });

  it("says what context changes, where it has context words", () => {
    const hasInContext = detector.patterns.map(({ inContext }) => inContext !== undefined);
    expect(new Set(hasInContext)).toEqual(new Set([detector.context !== undefined]));
  });

  it("has examples for each gate that it has", () => {
    expect({
      notValid: examples.notValid !== undefined,
      needsContext: examples.needsContext !== undefined,
    }).toEqual({ notValid: detector.validate !== undefined, needsContext: detector.context !== undefined });
  });

  describe.each(examples.found)("finds %j", (marked) => {
    it.each(carriers)("%s", (_, carry) => {
      const { text, spans } = readMarks(carry(marked));
      expect(scan(text, { detectors: [detector] }).map(({ start, end }) => text.slice(start, end))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      expect(scan(text, { detectors: [detector] })).toMatchObject(
        spans.map((span) => ({
          ...span,
          detector: detector.id,
          type: detector.type,
          severity: detector.severity,
        })),
      );
    });
  });

  const nearMisses = [
    ...listAt("pattern", examples.notMatched),
    ...listAt("validator", examples.notValid),
    ...listAt("test value", examples.testValue),
    ...listAt("context", examples.needsContext),
  ];
  describe("stops", () => {
    it.each(nearMisses)("at the gate %s: %j", (gate, text) => {
      const found: Outcome[] = [];
      const gates = new Set<Gate>();
      const onOutcome = (_: string, outcome: Outcome): void => {
        if ("stoppedBy" in outcome) gates.add(outcome.stoppedBy);
        else found.push(outcome);
      };
      scan(gate === "context" ? mentionFarAway(text, detector) : text, { detectors: [detector], onOutcome });
      gates.delete("pattern");
      expect(found, "is found; make the detector stricter, or move the example to `found`").toEqual([]);
      expect(
        [...gates],
        "is stopped by another gate; move the example to that gate's list, or change it",
      ).toEqual(gate === "pattern" ? [] : [gate]);
    });
  });
});

function listAt(gate: Gate, texts: readonly string[] = []): [Gate, string][] {
  return texts.map((text) => [gate, text]);
}

/** A context word on another page: it makes the scan look at all, and is too far away to say anything. */
function mentionFarAway(text: string, { context }: Detector): string {
  return `${text}\n${"and so on ".repeat(20)}\n${context?.words[0] ?? ""}`;
}

/** The surroundings in which every example has to be found just the same. */
const carriers: (readonly [string, (marked: string) => string])[] = [
  ["as it is", (marked) => marked],
  ["in brackets", (marked) => `(${marked})`],
  ["in square brackets", (marked) => `[${marked}]`],
  ["before a full stop", (marked) => `${marked}. And so on`],
  ["before a comma", (marked) => `${marked}, and so on`],
  ["before a semicolon", (marked) => `${marked}; and so on`],
  ["in quotes", (marked) => `"${marked}"`],
  ["in typographic quotes", (marked) => `“${marked}”`],
  ["in backticks", (marked) => `\`${marked}\``],
  ["in bold", (marked) => `**${marked}**`],
  ["between lines", (marked) => `Hello,\n${marked}\nThanks`],
  ["between paragraphs", (marked) => `Hello,\n\n${marked}\n\nThanks`],
];

function readMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  const text = marked.replaceAll(/«([^»]*)»/gu, (_, value: string, offset: number) => {
    const start = offset - 2 * spans.length;
    spans.push({ start, end: start + value.length });
    return value;
  });
  return { text, spans };
}

/** A detector's examples lie beside it, a family's in one file by id. */
async function readExamples(): Promise<Map<string, Examples>> {
  const byId = new Map<string, Examples>();
  const suffix = ".examples.ts";
  for (const file of readdirSync(folder).filter((name) => name.endsWith(suffix))) {
    // eslint-disable-next-line no-unsanitized/method -- a file of this repository
    const { examples } = (await import(new URL(file, folder).href)) as {
      examples: Examples | Record<string, Examples>;
    };
    if (isFamily(examples)) for (const [id, own] of Object.entries(examples)) byId.set(id, own);
    else byId.set(file.slice(0, -suffix.length), examples);
  }
  return byId;
}

function isFamily(examples: Examples | Record<string, Examples>): examples is Record<string, Examples> {
  return !Array.isArray(examples["found"]);
}

function examplesOf({ id }: Detector): Examples {
  const examples = examplesById.get(id);
  if (examples === undefined)
    throw new Error(`Write lib/detect/detectors/${id}.examples.ts: no detector without proof.`);
  return examples;
}
