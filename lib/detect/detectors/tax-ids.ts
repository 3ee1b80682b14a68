import { hasMod11And10Digit, remainder, weigh } from "../check-digits.ts";
import type { Detector } from "../detector.ts";
import { hasLuhnDigit } from "../luhn.ts";
import { toDetector } from "../number-row.ts";
import type { Family, NumberRow } from "../number-row.ts";

const rows: readonly NumberRow[] = [
  {
    id: "us-ein",
    isOfCompany: true,
    subtype: "us",
    form: String.raw`\d{9}`,
    words: [
      "ein",
      "fein",
      "employer identification",
      "employer id",
      "tax id",
      "atin",
      "adoption taxpayer",
      "tin",
      "e.i.n",
      "irs number",
      "taxpayer identification",
    ],
    references: [
      "https://www.irs.gov/businesses/small-businesses-self-employed/get-an-employer-identification-number",
    ],
  },
  {
    id: "us-ptin",
    subtype: "us",
    form: String.raw`P\d{8}`,
    words: ["ptin", "preparer"],
    references: ["https://www.irs.gov/tax-professionals/ptin-requirements-for-tax-return-preparers"],
  },
  {
    id: "gb-utr",
    subtype: "gb",
    form: String.raw`\d{10}`,
    check: (number) => "21987654321"[weigh(number.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === number[0],
    words: ["utr", "unique taxpayer reference", "self assessment", "tax reference", "ut reference"],
    references: ["https://www.gov.uk/find-utr-number"],
  },
  {
    id: "de-steuer-id",
    subtype: "de",
    form: String.raw`[1-9]\d{10}`,
    check: hasMod11And10Digit,
    words: [
      "identifikationsnr",
      "steueridentifikationsnummer",
      "idnr",
      "identifikationsnummer",
      "tin",
      "tax id",
      "steuer id",
      "steuerident",
      "personal tax number",
      "german personal tax",
    ],
    references: [
      "https://www.bzst.de/EN/Private_individuals/Tax_identification_number/tax_identification_number_node.html",
    ],
  },
  {
    id: "de-steuernummer",
    subtype: "de",
    form: String.raw`\d{10,13}`,
    words: ["steuer-nr", "st.-nr", "st-nr", "german tax number", "steuer nummer", "st.nr"],
    references: ["https://www.elster.de/eportal/helpGlobal?themaGlobal=wo_ist_meine_steuernummer_eop"],
  },
  {
    id: "de-leitweg-id",
    isOfCompany: true,
    subtype: "de",
    form: String.raw`\d{2,12}(?:[A-Z0-9]{0,30})\d{2}`,
    words: ["leitweg", "routing identifier for electronic invoices"],
    references: ["https://leitweg-id.de/"],
  },
  {
    id: "de-handelsregister",
    isOfCompany: true,
    subtype: "de",
    form: String.raw`(?:HR[AB]|PR|VR|GnR|GsR)\d{1,6}[A-Z]{0,2}`,
    words: ["handelsregister", "amtsgericht", "registergericht", "company register", "commercial register"],
    printed: {
      tryAt: { literals: ["HRA ", "HRB ", "HRA:", "HRB:"] },
      form: String.raw`HR[AB]:? ?\d{4,6}(?: ?[A-Z]{1,2})?`,
      confidence: "low",
    },
    references: ["https://www.handelsregister.de/"],
  },
  {
    id: "fr-numero-fiscal",
    subtype: "fr",
    form: String.raw`[0-3]\d{12}`,
    check: (number) => remainder(number.slice(0, 10), 511) === Number(number.slice(10)),
    words: ["numéro fiscal", "n° fiscal", "spi", "numéro d'immatriculation fiscale", "nif", "french tax"],
    references: ["https://www.impots.gouv.fr/particulier/questions/comment-trouver-mon-numero-fiscal"],
  },
  {
    id: "fr-siren",
    isOfCompany: true,
    subtype: "fr",
    form: String.raw`\d{9}(?:\d{5})?`,
    check: hasLuhnDigit,
    words: ["siren", "siret", "rcs", "french company", "établissement"],
    references: ["https://www.insee.fr/en/metadonnees/definition/c2047"],
  },
  {
    id: "es-cif",
    isOfCompany: true,
    subtype: "es",
    form: String.raw`[A-HJNP-SUVW]\d{7}[0-9A-J]`,
    check: (number) => {
      const rest = (10 - (luhnSum(number.slice(1, 8)) % 10)) % 10;
      return number.at(-1) === String(rest) || number.at(-1) === "JABCDEFGHI"[rest];
    },
    words: ["cif", "nif", "identificación fiscal", "spanish company"],
    references: ["https://sede.agenciatributaria.gob.es/"],
  },
  {
    id: "pt-nif",
    subtype: "pt",
    form: String.raw`[1-9]\d{8}`,
    check: (number) => {
      const rest = weigh(number.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return (rest < 2 ? 0 : 11 - rest) === Number(number[8]);
    },
    words: ["nif", "contribuinte", "nipc", "número de identificação fiscal", "portuguese"],
    references: ["https://www.portaldasfinancas.gov.pt/"],
  },
  {
    id: "at-steuernummer",
    subtype: "at",
    form: String.raw`\d{9}`,
    check: (number) => (10 - (luhnFromLeft(number.slice(0, 8)) % 10)) % 10 === Number(number[8]),
    words: ["abgabenkontonummer", "steuernummer", "austrian tax", "finanzamt", "tin"],
    references: ["https://www.usp.gv.at/en/steuern-finanzen/steuernummer.html"],
  },
  {
    id: "at-firmenbuch",
    isOfCompany: true,
    subtype: "at",
    form: String.raw`(?:FN)?\d{1,6}[a-z]`,
    words: ["firmenbuch", "fn", "austrian company"],
    references: ["https://www.justiz.gv.at/service/datenbanken/firmenbuch.36f.de.html"],
  },
  {
    id: "pl-nip",
    subtype: "pl",
    form: String.raw`\d{10}`,
    check: (number) => weigh(number, [6, 5, 7, 2, 3, 4, 5, 6, 7, -1]) % 11 === 0,
    words: ["nip", "numer identyfikacji podatkowej", "polish vat"],
    references: ["https://www.biznes.gov.pl/en/portal/ou217"],
  },
  {
    id: "pl-regon",
    isOfCompany: true,
    subtype: "pl",
    form: String.raw`\d{9}(?:\d{5})?`,
    check: (number) => (weigh(number.slice(0, 8), [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(number[8]),
    words: ["regon", "rejestr gospodarki narodowej"],
    references: ["https://stat.gov.pl/en/"],
  },
  {
    id: "cz-sk-ico",
    isOfCompany: true,
    subtype: "cz",
    form: String.raw`\d{8}`,
    check: (number) =>
      (11 - (weigh(number.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(number[7]),
    words: [
      "ičo",
      "ico",
      "ič",
      "identifikační číslo",
      "identifikačné číslo",
      "identification number of organisation",
    ],
    references: ["https://www.czso.cz/csu/czso/home"],
  },
  {
    id: "cz-sk-dic",
    subtype: "sk",
    form: String.raw`(?:CZ|SK)?\d{8,10}`,
    words: ["dič", "dic", "ič dph", "daňové identifikační číslo", "daňové identifikačné číslo"],
    references: ["https://www.financnasprava.sk/"],
  },
  {
    id: "ro-cui",
    isOfCompany: true,
    subtype: "ro",
    form: String.raw`(?:RO)?[1-9]\d{1,9}`,
    check: (number) => {
      const digits = number.replace("RO", "").padStart(10, "0");
      return ((weigh(digits.slice(0, 9), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === Number(digits[9]);
    },
    words: [
      "cui",
      "cif",
      "cod de înregistrare în scopuri de tva",
      "codul de identificare fiscală",
      "codul unic de înregistrare",
      "cod fiscal",
      "onrc",
      "romanian",
    ],
    references: ["https://www.anaf.ro/"],
  },
  {
    id: "ro-onrc",
    isOfCompany: true,
    subtype: "ro",
    form: String.raw`[JFC]\d{6,14}`,
    words: ["onrc", "ordine din registrul comerţului", "registrul comerțului", "nr. reg. com"],
    references: ["https://www.onrc.ro/"],
  },
  {
    id: "se-orgnr",
    isOfCompany: true,
    subtype: "se",
    form: String.raw`\d{10}`,
    check: hasLuhnDigit,
    words: ["organisationsnummer", "org.nr", "org nr", "swedish company"],
    references: ["https://bolagsverket.se/en"],
  },
  {
    id: "no-orgnr",
    isOfCompany: true,
    subtype: "no",
    form: String.raw`[89]\d{8}`,
    check: (number) => weigh(number, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    words: ["organisasjonsnummer", "org.nr", "org nr", "norwegian"],
    references: ["https://www.brreg.no/en/"],
  },
  {
    id: "fi-y-tunnus",
    isOfCompany: true,
    subtype: "fi",
    form: String.raw`\d{8}`,
    check: (number) => weigh(number, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
    words: ["y-tunnus", "yritystunnus", "finnish business", "business id", "fo-nummer"],
    references: ["https://www.ytj.fi/en/index.html"],
  },
  {
    id: "ee-registrikood",
    isOfCompany: true,
    subtype: "ee",
    form: String.raw`[1789]\d{7}`,
    words: ["rk", "estonian organisation", "reg-kood", "registry code", "registri kood"],
    references: ["https://ariregister.rik.ee/eng"],
  },
  {
    id: "gr-afm",
    subtype: "gr",
    form: String.raw`\d{9}`,
    check: (number) =>
      (weigh(number.slice(0, 8), [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(number[8]),
    words: ["αφμ", "α.φ.μ", "afm", "greek vat", "greek tax"],
    references: ["https://www.aade.gr/"],
  },
  {
    id: "si-davcna",
    subtype: "si",
    form: String.raw`[1-9]\d{7}`,
    check: (number) =>
      (11 - (weigh(number.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(number[7]),
    words: ["davčna številka", "davcna", "id za ddv", "slovenian", "matična številka"],
    references: ["https://www.fu.gov.si/"],
  },
  {
    id: "si-maticna",
    isOfCompany: true,
    subtype: "si",
    form: String.raw`\d{7}(?:[0-9A-Z]\d{2})?`,
    words: ["maticna", "matična", "matičnaštevilka", "slovenian corporate", "corporate registration"],
    references: ["https://www.ajpes.si/"],
  },
  {
    id: "ch-uid",
    isOfCompany: true,
    subtype: "ch",
    form: String.raw`CHE\d{9}`,
    check: (number) => weigh(number.slice(3), [5, 4, 3, 2, 7, 6, 5, 4, 1]) % 11 === 0,
    words: ["uid", "unternehmens-identifikationsnummer", "ide", "idi", "swiss business"],
    references: [
      "https://www.bfs.admin.ch/bfs/en/home/registers/enterprise-register/enterprise-identification.html",
    ],
  },
  {
    id: "tr-vkn",
    subtype: "tr",
    form: String.raw`\d{10}`,
    check: hasTurkishDigit,
    words: ["vkn", "vergi kimlik", "vergi no", "vergi numarası", "vergi dairesi"],
    references: ["https://www.gib.gov.tr/"],
  },
  {
    id: "il-company",
    isOfCompany: true,
    subtype: "il",
    form: String.raw`5\d{8}`,
    check: hasLuhnDigit,
    words: ["hp", "mispar hevra", "ח.פ", "מספר חברה", "ח״פ", "company number", "israeli company"],
    references: ["https://www.gov.il/en/departments/corporations_authority"],
  },
  {
    id: "ru-inn",
    subtype: "ru",
    form: String.raw`\d{10}(?:\d{2})?`,
    check: hasRussianDigits,
    words: ["инн", "inn", "идентификационный номер налогоплательщика", "russian tax"],
    references: ["https://www.nalog.gov.ru/eng/"],
  },
  {
    id: "ru-ogrn",
    isOfCompany: true,
    subtype: "ru",
    form: String.raw`[15]\d{12}|3\d{14}`,
    check: (number) => remainder(number.slice(0, -1), number.length - 2) % 10 === Number(number.at(-1)),
    words: [
      "огрн",
      "огрнип",
      "ogrn",
      "основной государственный регистрационный номер",
      "primary state registration",
    ],
    references: ["https://egrul.nalog.ru/"],
  },
  {
    id: "ru-kpp",
    isOfCompany: true,
    subtype: "ru",
    form: String.raw`\d{4}[0-9A-Z]{2}\d{3}`,
    words: ["кпп", "kpp", "код причины постановки"],
    references: ["https://www.nalog.gov.ru/eng/"],
  },
  {
    id: "ua-rntrc",
    subtype: "ua",
    form: String.raw`\d{10}`,
    check: (number) =>
      (((weigh(number.slice(0, 9), [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 ===
      Number(number[9]),
    words: [
      "рнокпп",
      "іпн",
      "rntrc",
      "rnokpp",
      "ідентифікаційний номер",
      "ukrainian",
      "individual taxpayer registration",
      "taxpayer registration number",
      "ідентифікаційний код",
      "иин украина",
      "ипн",
      "ukraine",
    ],
    references: ["https://tax.gov.ua/en/"],
  },
  {
    id: "ua-edrpou",
    isOfCompany: true,
    subtype: "ua",
    form: String.raw`\d{8}`,
    words: [
      "єдрпоу",
      "edrpou",
      "identifier for enterprises",
      "enterprises and organizations",
      "ukrainian company",
      "ukraine",
    ],
    references: ["https://usr.minjust.gov.ua/"],
  },
  {
    id: "by-unp",
    subtype: "by",
    form: String.raw`[1-79A-EHKMАВЕКМНС][0-9A-EHKMOPTАВЕКМНОРСТ]\d{7}`,
    words: [
      "унп",
      "unp",
      "учетный номер плательщика",
      "belarusian",
      "belarus vat",
      "учётный номер плательщика",
    ],
    references: ["https://www.portal.nalog.gov.by/"],
  },
  {
    id: "al-nipt",
    isOfCompany: true,
    subtype: "al",
    form: String.raw`[A-M][0-9]\d{7}[A-Z]`,
    words: ["nipt", "nuis", "numri i identifikimit", "albanian"],
    references: ["https://www.tatime.gov.al/"],
  },
  {
    id: "ad-nrt",
    subtype: "ad",
    form: String.raw`[ACDEFGLOPU]\d{6}[A-Z]`,
    words: ["nrt", "número de registre tributari", "andorra"],
    references: ["https://www.impostos.ad/"],
  },
  {
    id: "rs-pib",
    isOfCompany: true,
    subtype: "rs",
    form: String.raw`\d{9}`,
    check: hasMod11And10Digit,
    words: ["pib", "пиб", "порески идентификациони број", "poreski identifikacioni broj", "serbian tax"],
    references: ["https://www.apr.gov.rs/"],
  },
  {
    id: "me-pib",
    isOfCompany: true,
    subtype: "me",
    form: String.raw`\d{8}`,
    words: ["pib", "poreski identifikacioni broj", "montenegro"],
    references: ["https://www.gov.me/en/poreskauprava"],
  },
  {
    id: "mk-edb",
    subtype: "mk",
    form: String.raw`(?:MK|МК)?\d{13}`,
    words: ["едб", "edb", "macedonian", "north macedonia", "даночен"],
    references: ["https://www.ujp.gov.mk/en"],
  },
  {
    id: "md-idno",
    isOfCompany: true,
    subtype: "md",
    form: String.raw`[12]\d{12}`,
    check: (number) => weigh(number.slice(0, 12), [7, 3, 1]) % 10 === Number(number[12]),
    words: ["idno", "idnp", "moldavian", "moldovan"],
    references: ["https://asp.gov.md/en"],
  },
  {
    id: "az-voen",
    subtype: "az",
    form: String.raw`\d{9,10}`,
    words: ["vöen", "voen", "azerbaijan", "vergi ödəyicisinin"],
    references: ["https://www.taxes.gov.az/en"],
  },
  {
    id: "li-peid",
    subtype: "li",
    form: String.raw`\d{4,12}`,
    words: ["personenidentifikationsnummer", "liechtenstein", "pe id"],
    references: ["https://www.llv.li/en/national-administration/fiscal-authority"],
  },
  {
    id: "fo-vtal",
    isOfCompany: true,
    subtype: "fo",
    form: String.raw`(?:FO)?\d{6}`,
    words: ["v-tal", "vinnutal", "faroe", "v number"],
    references: ["https://www.taks.fo/en"],
  },
  {
    id: "br-cnpj",
    isOfCompany: true,
    subtype: "br",
    form: String.raw`[0-9A-Z]{8}[0-9A-Z]{4}\d{2}`,
    check: hasBrazilianDigits,
    words: ["cnpj", "cadastro nacional da pessoa jurídica", "brazilian company"],
    printed: {
      tryAt: { digitRuns: [2], followedBy: ".", digitsAhead: 14 },
      form: String.raw`\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}`,
      confidence: "medium",
    },
    references: ["https://www.gov.br/receitafederal/pt-br/assuntos/orientacao-tributaria/cadastros/cnpj"],
  },
  {
    id: "mx-rfc",
    subtype: "mx",
    form: String.raw`[A-ZÑ&]{3,4}\d{6}(?:[0-9A-Z]{3})?`,
    words: ["rfc", "registro federal de contribuyentes", "mexican tax", "r.f.c"],
    references: ["https://www.sat.gob.mx/"],
  },
  {
    id: "ar-cuit",
    subtype: "ar",
    form: String.raw`[23]\d{10}`,
    check: (number) => {
      const rest = (11 - (weigh(number.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
      return rest === Number(number[10]);
    },
    words: [
      "cuit",
      "cuil",
      "código único de identificación tributaria",
      "clave única de identificación tributaria",
      "c.u.i.t",
      "argentinian tax",
    ],
    printed: {
      tryAt: { digitRuns: [2], followedBy: "-", digitsAhead: 11 },
      form: String.raw`(?:20|2[3-7]|3[034])-\d{8}-\d`,
      confidence: "low",
    },
    references: ["https://www.afip.gob.ar/"],
  },
  {
    id: "co-nit",
    subtype: "co",
    form: String.raw`\d{8,10}`,
    check: (number) => {
      const digits = Array.from(number.slice(0, -1)).reverse().join("");
      return (
        "01987654321"[weigh(digits, [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]) % 11] ===
        number.at(-1)
      );
    },
    words: ["nit", "rut", "número de identificación tributaria", "colombian"],
    references: ["https://www.dian.gov.co/"],
  },
  {
    id: "pe-ruc",
    subtype: "pe",
    form: String.raw`[12][05-7]\d{9}`,
    check: (number) =>
      (11 - (weigh(number.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(number[10]),
    words: ["ruc", "registro único de contribuyentes", "peruvian"],
    references: ["https://www.sunat.gob.pe/"],
  },
  {
    id: "ec-ruc",
    subtype: "ec",
    form: String.raw`[0-3]\d{12}`,
    words: ["ruc", "registro único de contribuyentes", "ecuadorian", "ecuatorian"],
    references: ["https://www.sri.gob.ec/"],
  },
  {
    id: "uy-rut",
    subtype: "uy",
    form: String.raw`\d{12}`,
    check: (number) =>
      (11 - (weigh(number.slice(0, 11), [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(number[11]),
    words: ["rut", "registro único tributario", "uruguay"],
    references: ["https://www.gub.uy/direccion-general-impositiva/"],
  },
  {
    id: "py-ruc",
    subtype: "py",
    form: String.raw`\d{5,9}`,
    check: (number) => {
      const digits = Array.from(number.slice(0, -1)).reverse().join("");
      return ((11 - (weigh(digits, [2, 3, 4, 5, 6, 7, 8, 9]) % 11)) % 11) % 10 === Number(number.at(-1));
    },
    words: ["ruc", "registro único de contribuyentes", "paraguay"],
    references: ["https://www.dnit.gov.py/"],
  },
  {
    id: "gt-nit",
    subtype: "gt",
    form: String.raw`\d{4,11}[0-9K]`,
    check: (number) => {
      const digits = Array.from(number.slice(0, -1)).reverse().join("");
      return "0K987654321"[weigh(digits, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) % 11] === number.at(-1);
    },
    words: ["nit", "número de identificación tributaria", "guatemala"],
    references: ["https://portal.sat.gob.gt/"],
  },
  {
    id: "sv-nit",
    subtype: "sv",
    form: String.raw`[019]\d{13}`,
    words: ["nit", "número de identificación tributaria", "salvador"],
    references: ["https://www.mh.gob.sv/"],
  },
  {
    id: "do-rnc",
    subtype: "do",
    form: String.raw`\d{8,9}`,
    words: ["rnc", "registro nacional del contribuyente", "dominican", "registro nacional de contribuyentes"],
    references: ["https://dgii.gov.do/"],
  },
  {
    id: "do-ncf",
    isOfCompany: true,
    subtype: "do",
    form: String.raw`[BE]\d{10,12}|[AP]\d{18}`,
    words: ["ncf", "comprobante fiscal", "ecf"],
    references: ["https://dgii.gov.do/"],
  },
  {
    id: "cr-cpj",
    isOfCompany: true,
    subtype: "cr",
    form: String.raw`[2-5]\d{9}`,
    words: ["cpj", "cédula de persona jurídica", "cédula jurídica", "costa rica"],
    references: ["https://www.hacienda.go.cr/"],
  },
  {
    id: "cn-uscc",
    isOfCompany: true,
    subtype: "cn",
    form: String.raw`[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}`,
    words: ["社会信用代码", "uscc", "unified social credit", "税号", "纳税人识别号", "纳税人识别码"],
    references: ["https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=24691C25985C1073D3A7C85629378AC0"],
  },
  {
    id: "jp-corporate-number",
    isOfCompany: true,
    subtype: "jp",
    form: String.raw`[1-9]\d{12}`,
    check: (number) =>
      9 - (weigh(Array.from(number.slice(1)).reverse().join(""), [1, 2]) % 9) === Number(number[0]),
    words: [
      "法人番号",
      "hōjin bangō",
      "corporate number",
      "houjin bangou",
      "hojin bango",
      "cn:",
      "japanese corporate",
    ],
    references: ["https://www.houjin-bangou.nta.go.jp/en/"],
  },
  {
    id: "jp-invoice-number",
    isOfCompany: true,
    subtype: "jp",
    form: String.raw`T\d{13}`,
    words: ["登録番号", "適格請求書", "インボイス"],
    references: ["https://www.invoice-kohyo.nta.go.jp/"],
  },
  {
    id: "kr-brn",
    isOfCompany: true,
    subtype: "kr",
    form: String.raw`\d{10}`,
    check: (number) =>
      (10 -
        ((weigh(number.slice(0, 9), [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(number[8]) * 5) / 10)) %
          10)) %
        10 ===
      Number(number[9]),
    words: ["사업자 등록 번호", "brn", "business registration", "south korea business", "사업자 번호"],
    references: ["https://www.nts.go.kr/english/main.do"],
  },
  {
    id: "tw-ubn",
    isOfCompany: true,
    subtype: "tw",
    form: String.raw`\d{8}`,
    words: ["統一編號", "統編", "ubn", "unified business", "taiwanese tax"],
    references: ["https://www.etax.nat.gov.tw/"],
  },
  {
    id: "sg-uen",
    isOfCompany: true,
    subtype: "sg",
    form: String.raw`\d{8}[A-Z]|\d{9}[A-Z]|[RST]\d{2}[A-Z]{2}\d{4}[A-Z]`,
    words: [
      "uen",
      "unique entity number",
      "gst reg",
      "business registration no",
      "acra",
      "company registration no",
    ],
    printed: {
      tryAt: { digitRuns: [2], followedBy: "ABCDEFGHIJKLMNOPQRSTUVWXYZ", back: /[RST]/u },
      form: String.raw`[ST]\d{2}[A-Z]{2}\d{4}[A-Z]`,
      confidence: "low",
    },
    references: ["https://www.uen.gov.sg/"],
  },
  {
    id: "th-moa",
    subtype: "th",
    form: String.raw`\d{13}`,
    check: (number) =>
      (11 - (weigh(number.slice(0, 12), [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 ===
      Number(number[12]),
    words: [
      "moa",
      "memorandum of association",
      "เลขทะเบียนนิติบุคคล",
      "เลขประจำตัวผู้เสียภาษี",
      "thailand",
      "tin",
      "taxpayer identification",
      "เลขประจำตัวผู้เสียภาษีอากร",
    ],
    references: ["https://www.dbd.go.th/en"],
  },
  {
    id: "id-npwp",
    subtype: "id",
    form: String.raw`\d{15,16}`,
    words: ["npwp", "nomor pokok wajib pajak"],
    references: ["https://www.pajak.go.id/en"],
  },
  {
    id: "in-pan",
    subtype: "in",
    form: String.raw`[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]`,
    words: ["pan", "permanent account number", "income tax"],
    printed: {
      tryAt: { digitRuns: [4], followedBy: "ABCDEFGHIJKLMNOPQRSTUVWXYZ", back: /[A-Z]/u },
      form: String.raw`[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]`,
      confidence: "low",
    },
    references: ["https://www.incometax.gov.in/"],
  },
  {
    id: "ph-tin",
    subtype: "ph",
    form: String.raw`\d{9}(?:\d{3})?(?:\d{2})?`,
    words: ["tin", "bir", "tax identification"],
    references: ["https://www.bir.gov.ph/"],
  },
  {
    id: "vn-mst",
    subtype: "vn",
    form: String.raw`\d{10}(?:\d{3})?`,
    check: (number) =>
      10 - (weigh(number.slice(0, 9), [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11) === Number(number[9]),
    words: ["mst", "mã số thuế", "vietnam"],
    references: ["https://www.gdt.gov.vn/"],
  },
  {
    id: "au-tfn",
    subtype: "au",
    form: String.raw`\d{8,9}`,
    check: (number) => weigh(number, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
    words: ["tfn", "tax file"],
    references: ["https://www.ato.gov.au/individuals-and-families/tax-file-number"],
  },
  {
    id: "au-abn",
    isOfCompany: true,
    subtype: "au",
    form: String.raw`[1-9]\d{10}`,
    check: (number) => (weigh(number, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0,
    words: ["abn", "australian business number", "a.b.n"],
    references: ["https://abr.business.gov.au/Help/AbnFormat"],
  },
  {
    id: "au-acn",
    isOfCompany: true,
    subtype: "au",
    form: String.raw`\d{9}`,
    check: (number) =>
      (10 - (weigh(number.slice(0, 8), [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === Number(number[8]),
    words: ["acn", "australian company number", "a.c.n"],
    references: [
      "https://asic.gov.au/for-business/registering-a-company/steps-to-register-a-company/australian-company-numbers/",
    ],
  },
  {
    id: "nz-ird",
    subtype: "nz",
    form: String.raw`\d{8,9}`,
    check: hasNewZealandDigit,
    words: ["ird", "inland revenue", "te tari tāke", "new zealand"],
    references: ["https://www.ird.govt.nz/managing-my-tax/ird-numbers"],
  },
  {
    id: "ca-bn",
    isOfCompany: true,
    subtype: "ca",
    form: String.raw`\d{9}(?:R[CMPT]\d{4})?`,
    check: (number) => hasLuhnDigit(number.slice(0, 9)),
    words: ["business number", "bn", "cra business", "gst/hst", "canadian business"],
    references: ["https://www.canada.ca/en/services/taxes/business-number.html"],
  },
  {
    id: "za-tax",
    subtype: "za",
    form: String.raw`[01239]\d{9}`,
    check: hasLuhnDigit,
    words: [
      "sars",
      "tin",
      "tax reference number",
      "south african tax",
      "tax ref",
      "tax number",
      "income tax reference",
    ],
    references: ["https://www.sars.gov.za/"],
  },
  {
    id: "ke-pin",
    subtype: "ke",
    form: String.raw`[AP]\d{9}[A-Z]`,
    words: ["kra", "pin", "kenya", "personal identification number"],
    references: ["https://www.kra.go.ke/"],
  },
  {
    id: "gh-tin",
    subtype: "gh",
    form: String.raw`[PCGQV]00[0-9A-Z]{7}[0-9X]`,
    words: ["tin", "ghana", "taxpayer identification number"],
    references: ["https://gra.gov.gh/"],
  },
  {
    id: "eg-tax",
    subtype: "eg",
    form: String.raw`\d{9}`,
    words: ["الرقم الضريبي", "رقم التسجيل الضريبي", "egypt", "tax registration number", "trn"],
    references: ["https://www.eta.gov.eg/"],
  },
  {
    id: "ma-ice",
    isOfCompany: true,
    subtype: "ma",
    form: String.raw`\d{15}`,
    check: (number) => remainder(number, 97) === 0,
    words: ["ice", "identifiant commun de l'entreprise", "التعريف الموحد للمقاولة", "morocc"],
    references: ["https://www.ice.gov.ma/"],
  },
  {
    id: "dz-nif",
    subtype: "dz",
    form: String.raw`\d{15}(?:\d{5})?`,
    words: ["nif", "numéro d'identification fiscale", "algeria", "algérie"],
    references: ["https://www.mfdgi.gov.dz/"],
  },
  {
    id: "tn-mf",
    subtype: "tn",
    form: String.raw`\d{6,7}[A-Z](?:[ABDNP][CMNPE]\d{3})?`,
    words: ["matricule fiscal", "m.f", "mf", "tunisia", "matricule fiscale", "identifiant fiscal"],
    references: ["https://www.impots.finances.gov.tn/"],
  },
  {
    id: "sn-ninea",
    isOfCompany: true,
    subtype: "sn",
    form: String.raw`\d{7,9}(?:\d[A-Z]\d)?`,
    words: ["ninea", "senegal", "sénégal", "d'identification nationale des entreprises"],
    references: ["https://www.dgid.sn/"],
  },
  {
    id: "gn-nifp",
    subtype: "gn",
    form: String.raw`\d{9}`,
    check: hasLuhnDigit,
    words: ["nifp", "numéro d'identification fiscale permanent", "guinea", "guinée"],
    references: ["https://dgi.gov.gn/"],
  },
  {
    id: "mz-nuit",
    subtype: "mz",
    form: String.raw`\d{9}`,
    words: [
      "nuit",
      "número único de identificação tributaria",
      "número único de identificação tributária",
      "mozambique",
    ],
    references: ["https://www.at.gov.mz/"],
  },
  {
    id: "it-codice-fiscale-numeric",
    isOfCompany: true,
    subtype: "it",
    form: String.raw`\d{11}`,
    check: hasLuhnDigit,
    words: ["codice fiscale", "cod. fiscale", "c.f", "cf:", "italian tax code", "partita iva", "p.iva"],
    references: ["https://www.agenziaentrate.gov.it/portale/web/english/fiscal-code"],
  },
  {
    id: "fi-veronumero",
    subtype: "fi",
    form: String.raw`\d{12}`,
    words: ["veronumero", "skattenummer", "finnish individual tax"],
    references: [
      "https://www.vero.fi/en/individuals/tax-cards-and-tax-returns/arriving_in_finland/work_in_finland/tax-number/",
    ],
  },
  {
    id: "fi-association",
    isOfCompany: true,
    subtype: "fi",
    form: String.raw`\d{4,6}`,
    words: ["yhdistysrekisteri", "yhdistysrekisterin", "finnish association", "association identifier"],
    references: ["https://www.prh.fi/en/yhdistysrekisteri.html"],
  },
  {
    id: "hu-adoazonosito",
    subtype: "hu",
    form: String.raw`8\d{9}`,
    check: (number) => weigh(number.slice(0, 9), [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(number[9]),
    words: ["adóazonosító", "hungarian tax"],
    references: ["https://nav.gov.hu/"],
  },
  {
    id: "hu-adoszam",
    isOfCompany: true,
    subtype: "hu",
    form: String.raw`\d{8}[1-5]\d{2}`,
    check: (number) => weigh(number.slice(0, 8), [9, 7, 3, 1]) % 10 === 0,
    words: ["adószám", "adószáma", "hungarian tax"],
    references: ["https://nav.gov.hu/"],
  },
  {
    id: "nl-rsin",
    isOfCompany: true,
    subtype: "nl",
    form: String.raw`\d{9}`,
    check: (number) => weigh(number, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
    words: ["rsin", "fiscaal nummer", "dutch tax"],
    references: ["https://www.kvk.nl/en/about-the-business-register/rsin-number/"],
  },
  {
    id: "nl-kvk",
    isOfCompany: true,
    subtype: "nl",
    form: String.raw`\d{8}`,
    words: ["kvk", "kamer van koophandel"],
    references: ["https://www.kvk.nl/en/about-the-business-register/kvk-number/"],
  },
  {
    id: "gb-company-number",
    isOfCompany: true,
    subtype: "gb",
    form: String.raw`(?:[A-Z]{2}\d{6}|\d{8})`,
    words: [
      "companies house",
      "company number",
      "company no",
      "company registration",
      "registered number",
      "crn",
    ],
    references: ["https://www.gov.uk/get-information-about-a-company"],
  },
  {
    id: "gb-paye",
    isOfCompany: true,
    subtype: "gb",
    form: String.raw`\d{3}[A-Z]{1,2}\d{3,6}`,
    words: ["paye", "accounts office reference"],
    references: ["https://www.gov.uk/register-employer"],
  },
  {
    id: "fr-rcs",
    isOfCompany: true,
    subtype: "fr",
    form: String.raw`[AB]\d{9}`,
    check: (number) => hasLuhnDigit(number.slice(-9)),
    words: ["rcs", "registre du commerce", "french trade registration"],
    printed: {
      tryAt: { literals: ["RCS "] },
      form: String.raw`RCS [A-ZÀ-Ý][A-Za-zÀ-ÿ' -]{1,40}? [AB]? ?\d{3} ?\d{3} ?\d{3}`,
      confidence: "medium",
    },
    references: ["https://www.infogreffe.fr/"],
  },
  {
    id: "ve-rif",
    subtype: "ve",
    form: String.raw`[VEJPGC]\d{9}`,
    check: (number) => {
      const kind = { V: 4, E: 8, J: 12, C: 12, P: 16, G: 20 }[number.charAt(0)] ?? 0;
      return "00987654321"[(kind + weigh(number.slice(1, 9), [3, 2, 7, 6, 5, 4, 3, 2])) % 11] === number[9];
    },
    words: [
      "rif",
      "r.i.f",
      "registro de identificación fiscal",
      "registro único de información fiscal",
      "venezuelan",
    ],
    references: ["https://www.seniat.gob.ve/"],
  },
  {
    id: "bo-nit",
    subtype: "bo",
    form: String.raw`\d{7,12}`,
    words: ["nit bolivia", "bolivian", "número de identificación tributaria"],
    references: ["https://www.impuestos.gob.bo/"],
  },
  {
    id: "sm-coe",
    isOfCompany: true,
    subtype: "sm",
    form: String.raw`(?:SM)?\d{1,5}`,
    words: ["codice operatore economico", "c.o.e", "san marino"],
    references: ["https://www.agenziadogane.sm/"],
  },
  {
    id: "sa-vat",
    isOfCompany: true,
    subtype: "sa",
    form: String.raw`3\d{13}3`,
    words: ["vat", "zatca", "الرقم الضريبي"],
    references: ["https://zatca.gov.sa/en/"],
  },
  {
    id: "ae-trn",
    isOfCompany: true,
    subtype: "ae",
    form: String.raw`100\d{12}`,
    words: ["trn", "tax registration number", "vat", "الرقم الضريبي", "رقم التسجيل الضريبي"],
    references: ["https://tax.gov.ae/en/"],
  },
  {
    id: "ng-tin",
    subtype: "ng",
    form: String.raw`\d{12}`,
    words: ["tin", "firs", "jtb", "nigerian tax"],
    references: ["https://www.firs.gov.ng/"],
  },
  {
    id: "ng-rc",
    isOfCompany: true,
    subtype: "ng",
    form: String.raw`(?:RC|BN)\d{5,8}`,
    words: ["cac", "rc number", "rc no", "corporate affairs commission", "nigerian company"],
    references: ["https://www.cac.gov.ng/"],
  },
  {
    id: "my-tin",
    subtype: "my",
    form: String.raw`(?:IG|SG|OG|C|CS|D|E|F|FA|J|LE|PT|TA|TC|TN|TR|TP)\d{9,11}`,
    words: ["tin", "lhdn", "income tax", "nombor cukai pendapatan", "no. cukai pendapatan", "hasil"],
    references: ["https://www.hasil.gov.my/en/"],
  },
  {
    id: "pk-ntn",
    subtype: "pk",
    form: String.raw`\d{8}`,
    words: ["ntn", "national tax number", "fbr"],
    references: ["https://www.fbr.gov.pk/"],
  },
  {
    id: "in-tan",
    isOfCompany: true,
    subtype: "in",
    form: String.raw`[A-Z]{4}\d{5}[A-Z]`,
    words: ["tan", "tax deduction account", "tds"],
    references: ["https://www.incometax.gov.in/"],
  },
  {
    id: "in-cin",
    isOfCompany: true,
    subtype: "in",
    form: String.raw`[LU]\d{5}[A-Z]{2}(?:19|20)\d{2}[A-Z]{3}\d{6}`,
    words: ["cin", "corporate identity", "corporate identification number", "roc"],
    references: ["https://www.mca.gov.in/"],
  },
  {
    id: "hk-br",
    isOfCompany: true,
    subtype: "hk",
    form: String.raw`\d{8}(?:\d{13})?`,
    words: ["business registration", "brn", "br number", "br no", "商業登記"],
    references: ["https://www.ird.gov.hk/eng/tax/bre.htm"],
  },
  {
    id: "us-state-tax",
    isOfCompany: true,
    subtype: "us",
    form: String.raw`\d{7,11}`,
    words: ["state tax id", "state tax number", "sales tax permit", "state ein", "seller's permit"],
    references: ["https://www.sba.gov/business-guide/launch-your-business/get-federal-state-tax-id-numbers"],
  },
];

const ofPeople: Family = { type: "tax_id", advice: "tax_id", severity: "high" };
/** Public in most countries, and printed on every invoice: the same as a number for value added tax. */
const ofCompanies: Family = { type: "vat", advice: "vat", severity: "medium" };

export const taxIds: readonly Detector[] = rows.map((row) =>
  toDetector(row, row.isOfCompany === undefined ? ofPeople : ofCompanies),
);

/** Sum of the digits, every other one doubled, the first of them. */
function luhnSum(digits: string): number {
  return Array.from(digits).reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/** As above, the second doubled. */
function luhnFromLeft(digits: string): number {
  return luhnSum(`0${digits}`);
}

function hasTurkishDigit(number: string): boolean {
  const sum = Array.from(number.slice(0, 9)).reduce((total, digit, index) => {
    const shifted = (Number(digit) + 9 - index) % 10;
    return total + (shifted === 0 ? 0 : (shifted * 2 ** (9 - index)) % 9 || 9);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(number[9]);
}

function hasRussianDigits(number: string): boolean {
  const weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
  const digitOf = (count: number): number =>
    (weigh(number.slice(0, count), weights.slice(11 - count)) % 11) % 10;
  return number.length === 10
    ? digitOf(9) === Number(number[9])
    : digitOf(10) === Number(number[10]) && digitOf(11) === Number(number[11]);
}

/** Since 2026 letters as well, counted from 17 as their place in ASCII after the digits. */
function hasBrazilianDigits(number: string): boolean {
  const digitOf = (count: number): number => {
    let sum = 0;
    for (let index = 0; index < count; index++) {
      sum += (number.charCodeAt(index) - 48) * (((count - 1 - index) % 8) + 2);
    }
    return sum % 11 < 2 ? 0 : 11 - (sum % 11);
  };
  return digitOf(12) === Number(number[12]) && digitOf(13) === Number(number[13]);
}

/** Weights, and others where those leave ten. */
function hasNewZealandDigit(number: string): boolean {
  const digits = number.padStart(9, "0");
  const first = (11 - (weigh(digits.slice(0, 8), [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  const rest = first < 10 ? first : (11 - (weigh(digits.slice(0, 8), [7, 4, 3, 2, 5, 2, 7, 6]) % 11)) % 11;
  return rest === Number(digits[8]);
}
