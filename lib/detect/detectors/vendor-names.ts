/**
 * Vendors whose keys have no shape of their own. A random value right after such a name is taken for the key: nobody
 * writes another one there. Ordinary words are left out, and those after which people write revisions or digests.
 */
export const vendorNames =
  "abstractapi abuseipdb accuweather activecampaign adafruit airbrake aiven alegra " +
  "aletheia algolia alienvault alphavantage amadeus ambee amplitude anypoint apilayer " +
  "artsy assemblyai atera authorize.net autodesk autopilothq aylien " +
  "bannerbear baremetrics beamer betterstack bitcoinaverage bitfinex bitmex " +
  "blazemeter braintree brandfetch browserstack bscscan bugherd bugsnag " +
  "bulksms buttercms campayn cannyio capsulecrm caspio cexio chartmogul " +
  "checio checkvist clarifai clearbit clicksend clockify " +
  "clockworksms cloudconvert cloudelements cloudflare cloudimage cloudinary cloudmersive cloudplan " +
  "cloudsmith cloverly clustdoc codacy codeclimate codemagic codequiry coinapi coinbase coinlayer coinlib " +
  "coinmarketcap commercejs companyhub confluent contentstack convertapi convertkit convier copyscape " +
  "couchbase countrylayer coveralls craftmypdf crowdin cryptocompare currencycloud currencyfreaks " +
  "currencylayer currencyscoop currentsapi customerguru customerio dailyco " +
  "databox datadog datagov deepai deepgram deepl delighted detectify detectlanguage dfuse diffbot " +
  "diggernaut digicert disqus dnscheck docparser documo docusign dovico dronahq droneci dyspatch " +
  "eagleeyenetworks easyinsight ecostruxure edamam edenai eightxeight elasticemail enablex endorlabs " +
  "etherscan ethplorer everhour exchangerate exportsdk extractorapi faceplusplus facepp fastforex fastly " +
  "fetchrss fibery fileio finage financialmodelingprep findl finnhub fixerio flatio fleetbase flickr " +
  "flightapi flightlabs flightstats flowflu flutterwave fmfw formbucket formcraft formio formsite fourkites " +
  "foursquare freshbooks freshdesk freshworks fullstory fusebill fxmarket gengo geoapify geocodify geocodio " +
  "geoipify getgeoapi getgist getresponse getsandbox glassnode gocanvas graphcms graphhopper groovehq " +
  "gtmetrix guardianapi gumroad gyazo happyscribe helpcrunch helpscout hereapi heroku hiveage holidayapi " +
  "hubspot ibmcloud iconfinder iexapis iexcloud imagekit imagga infura " +
  "insightly instamojo intrinio invoiceocean ip2location ipapi ipdata ipgeolocation ipify ipinfo " +
  "ipquality ipstack jotform jumpcloud jumpseller juro kairos kaleyra kanbanize kanbantool karmacrm keenio " +
  "keycdn kickbox klaviyo kontent kraken kucoin kylas landbot languagelayer lastfm leadfeeder lemlist " +
  "lemonsqueezy lendflow lessannoyingcrm lexigram linenotify liveagent livestorm locationiq loggly " +
  "loginradius logzio lokalise loyverse madkudu magicbell mailboxlayer mailerlite mailgun mailjet mailmodo " +
  "mailsac mandrill mapbox mapquest marketstack mattermost mavenlink maxmind meaningcloud mediastack " +
  "meistertask meraki mesibo messagebird metaapi metabase metrilo mindmeister mixmax mixpanel mockaroo " +
  "monkeylearn moonclerk moosend moralis movider mrticktock myexperiment myintervals nasdaqdatalink nethunt " +
  "newsapi newscatcher nexmo nftport nicereply nightfall nozbe numverify nutritionix nylas oanda omnisend " +
  "onedesk onelogin onepagecrm onesignal onfleet oopspam opencagedata openuv openweather openweathermap " +
  "optimizely optimonk owlbot paperform paralleldots parsehub parseur partnerstack passbase pastebin " +
  "paydirt paymo paymongo paypal paystack pdflayer pdfshift peopledatalabs pepipost phantombuster pipedream " +
  "pipedrive pivotaltracker pixabay plaid planview planyo plivo podio pollsapi poloniex polygonio " +
  "positionstack postageapp postbacks posthog postmark powrbot prodpad prospectcrm protocolsio proxycrawl " +
  "pubnub pushbullet pushover qase qualaroo qubole quickmetrics quicknode rapidapi rawg razorpay readme " +
  "reallysimplesystems rebrandly rechargepayments rentman repairshopr replyio restpack rexpaint roaring " +
  "rocketreach rollbar route4me rownd runrunit salesblink salescookie salesflare salesmate sandboxapi " +
  "satismeter saucelabs scrapeowl scraperapi scraperbox scrapestack scrapfly scrapingant scrapingbee " +
  "screenshotapi screenshotlayer scrutinizer securitytrails selectpdf sendbird sendgrid sendinblue " +
  "sendpulse serpapi serphouse serpstack sheety sherpadesk shipday shodan shotstack shutterstock signable " +
  "signaturit signupgenius sigopt simfin simplesat simplybook simplynoted sinch sirv skrapp skybiometry " +
  "smartsheet smartsheets smooch snipcart softlayer splunk spoonacular sportradar sportsmonk spotify " +
  "squarespace statuscake statuspage statuspal stitchdata stockdata storecove stormboard stormglass " +
  "storyblok storychief strava stripo stytch sugester sumologic supernotes surveyanyplace surveybot " +
  "surveysparrow survicate swiftype tallyfy tatumio taxjar teamgate teamwork techsmith telesign teletype " +
  "telnyx templatedio textmagic theoddsapi thinkific thousandeyes ticketmaster tickettailor tiingo timecamp " +
  "timezoneapi tmetric todoist toggl tomorrowio tomtom tradier travelpayouts travisci trello twelvedata " +
  "twilio twist tyntec ubidots uclassify unsplash uploadcare uptimerobot upwave " +
  "urlscan userflow userstack vatlayer vbout vercel veriphone versioneye viewneo virustotal " +
  "vonage vpnapi vultr wakatime wandb weatherbit weatherstack " +
  "webex webflow wepay wistia " +
  "wrike yandex yelp yotpo youneedabudget zapier zendesk zenrows zenscrape zeplin zerobounce " +
  "zipcodeapi zoho zulip";
