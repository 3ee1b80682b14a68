import { inAnyCase } from "../label.ts";

/** Turns a list of sources into one alternation, the longest first, so that the rest of a word is not left over. */
function anyOf(words: string): string {
  return words
    .split(" ")
    .sort((a, b) => b.length - a.length)
    .join("|");
}

/** As `anyOf`, in any letter case. */
function anyOfInAnyCase(words: string): string {
  return inAnyCase(anyOf(words));
}

/**
 * What ends the name of a street in English, written out or as the postal services abbreviate it. Those of the first list
 * say little else behind a number and a name; those of the second are ordinary words.
 */
export const streetTypes = capitalised(
  "street road avenue lane drive boulevard crescent terrace parkway highway alley mews gardens close freeway " +
    "turnpike cove blvd ave rd st ln dr pkwy hwy cres cr ter tce pde gdns expy aly",
);
export const weakStreetTypes = capitalised(
  "way place square court circle park hill view green grove row walk rise loop trail plaza path pass point parade " +
    "bend glen quay ridge run heights crossing landing hollow pike wharf yard yards villas estate estates mount " +
    "gate house lodge cottage cottages buildings nagar marg chowk salai colony layout enclave cross main broadway " +
    "pl sq ct cir pk ctr cv trl plz xing rdg hts",
);
export const smallStreetTypes =
  "street|road|avenue|lane|drive|boulevard|crescent|terrace|close|court|way|place|st|rd|ave|blvd|ln|dr|ct|pl";

/** `Street|STREET|…`: a street's type has a capital as its name has. */
function capitalised(words: string): string {
  return words
    .split(" ")
    .sort((a, b) => b.length - a.length)
    .map((word) => `${word.charAt(0).toUpperCase()}(?:${word.slice(1)}|${word.slice(1).toUpperCase()})`)
    .join("|");
}

/** Streets whose name is a number or a letter. */
export const numberedRoads = String.raw`(?:(?:US|State|County|Old|Rural|Farm|Ranch|Interstate) )*(?:Highway|Hwy|Route|Rte|Rt|Road|Rd|HIGHWAY|HWY)[ -]\d{1,4}[A-Z]?|(?:US|FM|CR|SR)[ -]\d{1,4}|(?:Avenue|Ave|Street) (?:[A-Z]|of the \p{Lu}\p{Ll}+)(?![\p{L}])|Broadway|(?:The|THE) (?:Green|Crescent|Avenue|Street|Mall|Strand|Drive|Close|Square|Parade|Esplanade|Terrace|Lane|Grove|Ridge|Boulevard)`;

/**
 * What begins the name of a street, by the language. The number comes in front of it in French ("12 rue …"), behind the
 * name elsewhere.
 */
const typesBefore = [
  {
    of: "French",
    types:
      "rue avenue av boulevard bd boul bld chemin impasse allée allee allées quai chaussée sentier ruelle faubourg esplanade montée",
  },
  {
    of: "Spanish",
    types:
      "calle c/ cl avenida avda av paseo pso plaza plza pza carretera ctra camino ronda travesía glorieta carrera cra callejón calzada rambla jirón jr privada prolongación pasaje",
  },
  { of: "Catalan and Galician", types: "carrer plaça passeig avinguda rúa praza" },
  {
    of: "Italian",
    types: "via viale v.le piazza p.zza piazzale corso c.so largo vicolo strada lungomare contrada salita",
  },
  {
    of: "Portuguese",
    types: "rua avenida av travessa praça pça alameda estrada rodovia largo beco ladeira calçada",
  },
  { of: "Polish", types: "ul ulica al aleja aleje plac pl os osiedle rondo" },
  { of: "Czech and Slovak", types: "ulice náměstí nám nábřeží třída tř námestie" },
  { of: "Romanian", types: "str strada bd bulevardul calea șos șoseaua aleea piața" },
  { of: "Croatian, Serbian, Slovene, Bulgarian", types: "ulica trg bul bulevar bulevard" },
  {
    of: "Russian, Ukrainian, Bulgarian",
    types:
      "ул улица просп проспект пр-т пр-кт пер переулок ш шоссе наб набережная б-р бул бульвар пл площадь вул вулиця бул",
  },
  { of: "Greek", types: "οδός λεωφόρος λεωφ πλατεία" },
  { of: "Indonesian and Malay", types: "jl jln jalan lorong lrg" },
  { of: "Vietnamese", types: "đường phố" },
  { of: "Hebrew and Arabic", types: "רחוב שדרות שד' דרך شارع طريق" },
] as const;

const allTypesBefore = [...new Set(typesBefore.flatMap(({ types }) => types.split(" ")))];

/** Behind these without a dot, too many words of other languages end. */
const onlyWithDot = new Set("al os str pl cl pso jr cra tr nám c".split(" "));

/** "calle ", "ul.": where a street that begins with its type may stand. */
export const typeBeforeLiterals: readonly string[] = allTypesBefore.flatMap((type) => {
  if (/[/']$/u.test(type)) return [type];
  if (onlyWithDot.has(type)) return [`${type}.`];
  return type.length < 5 ? [`${type} `, `${type}.`] : [`${type} `];
});
export const typeBefore = inAnyCase(
  [...allTypesBefore]
    .sort((a, b) => b.length - a.length)
    .map((type) => type.replaceAll(/[./]/gu, String.raw`\$&`))
    .join("|"),
);

/** French and Spanish: those behind a number that mean hardly anything else. */
export const typeAfterNumber = anyOfInAnyCase(
  "rue avenue av boulevard bd boul bld chemin impasse allée allees allées allee quai chaussée sentier ruelle route place cours square passage " +
    "calle avenida avda rua travessa via viale piazza corso ul jalan jl largo rúa",
);

/** What ends the name of a street that is written in one word, and then is followed by its number. */
const endings = [
  {
    of: "German",
    endings: "straße strasse str. gasse weg platz allee damm ufer chaussee graben stieg steig pfad markt",
  },
  { of: "Dutch", endings: "straat laan weg gracht plein dijk singel dreef steeg" },
  { of: "Swedish", endings: "gatan gata vägen väg gränd torg torget stigen backen" },
  { of: "Norwegian", endings: "gata veien vei vegen" },
  { of: "Danish", endings: "gade vej allé stræde plads boulevard" },
  { of: "Finnish", endings: "katu kuja polku" },
  { of: "Icelandic", endings: "stræti vegur braut gata" },
] as const;

const allEndings = [...new Set(endings.flatMap((row) => row.endings.split(" ")))];
/** English words end so as well ("investigate 5", "decade 3"): the town has to follow. */
const doubtfulEndings = ["gate", "kade", "tie", "tee"];

/** As typed, the last letters and the space before the number; a German "Str." may do without. */
export const endingLiterals: readonly string[] = [...allEndings, ...doubtfulEndings].flatMap((word) =>
  word === "str." ? ["str. ", "str."] : [`${word} `],
);
export const ending = anyEnding(allEndings);
export const doubtfulEnding = anyEnding(doubtfulEndings);
/** Those that hardly a word in small letters has but a street. */
export const longEnding = anyEnding([
  "straße",
  "strasse",
  "str.",
  "gasse",
  "straat",
  "gracht",
  "gatan",
  "vägen",
  "katu",
]);
/** Those that are words of their own. */
export const wholeEnding = anyEnding(
  "straße strasse str. platz weg allee markt gasse damm ufer chaussee graben plein laan väg gata gate vei vej plads".split(
    " ",
  ),
);

function anyEnding(words: readonly string[]): string {
  return inAnyCase(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replaceAll(".", String.raw`\.`))
      .join("|"),
  );
}

/** A word of its own behind the name: "Andrássy út 60", "Bağdat Caddesi No: 42". */
const typesAfter =
  "utca út útja tér körút u. caddesi cad. cd. sokak sok. sk. bulvarı blv. cesta ulica trg iela gatvė g. pr. prospektas mnt tn pst puiestee проспект проспекте просп. пр. шоссе улица ул.";
export const typeAfterLiterals: readonly string[] = typesAfter.split(" ").map((type) => ` ${type} `);
export const typeAfter = inAnyCase(anyOf(typesAfter).replaceAll(".", String.raw`\.`));

/** Small words inside the names of streets and towns. */
export const particle = anyOf(
  "de da do das dos di du des del dell' della delle dei degli la le les los las el y e of the and & van von der den het 't ten ter " +
    "zum zur am an im in bei auf unter og och i på nad pod na św. gen. ks. sur sous lès aux à en",
);

const monthNames =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
  "januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre " +
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio " +
  "settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro";
export const month = anyOfInAnyCase(monthNames);

/** What stands before a number that counts something else. */
export const counted = anyOfInAnyCase(
  "chapter section sec part figure fig table page pages pp level levels episode season volume vol step steps question week day verse act scene exit " +
    "game tier player version article rule note item lesson grade year phase stage round top windows iphone kapitel chapitre act row line lines " +
    "no number issue unit module exercise problem task theorem slide group team bus highway interstate track appendix option case class " +
    "isbn rev lett phys band nr seite heft jahrgang nature science und and",
);

/** Names of the countries that most letters go to, as the last line has them. */
export const country = capitalWords(
  "Argentina Australia Austria Belgium Brazil Brasil Bulgaria Canada Chile China Colombia Croatia Czechia Denmark Danmark Deutschland " +
    "Egypt Estonia España Finland France Germany Ghana Greece Hungary Iceland India Indonesia Iran Ireland Israel Italia Italy Japan " +
    "Kenya Latvia Lithuania Luxembourg Malaysia Malta Mexico México Morocco Nederland Netherlands Nigeria Norge Norway Österreich " +
    "Pakistan Peru Philippines Poland Polska Portugal Romania Russia Schweiz Serbia Singapore Slovakia Slovenia Spain Suisse Sverige " +
    "Sweden Switzerland Taiwan Thailand Turkey Türkiye Ukraine USA US UK UAE Vietnam",
  String.raw`United (?:States(?: of America)?|Kingdom|Arab Emirates)|(?:New|North|South|Saudi|Sri|Costa|El|Hong|Puerto|Czech|Republic of|Dominican|Papua New|Northern|Great) (?:Zealand|Korea|Africa|Macedonia|Sudan|Arabia|Lanka|Rica|Salvador|Kong|Rico|Republic|Ireland|Guinea|Britain)|Bosnia and Herzegovina|Antigua and Barbuda|Trinidad and Tobago|Saint Lucia|Sierra Leone|Ivory Coast|Burkina Faso|San Marino|Cape Verde`,
);

function capitalWords(words: string, more: string): string {
  return `${more}|${anyOf(words)}`;
}

const partNumber = String.raw`(?:[nN][.º°o]{1,2} ?)?#?(?:\p{Lu}?-?\d{1,5}(?:[-/]\d{1,4})?[A-Za-z]?|\d{1,3}(?:st|nd|rd|th) [Ff]loor|\d{1,2}(?:er|e|ème) étage|\d{1,2}[.º°ª]{1,2} ?(?:\p{L}{1,3}\.|\p{L}{0,12}))(?![\p{L}\d])`;
/** A part of a building beside its house: "Apt. 4", "3º B", "#12", "2nd floor". The house has told what it is. */
export const unit = String.raw`(?:\p{L}{1,10}\.?:? ?)?${partNumber}`;
/** The same where words with capitals are looked for as well: they would be tried twice. */
export const smallUnit = String.raw`(?:\p{Ll}{1,10}\.?:? ?)?${partNumber}`;
export const unitLiterals: readonly string[] = [
  "apt",
  "apartment ",
  "suite ",
  "ste ",
  "ste. ",
  "unit ",
  "flat ",
  "lgh ",
];
const unitWord = `(?:${anyOfInAnyCase("apt apartment suite ste unit flat lgh")})`;
/** Where such a word stands, the number behind it is no code of a town. */
export const notBehindUnit = String.raw`(?<!${unitWord}\.? {1,2}#?)`;
/** The same, by the words that only ever mean one. */
export const knownUnit = String.raw`${unitWord}\.? {0,2}#?(?:\p{Lu}?-?\d{1,5}|\p{Lu}(?![\p{L}]))`;

/** The codes of the world's posts by their shape: with letters first, so that no part of one is left over. */
const britishAreas =
  "A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|J[E]|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE";
export const britishCode = String.raw`(?:${britishAreas})\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}`;
const canadianCode = String.raw`[ABCEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d`;
const irishCode = String.raw`[A-Z]\d[\dW] ?[A-Z\d]{4}`;
export const letteredCode = String.raw`(?:${britishCode}|${canadianCode}|${irishCode}|[A-Z]{2} \d{5}(?:-\d{4})?|[A-Z]{2,3} \d{4}|\d{3}-\d{4}|\d{6}|[A-Z]\d{4}[A-Z]{3})(?![\p{L}\d-])`;
export const postcode = String.raw`(?:${britishCode}|${canadianCode}|${irishCode}|[A-Z]\d{4}[A-Z]{3}|\d{5}-\d{3,4}|\d{4}-\d{3}|\d{3}-\d{4}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|\d{3} \d{2,3}|(?:[A-Z]{1,2}-)?\d{3,6})(?![\p{L}\d]|-\d| \d{2,4} [\da-z]| (?:office|fax|mobile))`;
