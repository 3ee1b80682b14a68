import { hasMod11And10Digit, hasVerhoeffDigit, remainder, weigh } from "../check-digits.ts";
import type { Detector } from "../detector.ts";
import { hasLuhnDigit } from "../luhn.ts";
import { toDetector } from "../number-row.ts";
import type { NumberRow } from "../number-row.ts";

const rows: readonly NumberRow[] = [
  {
    id: "gb-nino",
    subtype: "gb",
    form: String.raw`[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]`,
    words: ["national insurance", "nino", "ni", "n.i. number", "nat ins", "insurance number"],
    printed: {
      tryAt: { digitRuns: [2, 6], followedBy: " ABCD", digitsAhead: 6, back: /[A-Z ]/u },
      form: String.raw`[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: \d{2} \d{2} \d{2} |\d{6})[A-D]`,
      confidence: "low",
    },
    references: ["https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110"],
  },
  {
    id: "fr-nir",
    subtype: "fr",
    form: String.raw`[1-478]\d{4}(?:\d{2}|2[AB])\d{8}`,
    check: (number) =>
      Number(number.slice(13)) ===
      97 - remainder(number.slice(0, 13).replace("2A", "19").replace("2B", "18"), 97),
    words: [
      "nir",
      "insee",
      "sécurité sociale",
      "securite sociale",
      "sécu",
      "n° ss",
      "social security",
      "french personal identification",
    ],
    printed: {
      tryAt: { digitRuns: [1, 3, 5, 13, 15], digitsAhead: 13 },
      form: String.raw`[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`,
      confidence: "medium",
    },
    references: ["https://www.insee.fr/fr/metadonnees/definition/c1409"],
  },
  {
    id: "es-dni",
    subtype: "es",
    form: String.raw`(?:\d{8}|[KLMXYZ]\d{7})[A-HJ-NP-TV-Z]`,
    check: (number) => {
      const digits = number
        .slice(0, -1)
        .replace(/[KLMX]/u, "0")
        .replace("Y", "1")
        .replace("Z", "2");
      return "TRWAGMYFPDXBNJZSQVHLCKE"[Number(digits) % 23] === number.at(-1);
    },
    words: [
      "dni",
      "nif",
      "nie",
      "identidad de extranjero",
      "identificación de extranjero",
      "número de identificación",
      "documento",
      "n.i.e",
      "n.i.f",
      "d.n.i",
      "spanish personal identity",
      "spanish id",
    ],
    printed: {
      tryAt: { digitRuns: [7, 8], followedBy: "-ABCDEFGHIJKLMNOPQRSTUVWXYZ", back: /[XYZ-]/u },
      form: String.raw`(?:\d{8}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z]`,
      confidence: "low",
    },
    isKnownAlone: true,
    references: ["https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/"],
  },
  {
    id: "it-codice-fiscale",
    subtype: "it",
    form: String.raw`[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]`,
    check: hasItalianLetter,
    words: ["codice fiscale", "cod. fiscale", "cf", "c.f", "fiscal code", "tax code"],
    printed: {
      tryAt: { digitRuns: [2], followedBy: "ABCDEHLMPRST", back: /[A-Z]/u },
      form: String.raw`[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]`,
      confidence: "medium",
    },
    references: ["https://www.agenziaentrate.gov.it/portale/web/english/fiscal-code"],
  },
  {
    id: "nl-bsn",
    subtype: "nl",
    form: String.raw`\d{9}`,
    check: (number) => weigh(number, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
    words: [
      "burgerservicenr",
      "bsn",
      "burgerservicenummer",
      "sofi-nummer",
      "citizen service number",
      "dutch citizen",
      "dutch social security",
      "citizen identification",
    ],
    references: ["https://www.government.nl/topics/personal-data/citizen-service-number-bsn"],
  },
  {
    id: "pl-pesel",
    subtype: "pl",
    form: String.raw`\d{11}`,
    check: (number) => weigh(number, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
    words: ["pesel", "polish national", "national identification"],
    isKnownAlone: true,
    references: ["https://www.gov.pl/web/gov/czym-jest-numer-pesel"],
  },
  {
    id: "be-national-number",
    subtype: "be",
    form: String.raw`\d{11}`,
    check: (number) =>
      ["", "2"].some(
        (century) => 97 - remainder(century + number.slice(0, 9), 97) === Number(number.slice(9)),
      ),
    words: [
      "rijksregister",
      "numéro national",
      "registre national",
      "nn",
      "insz",
      "niss",
      "belgian",
      "national number",
      "rrn",
      "bis",
      "national register",
      "identificatienummer van de sociale zekerheid",
    ],
    printed: {
      tryAt: { digitRuns: [2], followedBy: ".", digitsAhead: 11 },
      form: String.raw`\d{2}\.\d{2}\.\d{2}-\d{3}[.-]\d{2}`,
      confidence: "medium",
    },
    references: ["https://www.ibz.rrn.fgov.be/en/national-register/"],
  },
  {
    id: "ch-ahv",
    subtype: "ch",
    form: String.raw`756\d{10}`,
    check: (number) => weigh(number, [1, 3]) % 10 === 0,
    words: [
      "ahv",
      "avs",
      "ahvn13",
      "sozialversicherungsnummer",
      "social security",
      "sozialversicherungsnr",
      "sv-nummer",
    ],
    printed: {
      tryAt: { digitRuns: [3, 13], digitsAhead: 13 },
      form: String.raw`756\.?\d{4}\.?\d{4}\.?\d{2}`,
      confidence: "medium",
    },
    references: ["https://www.zas.admin.ch/en/ahv-number"],
  },
  {
    id: "at-svnr",
    subtype: "at",
    form: String.raw`\d{10}`,
    check: (number) =>
      weigh(number.slice(0, 3) + number.slice(4), [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11 === Number(number[3]),
    words: [
      "sv-nummer",
      "sozialversicherungsnummer",
      "versicherungsnummer",
      "vnr",
      "austrian social security",
      "vsnr",
      "sv-nr",
      "sozialversicherungsnr",
    ],
    references: ["https://www.sozialversicherung.at/cdscontent/?contentid=10007.820902"],
  },
  {
    id: "de-personalausweis",
    subtype: "de",
    form: String.raw`[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?|T\d{8}`,
    words: ["personalausweis", "ausweis", "german id card", "perso", "german identity card"],
    references: [
      "https://www.personalausweisportal.de/Webs/PA/EN/citizens/german-id-card/german-id-card-node.html",
    ],
  },
  {
    id: "de-rentenversicherung",
    subtype: "de",
    form: String.raw`\d{8}[A-Z]\d{3}`,
    check: hasPensionDigit,
    words: [
      "rentenversicherungsnummer",
      "rentenversicherung",
      "sozialversicherungsnummer",
      "sv-nummer",
      "rvnr",
      "versicherungsnummer",
      "vsnr",
      "sv-nr",
      "sozialversicherungsnr",
      "rv-nummer",
      "german social security",
    ],
    printed: {
      tryAt: { digitRuns: [8], followedBy: "ABCDEFGHIJKLMNOPQRSTUVWXYZ" },
      form: String.raw`\d{8}[A-Z]\d{3}`,
      confidence: "low",
    },
    isKnownAlone: true,
    references: [
      "https://www.deutsche-rentenversicherung.de/DRV/DE/Rente/Allgemeine-Informationen/Wissenswertes-zur-Rente/FAQs/versicherungsnummer.html",
    ],
  },
  {
    id: "ie-pps",
    subtype: "ie",
    form: String.raw`\d{7}[A-W][A-IWTX]?`,
    check: hasIrishLetter,
    words: ["pps", "ppsn", "personal public service", "p.p.s", "irish personal"],
    references: [
      "https://www.gov.ie/en/department-of-social-protection/services/get-a-personal-public-service-pps-number/",
    ],
  },
  {
    id: "pt-cartao-cidadao",
    subtype: "pt",
    form: String.raw`\d{9}[A-Z0-9]{2}\d`,
    check: hasPortugueseDigit,
    words: ["cartão de cidadão", "cartao de cidadao", "número de documento", "cc", "portuguese identity"],
    references: [
      "https://www.autenticacao.gov.pt/documents/20126/115760/Valida%C3%A7%C3%A3o+de+N%C3%BAmero+de+Documento+do+Cart%C3%A3o+de+Cidad%C3%A3o.pdf",
    ],
  },
  {
    id: "dk-cpr",
    subtype: "dk",
    form: String.raw`[0-3]\d[01]\d{3}\d{4}`,
    words: ["cpr", "personnummer", "danish citizen", "personnr", "danish personal"],
    references: ["https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret"],
  },
  {
    id: "se-personnummer",
    subtype: "se",
    form: String.raw`(?:19|20)?\d{2}[01]\d[0-9]\d{5}`,
    check: (number) => hasLuhnDigit(number.slice(-10)),
    words: [
      "personnumret",
      "personnummer",
      "personnr",
      "samordningsnummer",
      "swedish personal",
      "personal identity number",
      "p-nr",
      "pers.nr",
      "persnr",
      "swedish id",
      "swedish identity",
    ],
    isKnownAlone: true,
    references: [
      "https://www.skatteverket.se/servicelankar/otherlanguages/inenglishengelska/individualsandemployees/livinginsweden/personalidentitynumberandcoordinationnumber.4.2cf1b5cd163796a5c8b4295.html",
    ],
  },
  {
    id: "no-fodselsnummer",
    subtype: "no",
    form: String.raw`\d{11}`,
    check: (number) =>
      weigh(number, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0]) % 11 === 0 &&
      weigh(number, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    words: [
      "fødselsnummeret",
      "personnummeret",
      "fødselsnummer",
      "fodselsnummer",
      "fnr",
      "personnummer",
      "d-nummer",
      "norwegian",
      "f.nr",
      "fødselsnr",
      "personnr",
      "birth number",
    ],
    references: [
      "https://www.skatteetaten.no/en/person/national-registry/birth-and-name-selection/children-born-in-norway/national-id-number/",
    ],
  },
  {
    id: "fi-hetu",
    subtype: "fi",
    form: String.raw`[0-3]\d[01]\d{3}[A-FU-Y]?\d{3}[0-9A-FHJ-NPR-Y]`,
    check: (number) =>
      "0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(number.slice(0, 6) + number.slice(-4, -1)) % 31] ===
      number.at(-1),
    words: [
      "henkilötunnus",
      "hetu",
      "personbeteckning",
      "finnish",
      "personal identity code",
      "sotu",
      "hetun",
      "henkilötunnukseni",
    ],
    printed: {
      tryAt: { digitRuns: [6], followedBy: "+-ABCDEFUVWXY" },
      form: String.raw`[0-3]\d[01]\d{3}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`,
      confidence: "medium",
    },
    references: ["https://dvv.fi/en/personal-identity-code"],
  },
  {
    id: "is-kennitala",
    subtype: "is",
    form: String.raw`\d{10}`,
    check: (number) => weigh(number.slice(0, 9), [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    words: ["kennitala", "kennitalan", "kennitölu", "icelandic", "kt"],
    references: ["https://www.skra.is/english/people/my-registration/id-numbers/"],
  },
  {
    id: "ee-lt-personal-code",
    subtype: "ee",
    form: String.raw`[1-9]\d{10}`,
    check: (number) => number.startsWith("9") || hasBalticDigit(number),
    words: [
      "a.k",
      "isikukoodi",
      "isikukoodiga",
      "asmens kodu",
      "isikukood",
      "asmens kodas",
      "estonian",
      "lithuanian",
      "personal identification code",
      "personal code",
      "asmens kodo",
      "ik",
    ],
    references: ["https://www.riigiteataja.ee/en/eli/522032023001/consolide"],
  },
  {
    id: "lv-personas-kods",
    subtype: "lv",
    form: String.raw`\d{11}`,
    check: (number) =>
      number.startsWith("32") ||
      (1 + weigh(number.slice(0, 10), [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 === Number(number[10]),
    words: ["p.k", "personas kodu", "personas kods", "latvian", "personas koda"],
    references: ["https://www.pmlp.gov.lv/en/personal-identity-number"],
  },
  {
    id: "cz-sk-birth-number",
    subtype: "cz",
    form: String.raw`\d{2}[0-9]\d[0-3]\d{4}\d?`,
    check: (number) =>
      number.length === 9 ||
      remainder(number, 11) === 0 ||
      (remainder(number.slice(0, 9), 11) === 10 && number.endsWith("0")),
    words: [
      "r. č",
      "rodné číslo",
      "rodne cislo",
      "rč",
      "r.č",
      "birth number",
      "czech",
      "slovak",
      "rodného čísla",
      "rodným číslem",
      "rodné č",
      "rod. č",
    ],
    references: ["https://www.mvcr.cz/clanek/rodne-cislo.aspx"],
  },
  {
    id: "ro-cnp",
    subtype: "ro",
    form: String.raw`[1-9]\d{12}`,
    check: (number) =>
      // Ten has no digit of its own, and is written as one.
      "01234567891"[weigh(number.slice(0, 12), [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11] === number[12],
    words: ["cnp", "cod numeric personal", "romanian"],
    references: ["https://legislatie.just.ro/Public/DetaliiDocument/36202"],
  },
  {
    id: "bg-egn",
    subtype: "bg",
    form: String.raw`\d{10}`,
    check: (number) =>
      (weigh(number.slice(0, 9), [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(number[9]) ||
      weigh(number.slice(0, 9), [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === Number(number[9]),
    words: [
      "егн",
      "лнч",
      "egn",
      "единен граждански номер",
      "личен номер на чужденец",
      "bulgarian",
      "number of a foreigner",
      "pnf",
    ],
    references: ["https://www.grao.bg/esgraon.html"],
  },
  {
    id: "gr-amka",
    subtype: "gr",
    form: String.raw`[0-3]\d[01]\d{8}`,
    check: hasLuhnDigit,
    words: ["α.μ.κ.α", "αμκα", "amka", "greek social security", "αριθμός μητρώου κοινωνικής ασφάλισης"],
    references: ["https://www.amka.gr/"],
  },
  {
    id: "hr-oib",
    subtype: "hr",
    form: String.raw`\d{11}`,
    check: hasMod11And10Digit,
    words: ["oib", "osobni identifikacijski broj", "croatian", "personal identification number"],
    references: ["https://www.porezna-uprava.hr/HR_OIB/Stranice/default.aspx"],
  },
  {
    id: "jmbg",
    subtype: "rs",
    form: String.raw`[0-3]\d[01]\d{10}`,
    check: (number) => {
      const rest = weigh(number.slice(0, 12), [7, 6, 5, 4, 3, 2]) % 11;
      return rest !== 1 && (11 - rest) % 11 === Number(number[12]);
    },
    words: [
      "jmbg",
      "emšo",
      "emso",
      "matični broj",
      "јмбг",
      "ембг",
      "unique master citizen",
      "enotna matična številka",
      "единствен матичен број",
      "матични број",
      "embg",
    ],
    references: ["https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number"],
  },
  {
    id: "tr-tckn",
    subtype: "tr",
    form: String.raw`[1-9]\d{10}`,
    check: (number) =>
      ((weigh(number.slice(0, 9), [7, -1]) % 10) + 10) % 10 === Number(number[9]) &&
      weigh(number.slice(0, 10), [1]) % 10 === Number(number[10]),
    words: ["tc", "t.c", "kimlik", "tckn", "turkish"],
    isKnownAlone: true,
    references: ["https://www.nvi.gov.tr/kimlik-karti"],
  },
  {
    id: "il-identity",
    subtype: "il",
    form: String.raw`\d{9}`,
    check: hasLuhnDigit,
    words: [
      'ת"ז',
      "teudat zehut",
      "mispar zehut",
      "תעודת זהות",
      "מספר זהות",
      "ת.ז",
      "ת״ז",
      "israeli",
      "identity number",
      "tz",
    ],
    references: ["https://www.gov.il/en/service/identity_card_application"],
  },
  {
    id: "za-identity",
    subtype: "za",
    form: String.raw`\d{2}[01]\d[0-3]\d{5}[0-2]\d{2}`,
    check: hasLuhnDigit,
    words: ["sa id", "rsa id", "identity number", "id number", "id no", "identity document", "south african"],
    isKnownAlone: true,
    references: ["https://www.dha.gov.za/index.php/civic-services/identity-documents"],
  },
  {
    id: "br-cpf",
    subtype: "br",
    form: String.raw`\d{11}`,
    check: (number) =>
      (weigh(number.slice(0, 9), [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10 === Number(number[9]) &&
      (weigh(number.slice(0, 10), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10 === Number(number[10]),
    words: [
      "cpf",
      "cadastro de pessoas físicas",
      "pessoa física",
      "chave pix",
      "brazilian national",
      "contribuinte",
    ],
    printed: {
      tryAt: { digitRuns: [3], followedBy: ".", digitsAhead: 11 },
      form: String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}`,
      confidence: "medium",
    },
    references: ["https://www.gov.br/receitafederal/pt-br/assuntos/meu-cpf"],
  },
  {
    id: "mx-curp",
    subtype: "mx",
    form: String.raw`[A-Z]{4}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d`,
    words: ["curp", "clave unica", "mexican", "clave única", "registro de población"],
    printed: {
      tryAt: { digitRuns: [6], followedBy: "HMX", back: /[A-Z]/u },
      form: String.raw`[A-Z]{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HMX][A-Z]{5}[0-9A-Z]\d`,
      confidence: "medium",
    },
    references: ["https://www.gob.mx/curp/"],
  },
  {
    id: "ar-dni",
    subtype: "ar",
    form: String.raw`\d{7,8}`,
    words: ["dni", "documento nacional de identidad", "argentinian", "argentine", "d.n.i", "documento n"],
    references: ["https://www.argentina.gob.ar/interior/dni"],
  },
  {
    id: "cl-rut",
    subtype: "cl",
    form: String.raw`\d{7,8}[0-9K]`,
    check: (number) => {
      const digits = Array.from(number.slice(0, -1)).reverse().join("");
      return "0K987654321"[weigh(digits, [2, 3, 4, 5, 6, 7]) % 11] === number.at(-1);
    },
    words: ["rut", "run", "rol único", "rol unico", "chilean", "r.u.t"],
    printed: {
      tryAt: { digitRuns: [1, 2], followedBy: ".", digitsAhead: 7 },
      form: String.raw`\d{1,2}\.\d{3}\.\d{3}-[\dKk]`,
      confidence: "low",
    },
    references: ["https://www.registrocivil.cl/"],
  },
  {
    id: "co-cedula",
    subtype: "co",
    form: String.raw`\d{8,10}`,
    words: ["c.c", "cédula", "cc:", "cc no", "tarjeta de identidad", "cedula"],
    references: ["https://www.registraduria.gov.co/-Cedula-de-Ciudadania-3689-.html"],
  },
  {
    id: "cr-cedula",
    subtype: "cr",
    form: String.raw`\d{9,12}`,
    words: [
      "cedula",
      "cédula",
      "costa rican",
      "documento de identificación migratorio",
      "dimex",
      "cpf",
      "cpj",
      "costa rica physical person",
      "costa rica foreigners",
    ],
    references: ["https://www.tse.go.cr/"],
  },
  {
    id: "do-cedula",
    subtype: "do",
    form: String.raw`\d{11}`,
    check: hasLuhnDigit,
    words: ["cedula", "cédula", "dominican"],
    references: ["https://jce.gob.do/"],
  },
  {
    id: "ec-cedula",
    subtype: "ec",
    form: String.raw`[0-3]\d{9}`,
    check: hasLuhnDigit,
    words: ["cedula", "cédula", "ecuadorian", "ecuatorian", "ci:", "c.i"],
    references: ["https://www.registrocivil.gob.ec/"],
  },
  {
    id: "pe-dni",
    subtype: "pe",
    form: String.raw`\d{8}[0-9A-Z]?`,
    words: [
      "dni",
      "cui:",
      "cédula única de identidad",
      "peruvian",
      "documento nacional de identidad",
      "d.n.i",
    ],
    references: ["https://www.gob.pe/235-documento-nacional-de-identidad-dni"],
  },
  {
    id: "cn-resident-identity",
    subtype: "cn",
    form: String.raw`[1-8]\d{5}(?:18|19|20)\d{9}[0-9X]`,
    check: (number) => {
      const rest = weigh(number.slice(0, 17), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11;
      return "10X98765432"[rest] === number.at(-1);
    },
    words: [
      "身份证",
      "公民身份号码",
      "身分證",
      "chinese resident",
      "resident identity",
      "id card",
      "id number",
      "id no",
      "ric",
      "身份証",
      "china id",
      "chinese id",
      "prc id",
      "resident id",
    ],
    printed: {
      tryAt: { digitRuns: [17, 18] },
      form: String.raw`[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]`,
      confidence: "medium",
    },
    references: ["https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=080D6FBF2BB468F9007657F26D60013E"],
  },
  {
    id: "jp-my-number",
    subtype: "jp",
    form: String.raw`\d{12}`,
    check: (number) => {
      const rest = weigh(number.slice(0, 11), [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return (rest <= 1 ? 0 : 11 - rest) === Number(number[11]);
    },
    words: ["マイナンバー", "個人番号", "my number", "individual number", "kojin bangō", "kojin bango"],
    references: ["https://www.digital.go.jp/en/policies/mynumber"],
  },
  {
    id: "jp-residence-card",
    subtype: "jp",
    form: String.raw`[A-Z]{2}\d{8}[A-Z]{2}`,
    words: ["在留カード", "特別永住者証明書", "residence card", "zairyu"],
    references: ["https://www.moj.go.jp/isa/applications/procedures/whatzairyu_00001.html"],
  },
  {
    id: "kr-rrn",
    subtype: "kr",
    form: String.raw`\d{2}[01]\d[0-3]\d[0-9]\d{6}`,
    words: [
      "주민번호",
      "외국인등록번호",
      "resident registration",
      "rrn",
      "alien registration",
      "korean",
      "frn",
      "foreigner registration",
      "주민등록",
    ],
    printed: {
      tryAt: { digitRuns: [6], followedBy: "-" },
      form: String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-8]\d{6}`,
      confidence: "medium",
    },
    isKnownAlone: true,
    references: ["https://www.law.go.kr/LSW/lsInfoP.do?lsId=006161"],
  },
  {
    id: "tw-identity",
    subtype: "tw",
    form: String.raw`[A-Z][1289]\d{8}`,
    check: (number) => {
      const letter = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(number.charAt(0)) + 10;
      return (
        (Math.floor(letter / 10) +
          weigh(String(letter % 10) + number.slice(1), [9, 8, 7, 6, 5, 4, 3, 2, 1, 1])) %
          10 ===
        0
      );
    },
    words: ["taiwan id", "身分證", "統一證號", "taiwanese id", "national id", "arc"],
    references: ["https://www.ris.gov.tw/app/portal/3051"],
  },
  {
    id: "hk-identity",
    subtype: "hk",
    form: String.raw`[A-Z]{1,2}\d{6}[0-9A]`,
    check: hasHongKongDigit,
    words: ["hk id", "hong kong identity", "hong kong id", "身份證"],
    printed: {
      tryAt: { digitRuns: [6], followedBy: "(", back: /[A-Z]/u },
      form: String.raw`[A-Z]{1,2}\d{6}\([\dA]\)`,
      confidence: "medium",
    },
    references: ["https://www.immd.gov.hk/eng/services/hkid/general_info.html"],
  },
  {
    id: "sg-nric",
    subtype: "sg",
    form: String.raw`[STFGM]\d{7}[A-Z]`,
    check: hasSingaporeLetter,
    words: ["nric", "fin", "singapore id", "identity card"],
    printed: {
      tryAt: { digitRuns: [7], followedBy: "ABCDEFGHIJKLMNOPQRSTUVWXYZ", back: /[STFGM]/u },
      form: String.raw`[STFGM]\d{7}[A-Z]`,
      confidence: "low",
    },
    isKnownAlone: true,
    references: ["https://www.ica.gov.sg/documents/ic"],
  },
  {
    id: "my-nric",
    subtype: "my",
    form: String.raw`\d{2}[01]\d[0-3]\d{7}`,
    words: [
      "mykad",
      "nric",
      "ic no",
      "ic number",
      "kad pengenalan",
      "malaysian",
      "no ic",
      "no. k/p",
      "no kp",
      "identity card",
    ],
    printed: {
      tryAt: { digitRuns: [6], followedBy: "-", digitsAhead: 12 },
      form: String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{2}-\d{4}`,
      confidence: "low",
    },
    references: ["https://www.jpn.gov.my/en/core-business/identity-card"],
  },
  {
    id: "th-pin",
    subtype: "th",
    form: String.raw`[1-8]\d{12}`,
    check: (number) =>
      (11 - (weigh(number.slice(0, 12), [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 ===
      Number(number[12]),
    words: [
      "เลขประจำตัวประชาชน",
      "บัตรประชาชน",
      "thai",
      "thailand personal",
      "pin",
      "personal identification",
      "หมายเลขบัตรประชาชน",
      "เลขบัตรประชาชน",
    ],
    printed: {
      tryAt: { digitRuns: [1], followedBy: "-", digitsAhead: 13 },
      form: String.raw`\d-\d{4}-\d{5}-\d{2}-\d`,
      confidence: "medium",
    },
    isKnownAlone: true,
    references: ["https://www.bora.dopa.go.th/"],
  },
  {
    id: "id-nik",
    subtype: "id",
    form: String.raw`[1-9]\d{5}[0-7]\d[01]\d{7}`,
    words: ["nik", "ktp", "nomor induk kependudukan", "indonesian"],
    references: ["https://dukcapil.kemendagri.go.id/"],
  },
  {
    id: "in-aadhaar",
    subtype: "in",
    form: String.raw`[2-9]\d{11}`,
    check: hasVerhoeffDigit,
    words: ["aadhaar", "aadhar", "adhaar", "uidai", "uid", "आधार", "adhar", "indian personal identity"],
    isKnownAlone: true,
    references: ["https://uidai.gov.in/en/my-aadhaar/about-your-aadhaar.html"],
  },
  {
    id: "in-voter",
    subtype: "in",
    form: String.raw`[A-Z]{3}\d{7}`,
    words: ["epic", "voter", "elector", "electoral photo identity", "election card"],
    references: ["https://www.eci.gov.in/"],
  },
  {
    id: "pk-cnic",
    subtype: "pk",
    form: String.raw`[1-7]\d{12}`,
    words: [
      "cnic",
      "nic",
      "nadra",
      "computerised national identity",
      "pakistani",
      "شناختی کارڈ",
      "nicop",
      "snic",
    ],
    printed: {
      tryAt: { digitRuns: [5], followedBy: "-", digitsAhead: 13 },
      form: String.raw`[1-7]\d{4}-\d{7}-\d`,
      confidence: "low",
    },
    references: ["https://www.nadra.gov.pk/identity/identity-cnic/"],
  },
  {
    id: "ca-sin",
    subtype: "ca",
    form: String.raw`[1-79]\d{8}`,
    check: hasLuhnDigit,
    words: ["sin", "social insurance", "nas", "assurance sociale", "s.i.n", "n.a.s"],
    references: ["https://www.canada.ca/en/employment-social-development/services/sin.html"],
  },
  {
    id: "ae-emirates-id",
    subtype: "ae",
    form: String.raw`784\d{12}`,
    check: hasLuhnDigit,
    words: [
      "emirates id",
      "eid",
      "uae id",
      "الهوية الإماراتية",
      "رقم الهوية",
      "emirates identity",
      "uae identity",
    ],
    printed: {
      tryAt: { digitRuns: [3, 15], digitsAhead: 15 },
      form: String.raw`784-?(?:19|20)\d{2}-?\d{7}-?\d`,
      confidence: "medium",
    },
    references: ["https://u.ae/en/information-and-services/visa-and-emirates-id/emirates-id"],
  },
  {
    id: "sa-identity",
    subtype: "sa",
    form: String.raw`[12]\d{9}`,
    check: hasLuhnDigit,
    words: [
      "iqama",
      "saudi id",
      "national id",
      "رقم الهوية",
      "إقامة",
      "هوية",
      "saudi national",
      "saudi identity",
      "رقم الإقامة",
      "الهوية الوطنية",
      "muqeem",
    ],
    references: ["https://www.absher.sa/"],
  },
  {
    id: "eg-national-id",
    subtype: "eg",
    form: String.raw`[23]\d{2}[01]\d[0-3]\d{8}`,
    words: ["national id", "الرقم القومي", "رقم قومي", "egyptian id", "egypt national"],
    references: ["https://www.moi.gov.eg/"],
  },
  {
    id: "ng-nin",
    subtype: "ng",
    form: String.raw`\d{11}`,
    words: [
      "nin",
      "nimc",
      "national identification number",
      "bvn",
      "nigerian id",
      "nigeria national",
      "bank verification",
    ],
    references: ["https://nimc.gov.ng/"],
  },
  {
    id: "ke-national-id",
    subtype: "ke",
    form: String.raw`\d{7,8}`,
    words: ["kenyan id", "huduma", "kitambulisho", "national id no", "national id number"],
    references: ["https://immigration.go.ke/"],
  },
  {
    id: "mu-nid",
    subtype: "mu",
    form: String.raw`[A-Z]\d{12}[0-9A-Z]`,
    words: ["mauritian", "mauritius id", "national identifier", "id number", "nid", "national identity card"],
    references: ["https://mnis.govmu.org/"],
  },
  {
    id: "ph-philsys",
    subtype: "ph",
    form: String.raw`\d{12}|\d{16}`,
    words: ["philsys", "philid", "pcn", "psn", "philippine national id", "psa", "national id philippines"],
    references: ["https://philsys.gov.ph/"],
  },
  {
    id: "vn-cccd",
    subtype: "vn",
    form: String.raw`0\d{11}|\d{9}`,
    words: ["cccd", "căn cước", "cmnd", "vietnamese id", "cmt", "chứng minh nhân dân"],
    references: ["https://bocongan.gov.vn/"],
  },
  {
    id: "be-eid",
    subtype: "be",
    form: String.raw`\d{12}`,
    check: (number) => remainder(number.slice(0, 10), 97) % 97 === Number(number.slice(10)) % 97,
    words: ["eid", "identity card", "identiteitskaart", "carte d'identité", "belgian electronic"],
    references: ["https://eid.belgium.be/en"],
  },
  {
    id: "cr-residence",
    subtype: "cr",
    form: String.raw`1\d{10,11}`,
    words: ["cr", "cédula de residencia", "cedula de residencia", "dimex", "costa rica"],
    references: ["https://www.migracion.go.cr/"],
  },
  {
    id: "in-virtual-id",
    subtype: "in",
    form: String.raw`[2-9]\d{15}`,
    check: hasVerhoeffDigit,
    words: ["vid", "virtual id", "virtual identity", "aadhaar"],
    references: [
      "https://uidai.gov.in/en/contact-support/have-any-question/284-faqs/aadhaar-online-services/virtual-id-vid.html",
    ],
  },
  {
    id: "nl-identity-document",
    subtype: "nl",
    form: String.raw`[A-NP-Z]{2}[A-NP-Z0-9]{6}\d`,
    words: ["identiteitskaart", "paspoort", "documentnummer", "dutch passport", "dutch identity", "dutch id"],
    references: ["https://www.rvig.nl/documentnummers"],
  },
  {
    id: "nl-onderwijsnummer",
    subtype: "nl",
    form: String.raw`10\d{7}`,
    check: (number) => weigh(number, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 5,
    words: ["onderwijsnummer", "dutch student", "student identification"],
    references: ["https://www.duo.nl/"],
  },
  {
    id: "gb-upn",
    subtype: "gb",
    form: String.raw`[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]`,
    check: hasPupilLetter,
    words: ["upn", "unique pupil", "pupil number"],
    references: ["https://www.gov.uk/government/publications/unique-pupil-numbers"],
  },
  {
    id: "us-alien-number",
    subtype: "us",
    form: String.raw`A\d{8,9}`,
    words: ["alien number", "alien registration", "a number", "uscis", "green card"],
    references: ["https://www.uscis.gov/glossary-term/43043"],
  },
  {
    id: "ca-uci",
    subtype: "ca",
    form: String.raw`\d{8}|\d{10}`,
    words: ["uci:", "uci no", "uci number", "unique client identifier", "client id ircc", "ircc client"],
    references: ["https://ircc.canada.ca/english/helpcentre/answer.asp?qnum=1236"],
  },
  {
    id: "mx-nss",
    subtype: "mx",
    form: String.raw`\d{11}`,
    check: hasLuhnDigit,
    words: ["nss", "imss", "número de seguridad social", "numero de seguridad social", "seguro social"],
    references: ["https://www.imss.gob.mx/"],
  },
  {
    id: "mx-elector",
    subtype: "mx",
    form: String.raw`[A-Z]{6}\d{8}[HM]\d{3}`,
    words: ["elector", "ine", "credencial para votar"],
    references: ["https://www.ine.mx/"],
  },
  {
    id: "br-rg",
    subtype: "br",
    form: String.raw`\d{7,8}[0-9X]`,
    words: ["rg", "registro geral", "identidade"],
    references: ["https://www.gov.br/pt-br/servicos/obter-carteira-de-identidade"],
  },
  {
    id: "br-pis",
    subtype: "br",
    form: String.raw`\d{11}`,
    check: (number) => {
      const rest = (11 - (weigh(number.slice(0, 10), [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return rest % 10 === Number(number[10]);
    },
    words: ["pis", "pasep", "nis", "nit", "inscrição do trabalhador"],
    references: ["https://www.gov.br/inss/pt-br"],
  },
  {
    id: "br-titulo-eleitor",
    subtype: "br",
    form: String.raw`\d{12}`,
    words: ["título de eleitor", "titulo de eleitor", "título eleitoral", "titulo eleitoral"],
    references: ["https://www.tse.jus.br/"],
  },
  {
    id: "ve-cedula",
    subtype: "ve",
    form: String.raw`[VE]\d{6,8}`,
    words: ["cédula", "cedula", "c.i", "ci:", "venezuelan", "venezolano"],
    references: ["https://www.saime.gob.ve/"],
  },
  {
    id: "uy-ci",
    subtype: "uy",
    form: String.raw`[1-9]\d{6,7}`,
    check: (number) =>
      (10 - (weigh(number.slice(0, -1).padStart(7, "0"), [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 ===
      Number(number.at(-1)),
    words: ["cédula", "cedula", "c.i", "ci:", "uruguayan", "uruguaya"],
    references: ["https://www.gub.uy/tramites/cedula-identidad"],
  },
  {
    id: "cu-ni",
    subtype: "cu",
    form: String.raw`\d{2}[01]\d[0-3]\d{6}`,
    words: [
      "ni",
      "número de identidad",
      "numero de identidad",
      "carné de identidad",
      "carnet de identidad",
      "cuban",
    ],
    references: ["https://www.onei.gob.cu/"],
  },
  {
    id: "gt-dpi",
    subtype: "gt",
    form: String.raw`\d{13}`,
    words: ["dpi", "cui", "documento personal de identificación", "código único de identificación"],
    references: ["https://www.renap.gob.gt/"],
  },
  {
    id: "sv-dui",
    subtype: "sv",
    form: String.raw`\d{9}`,
    check: (number) =>
      (10 - (weigh(number.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10 === Number(number[8]),
    words: ["dui", "documento único de identidad", "documento unico de identidad"],
    references: ["https://www.rnpn.gob.sv/"],
  },
  {
    id: "fr-cni",
    subtype: "fr",
    form: String.raw`\d{12}|[0-9CDFGHJKLMNPRTVWXYZ]{8}\d`,
    words: ["cni", "carte nationale d'identité", "carte d'identité", "carte d'identite"],
    references: ["https://www.service-public.fr/particuliers/vosdroits/N358"],
  },
  {
    id: "it-carta-identita",
    subtype: "it",
    form: String.raw`[A-Z]{2}\d{5}[A-Z]{2}|[A-Z]{2}\d{7}`,
    words: [
      "carta d'identità",
      "carta d'identita",
      "carta di identità",
      "carta identità",
      "cie",
      "documento d'identità",
    ],
    references: ["https://www.cartaidentita.interno.gov.it/en/home/"],
  },
  {
    id: "pl-dowod",
    subtype: "pl",
    form: String.raw`[A-Z]{3}\d{6}`,
    check: (number) =>
      Array.from(number).reduce(
        (sum, character, index) =>
          sum + Number.parseInt(character, 36) * ([7, 3, 1, 9, 7, 3, 1, 7, 3][index] ?? 0),
        0,
      ) %
        10 ===
      0,
    words: ["dowodu osobistego", "dowodem osobistym", "dowód", "numer dowodu", "nr dowodu", "polish id"],
    references: ["https://www.gov.pl/web/gov/uzyskaj-dowod-osobisty"],
  },
  {
    id: "cz-sk-id-card",
    subtype: "cz",
    form: String.raw`\d{9}|[A-Z]{2}\d{6}`,
    words: ["občanský průkaz", "občanského průkazu", "číslo op", "občiansky preukaz", "občianskeho preukazu"],
    references: ["https://www.mvcr.cz/clanek/obcanske-prukazy.aspx"],
  },
  {
    id: "hu-personal-id",
    subtype: "hu",
    form: String.raw`[1-8]\d{10}|\d{6}[A-Z]{2}`,
    words: [
      "hungarian personal",
      "személyi számom",
      "személyi szám",
      "személyi azonosító",
      "személyi igazolvány",
      "személyi igazolványszám",
      "szig",
      "hungarian id",
    ],
    references: ["https://nyilvantarto.hu/"],
  },
  {
    id: "ro-identity-card",
    subtype: "ro",
    form: String.raw`[A-Z]{2}\d{6}`,
    words: ["carte de identitate", "buletin", "seria ci", "serie ci", "act de identitate"],
    references: ["https://depabd.mai.gov.ro/"],
  },
  {
    id: "bg-identity-card",
    subtype: "bg",
    form: String.raw`\d{9}|[A-Z]{2}\d{7}`,
    words: ["лична карта", "личната карта", "лк №", "bulgarian id card"],
    references: ["https://www.mvr.bg/"],
  },
  {
    id: "gr-identity-card",
    subtype: "gr",
    form: String.raw`[A-ZΑ-Ω]{1,2}\d{6}`,
    words: [
      "αδτ",
      "α.δ.τ",
      "αριθμός ταυτότητας",
      "δελτίο ταυτότητας",
      "αριθμός δελτίου ταυτότητας",
      "ταυτότητα",
    ],
    references: ["https://www.passport.gov.gr/"],
  },
  {
    id: "mt-id-card",
    subtype: "mt",
    form: String.raw`\d{7}[MGAPLHBZ]`,
    words: ["maltese id", "karta tal-identità", "karta tal-identita", "id card", "identity card"],
    references: ["https://www.identita.gov.mt/"],
  },
  {
    id: "lu-matricule",
    subtype: "lu",
    form: String.raw`(?:19|20)\d{2}[01]\d[0-3]\d{6}`,
    words: ["matricule", "numéro d'identification national", "luxembourg", "luxembourgish"],
    references: ["https://guichet.public.lu/en/citoyens/citoyennete/registre-national/rnpp.html"],
  },
  {
    id: "ru-snils",
    subtype: "ru",
    form: String.raw`\d{11}`,
    check: (number) =>
      (weigh(number.slice(0, 9), [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(number.slice(9)),
    words: ["снилс", "снилса", "снилсу", "snils", "страховой номер"],
    references: ["https://sfr.gov.ru/"],
  },
  {
    id: "by-personal-number",
    subtype: "by",
    form: String.raw`\d{7}[A-Z]\d{3}[A-Z]{2}\d`,
    words: ["личный номер", "идентификационный номер", "асабісты нумар", "belarusian"],
    references: ["https://www.mvd.gov.by/en"],
  },
  {
    id: "ua-unzr",
    subtype: "ua",
    form: String.raw`(?:19|20)\d{2}[01]\d[0-3]\d{6}`,
    words: ["унзр", "unzr", "запису в реєстрі", "id-картка"],
    references: ["https://dmsu.gov.ua/"],
  },
  {
    id: "kz-iin",
    subtype: "kz",
    form: String.raw`\d{12}`,
    check: hasKazakhDigit,
    words: ["иин", "жсн", "iin", "бин", "индивидуальный идентификационный номер", "kazakh"],
    references: ["https://egov.kz/cms/en/articles/iin_info"],
  },
  {
    id: "ge-personal-number",
    subtype: "ge",
    form: String.raw`\d{11}`,
    words: ["პირადი ნომერი", "პირადი №", "georgian id", "georgian personal"],
    references: ["https://sda.gov.ge/"],
  },
  {
    id: "am-public-services-number",
    subtype: "am",
    form: String.raw`\d{10}`,
    words: ["հծհ", "հանրային ծառայությունների համարանիշ", "armenian"],
    references: ["https://www.mia.gov.am/"],
  },
  {
    id: "al-personal-number",
    subtype: "al",
    form: String.raw`[A-T]\d{8}[A-W]`,
    words: ["nid", "numri personal", "letërnjoftim", "numri i identitetit", "albanian id"],
    references: ["https://e-albania.al/"],
  },
  {
    id: "ir-national-code",
    subtype: "ir",
    form: String.raw`\d{10}`,
    check: (number) => {
      const rest = weigh(number.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return (rest < 2 ? rest : 11 - rest) === Number(number[9]);
    },
    words: ["کد ملی", "شماره ملی", "iranian national", "iran national"],
    references: ["https://www.sabteahval.ir/"],
  },
  {
    id: "jo-national-number",
    subtype: "jo",
    form: String.raw`[2-9]\d{9}`,
    words: ["الرقم الوطني", "jordanian national", "jordan national"],
    references: ["https://www.cspd.gov.jo/"],
  },
  {
    id: "qa-id",
    subtype: "qa",
    form: String.raw`[23]\d{10}`,
    words: ["qid", "qatar id", "qatari id", "البطاقة الشخصية القطرية"],
    references: ["https://portal.moi.gov.qa/"],
  },
  {
    id: "kw-civil-id",
    subtype: "kw",
    form: String.raw`[23]\d{2}[01]\d[0-3]\d{6}`,
    words: ["civil id", "civil number", "الرقم المدني", "البطاقة المدنية"],
    references: ["https://www.paci.gov.kw/"],
  },
  {
    id: "bd-nid",
    subtype: "bd",
    form: String.raw`\d{10}|\d{13}|(?:19|20)\d{15}`,
    words: ["nid", "bangladesh", "bangladeshi", "জাতীয় পরিচয়পত্র"],
    references: ["https://services.nidw.gov.bd/"],
  },
  {
    id: "lk-nic",
    subtype: "lk",
    form: String.raw`\d{9}[VX]|(?:19|20)\d{10}`,
    words: ["nic", "sri lanka", "sri lankan", "ජාතික හැඳුනුම්පත"],
    references: ["https://drp.gov.lk/"],
  },
  {
    id: "ph-sss",
    subtype: "ph",
    form: String.raw`\d{10}`,
    words: ["sss", "social security system", "umid", "gsis"],
    references: ["https://www.sss.gov.ph/"],
  },
  {
    id: "gh-card",
    subtype: "gh",
    form: String.raw`GHA\d{10}`,
    words: ["ghanacard", "nia", "ghana", "ghanaian"],
    references: ["https://nia.gov.gh/"],
  },
  {
    id: "tz-nida",
    subtype: "tz",
    form: String.raw`(?:19|20)\d{18}`,
    words: ["nida", "nin", "kitambulisho", "tanzania", "tanzanian"],
    references: ["https://nida.go.tz/"],
  },
  {
    id: "ug-nin",
    subtype: "ug",
    form: String.raw`C[MF][0-9A-Z]{12}`,
    words: ["nin", "nira", "uganda", "ugandan", "national identification number"],
    references: ["https://www.nira.go.ug/"],
  },
  {
    id: "zm-nrc",
    subtype: "zm",
    form: String.raw`\d{8}[1-3]`,
    words: ["nrc", "national registration card", "zambia", "zambian"],
    references: ["https://www.moha.gov.zm/"],
  },
  {
    id: "ma-cin",
    subtype: "ma",
    form: String.raw`[A-Z]{1,2}\d{5,6}`,
    words: ["cin", "cnie", "carte nationale", "carte d'identité nationale", "moroccan", "marocaine"],
    references: ["https://www.cnie.ma/"],
  },
  {
    id: "tn-cin",
    subtype: "tn",
    form: String.raw`[01]\d{7}`,
    words: ["cin", "carte d'identité nationale", "بطاقة التعريف", "tunisian", "tunisienne"],
    references: ["https://www.interieur.gov.tn/"],
  },
  {
    id: "dz-nin",
    subtype: "dz",
    form: String.raw`\d{18}`,
    words: ["nin", "numéro d'identification national", "رقم التعريف الوطني", "algerian", "algérien"],
    references: ["https://www.interieur.gov.dz/"],
  },
  {
    id: "au-crn",
    subtype: "au",
    form: String.raw`\d{9}[A-Z]`,
    words: ["crn", "centrelink", "customer reference number"],
    references: ["https://www.servicesaustralia.gov.au/centrelink-customer-reference-number"],
  },
];

export const nationalIds: readonly Detector[] = rows.map((row) =>
  toDetector(row, { type: "national_id", advice: "national_id", severity: "high" }),
);

/** As Luhn's, letters counted from ten. */
function hasPortugueseDigit(number: string): boolean {
  const sum = Array.from(number).reduce((total, character, index) => {
    const value = Number.parseInt(character, 36) * (index % 2 === 0 ? 2 : 1);
    return total + (index % 2 === 0 && value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Characters in odd places have values of their own, in even places their order; the sum is a letter. */
function hasItalianLetter(number: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const sum = Array.from(number.slice(0, 15)).reduce((total, character, index) => {
    const value = /\d/u.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? (odd[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === number.at(-1);
}

function hasIrishLetter(number: string): boolean {
  // Letters for wives and for trusts are left out of the sum.
  const second = Math.max(0, "WABCDEFGHI".indexOf(number.charAt(8)));
  return (
    "WABCDEFGHIJKLMNOPQRSTUV"[(weigh(number.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23] ===
    number.charAt(7)
  );
}

/** Weights that count up, and others where those leave ten. */
function hasBalticDigit(number: string): boolean {
  const first = weigh(number.slice(0, 10), [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const rest = first < 10 ? first : (weigh(number.slice(0, 10), [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
  return rest === Number(number[10]);
}

function hasSingaporeLetter(number: string): boolean {
  const series = number.charAt(0);
  const offset = series === "T" || series === "G" ? 4 : series === "M" ? 3 : 0;
  const rest = (weigh(number.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11;
  const letters =
    series === "S" || series === "T" ? "JZIHGFEDCBA" : series === "M" ? "XWUTRQPNJLK" : "XWUTRQPNMLK";
  return letters[rest] === number.at(-1);
}

/** The letter after the area stands for two digits; the digits of each product are added up. */
function hasPensionDigit(number: string): boolean {
  const letter = String(number.charCodeAt(8) - 64).padStart(2, "0");
  const digits = number.slice(0, 8) + letter + number.slice(9, 11);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const product = Number(digit) * (weights[index] ?? 0);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(number[11]);
}

/** Letters count from ten, a missing first letter as 36. */
function hasHongKongDigit(number: string): boolean {
  const values = Array.from(number.padStart(9, " "), (character) =>
    character === " " ? 36 : Number.parseInt(character, 36),
  );
  return values.reduce((sum, value, index) => sum + value * (9 - index), 0) % 11 === 0;
}

/** The first letter is the remainder of the rest. */
function hasPupilLetter(number: string): boolean {
  const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
  const sum = Array.from(number.slice(1)).reduce((total, character, index) => {
    const value = /\d/u.test(character) ? Number(character) : letters.indexOf(character);
    return total + value * (index + 2);
  }, 0);
  return letters[sum % 23] === number.charAt(0);
}

/** Weights, and others where those leave ten. */
function hasKazakhDigit(number: string): boolean {
  const first = weigh(number.slice(0, 11), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const rest = first < 10 ? first : weigh(number.slice(0, 11), [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return rest === Number(number[11]);
}
