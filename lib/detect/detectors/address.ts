import type { Detector, Pattern, Validity } from "../detector.ts";
import { expressInRanges } from "../express-in-ranges.ts";
import {
  britishCode,
  country,
  counted,
  doubtfulEnding,
  ending,
  endingLiterals,
  letteredCode,
  longEnding,
  month,
  notBehindUnit,
  numberedRoads,
  particle,
  postcode,
  smallStreetTypes,
  streetTypes,
  typeAfter,
  typeAfterLiterals,
  typeAfterNumber,
  typeBefore,
  typeBeforeLiterals,
  smallUnit,
  unit,
  knownUnit,
  unitLiterals,
  weakStreetTypes,
  wholeEnding,
} from "./address-words.ts";

// Sources of expressions. A person is found by street and number; what follows, down to the country, belongs to it.

const notLetter = String.raw`(?![\p{L}\p{M}])`;
const startsValue = String.raw`(?<![\p{L}\p{N}_.:$€£¥#+/\\=@%-])(?<!\d,)`;
const endsValue = String.raw`(?![\p{L}\p{N}])`;

/** Not the volume of a law report: 410 U.S. 113. */
const house = String.raw`\d{1,5}(?:[-/]\d{1,5}[A-Za-z]?){0,3}(?:[A-Za-z](?![\p{L}\d'])| [A-HJ-Z](?![\p{L}\d'.:])(?: \d{1,3}(?![\d.,-]))?|-[IVX]{1,4}(?![\p{L}\d])|½| 1/2| ?(?:bis|ter)${notLetter})?(?! (?:U\.S\.|S\. ?Ct\.|F\.) ?\d)`;

const ordinal = String.raw`\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)`;
const word = String.raw`(?:[dDlL]')?\p{Lu}[\p{L}\p{M}\d'.-]{0,24}`;
/** Without digits: "DE89 3704" is an account. */
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'.-]{0,24}`;
const smallWord = String.raw`\p{L}[\p{L}\p{M}'.-]{0,24}`;
const direction = String.raw`(?:[NSEW]|NE|NW|SE|SW|North|South|East|West)${notLetter}`;

/** Between two parts: a comma, a line break, also as JSON writes it, a dash, a space. */
const gap = String.raw`(?:,? {0,2}\n{1,2}[ >?,]{0,4}|,? ?\\n|, {0,2}(?:\n {0,20})?| - | {1,3}\(?)`;
const gapWithoutSpace = String.raw`(?:,? {0,2}\n{1,2}[ >?]{0,4}|,? ?\\n|, ?| - )`;

const townWord = String.raw`\p{Lu}[\p{L}\p{M}'/.-]{0,24}(?<![.'/-])\)?`;
const town = String.raw`(?:(?:St|Ste|Bad|Mt|Col|Fracc|Urb)\.? )?\p{Lu}[\p{L}\p{M}'/-]{1,24}(?:[ -](?:(?:${particle}) ){0,2}(?:\p{Lu}[\p{L}\p{M}'/-]{0,24}|\d{1,2}(?![\d.,:])))?(?: \p{Lu}[\p{L}\p{M}'/-]{0,24})?`;
/** What may follow a part that nothing proves. */
const pause = String.raw`(?=$|[\n,.;:!?)\]"'\x60*|<])`;

const countryName = `(?:${country})${notLetter}`;
const townAfterCode = String.raw`(?:${gap}${unit}){0,2}${gap}${postcode},? {1,2}${town}(?:, ${town}${pause}|,? ?\n{1,2} {0,4}${countryName}| \(${town}\))?`;
/** What stands between a street and the code or the country, which are looked for on one walk. */
const townPart = `(?:${smallUnit}|${townWord}|(?:${particle})${notLetter})`;
/** Not a town of that name: "Peru, IL 61354". */
const lastCountry = String.raw`${countryName}(?!,? (?:[A-Z]{2,3},? )?[A-Z]?\d)`;
const codeOrCountryAfterTown = String.raw`${gap}(?:${lastCountry}|(?:${townPart}${gap}){1,9}?(?:${lastCountry}|${notBehindUnit}${postcode}(?:, ${town}${pause}|,? ?\n{1,2} {0,4}${countryName})?))`;
const townAlone = String.raw`(?:(?:${gapWithoutSpace}${unit}|, ${town}${pause}|, ${townWord}(?:,? [A-Z]{2,3})?${pause}| - [A-Z]{2}${pause})){1,5}`;
const codeAlone = String.raw`(?:${gap}${unit}){0,2}${gap}${postcode}(?<=\p{L}\d?[A-Z]{0,2}|\d{5})`;
/** A postcode with its town, or a country. */
const provenTail = `(?:${townAfterCode}|${codeOrCountryAfterTown})`;
const tail = `(?:${provenTail}|${townAlone}|${codeAlone})`;

/** What goes on after a street in a sentence; not the noun in "5 star street food". */
const sentenceGoesOn = String.raw`(?=$|[\n,.;:!?)\]"'\x60*|<]| - | (?:(?:is|was|and|or|at|on|in|to|for|from|near|with|by|will|has|had|who|where|which|that|as|but|last|this|next|before|after|until|since|about|if|please|because|today|tomorrow|yesterday|owes|when|while|so|then|though|just|again|now|are|were|can|would|should|sold|und|ist|im|hat|et|est|est|depuis|à|y|en|es|e|è|für|seit|bei)${notLetter}|\|))`;
const tailOrPause = String.raw`(?:\.?${tail}|${sentenceGoesOn})`;

/** "lives at ", "address: ": what follows is a place, whatever it looks like. */
const cueBefore = String.raw`(?<=(?:[Aa]t|[Aa]ddress(?: is|:)?|[Tt]o|[Ll]ive[sd]? (?:at|on|in)|[Oo]n|[Nn]ear|[Oo]utside|[Ff]rom)[:]? )`;

const streetNames = String.raw`(?:${word}|${ordinal}|${particle})`;
const named = String.raw` (?:${direction}\.? )?(?:${streetNames} ){1,4}?`;
const after = String.raw`(?:${streetTypes})${notLetter}(?:\.?,? ${direction})?`;
/** A word in a script without capitals: Hebrew, Arabic. */
const caseless = String.raw`[\u05d0-\u05ea\u0620-\u064a][\u05d0-\u05ea\u0620-\u064a'"]{1,24}`;
const nameBehindType = String.raw`\.? ?(?:(?:${particle}) |[dDlL]'){0,3}(?:${word}|${caseless}|\d{1,3})(?:[ -](?:${word}|${caseless}|${particle}|\d{1,2}(?= \p{Lu}))${notLetter}){0,5}`;

/** Words that make it something else: "4 Wheel Drive", "3 Way Street", "12 March". */
const isOther = String.raw`(?! (?:Way|Wheel|Best|Michelin|Level|Bit|Inch|Mile|Lane|Star|Day|Hour|Year|Million|Percent|(?:${month})\.?)${notLetter})`;
/** No year and no number that counts: "in 1955 Main Street", "Chapter 12 The Long Road"; but "Unit 7/48 Mill Street". */
const countsNothing = String.raw`(?:(?=\d{1,4}/\d)|(?<!(?<![\p{L}])(?:${counted})\.? #?)(?<![\p{L}](?:[IiÀà]n|[Ss]ince|[Oo]f|[Ff]rom|[Uu]ntil|[Bb]y) (?=(?:1[6-9]|20)\d\d(?!\d))))`;

const smallStop =
  "the|a|an|of|in|on|at|to|and|or|more|people|miles|mile|times|pm|am|different|new|way|lane|star|min|minutes|days|years|hours|for|is|are|best";
const smallName = String.raw`(?: (?!(?:${smallStop}) )(?:[a-z][a-z'-]{1,20}|${ordinal})){1,3}? (?:${smallStreetTypes})(?![a-z-])`;
const smallTail = String.raw`(?:(?:${gap}(?:\p{Ll}{2,20}|${unit})){1,6}?${gap}(?:\d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})(?![\p{L}\d])|${gap}${unit}(?:, \p{Ll}{3,20}){0,2}(?!\p{L})|, \p{Ll}{3,20}(?: \p{Ll}{3,20})?(?:, [a-z]{2})?${pause})`;

function expressNumberFirst(street: string): RegExp {
  return expressInRanges(
    String.raw`${startsValue}${countsNothing}(?<value>(?:\d{1,5} (?=\d))?${house}${isOther}(?:${street}))${endsValue}`,
    "duy",
  );
}

/** Number first: "12 High Street", "12 rue des Lilas", "12 Carrer Nou 3". */
const numberFirst: Pattern = {
  tryAt: {
    digitRuns: [1, 2, 3, 4, 5],
    followedBy: " ,abcdefABCDEF",
    back: /[\d/-]/u,
    // Most numbers stand inside others, or go on with a small letter that begins no street, or with a part of a house.
    ahead: new RegExp(
      String.raw`(?<=${startsValue}[\d/-]{0,64})\d{1,5}(?: \d{1,5})?(?: bis| ter|[^\s,]{0,10}),? (?!${knownUnit})(?:\p{Lu}|${ordinal} |(?:(?:${particle}) ){1,3}\p{Lu}|(?:${typeAfterNumber})(?![\p{L}])|(?:[a-z\d'-]{1,21} ){1,3}(?:${smallStreetTypes})(?![a-z-]))`,
      "uy",
    ),
  },
  expression: () => [
    expressNumberFirst(
      String.raw`(?:${named}${after}|,${named}(?:${after}|(?:${weakStreetTypes})${notLetter})| (?:${direction}\.? )?(?:${numberedRoads})(?: ${direction})?)${tailOrPause}`,
    ),
    expressNumberFirst(
      `${named}(?:${weakStreetTypes})${notLetter}(?:\\.?${tail}|${sentenceGoesOn}(?<=${cueBefore}[^\\n]{1,60}))`,
    ),
    expressNumberFirst(
      String.raw`,? (?:${typeAfterNumber})(?![\p{L}])${nameBehindType}(?: ${house})?(?:${tail}|${endsValue})`,
    ),
    expressNumberFirst(
      [
        String.raw` (?:${nameWord} ){1,4}${house}(?:${gap}${knownUnit}){0,2}(?=${gapWithoutSpace}|${gap}${postcode})(?!${gap}${knownUnit})(?:${provenTail}|(?:${gap}${unit})?, ${town}${pause})`,
        String.raw`(?: ${nameWord}){1,4}${gapWithoutSpace}(?:(?:${townWord}|${smallUnit})${gap}){1,6}${letteredCode}`,
        `${smallName}${smallTail}`,
        `${smallName}${sentenceGoesOn}(?<=(?:at|address(?: is|:)?|live in|lives in) [^\\n]{1,60})`,
      ].join("|"),
    ),
  ],
  alone: "medium",
};

const anyBack = /[\p{L}\p{M}\d .,'\n>/#-]/u;
const fromAfar = String.raw`[\s\S]{0,64}?(?<![\p{L}\p{N}_-])`;

/** "57 Veslebakken 48, Apt. 4", "Suite 4, 12 Mill Lane": a part of a building tells that what stands beside it is a house. */
const withUnit: Pattern = {
  tryAt: {
    literals: unitLiterals,
    back: anyBack,
    // Behind three others it is one in a list of them.
    ahead: new RegExp(String.raw`(?<![\p{L}\d])(?<!(?:${knownUnit}[ ,;]{1,3}){3})${knownUnit}`, "uy"),
  },
  expression: () =>
    expressInRanges(
      String.raw`${fromAfar}(?<value>(?:` +
        [
          String.raw`(?:${house},? ){1,2}(?:(?:${word}|${particle}|${ordinal}),? ){1,5}(?:${house})?${gap}?${knownUnit}`,
          String.raw`(?:(?:${word}|${particle}) ){1,4}${house}${gap}${knownUnit}`,
          String.raw`${knownUnit}(?:${gap}${knownUnit})?${gap}(?:${house} ){1,2}(?:(?:${word}|${particle}|${ordinal}) ?){1,5}(?:${house})?`,
        ].join("|") +
        `)${tail}?)${endsValue}`,
      "duy",
    ),
  alone: "medium",
};

/** "Calle Mayor 5", "ul. Długa 15", "Via Roma, 10". */
const typeFirst: Pattern = {
  // A name and a number follow; mostly, "via" and "place" are other words.
  tryAt: { literals: typeBeforeLiterals, ahead: /(?<![\p{L}\d])(?=[^\n]{1,40}?[\p{Lu}\d])[^\n]{1,200}?\d/uy },
  expression: () =>
    expressInRanges(
      String.raw`(?<![\p{L}\d])(?<value>(?:${typeBefore})(?![\p{L}])${nameBehindType},? (?:(?:[Nn][.º°]{1,2}|[Nn]úm\.|[Nn][or]\.?|№|д\.|дом|буд\.|#) ?)?${house}(?: ?# ?\d[\d-]{1,8}[A-Z]?(?:-\d{1,3})?)?(?:${tail})?)${endsValue}`,
      "duy",
    ),
  alone: "medium",
};

const streetNumber = String.raw`,? ?(?:(?:[Nn]r|[Nn]o|д)[.:]? ?)?${house}`;
/** What opens a sentence or stands before a street, and is no part of its name. */
const beforeStreet =
  "Die|Der|Das|Den|Dem|Ein|Kein|Auf|In|Meine|Wohnhaft|Adresse|Anschrift|The|Ich|Wir|Sie|Er|Es|Vom|Frau|Herr";

/** "Alte Lindenstraße", "Sankt Annastraat". */
const streetAdjective = String.raw`(?:(?:Alt|Neu|Ober|Unter|Groß|Klein|Lang|Hinter|Vorder|Äußer|Inner|Hoh)e[nrs]?|Sankt|St\.|\d{1,2}\.)`;

function expressTypeLast(street: string): RegExp {
  return expressInRanges(
    String.raw`${fromAfar}(?<value>(?:\d{1,5} |(?:H-)?\d{4} ${townWord}, ?)?(?!(?:${beforeStreet}|${particle})${notLetter})(?:${street}))${endsValue}`,
    "duy",
  );
}

/** "Lindenstraße 8", "Andrássy út 60". */
const typeLast: Pattern = {
  tryAt: {
    literals: [...endingLiterals, ...typeAfterLiterals],
    back: /[\p{L}\p{M}\d .,'-]/u,
    ahead: new RegExp(
      String.raw`(?:${ending}|${doubtfulEnding}| (?:${typeAfter})),? ?(?:(?:[Nn]r|[Nn]o|д)[.:]? ?)?\d`,
      "uy",
    ),
  },
  expression: () => [
    expressTypeLast(
      String.raw`(?:(?:${streetAdjective} )?(?:\p{Lu}[\p{L}\p{M}'-]{1,24}(?:${ending})|\p{Ll}[\p{L}\p{M}-]{2,24}(?:${longEnding})|(?:${word} (?=${word} ))?${smallWord} (?:${typeAfter}))|(?:(?:${word}|${particle}) ){1,3}?(?:${wholeEnding}))${streetNumber}(?:\.?${tail})?`,
    ),
    expressTypeLast(
      String.raw`(?:${streetAdjective} )?\p{Lu}[\p{L}\p{M}'-]{1,24}(?:${doubtfulEnding})${streetNumber}${tail}`,
    ),
  ],
  alone: "medium",
};

/** "Unter den Eichen 5, 12203 Berlin": without a word for a street, the code and the town behind the number tell. */
const townBehind: Pattern = {
  tryAt: {
    digitRuns: [2, 3, 4, 5, 6],
    followedBy: " -",
    back: anyBack,
    ahead:
      /(?<=\d[A-Za-z]?(?:, | - |,? ?\n ?)(?:[A-Z]{1,2}-)?)(?!(?:19|20)\d\d )(?:\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{4} [A-Z]{2}) {1,2}\p{Lu}\p{Ll}{2}/uy,
  },
  expression: () =>
    expressInRanges(
      String.raw`${fromAfar}(?<value>(?!(?:${counted}|${month}|${beforeStreet}|${particle})${notLetter}|${word} (?:an|in|nach|von|für|bei|zu|à|to|at|from|aan|naar|till|til) )(?:(?:${word}|${particle}) ){0,3}?(?!(?:${counted}|${month})${notLetter})\p{Lu}[\p{L}\p{M}'.-]{3,24},? (?!(?:19|20)\d\d(?!\d))\d{1,4}(?:[-/]\d{1,4}|[A-Za-z])?(?: [A-Z](?: \d{1,3})?)?${townAfterCode})${endsValue}`,
      "duy",
    ),
  alone: "medium",
};

/** A British postcode stands for some fifteen houses. */
const britishTown: Pattern = {
  tryAt: {
    digitRuns: [1],
    followedBy: "ABDEFGHJLNPQRSTUWXYZ",
    back: anyBack,
    ahead: /(?<=(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? ?)\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/uy,
  },
  expression: () =>
    expressInRanges(
      String.raw`${fromAfar}(?<value>(?:(?:${townWord}|${particle}|${house})${gap}){1,9}?${townWord}(?:,|,? ?\n)? ?${britishCode})${endsValue}`,
      "duy",
    ),
  alone: "medium",
};

const han = String.raw`\p{Script=Han}`;
const kana = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;

/** "北京市海淀区中关村大街27号", "東京都渋谷区道玄坂2-10-7", "서울특별시 강남구 테헤란로 152". */
const eastAsian: readonly Pattern[] = [
  {
    tryAt: { literals: ["号", "號"], back: /[\p{Script=Han}\da-zA-Z-]/u, ahead: /(?<=\d)[号號]/uy },
    expression: () =>
      expressInRanges(
        String.raw`[\s\S]{0,64}?(?<value>${han}{1,21}(?:[路街道巷弄里段村镇鎮]|胡同)(?:\d{1,4}[弄巷段])?\d{1,5}(?:-\d{1,4})?[号號](?:${han}{0,12}[0-9A-Za-z]{0,4}(?:号楼|单元|[栋幢室樓楼层F])){0,3}(?: ?${han}{2,14}(?:大厦|中心|小区|广场))?(?:, ?\d{5,6})?)(?!\d)`,
        "duy",
      ),
    alone: "medium",
  },
  {
    tryAt: {
      literals: ["都", "道", "府", "県"],
      back: /[〒\d\p{Script=Han} -]/u,
      ahead: new RegExp(`[都道府県]${kana}{1,12}[市区町村郡]`, "uy"),
    },
    expression: () =>
      expressInRanges(
        String.raw`[\s\S]{0,64}?(?<value>(?:〒 ?\d{3}-\d{4} ?)?(?:東京都|北海道|大阪府|京都府|${han}{2,3}県)${kana}{1,24}(?:\d{1,4}(?:丁目|番地|[-番号の])?){1,4}(?: ?[\p{Script=Han}\p{Script=Katakana}ー]{2,16} ?\d{1,4}(?:号室|[号F階]))?)(?!\d)`,
        "duy",
      ),
    alone: "medium",
  },
  {
    tryAt: { literals: ["로 ", "길 "], back: /[\p{Script=Hangul}\d ,]/u, ahead: /[로길] \d/uy },
    expression:
      /[\s\S]{0,64}?(?<![\p{Script=Hangul}\d])(?<value>(?:\p{Script=Hangul}{1,6}[시도군구읍면동] ){1,3}\p{Script=Hangul}{1,8}\d{0,3}[로길](?:\d{0,3}길)? \d{1,5}(?:-\d{1,4})?(?:, ?\d{5})?)(?!\d)/duy,
    alone: "medium",
  },
];

/** "45 Nguyễn Huệ, Phường Bến Nghé, Quận 1", "123/45 ซอยสุขุมวิท 21 แขวงคลองเตย กรุงเทพฯ 10110": what part of the town it is in. */
const southEastAsian: Pattern = {
  tryAt: { literals: ["phường ", "quận ", "แขวง", "ตำบล"], back: /[\p{L}\p{M}\d ,/.]/u },
  expression:
    /[^\n]{0,64}?(?<![\p{L}\d/])(?<value>\d{1,4}(?:\/\d{1,4}){0,3} [^\n,]{2,40},? ?(?:[Pp]hường|[Qq]uận|แขวง|ตำบล) ?[^\n,.;)"*\x60\]]{1,30}(?:, [\p{Lu}\d][^\n,.;)"*\x60\]]{1,30}){0,3})/duy,
  alone: "medium",
};

/** Boxes of a post office, soldiers abroad, roads without house numbers. */
const boxes: readonly Pattern[] = [
  {
    tryAt: {
      literals: [
        "p.o. box ",
        "po box ",
        "p.o.box ",
        "p o box ",
        "post office box ",
        "gpo box ",
        "locked bag ",
        "private bag ",
      ],
    },
    expression: () =>
      expressInRanges(
        String.raw`(?<![\p{L}])(?<value>(?:[Gg]?[Pp]\.?[ ]?[Oo]\.? ?(?:[Bb]ox|BOX)|[Pp]ost [Oo]ffice [Bb]ox|GPO BOX|(?:[Ll]ocked|[Pp]rivate) [Bb]ag) (?:[A-Z]-?)?\d{1,6}(?:-\d{1,4})?(?:${tail}|, \p{L}{2,20}(?: \p{L}{2,20})?,? [A-Z]{2}${pause})?)${endsValue}`,
        "duy",
      ),
    alone: "medium",
  },
  {
    tryAt: {
      literals: [
        "postfach ",
        "postbus ",
        "postboks ",
        "apartado ",
        "casilla ",
        "caixa postal ",
        "casella postale ",
        "boîte postale ",
        "p.b. ",
        "skrytka pocztowa ",
        "а/я ",
      ],
    },
    expression: () =>
      expressInRanges(
        String.raw`(?<![\p{L}])(?<value>[\p{L}/.]{3,9}(?: de [Cc]orreos| [Pp]ostale?| [Pp]ocztowa)? (?:[Nn][.º°]{1,2} ?)?\d{1,4}(?: \d{2,3}){0,2}(?:${tail})?)${endsValue}`,
        "duy",
      ),
    alone: "medium",
  },
  {
    // BP 45, 38000 Grenoble
    tryAt: { literals: ["bp ", "b.p. "] },
    expression: () =>
      expressInRanges(String.raw`(?<!\p{L})(?<value>B\.?P\.? \d{1,6}${townAfterCode})${endsValue}`, "duy"),
    alone: "medium",
  },
  {
    // House 22, Road 7, Dhanmondi, Dhaka 1205; Plot 14, Sector 5, Gurugram 122001
    tryAt: {
      literals: ["house ", "plot ", "villa ", "flat ", "h. no", "h.no", "door no"],
      ahead: /\p{L}{1,5}\.? ?(?:[Nn][Oo]\.? ?)?#?(?:[A-Z]-)?\d[\w/-]{0,11}, /uy,
    },
    expression: () =>
      expressInRanges(
        String.raw`(?<!\p{L})(?<value>[HPVFD]\p{L}{0,4}\.? ?(?:[Nn][Oo]\.? ?)?#?(?:[A-Z]-)?\d[\w/-]{0,11}(?=[^\n]{0,60}(?:Road|Street|Sector|Phase|Block|Main|Cross|Nagar|Colony|Apartments|Tower|(?!(?:19|20)\d\d(?!\d))\d{4,6}(?!\d)))(?:, [A-Z\d\u00c0-\u024f][^\n,.;:!?"()<>*\x60[\]]{1,30}){2,6})${endsValue}`,
        "duy",
      ),
    alone: "medium",
  },
  {
    tryAt: {
      literals: ["apo a", "fpo a", "dpo a"],
      back: anyBack,
      ahead: /[AFD]PO,? A[AEP],? \d{5}/iuy,
    },
    expression: () =>
      expressInRanges(
        String.raw`${fromAfar}(?<value>(?:(?:[Pp][Ss][Cc]|[Uu][Nn][Ii][Tt]|[Cc][Mm][Rr]) \d{1,5},?\s(?:[Bb][Oo][Xx] \d{1,6},?\s)?|[Uu][Ss](?:[Ss]|[Nn][Ss]|[Cc][Gg][Cc]|[Nn][Vv]) ?\p{L}[\p{L} .'-]{2,40},?\s)?[AFDafd][Pp][Oo],? [Aa][AEPaep],? \d{5}(?:-\d{4})?)${endsValue}`,
        "duy",
      ),
    alone: "high",
  },
  {
    tryAt: { literals: ["box "], back: /[\p{L}\d .]/u, ahead: /(?<=\d,? )[Bb]ox \d/uy },
    expression: () =>
      expressInRanges(
        String.raw`${fromAfar}(?<value>(?:RR|R\.R\.|HC|Star Rt|Rural Route|Rt)(?: \d{1,3})?,? [Bb]ox \d{1,5}(?:${tail})?)${endsValue}`,
        "duy",
      ),
    alone: "medium",
  },
];

/** "Address: …", as a form or a record has it: whatever stands there is a place, if it has a number and a name. */
const labelled: readonly Pattern[] = [
  {
    tryAt: {
      literals: [
        "address: ",
        'address": ',
        "address | ",
        "adresse: ",
        "adresse : ",
        "anschrift: ",
        "dirección: ",
        "domicilio: ",
        "indirizzo: ",
        "endereço: ",
        "adres: ",
        "adress: ",
        "адрес: ",
        "住所:",
        "地址:",
        "주소:",
        "العنوان:",
        "כתובת:",
      ],
    },
    expression:
      /(?<!(?:[Ii][Pp]|[Mm]ail|MAC|Mac|[Mm]emory|[Ww]allet|[Cc]ontract|[Ww]eb|URL|[Ss]erver|[Hh]ost|[Bb]ase|[Bb]ind|[Ss]tart)[ _-]?)\p{L}{2,10}["']? ?[:|] ?["']?(?<value>(?=[^\n"|;<>]{0,80}\d)(?=[^\n"|;<>]{0,80}[, ])(?=[^\n"|;<>]{0,80}(?:\p{Lu}\p{Ll}{2}|\p{Lo}{2}))(?![^\n]{0,60}(?:@|:\/\/|0x|\d\.\d{1,3}\.\d))[\p{L}\p{N}#〒](?:(?!, ?\p{Ll}{2}|\. ?\p{Lu}\p{L}* \p{Ll})[^\n"|;<>(){}=*\x60]){8,118}[\p{L}\p{N}])(?=[.)]?(?:$|[\n"|;<>)\]*\x60“”]))/duy,
    alone: "medium",
  },
];

export const address: Detector = {
  id: "address",
  type: "address",
  advice: "address",
  severity: "low",
  patterns: [
    numberFirst,
    withUnit,
    typeFirst,
    typeLast,
    townBehind,
    britishTown,
    ...eastAsian,
    southEastAsian,
    ...boxes,
    ...labelled,
  ],
  validate: validateAddress,
  references: [
    "https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions",
    "https://pe.usps.com/text/pub28/welcome.htm",
    "https://www.royalmail.com/find-a-postcode",
  ],
};

/** Everybody knows who lives there, or nobody does. */
const wellKnown =
  /^(?:1600 Pennsylvania Ave|10 Downing St|(?:Flat B, )?221 ?B Baker St|1 Infinite Loop|1600 Amphitheatre P|742 Evergreen T|4 Privet D|12 Grimmauld P|1313 Mockingbird L|123 (?:Main|Fake|Example|Any|Elm|Sesame) (?:St|R))/iu;

function validateAddress(value: string): Validity {
  // No house has the number nought.
  if (/^0+(?!\d)/u.test(value)) return "invalid";
  return wellKnown.test(value) ? "test value" : "valid";
}
