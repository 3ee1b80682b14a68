/**
 * Vendors whose keys have no shape of their own. A random value right after such a name is taken for the key: nobody
 * writes another one there. Ordinary words are left out, and those after which people write revisions or digests.
 */
export const vendorNames =
  "abstractapi abuseipdb accuweather activecampaign adafruit airbrake aiven algolia alienvault " +
  "alphavantage amadeus amplitude anypoint apilayer assemblyai authorize.net autodesk beamer " +
  "betterstack bitfinex bitmex braintree browserstack bscscan bugsnag buttercms capsulecrm chartmogul " +
  "clarifai clearbit clicksend clockify cloudconvert cloudflare cloudinary cloudsmith codacy " +
  "codeclimate codemagic coinapi coinbase coinlayer coinmarketcap confluent contentstack convertapi " +
  "convertkit couchbase coveralls crowdin cryptocompare currencycloud currencylayer currentsapi " +
  "customerio dailyco datadog datagov deepai deepgram deepl delighted detectify diffbot digicert " +
  "disqus docparser docusign droneci edamam edenai elasticemail endorlabs etherscan ethplorer " +
  "everhour exchangerate faceplusplus fastly fileio financialmodelingprep finnhub fixerio flickr " +
  "flightapi flightstats flutterwave foursquare freshbooks freshdesk freshworks fullstory geoapify " +
  "geocodio getresponse graphcms graphhopper gtmetrix guardianapi gumroad gyazo helpscout heroku " +
  "holidayapi hubspot ibmcloud iexapis iexcloud imagekit infura insightly instamojo intrinio " +
  "ip2location ipapi ipdata ipgeolocation ipify ipinfo ipquality ipstack jotform jumpcloud kairos " +
  "kaleyra keycdn kickbox klaviyo kontent kraken kucoin lastfm lemlist lemonsqueezy liveagent " +
  "locationiq loggly logzio lokalise mailboxlayer mailerlite mailgun mailjet mandrill mapbox mapquest " +
  "marketstack mattermost maxmind meraki messagebird metaapi metabase mixmax mixpanel moralis " +
  "nasdaqdatalink newsapi newscatcher nexmo numverify nylas oanda omnisend onelogin onesignal " +
  "opencagedata openuv openweather openweathermap optimizely optimonk pastebin paypal paystack " +
  "peopledatalabs phantombuster pipedream pipedrive pivotaltracker pixabay plaid plivo podio poloniex " +
  "polygonio posthog postmark pubnub pushbullet pushover qubole quicknode rapidapi razorpay readme " +
  "rebrandly rollbar salesflare saucelabs scraperapi scrapestack scrapfly scrapingant scrapingbee " +
  "screenshotapi screenshotlayer scrutinizer securitytrails selectpdf sendbird sendgrid sendinblue " +
  "sendpulse serpapi serpstack shipday shodan shutterstock sinch sirv smartsheet smartsheets smooch " +
  "softlayer splunk spoonacular sportradar spotify squarespace statuscake statuspage stitchdata " +
  "storyblok strava stytch sumologic swiftype tatumio taxjar teamwork telesign telnyx textmagic " +
  "thousandeyes ticketmaster tiingo todoist toggl tomorrowio tomtom tradier travisci trello " +
  "twelvedata twilio twist unsplash uploadcare uptimerobot urlscan userflow userstack vercel " +
  "virustotal vonage vultr wakatime wandb weatherbit weatherstack webex webflow wistia wrike yandex " +
  "yelp yotpo zapier zendesk zenrows zeplin zerobounce zoho zulip";
