/**
 * Vendors whose keys have no shape of their own. A random value right after such a name is taken for the key: nobody
 * writes another one there. Ordinary words are left out, and those after which people write revisions or digests.
 */
export const vendorNames =
  "activecampaign airbrake aiven algolia amplitude anypoint assemblyai autodesk betterstack braintree " +
  "browserstack bugsnag cloudflare cloudinary codeclimate coinbase confluent couchbase datadog " +
  "deepgram deepl digicert docusign etherscan fastly freshdesk freshworks heroku hubspot ibmcloud " +
  "jumpcloud klaviyo kraken loggly logzio mailgun mailjet mandrill mapbox mattermost messagebird " +
  "metabase mixpanel onelogin onesignal openweather optimizely pastebin paypal paystack pipedream " +
  "pipedrive plaid plivo posthog postmark rapidapi razorpay readme rebrandly rollbar saucelabs " +
  "scraperapi scrapingbee securitytrails sendbird sendgrid sendinblue serpapi shodan sinch smartsheet " +
  "softlayer splunk spotify squarespace statuspage strava sumologic telesign telnyx todoist toggl " +
  "travisci trello twilio uptimerobot urlscan vercel virustotal vonage vultr wandb webex webflow " +
  "wistia wrike yandex yelp zapier zendesk zeplin zoho zulip";
