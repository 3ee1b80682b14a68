import type { Examples } from "../examples.ts";

// Random characters in the vendors' shapes; none was ever issued.
const anthropic =
  "sk-ant-api03-q7Vb2LxT9mKcW4nRj8Yz0PdHs5GfUe3AoXi6NtBvMy1CkQwErLpZaSuJhDgFO_x2V7b-4mKc9TnW8RjLz5YPd0HsGfUe31AA";
const github = "R4nd0mV8kq2LxT9mKcW4nRj7Yz0PdHs5GfU";

/**
 * Bodies in an order that no generator would give. Put together at run time, so that no whole token stands in this file
 * for a scanner to find.
 */
const bodies = {
  base62: "q7Vb2LxT9mKcW4nRj8Yz0PdHs5GfUe3AoXi6NtBvMy1CkQwErLpZaSuJhDgFO",
  letters: "qVbLxTmKcWnRjYzPdHsGfUeAoXiNtBvMyCkQwErLpZaSuJhDgFO",
  base36: "q7vb2lxt9mkcw4nrj8yz0pdhs5gfue3aoxi6n1",
  upper: "Q7VB2LXT9MKCW4NRJ8YZ0PDHS5GFUE3AOXI6N1",
  base32: "Q7VB2LXT5MKCW4NRJ6YZPDHSGFUE3AOXIT",
  hex: "7b2d9e4c8f0a5e3d6b1c9f7a2e8d4b0c5a",
  digits: "70294816351849260375",
};

type WriteBody = (alphabet: keyof typeof bodies, length: number) => string;

const writeBody: WriteBody = (alphabet, length) => bodies[alphabet].repeat(9).slice(0, length);
/** Nothing but the first character. */
const writeMask: WriteBody = (alphabet, length) => (bodies[alphabet][0] ?? "").repeat(length);
const writeTooShort: WriteBody = (alphabet, length) => writeBody(alphabet, Math.min(length - 1, 4));

/** The parts of a UUID. */
function writeUuid(body: WriteBody): string {
  return `${body("hex", 8)}-${body("hex", 4)}-${body("hex", 4)}-${body("hex", 4)}-${body("hex", 12)}`;
}

/** The examples of a token that is known by its shape alone: as it is, too short, inside a word, and masked. */
function prove(shape: (body: WriteBody) => string): Examples {
  const token = shape(writeBody);
  return {
    found: [`TOKEN=«${token}»`, `why does «${token}» fail?`, `{"env":"A=1\\n«${token}»\\nB=2"}`],
    notMatched: [shape(writeTooShort), `x${token}`],
    madeUp: [shape(writeMask)],
  };
}

const uuid = writeUuid(writeBody);
const discordToken = `MTk4${writeBody("base62", 20)}.${writeBody("letters", 6)}.${writeBody("base62", 38)}`;

export const examples: Readonly<Record<string, Examples>> = {
  "anthropic-api-key": {
    found: [
      `ANTHROPIC_API_KEY=«${anthropic}»`,
      `why does «${anthropic}» return 401?`,
      `{"env":"A=1\\n«${anthropic}»\\nB=2"}`,
      `x-api-key: «${anthropic.replace("api03", "admin01")}»`,
    ],
    testValue: [`${anthropic.slice(0, -7)}EXAMPLE`],
    notMatched: [
      "sk-ant-api03-...", // Cut short.
      "sk-ant-YOUR_KEY",
      anthropic.replace("sk-", "desk-"), // Inside a word.
    ],
    madeUp: [`sk-ant-api03-${"x".repeat(93)}AA`],
  },
  "openai-api-key": {
    found: [
      "OPENAI_API_KEY=«sk-proj-q7Vb2LxT9mKcW4nRj8Yz0PdHs5GfUe3AoXi6NtBvMy1CkQwErLpZaSuJhT3BlbkFJDgFOx2V7b4mKc9TnW8RjLz5YPd0HsGfUe31»",
      "«sk-svcacct-q7Vb2LxT9mKcW4nRj8Yz0PdHs5GfUe3AoXi6NtBvT3BlbkFJMy1CkQwErLpZaSuJh»",
      "«sk-admin-q7Vb2LxT9mKcW4nRj8Yz0PdHs5GfUe3AoXi6NtBvT3BlbkFJMy1CkQwErLpZaSuJh»",
      "Bearer «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»",
    ],
    testValue: ["sk-proj-q7Vb2LxT9mKcW4nRj8Yz0PdHs5GfUe3AoXi6NtEXAMPLE"],
    notMatched: ["sk-proj-YOUR_KEY", "sk-proj-abc", "task-q7Vb2LxT9mKcW4nRj8YzT3BlbkFJ0PdHs5GfUe3AoXi6NtBv"],
    madeUp: [`sk-proj-${"x".repeat(48)}`, "sk-proj-your-api-key-goes-here-your-api-key-goes-here"],
  },
  "aws-access-key-id": {
    found: [
      "aws_access_key_id = «AKIAQ7VB2LXT9MKCW4NR»",
      "<Id>«ASIAQ7VB2LXT9MKCW4NR»</Id>",
      "«AKIAQ7VB2LXT9MKCW4NR»,secret",
    ],
    testValue: ["AKIAIOSFODNN7EXAMPLE"],
    notMatched: [
      "AKIAQ7VB2LXT9MKC",
      "akiaq7vb2lxt9mkcw4nr",
      "XAKIAQ7VB2LXT9MKCW4NR",
      "AKIAQ7VB2LXT9MKCW4NR2",
    ],
    madeUp: ["AKIAXXXXXXXXXXXXXXXX"],
  },
  "github-token": {
    found: [
      `git clone https://«ghp_${github}1»@github.com/quillmark/site`,
      `token «gho_${github}1»`,
      `token «ghs_${github}1»`,
      "«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»",
    ],
    testValue: [`ghp_${github.slice(0, 29)}EXAMPLE`],
    notMatched: ["ghp_short", "ghp_token", `xghp_${github}1`],
    madeUp: [`ghp_${"x".repeat(36)}`],
  },
  "gitlab-token": prove((body) => `glpat-${body("base62", 20)}`),
  "google-api-key": prove((body) => `AIza${body("base62", 35)}`),
  "google-oauth-client-secret": prove((body) => `GOCSPX-${body("base62", 28)}`),
  "google-oauth-token": prove((body) => `ya29.${body("base62", 60)}`),
  "firebase-messaging-key": prove((body) => `AAAA${body("base62", 7)}:APA91b${body("base62", 134)}`),
  "azure-client-secret": prove((body) => `q7V8Q~${body("base62", 34)}`),
  "azure-service-key": prove((body) => `${body("base62", 52)}JQQJ99${body("base62", 26)}`),
  "azure-sas-token": {
    found: [
      `https://quillmark.blob.core.windows.net/a?sv=2024-11-04&sp=r&sig=«${writeBody("base62", 43)}%3D»`,
      `AZURE_STORAGE_SAS_TOKEN=se=2027-01-01&sr=c&sig=«${writeBody("base62", 43)}=»`,
    ],
    notMatched: [
      `signature sig=${writeBody("base62", 43)}%3D`, // Not beside the other fields of such a token.
      "https://quillmark.io/?sv=1&sp=r&sig=abc",
    ],
    madeUp: [`?sv=2024-11-04&sig=${"a".repeat(43)}%3D`],
  },
  "slack-token": prove((body) => `xoxb-${body("digits", 12)}-${body("digits", 12)}-${body("base62", 24)}`),
  "slack-webhook-url": prove(
    (body) => `hooks.slack.com/services/T${body("upper", 9)}/B${body("upper", 9)}/${body("base62", 24)}`,
  ),
  "stripe-secret-key": prove((body) => `sk_live_${body("base62", 24)}`),
  "stripe-test-key": prove((body) => `sk_test_${body("base62", 24)}`),
  "huggingface-token": prove((body) => `hf_${body("letters", 34)}`),
  "npm-token": prove((body) => `npm_${body("base62", 36)}`),
  "pypi-token": prove((body) => `pypi-AgEIcHlwaS5vcmc${body("base62", 60)}`),
  "twilio-api-key": prove((body) => `SK${body("hex", 32)}`),
  "twilio-auth-token": {
    found: [
      `new Twilio("AC${writeBody("hex", 32)}", "«${writeBody("hex", 32)}»")`,
      `Client('AC${writeBody("hex", 32)}', '«${writeBody("hex", 32)}»')`,
    ],
    notMatched: [`Client('AC${writeBody("hex", 32)}', token)`],
    madeUp: [`Client('AC${writeBody("hex", 32)}', '${writeMask("hex", 32)}')`],
  },
  "sendgrid-api-key": prove((body) => `SG.${body("base62", 22)}.${body("base62", 43)}`),
  "shopify-token": prove((body) => `shpat_${body("hex", 32)}`),
  "digitalocean-token": prove((body) => `dop_v1_${body("hex", 64)}`),
  "telegram-bot-token": prove((body) => `${body("digits", 10)}:AA${body("base62", 33)}`),
  "discord-bot-token": {
    found: [
      `DISCORD_TOKEN=«${discordToken}»`,
      `client.login("«${discordToken}»")`,
      `my discord bot says «${discordToken}» is wrong`,
    ],
    notMatched: [
      `TOKEN ${discordToken.replace("MT", "OD")}`, // Nothing says what it is.
      `DISCORD_TOKEN=${discordToken.slice(0, 40)}`,
    ],
    madeUp: [`DISCORD_TOKEN=${"M".repeat(24)}.aaaaaa.${"a".repeat(38)}`],
  },
  "discord-webhook-url": {
    found: [`https://discord.com«/api/webhooks/${writeBody("digits", 18)}/${writeBody("base62", 68)}»`],
    notMatched: ["https://discord.com/api/webhooks/123/token"],
    madeUp: [`https://discord.com/api/webhooks/${"2".repeat(18)}/${"a".repeat(68)}`],
  },
  "teams-webhook-url": {
    found: [
      `https://quillmark.«webhook.office.com/webhookb2/${uuid}@${uuid}/IncomingWebhook/${writeBody("hex", 32)}/${uuid}»`,
    ],
    notMatched: ["https://quillmark.webhook.office.com/webhookb2/setup"],
    notValid: [
      `https://quillmark.webhook.office.com/webhookb2/${"x".repeat(36)}@${"x".repeat(36)}/IncomingWebhook/${"x".repeat(32)}/${"x".repeat(36)}`,
    ],
  },
  "databricks-token": prove((body) => `dapi${body("hex", 32)}`),
  "atlassian-token": prove((body) => `ATATT3${body("base62", 180)}`),
  "cloudflare-origin-ca-key": prove((body) => `v1.0-${body("hex", 24)}-${body("hex", 146)}`),
  "new-relic-key": prove((body) => `NRAK-${body("upper", 27)}`),
  "new-relic-license-key": prove((body) => `${body("hex", 36)}NRAL`),
  "sentry-token": prove((body) => `sntryu_${body("hex", 64)}`),
  "linear-token": prove((body) => `lin_api_${body("base62", 40)}`),
  "notion-token": prove((body) => `ntn_${body("base62", 46)}`),
  "airtable-token": prove((body) => `pat${body("base62", 14)}.${body("hex", 64)}`),
  "figma-token": prove((body) => `figd_${body("base62", 40)}`),
  "postman-api-key": prove((body) => `PMAK-${body("hex", 24)}-${body("hex", 34)}`),
  "mailgun-api-key": prove((body) => `key-${body("hex", 32)}`),
  "mailchimp-api-key": prove((body) => `${body("hex", 32)}-us14`),
  "brevo-api-key": prove((body) => `xkeysib-${body("hex", 64)}-${body("base62", 16)}`),
  "mailersend-token": prove((body) => `mlsn.${body("hex", 64)}`),
  "resend-api-key": prove((body) => `re_${body("base62", 8)}_${body("base62", 24)}`),
  "square-token": prove((body) => `sq0atp-${body("base62", 22)}`),
  "braintree-access-token": prove(
    (body) => `access_token$production$${body("base36", 16)}$${body("hex", 32)}`,
  ),
  "okta-api-token": {
    found: [`Authorization: SSWS «00${writeBody("base62", 40)}»`],
    notMatched: [
      `Authorization: SSWS 00${writeBody("base62", 30)}`,
      `Authorization: 00${writeBody("base62", 40)}`,
    ],
    madeUp: [`Authorization: SSWS 00${"a".repeat(40)}`],
  },
  "vault-token": prove((body) => `hvs.${body("base62", 24)}`),
  "terraform-token": prove((body) => `${body("base62", 14)}.atlasv1.${body("base62", 67)}`),
  "docker-token": prove((body) => `dckr_pat_${body("base62", 27)}`),
  "grafana-token": prove((body) => `glsa_${body("base62", 32)}_${body("hex", 8)}`),
  "pulumi-token": prove((body) => `pul-${body("hex", 40)}`),
  "doppler-token": prove((body) => `dp.pt.${body("base62", 43)}`),
  "fly-token": prove((body) => `fo1_${body("base62", 43)}`),
  "heroku-token": prove((body) => `HRKU-${body("base62", 60)}`),
  "vercel-blob-token": prove((body) => `vercel_blob_rw_${body("base62", 16)}_${body("base62", 30)}`),
  "netlify-token": prove((body) => `nfp_${body("base62", 36)}`),
  "supabase-key": prove((body) => `sbp_${body("hex", 40)}`),
  "planetscale-token": prove((body) => `pscale_tkn_${body("base62", 43)}`),
  "mongodb-atlas-secret": prove((body) => `mdb_sa_sk_${body("base62", 40)}`),
  "neon-api-key": prove((body) => `napi_${body("base36", 64)}`),
  "aiven-password": prove((body) => `AVNS_${body("base62", 19)}`),
  "groq-api-key": prove((body) => `gsk_${body("base62", 52)}`),
  "replicate-token": prove((body) => `r8_${body("base62", 37)}`),
  "perplexity-api-key": prove((body) => `pplx-${body("base62", 48)}`),
  "xai-api-key": prove((body) => `xai-${body("base62", 80)}`),
  "openrouter-api-key": prove((body) => `sk-or-v1-${body("hex", 64)}`),
  "deepseek-api-key": prove((body) => `sk-${body("hex", 32)}`),
  "langsmith-api-key": prove((body) => `lsv2_pt_${body("hex", 32)}_${body("hex", 10)}`),
  "langfuse-secret-key": prove((body) => `sk-lf-${writeUuid(body)}`),
  "pinecone-api-key": prove((body) => `pcsk_${body("base62", 6)}_${body("base62", 63)}`),
  "tavily-api-key": prove((body) => `tvly-${body("base62", 32)}`),
  "jina-api-key": prove((body) => `jina_${body("hex", 32)}${body("base62", 28)}`),
  "nvidia-api-key": prove((body) => `nvapi-${body("base62", 64)}`),
  "cerebras-api-key": prove((body) => `csk-${body("base36", 48)}`),
  "llama-cloud-api-key": prove((body) => `llx-${body("base62", 48)}`),
  "e2b-api-key": prove((body) => `e2b_${body("hex", 40)}`),
  "firecrawl-api-key": prove((body) => `fc-${body("hex", 32)}`),
  "elevenlabs-api-key": prove((body) => `sk_${body("hex", 48)}`),
  "aws-bedrock-api-key": prove((body) => `ABSK${body("base62", 119)}=`),
  "aws-appsync-api-key": prove((body) => `da2-${body("base36", 26)}`),
  "amazon-mws-token": prove((body) => `amzn.mws.${writeUuid(body)}`),
  "alibaba-access-key-id": prove((body) => `LTAI${body("base62", 20)}`),
  "tencent-secret-id": prove((body) => `AKID${body("base62", 32)}`),
  "yandex-cloud-key": prove((body) => `AQVN${body("base62", 36)}`),
  "facebook-token": prove((body) => `EAA${body("base62", 180)}`),
  "instagram-token": prove((body) => `IGQV${body("base62", 150)}`),
  "x-bearer-token": prove((body) => `AAAAAAAAAAAAAAAAAAAAA${body("base62", 90)}`),
  "linkedin-client-secret": prove((body) => `WPL_AP1.${body("base62", 16)}.${body("base62", 8)}`),
  "dropbox-token": prove((body) => `sl.u.${body("base62", 140)}`),
  "clickup-token": prove((body) => `pk_${body("digits", 8)}_${body("upper", 32)}`),
  "hubspot-token": prove((body) => `pat-na1-${writeUuid(body)}`),
  "typeform-token": prove((body) => `tfp_${body("base62", 44)}`),
  "contentful-token": prove((body) => `CFPAT-${body("base62", 43)}`),
  "rubygems-api-key": prove((body) => `rubygems_${body("hex", 48)}`),
  "crates-io-token": prove((body) => `cio${body("base62", 32)}`),
  "nuget-api-key": prove((body) => `oy2${body("base36", 43)}`),
  "clojars-token": prove((body) => `CLOJARS_${body("base36", 60)}`),
  "artifactory-token": prove((body) => `AKCp${body("base62", 69)}`),
  "sonar-token": prove((body) => `squ_${body("hex", 40)}`),
  "sourcegraph-token": prove((body) => `sgp_${body("hex", 40)}`),
  "jwk-private-key": {
    found: [
      `{"kty":"EC","crv":"P-256","x":"q7Vb","d":"«${writeBody("base62", 43)}»"}`,
      `{"d": "«${writeBody("base62", 43)}»", "kty": "RSA"}`,
      `{"kty":"oct","k":"«${writeBody("base62", 43)}»"}`,
    ],
    notMatched: [`{"kty":"RSA","n":"${writeBody("base62", 43)}","e":"AQAB"}`],
    madeUp: [`{"kty":"oct","k":"${"A".repeat(43)}"}`],
  },
  "circleci-token": prove((body) => `CCIPAT_${body("base62", 22)}_${body("hex", 40)}`),
  "buildkite-token": prove((body) => `bkua_${body("hex", 40)}`),
  "launchdarkly-key": prove((body) => `sdk-${writeUuid(body)}`),
  "tailscale-key": prove((body) => `tskey-auth-${body("base62", 12)}-${body("base62", 32)}`),
  "1password-token": prove(
    (body) =>
      `A3-${body("upper", 6)}-${body("upper", 11)}-${body("upper", 5)}-${body("upper", 5)}-${body("upper", 5)}`,
  ),
  "adobe-client-secret": prove((body) => `p8e-${body("base62", 32)}`),
  "easypost-api-key": prove((body) => `EZAK${body("base62", 54)}`),
  "lob-api-key": prove((body) => `live_${body("hex", 35)}`),
  "shippo-token": prove((body) => `shippo_live_${body("hex", 40)}`),
  "duffel-token": prove((body) => `duffel_live_${body("base62", 43)}`),
  "flutterwave-secret-key": prove((body) => `FLWSECK-${body("base36", 32)}-X`),
  "gocardless-token": prove((body) => `live_${body("base62", 40)}`),
  "plaid-access-token": prove((body) => `access-production-${writeUuid(body)}`),
  "sidekiq-credentials": {
    found: ["BUNDLE_ENTERPRISE__CONTRIBSYS__COM=«7b2d9e4c:8f0a5e3d»"],
    notMatched: ["BUNDLE_ENTERPRISE__CONTRIBSYS__COM=$SIDEKIQ"],
    madeUp: ["BUNDLE_GEMS__CONTRIBSYS__COM=aaaaaaaa:aaaaaaaa"],
  },
  "readme-api-key": prove((body) => `rdme_${body("base36", 70)}`),
  "scalingo-token": prove((body) => `tk-us-${body("base62", 48)}`),
  "settlemint-token": prove((body) => `sm_pat_${body("base62", 16)}`),
  "42-client-secret": prove((body) => `s-s4t2ud-${body("hex", 64)}`),
  "prefect-api-key": prove((body) => `pnu_${body("base62", 36)}`),
  "octopus-api-key": prove((body) => `API-${body("upper", 26)}`),
  "harness-api-key": prove((body) => `pat.${body("base62", 22)}.${body("base62", 24)}.${body("base62", 20)}`),
  "openshift-token": prove((body) => `sha256~${body("base62", 43)}`),
  "maxmind-license-key": prove((body) => `${body("base62", 6)}_${body("base62", 29)}_mmk`),
  "frameio-token": prove((body) => `fio-u-${body("base62", 64)}`),
  "mapbox-secret-token": prove((body) => `sk.eyJ${body("base62", 60)}.${body("base62", 22)}`),
  "adafruit-io-key": prove((body) => `aio_${body("base62", 28)}`),
  "posthog-api-key": prove((body) => `phx_${body("base62", 43)}`),
  "honeycomb-key": prove((body) => `hcaik_${body("base36", 58)}`),
  "axiom-token": prove((body) => `xaat-${writeUuid(body)}`),
  "dynatrace-token": prove((body) => `dt0c01.${body("upper", 24)}.${body("upper", 64)}`),
  "pubnub-secret-key": prove((body) => `sec-c-${body("base62", 48)}`),
  "alchemy-token": prove((body) => `alcht_${body("base62", 30)}`),
  "defined-networking-key": prove((body) => `dnkey-${body("base32", 26)}-${body("base32", 52)}`),
  "nkey-seed": prove((body) => `SUA${body("base32", 55)}`),
  "django-secret-key": {
    found: [`SECRET_KEY = 'django-insecure-«${writeBody("base36", 40)}+=(q7v!2l#»'`],
    notMatched: ["SECRET_KEY = 'django-insecure-change-me'"],
    madeUp: [`SECRET_KEY = 'django-insecure-${"a".repeat(50)}'`],
  },
  "zoho-token": prove((body) => `1000.${body("hex", 32)}.${body("hex", 32)}`),
  "asana-token": {
    found: [`ASANA_PAT=«1/${writeBody("digits", 16)}:${writeBody("hex", 32)}»`],
    notMatched: [`1/2:${writeBody("hex", 32)}`, `11/${writeBody("digits", 16)}:${writeBody("hex", 32)}`],
    madeUp: [`1/${"2".repeat(16)}:${"a".repeat(32)}`],
  },
  "salesforce-token": prove((body) => `00D${body("base62", 12)}!${body("base62", 96)}`),
  "microsoft-refresh-token": prove((body) => `0.A${body("base62", 60)}.${body("base62", 240)}`),
  "rootly-token": prove((body) => `rootly_${body("hex", 64)}`),
  "miro-token": prove((body) => `eyJtaXJv${body("base62", 40)}`),
  "retool-api-key": prove((body) => `retool_${body("base36", 26)}`),
  "deno-deploy-token": prove((body) => `ddp_${body("base62", 36)}`),
  "voiceflow-api-key": prove((body) => `VF.DM.${body("hex", 24)}.${body("base62", 16)}`),
  "render-api-key": prove((body) => `rnd_${body("base62", 32)}`),
  "vercel-token": prove((body) => `vcp_${body("base62", 56)}`),
  "fireworks-api-key": prove((body) => `fw_${body("base62", 24)}`),
  "together-api-key": prove((body) => `tgp_v1_${body("base62", 43)}`),
  "wandb-api-key": prove((body) => `wandb_v1_${body("base62", 77)}`),
  "apify-token": prove((body) => `apify_api_${body("base62", 36)}`),
  "scrapfly-api-key": prove((body) => `scp-live-${body("hex", 32)}`),
  "friendli-token": prove((body) => `flp_${body("base62", 46)}`),
  "adyen-api-key": prove(
    (body) => `AQEyhm${body("base62", 80)}==-${body("base62", 43)}=-${body("base62", 16)}`,
  ),
  "razorpay-key-id": prove((body) => `rzp_live_${body("base62", 14)}`),
  "pagarme-api-key": prove((body) => `ak_live_${body("base62", 30)}`),
  "xendit-secret-key": prove((body) => `xnd_production_${body("base62", 56)}`),
  "mollie-api-key": prove((body) => `live_${body("base62", 30)}`),
  "midtrans-server-key": prove((body) => `Mid-server-${body("base62", 24)}`),
  "omise-secret-key": prove((body) => `skey_${body("base36", 19)}`),
  "mercadopago-access-token": prove(
    (body) => `APP_USR-${body("digits", 16)}-${body("digits", 6)}-${body("hex", 32)}-${body("digits", 9)}`,
  ),
  "paddle-api-key": prove(
    (body) => `pdl_live_apikey_${body("base36", 26)}_${body("base62", 22)}_${body("base62", 3)}`,
  ),
  "polar-token": prove((body) => `polar_oat_${body("base62", 43)}`),
  "stytch-secret": prove((body) => `secret-live-${body("base62", 36)}`),
  "mandrill-api-key": prove((body) => `md-${body("base62", 22)}`),
  "telnyx-api-key": prove((body) => `KEY0${body("hex", 31).toUpperCase()}_${body("base62", 22)}`),
  "zapier-webhook-url": prove(
    (body) => `hooks.zapier.com/hooks/catch/${body("digits", 7)}/${body("base36", 7)}`,
  ),
  "make-webhook-url": prove((body) => `hook.eu1.make.com/${body("base36", 32)}`),
  "trello-token": prove((body) => `ATTA${body("hex", 72)}`),
  "cal-com-api-key": prove((body) => `cal_live_${body("hex", 32)}`),
  "dependency-track-api-key": prove((body) => `odt_${body("base62", 32)}`),
  "socket-api-key": prove((body) => `sktsec_${body("base62", 47)}`),
  "deepsource-token": prove((body) => `dsp_${body("hex", 40)}`),
  "akamai-edgegrid-token": prove((body) => `akab-${body("base36", 16)}-${body("base36", 16)}`),
  "backblaze-application-key": prove((body) => `K005${body("base62", 27)}`),
  "segment-public-api-token": prove((body) => `sgp_${body("base62", 64)}`),
  "fullstory-api-key": prove((body) => `na1.${body("base62", 100)}`),
  "dbt-cloud-token": prove((body) => `dbtc_${body("base62", 44)}`),
  "clickhouse-cloud-secret": prove((body) => `4b1d${body("base62", 38)}`),
  "cockroach-cloud-key": prove((body) => `CCDB1_${body("base62", 22)}_${body("base62", 40)}`),
  "xata-api-key": prove((body) => `xau_${body("base62", 38)}`),
  "pganalyze-api-key": prove((body) => `pgar_${body("base62", 27)}`),
  "intercom-access-token": prove((body) => `dG9rO${body("base62", 54)}`),
  "salesforce-consumer-key": prove((body) => `3MVG9${body("base62", 80)}`),
  "close-api-key": prove((body) => `api_${body("base62", 22)}.${body("base62", 22)}`),
  "pinterest-token": prove((body) => `pina_${body("base62", 100)}`),
  "yandex-oauth-token": prove((body) => `y0_${body("base62", 55)}`),
  "baidu-cloud-api-key": prove((body) => `bce-v3/ALTAK-${body("base62", 21)}/${body("hex", 40)}`),
  "netbird-token": prove((body) => `nbp_${body("base62", 36)}`),
  "packagist-token": prove((body) => `packagist_ort_${body("hex", 64)}`),
  "woocommerce-key": prove((body) => `cs_${body("hex", 40)}`),
  "amazon-login-secret": prove((body) => `amzn1.oa2-cs.v1.${body("hex", 64)}`),
  "amazon-login-token": prove((body) => `Atzr|${body("base62", 200)}`),
  "klaviyo-api-key": prove((body) => `pk_${body("hex", 34)}`),
  "iex-cloud-token": prove((body) => `sk_${body("hex", 32)}`),
  "ubidots-token": prove((body) => `BBFF-${body("base62", 30)}`),
  "samsara-token": prove((body) => `samsara_api_${body("base62", 30)}`),
  "teamwork-token": prove((body) => `tkn.v1_${body("base62", 74)}`),
  "supernotes-api-key": prove((body) => `supernotes_sk-${body("base62", 32)}`),
  "flexport-token": prove((body) => `shltm_${body("base62", 40)}`),
  "ionic-token": prove((body) => `ion_${body("base62", 42)}`),
  "square-application-id": prove((body) => `sq0idp-${body("base62", 22)}`),
  "ramp-client-secret": prove((body) => `ramp_sec_${body("base62", 48)}`),
  "databricks-oauth-secret": prove((body) => `dose${body("hex", 32)}`),
  "pagerduty-token": prove((body) => `u+${body("base62", 18)}`),
  "vk-token": prove((body) => `vk1.a.${body("base62", 180)}`),
  "composio-api-key": prove((body) => `ak_${body("base62", 20)}`),
  "browserbase-api-key": prove((body) => `bb_live_${body("base62", 27)}`),
  "courier-token": prove((body) => `pk_prod_${body("upper", 28)}`),
  "configcat-sdk-key": prove((body) => `configcat-sdk-1/${body("base62", 22)}/${body("base62", 22)}`),
  "statsig-secret-key": prove((body) => `secret-${body("base62", 43)}`),
  "growthbook-secret-key": prove((body) => `secret_admin_${body("base62", 40)}`),
  "stackhawk-api-key": prove((body) => `hawk.${body("base62", 20)}.${body("base62", 20)}`),
  "aikido-token": prove((body) => `AIK_CI_${body("base62", 64)}`),
  "elastic-api-key": prove((body) => `essu_${body("base62", 84)}`),
  "nomic-api-key": prove((body) => `nk-${body("base62", 43)}`),
  "voyage-api-key": prove((body) => `pa-${body("base62", 43)}`),
  "gcp-hmac-key": prove((body) => `GOOG1E${body("upper", 55)}`),
  "buildkite-agent-token": prove((body) => `bkpt_${body("hex", 40)}`),
  "blockfrost-project-id": prove((body) => `mainnet${body("base62", 32)}`),
  "azure-identifiable-key": {
    found: [`AccountKey=«${writeBody("base62", 76)}+ASt${writeBody("base62", 6)}==»`],
    notMatched: [`${writeBody("base62", 70)}+ASt${writeBody("base62", 6)}==`],
    madeUp: [`${"A".repeat(76)}+ASt${"A".repeat(6)}==`],
  },
  "azure-short-key": {
    found: [`key «${writeBody("base62", 42)}AzSeD${writeBody("base62", 5)}»`],
    notMatched: [`${writeBody("base62", 30)}AzSeD${writeBody("base62", 5)}`],
    madeUp: [`${"q".repeat(42)}AzSeA${"q".repeat(5)}`],
  },
  "tines-webhook-url": {
    found: [`https://quillmark«.tines.com/webhook/${writeBody("hex", 32)}/${writeBody("hex", 32)}»`],
    notMatched: ["https://quillmark.tines.com/webhook/docs"],
    madeUp: [`.tines.com/webhook/${"a".repeat(32)}/${"a".repeat(32)}`],
  },
  "lark-webhook-url": {
    found: [`https://open.feishu.cn«/open-apis/bot/v2/hook/${uuid}»`],
    notMatched: ["https://open.feishu.cn/open-apis/bot/v2/hook/docs"],
    madeUp: [`/open-apis/bot/v2/hook/${"a".repeat(8)}-aaaa-aaaa-aaaa-${"a".repeat(12)}`],
  },
  "ngrok-token": {
    found: [`ngrok config add-authtoken «2${writeBody("base62", 26)}_${writeBody("base62", 21)}»`],
    notMatched: ["ngrok http 8080"],
    madeUp: [`ngrok authtoken 2${"a".repeat(26)}_${"a".repeat(21)}`],
  },
  "sumologic-access-id": {
    found: [`SUMO_ACCESS_ID="«su${writeBody("base62", 12)}»"`],
    notMatched: ["sumo = suggestion"],
    madeUp: [`sumo_id = su${"x".repeat(6)}123456`],
  },
  "helicone-api-key": {
    found: ["«sk-helicone-q7vb2lx-t9mkcw4-nrj8yz0-pdhs5gf»"],
    notMatched: ["sk-helicone-proxy"],
    madeUp: ["sk-helicone-xxxxxxx-xxxxxxx-xxxxxxx-xxxxxxx"],
  },
  "ifttt-webhook-url": {
    found: [`https://«maker.ifttt.com/trigger/door/with/key/${writeBody("base62", 43)}»`],
    notMatched: ["https://maker.ifttt.com/trigger/door/with/key/"],
    notValid: [`https://maker.ifttt.com/trigger/door/with/key/${"x".repeat(43)}`],
  },
  "rapidapi-key": {
    found: [
      `x-rapidapi-key: «q7vb2lxt9mmsh${writeBody("base36", 15)}p1${writeBody("base36", 6)}jsn${writeBody("hex", 12)}»`,
    ],
    notMatched: [`q7vb2lxt9mmsh${writeBody("base36", 10)}jsn${writeBody("hex", 12)}`],
    madeUp: [`${"x".repeat(10)}msh${"x".repeat(15)}p1xxxxxxjsn${"0".repeat(12)}`],
  },
  "stripe-payment-intent-secret": {
    found: [`"client_secret": "«pi_${writeBody("base62", 24)}_secret_${writeBody("letters", 25)}»"`],
    notMatched: [`pi_${writeBody("base62", 24)}`],
    madeUp: [`pi_${"x".repeat(24)}_secret_${"x".repeat(24)}`],
  },
};
