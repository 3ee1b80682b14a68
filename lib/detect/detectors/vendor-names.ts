/**
 * Vendors whose keys have no shape of their own. A random value right after such a name is taken for the key: nobody
 * writes another one there. Ordinary words are left out, and those after which people write revisions or digests.
 */
export const vendorNames =
  "activecampaign airbrake aiven algolia amplitude anypoint assemblyai autodesk betterstack bitfinex " +
  "bitmex braintree browserstack bugsnag clarifai clearbit cloudflare cloudinary codeclimate coinapi " +
  "coinbase confluent contentstack convertkit couchbase coveralls crowdin customerio datadog deepgram " +
  "deepl digicert disqus docusign droneci etherscan fastly foursquare freshdesk freshworks heroku " +
  "hubspot ibmcloud insightly ipinfo jumpcloud klaviyo kraken lemonsqueezy loggly logzio mailgun " +
  "mailjet mandrill mapbox mattermost maxmind meraki messagebird metabase mixpanel nasdaqdatalink " +
  "nexmo nylas onelogin onesignal openweather openweathermap optimizely pastebin paypal paystack " +
  "pipedream pipedrive pivotaltracker plaid plivo polygonio posthog postmark pushover qubole " +
  "quicknode rapidapi razorpay readme rebrandly rollbar salesflare saucelabs scraperapi scrapestack " +
  "scrapfly scrapingant scrapingbee screenshotapi screenshotlayer scrutinizer securitytrails " +
  "selectpdf sendbird sendgrid sendinblue sendpulse serpapi serpstack shipday shodan shutterstock " +
  "sinch sirv smartsheet smartsheets smooch softlayer splunk spoonacular sportradar spotify " +
  "squarespace statuscake statuspage stitchdata storyblok strava stytch sumologic swiftype tatumio " +
  "taxjar teamwork telesign telnyx textmagic thousandeyes ticketmaster tiingo todoist toggl " +
  "tomorrowio tomtom tradier travisci trello twelvedata twilio twist unsplash uploadcare uptimerobot " +
  "urlscan userflow userstack vercel virustotal vonage vultr wakatime wandb weatherbit weatherstack " +
  "webex webflow wistia wrike yandex yelp yotpo zapier zendesk zenrows zeplin zerobounce zoho zulip";
