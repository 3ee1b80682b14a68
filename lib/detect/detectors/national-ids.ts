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
    words: ["national insurance", "national insurance number", "nino", "ni", "ni number", "ni no"],
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
      "numéro de sécu",
      "sécu",
      "n° ss",
      "n° sécu",
      "french social security",
      "social security",
    ],
    references: ["https://www.insee.fr/fr/metadonnees/definition/c1409"],
  },
  {
    id: "es-dni",
    subtype: "es",
    form: String.raw`(?:\d{8}|[XYZ]\d{7})[A-HJ-NP-TV-Z]`,
    check: (number) => {
      const digits = number.slice(0, -1).replace("X", "0").replace("Y", "1").replace("Z", "2");
      return "TRWAGMYFPDXBNJZSQVHLCKE"[Number(digits) % 23] === number.at(-1);
    },
    words: [
      "dni",
      "nif",
      "nie",
      "documento nacional de identidad",
      "identidad de extranjero",
      "documento de identidad",
    ],
    references: ["https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/"],
  },
  {
    id: "it-codice-fiscale",
    subtype: "it",
    form: String.raw`[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]`,
    check: hasItalianLetter,
    words: ["codice fiscale", "cod. fiscale", "cf", "c.f", "italian tax code", "fiscal code", "tax code"],
    references: ["https://www.agenziaentrate.gov.it/portale/web/english/fiscal-code"],
  },
  {
    id: "nl-bsn",
    subtype: "nl",
    form: String.raw`\d{9}`,
    check: (number) => weigh(number, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
    words: ["bsn", "burgerservicenummer", "sofinummer", "sofi-nummer", "citizen service number"],
    references: ["https://www.government.nl/topics/personal-data/citizen-service-number-bsn"],
  },
  {
    id: "pl-pesel",
    subtype: "pl",
    form: String.raw`\d{11}`,
    check: (number) => weigh(number, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
    words: ["pesel", "numer pesel", "polish national", "national identification"],
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
      "rijksregisternummer",
      "rijksregister",
      "numéro national",
      "registre national",
      "nn",
      "insz",
      "niss",
      "bis number",
      "belgian",
      "national number",
    ],
    references: ["https://www.ibz.rrn.fgov.be/en/national-register/"],
  },
  {
    id: "ch-ahv",
    subtype: "ch",
    form: String.raw`756\d{10}`,
    check: (number) => weigh(number, [1, 3]) % 10 === 0,
    words: [
      "ahv",
      "ahv-nr",
      "ahv-nummer",
      "avs",
      "n° avs",
      "numéro avs",
      "ahvn13",
      "sozialversicherungsnummer",
      "swiss social security",
      "social security",
    ],
    references: ["https://www.zas.admin.ch/en/ahv-number"],
  },
  {
    id: "at-svnr",
    subtype: "at",
    form: String.raw`\d{10}`,
    check: (number) =>
      weigh(number.slice(0, 3) + number.slice(4), [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11 === Number(number[3]),
    words: [
      "svnr",
      "sv-nummer",
      "sozialversicherungsnummer",
      "versicherungsnummer",
      "vnr",
      "austrian social security",
    ],
    references: ["https://www.sozialversicherung.at/cdscontent/?contentid=10007.820902"],
  },
  {
    id: "de-personalausweis",
    subtype: "de",
    form: String.raw`[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?|T\d{8}`,
    words: [
      "personalausweis",
      "personalausweisnummer",
      "ausweisnummer",
      "ausweis-nr",
      "ausweis",
      "german id card",
    ],
    references: [
      "https://www.personalausweisportal.de/Webs/PA/EN/citizens/german-id-card/german-id-card-node.html",
    ],
  },
  {
    id: "de-rentenversicherung",
    subtype: "de",
    form: String.raw`\d{8}[A-Z]\d{3}`,
    words: [
      "rentenversicherungsnummer",
      "rentenversicherung",
      "sozialversicherungsnummer",
      "sv-nummer",
      "rvnr",
      "svnr",
      "versicherungsnummer",
    ],
    references: [
      "https://www.deutsche-rentenversicherung.de/DRV/DE/Rente/Allgemeine-Informationen/Wissenswertes-zur-Rente/FAQs/versicherungsnummer.html",
    ],
  },
  {
    id: "ie-pps",
    subtype: "ie",
    form: String.raw`\d{7}[A-W][A-IW]?`,
    check: hasIrishLetter,
    words: [
      "pps",
      "ppsn",
      "pps no",
      "pps number",
      "personal public service number",
      "personal public service",
    ],
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
    words: ["cpr", "cpr-nummer", "cpr nr", "personnummer", "danish citizen", "cpr number"],
    references: ["https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret"],
  },
  {
    id: "se-personnummer",
    subtype: "se",
    form: String.raw`(?:19|20)?\d{2}[01]\d[0-9]\d{5}`,
    check: (number) => hasLuhnDigit(number.slice(-10)),
    words: ["personnummer", "personnr", "samordningsnummer", "swedish personal", "personal identity number"],
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
      "fødselsnummer",
      "fodselsnummer",
      "fnr",
      "personnummer",
      "d-nummer",
      "norwegian birth number",
      "norwegian",
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
      "finnish personal identity",
      "finnish",
      "personal identity code",
    ],
    references: ["https://dvv.fi/en/personal-identity-code"],
  },
  {
    id: "is-kennitala",
    subtype: "is",
    form: String.raw`\d{10}`,
    check: (number) => weigh(number.slice(0, 9), [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    words: ["kennitala", "icelandic", "kt"],
    references: ["https://www.skra.is/english/people/my-registration/id-numbers/"],
  },
  {
    id: "ee-lt-personal-code",
    subtype: "ee",
    form: String.raw`[1-6]\d{10}`,
    check: hasBalticDigit,
    words: [
      "isikukood",
      "asmens kodas",
      "estonian personal",
      "estonian",
      "lithuanian",
      "personal identification code",
      "personal code",
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
    words: ["personas kods", "latvian", "pvn personas kods"],
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
    words: ["rodné číslo", "rodne cislo", "rč", "r.č", "birth number", "czech", "slovak"],
    references: ["https://www.mvcr.cz/clanek/rodne-cislo.aspx"],
  },
  {
    id: "ro-cnp",
    subtype: "ro",
    form: String.raw`[1-9]\d{12}`,
    check: (number) =>
      (weigh(number.slice(0, 12), [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 === Number(number[12]),
    words: ["cnp", "cod numeric personal", "romanian numerical personal", "romanian"],
    references: ["https://legislatie.just.ro/Public/DetaliiDocument/36202"],
  },
  {
    id: "bg-egn",
    subtype: "bg",
    form: String.raw`\d{10}`,
    check: (number) =>
      (weigh(number.slice(0, 9), [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(number[9]) ||
      weigh(number.slice(0, 9), [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === Number(number[9]),
    words: ["егн", "лнч", "egn", "единен граждански номер", "личен номер на чужденец", "bulgarian"],
    references: ["https://www.grao.bg/esgraon.html"],
  },
  {
    id: "gr-amka",
    subtype: "gr",
    form: String.raw`[0-3]\d[01]\d{8}`,
    check: hasLuhnDigit,
    words: ["αμκα", "amka", "greek social security", "αριθμός μητρώου κοινωνικής ασφάλισης"],
    references: ["https://www.amka.gr/"],
  },
  {
    id: "hr-oib",
    subtype: "hr",
    form: String.raw`\d{11}`,
    check: hasMod11And10Digit,
    words: ["oib", "osobni identifikacijski broj", "croatian"],
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
    words: ["jmbg", "emšo", "emso", "matični broj", "јмбг", "ембг", "unique master citizen"],
    references: ["https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number"],
  },
  {
    id: "tr-tckn",
    subtype: "tr",
    form: String.raw`[1-9]\d{10}`,
    check: (number) =>
      ((weigh(number.slice(0, 9), [7, -1]) % 10) + 10) % 10 === Number(number[9]) &&
      weigh(number.slice(0, 10), [1]) % 10 === Number(number[10]),
    words: ["t.c. kimlik", "tc kimlik", "kimlik", "kimlik no", "kimlik numarası", "tckn", "tc no", "turkish"],
    references: ["https://www.nvi.gov.tr/kimlik-karti"],
  },
  {
    id: "il-identity",
    subtype: "il",
    form: String.raw`\d{9}`,
    check: hasLuhnDigit,
    words: ["teudat zehut", "mispar zehut", "תעודת זהות", "מספר זהות", "ת.ז", "ת״ז", "israeli"],
    references: ["https://www.gov.il/en/service/identity_card_application"],
  },
  {
    id: "za-identity",
    subtype: "za",
    form: String.raw`\d{2}[01]\d[0-3]\d{5}[0-2]\d{2}`,
    check: hasLuhnDigit,
    words: [
      "south african id",
      "sa id",
      "rsa id",
      "identity number",
      "id number",
      "id no",
      "identity document",
      "south african",
    ],
    references: ["https://www.dha.gov.za/index.php/civic-services/identity-documents"],
  },
  {
    id: "br-cpf",
    subtype: "br",
    form: String.raw`\d{11}`,
    check: (number) =>
      (weigh(number.slice(0, 9), [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10 === Number(number[9]) &&
      (weigh(number.slice(0, 10), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10 === Number(number[10]),
    words: ["cpf", "cadastro de pessoas físicas", "pessoa física", "chave pix"],
    references: ["https://www.gov.br/receitafederal/pt-br/assuntos/meu-cpf"],
  },
  {
    id: "mx-curp",
    subtype: "mx",
    form: String.raw`[A-Z]{4}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d`,
    words: ["curp", "clave única de registro de población", "clave unica", "mexican"],
    references: ["https://www.gob.mx/curp/"],
  },
  {
    id: "ar-dni",
    subtype: "ar",
    form: String.raw`\d{7,8}`,
    words: ["dni", "documento nacional de identidad", "argentinian", "argentine"],
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
    words: ["rut", "run", "rol único", "rol unico", "chilean"],
    references: ["https://www.registrocivil.cl/"],
  },
  {
    id: "co-cedula",
    subtype: "co",
    form: String.raw`\d{8,10}`,
    words: ["cédula de ciudadanía", "cedula de ciudadania", "c.c. no", "cédula"],
    references: ["https://www.registraduria.gov.co/-Cedula-de-Ciudadania-3689-.html"],
  },
  {
    id: "cr-cedula",
    subtype: "cr",
    form: String.raw`\d{9,12}`,
    words: [
      "cédula de persona",
      "cédula física",
      "cédula jurídica",
      "cedula",
      "cédula",
      "costa rican",
      "documento de identificación migratorio",
      "dimex",
      "cpf",
      "cpj",
    ],
    references: ["https://www.tse.go.cr/"],
  },
  {
    id: "do-cedula",
    subtype: "do",
    form: String.raw`\d{11}`,
    check: hasLuhnDigit,
    words: ["cédula de identidad", "cedula", "cédula", "dominican"],
    references: ["https://jce.gob.do/"],
  },
  {
    id: "ec-cedula",
    subtype: "ec",
    form: String.raw`[0-3]\d{9}`,
    check: hasLuhnDigit,
    words: ["cédula de identidad", "cédula de ciudadanía", "cedula", "cédula", "ecuadorian", "ecuatorian"],
    references: ["https://www.registrocivil.gob.ec/"],
  },
  {
    id: "pe-dni",
    subtype: "pe",
    form: String.raw`\d{8}[0-9A-Z]?`,
    words: ["dni", "cui", "cédula única de identidad", "peruvian", "documento nacional de identidad"],
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
      "身份证号",
      "身份证号码",
      "公民身份号码",
      "身分證",
      "居民身份证",
      "chinese resident",
      "resident identity",
      "id card",
      "id number",
      "id no",
      "ric",
    ],
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
    words: ["マイナンバー", "個人番号", "my number", "individual number"],
    references: ["https://www.digital.go.jp/en/policies/mynumber"],
  },
  {
    id: "jp-residence-card",
    subtype: "jp",
    form: String.raw`[A-Z]{2}\d{8}[A-Z]{2}`,
    words: ["在留カード", "在留カード番号", "特別永住者証明書", "residence card", "zairyu"],
    references: ["https://www.moj.go.jp/isa/applications/procedures/whatzairyu_00001.html"],
  },
  {
    id: "kr-rrn",
    subtype: "kr",
    form: String.raw`\d{2}[01]\d[0-3]\d[0-9]\d{6}`,
    words: [
      "주민등록번호",
      "주민번호",
      "외국인등록번호",
      "resident registration",
      "rrn",
      "alien registration",
      "korean",
    ],
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
    words: ["身分證", "身分證字號", "統一證號", "taiwanese id", "national id", "arc"],
    references: ["https://www.ris.gov.tw/app/portal/3051"],
  },
  {
    id: "hk-identity",
    subtype: "hk",
    form: String.raw`[A-Z]{1,2}\d{6}[0-9A]`,
    words: ["hkid", "hk id", "hong kong identity", "hong kong id", "香港身份證", "身份證"],
    references: ["https://www.immd.gov.hk/eng/services/hkid/general_info.html"],
  },
  {
    id: "sg-nric",
    subtype: "sg",
    form: String.raw`[STFGM]\d{7}[A-Z]`,
    check: hasSingaporeLetter,
    words: ["nric", "fin", "nric no", "fin no", "singapore id", "nric/fin", "identity card"],
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
      "no. kad pengenalan",
      "kad pengenalan",
      "malaysian",
      "no ic",
    ],
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
      "thai national id",
      "thai id",
      "thai",
      "thailand personal",
      "pin",
      "personal identification",
    ],
    references: ["https://www.bora.dopa.go.th/"],
  },
  {
    id: "id-nik",
    subtype: "id",
    form: String.raw`[1-9]\d{5}[0-7]\d[01]\d{7}`,
    words: ["nik", "ktp", "nomor induk kependudukan", "e-ktp", "no ktp", "indonesian"],
    references: ["https://dukcapil.kemendagri.go.id/"],
  },
  {
    id: "in-aadhaar",
    subtype: "in",
    form: String.raw`[2-9]\d{11}`,
    check: hasVerhoeffDigit,
    words: ["aadhaar", "aadhar", "adhaar", "uidai", "uid", "आधार"],
    references: ["https://uidai.gov.in/en/my-aadhaar/about-your-aadhaar.html"],
  },
  {
    id: "in-voter",
    subtype: "in",
    form: String.raw`[A-Z]{3}\d{7}`,
    words: ["epic", "epic no", "voter id", "voter", "elector", "electoral photo identity"],
    references: ["https://www.eci.gov.in/"],
  },
  {
    id: "pk-cnic",
    subtype: "pk",
    form: String.raw`[1-7]\d{12}`,
    words: ["cnic", "nic", "nadra", "computerised national identity", "pakistani", "شناختی کارڈ"],
    references: ["https://www.nadra.gov.pk/identity/identity-cnic/"],
  },
  {
    id: "ca-sin",
    subtype: "ca",
    form: String.raw`[1-79]\d{8}`,
    check: hasLuhnDigit,
    words: [
      "sin",
      "social insurance",
      "social insurance number",
      "nas",
      "numéro d'assurance sociale",
      "assurance sociale",
    ],
    references: ["https://www.canada.ca/en/employment-social-development/services/sin.html"],
  },
  {
    id: "ae-emirates-id",
    subtype: "ae",
    form: String.raw`784\d{12}`,
    check: hasLuhnDigit,
    words: ["emirates id", "eid", "uae id", "الهوية الإماراتية", "رقم الهوية"],
    references: ["https://u.ae/en/information-and-services/visa-and-emirates-id/emirates-id"],
  },
  {
    id: "sa-identity",
    subtype: "sa",
    form: String.raw`[12]\d{9}`,
    check: hasLuhnDigit,
    words: ["iqama", "saudi id", "national id", "رقم الهوية", "إقامة", "هوية"],
    references: ["https://www.absher.sa/"],
  },
  {
    id: "eg-national-id",
    subtype: "eg",
    form: String.raw`[23]\d{2}[01]\d[0-3]\d{8}`,
    words: ["egyptian national id", "national id", "الرقم القومي", "رقم قومي"],
    references: ["https://www.moi.gov.eg/"],
  },
  {
    id: "ng-nin",
    subtype: "ng",
    form: String.raw`\d{11}`,
    words: ["nin", "nimc", "national identification number", "bvn"],
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
    words: ["philsys", "philid", "pcn", "psn", "philippine national id"],
    references: ["https://philsys.gov.ph/"],
  },
  {
    id: "vn-cccd",
    subtype: "vn",
    form: String.raw`0\d{11}`,
    words: ["cccd", "căn cước", "cmnd", "căn cước công dân", "vietnamese id"],
    references: ["https://bocongan.gov.vn/"],
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
  const second = number.length > 8 ? "WABCDEFGHI".indexOf(number.charAt(8)) : 0;
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
