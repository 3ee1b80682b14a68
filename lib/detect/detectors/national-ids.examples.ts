import type { Examples } from "../examples.ts";

// Made up, with the right check digits where there are some.
export const examples: Readonly<Record<string, Examples>> = {
  "gb-nino": {
    found: [
      "national insurance: «YP083009D»",
      "national insurance number «MN 774483-B» is on file",
      "name,national insurance\nAnn,«SW191441A»\nBo,«YP083009D»",
      "«MN774483B» (nino)",
    ],
    notMatched: [
      "national insurance: YP08",
      "national insurance: YP083009DYP083009DYP083009D",
      "national insurance: xYP083009D",
    ],
    needsContext: ["row YP083009D was skipped", "order YP083009D"],
  },
  "fr-nir": {
    found: [
      "nir: «757310863691633»",
      "insee «854 994 076 575 243» is on file",
      "name,nir\nAnn,«431286295267425»\nBo,«757310863691633»",
      "«854994076575243» (sécurité sociale)",
    ],
    notMatched: [
      "nir: 7573108",
      "nir: 757310863691633757310863691633757310863691633",
      "nir: x757310863691633",
    ],
    notValid: ["nir: 757310863691630", "nir: 854994076575240"],
    needsContext: ["row 757310863691633 was skipped", "order 757310863691633"],
  },
  "es-dni": {
    found: [
      "dni: «Z0963937N»",
      "nif «Z 8513667-S» is on file",
      "name,dni\nAnn,«Z7702539M»\nBo,«Z0963937N»",
      "«Z8513667S» (nie)",
    ],
    notMatched: ["dni: Z096", "dni: Z0963937NZ0963937NZ0963937N", "dni: xZ0963937N"],
    notValid: ["dni: Z0963930N", "dni: Z8513660S"],
    needsContext: ["row Z0963937N was skipped", "order Z0963937N"],
  },
  "it-codice-fiscale": {
    found: [
      "codice fiscale: «AZDTPS12R3LHNT2L»",
      "cod. fiscale «XDFPUH56R84UPU9-F» is on file",
      "name,codice fiscale\nAnn,«NVDFFXP2S65ISL9V»\nBo,«AZDTPS12R3LHNT2L»",
      "«XDFPUH56R84UPU9F» (cf)",
    ],
    notMatched: [
      "codice fiscale: AZDTPS1",
      "codice fiscale: AZDTPS12R3LHNT2LAZDTPS12R3LHNT2LAZDTPS12R3LHNT2L",
      "codice fiscale: xAZDTPS12R3LHNT2L",
    ],
    notValid: ["codice fiscale: AZDTPS12R3LHNT0L", "codice fiscale: XDFPUH56R84UPU0F"],
    needsContext: ["row AZDTPS12R3LHNT2L was skipped", "order AZDTPS12R3LHNT2L"],
  },
  "nl-bsn": {
    found: [
      "bsn: «954325527»",
      "burgerservicenummer «342 596 093» is on file",
      "name,bsn\nAnn,«703706172»\nBo,«954325527»",
      "«342596093» (sofinummer)",
    ],
    notMatched: ["bsn: 9543", "bsn: 954325527954325527954325527", "bsn: x954325527"],
    notValid: ["bsn: 954325520", "bsn: 342596090"],
    needsContext: ["row 954325527 was skipped", "order 954325527"],
  },
  "pl-pesel": {
    found: [
      "pesel: «31327713317»",
      "numer pesel «882 469 877 92» is on file",
      "name,pesel\nAnn,«95379421510»\nBo,«31327713317»",
      "«88246987792» (polish national)",
    ],
    notMatched: ["pesel: 31327", "pesel: 313277133173132771331731327713317", "pesel: x31327713317"],
    notValid: ["pesel: 31327713310", "pesel: 88246987790"],
    needsContext: ["row 31327713317 was skipped", "order 31327713317"],
  },
  "be-national-number": {
    found: [
      "rijksregisternummer: «54616006881»",
      "rijksregister «985 449 257 59» is on file",
      "name,rijksregisternummer\nAnn,«76630215081»\nBo,«54616006881»",
      "«98544925759» (numéro national)",
    ],
    notMatched: [
      "rijksregisternummer: 54616",
      "rijksregisternummer: 546160068815461600688154616006881",
      "rijksregisternummer: x54616006881",
    ],
    notValid: ["rijksregisternummer: 54616006880", "rijksregisternummer: 98544925750"],
    needsContext: ["row 54616006881 was skipped", "order 54616006881"],
  },
  "ch-ahv": {
    found: [
      "ahv: «7560247640863»",
      "ahv-nr «756 092 260 7297» is on file",
      "name,ahv\nAnn,«7561861528940»\nBo,«7560247640863»",
      "«7560922607297» (ahv-nummer)",
    ],
    notMatched: ["ahv: 756024", "ahv: 756024764086375602476408637560247640863", "ahv: x7560247640863"],
    notValid: ["ahv: 7560247640860", "ahv: 7560922607290"],
    needsContext: ["row 7560247640863 was skipped", "order 7560247640863"],
  },
  "at-svnr": {
    found: [
      "svnr: «2847006845»",
      "sv-nummer «714 061 5367» is on file",
      "name,svnr\nAnn,«9739067554»\nBo,«2847006845»",
      "«7140615367» (sozialversicherungsnummer)",
    ],
    notMatched: ["svnr: 2847", "svnr: 284700684528470068452847006845", "svnr: x2847006845"],
    notValid: ["svnr: 2847006840", "svnr: 7140615360"],
    needsContext: ["row 2847006845 was skipped", "order 2847006845"],
  },
  "de-personalausweis": {
    found: [
      "personalausweis: «RCLKLR9MK7»",
      "personalausweisnummer «VTJV 5Y10N0» is on file",
      "name,personalausweis\nAnn,«FRVTX0HL12»\nBo,«RCLKLR9MK7»",
      "«VTJV5Y10N0» (ausweisnummer)",
    ],
    notMatched: [
      "personalausweis: RCLKL",
      "personalausweis: RCLKLR9MK7RCLKLR9MK7RCLKLR9MK7",
      "personalausweis: xRCLKLR9MK7",
    ],
    needsContext: ["row RCLKLR9MK7 was skipped", "order RCLKLR9MK7"],
  },
  "de-rentenversicherung": {
    found: [
      "rentenversicherungsnummer: «85224069Z203»",
      "rentenversicherung «56157838Q548» is on file",
      "name,rentenversicherungsnummer\nAnn,«28548060U801»\nBo,«85224069Z203»",
      "«56157838Q548» (sozialversicherungsnummer)",
    ],
    notMatched: [
      "rentenversicherungsnummer: 85224",
      "rentenversicherungsnummer: 85224069Z20385224069Z20385224069Z203",
      "rentenversicherungsnummer: x85224069Z203",
    ],
    needsContext: ["row 85224069Z203 was skipped", "order 85224069Z203"],
  },
  "ie-pps": {
    found: [
      "pps: «6241707GI»",
      "ppsn «4998459-LC» is on file",
      "name,pps\nAnn,«7059808MB»\nBo,«6241707GI»",
      "«4998459LC» (pps no)",
    ],
    notMatched: ["pps: 6241", "pps: 6241707GI6241707GI6241707GI", "pps: x6241707GI"],
    notValid: ["pps: 6241700GI", "pps: 4998450LC"],
    needsContext: ["row 6241707GI was skipped", "order 6241707GI"],
  },
  "pt-cartao-cidadao": {
    found: [
      "cartão de cidadão: «592920164WF4»",
      "cartao de cidadao «7846236758U6» is on file",
      "name,cartão de cidadão\nAnn,«334886511EO5»\nBo,«592920164WF4»",
      "«7846236758U6» (número de documento)",
    ],
    notMatched: [
      "cartão de cidadão: 59292",
      "cartão de cidadão: 592920164WF4592920164WF4592920164WF4",
      "cartão de cidadão: x592920164WF4",
    ],
    notValid: ["cartão de cidadão: 592920164WF0", "cartão de cidadão: 7846236758U0"],
    needsContext: ["row 592920164WF4 was skipped", "order 592920164WF4"],
  },
  "dk-cpr": {
    found: [
      "cpr: «1003771316»",
      "cpr-nummer «350 084 0290» is on file",
      "name,cpr\nAnn,«3507672116»\nBo,«1003771316»",
      "«3500840290» (cpr nr)",
    ],
    notMatched: ["cpr: 1003", "cpr: 100377131610037713161003771316", "cpr: x1003771316"],
    needsContext: ["row 1003771316 was skipped", "order 1003771316"],
  },
  "se-personnummer": {
    found: [
      "personnummer: «3609267970»",
      "personnr «198 608 100 379» is on file",
      "name,personnummer\nAnn,«4901514531»\nBo,«3609267970»",
      "«198608100379» (samordningsnummer)",
    ],
    notMatched: [
      "personnummer: 3609",
      "personnummer: 360926797036092679703609267970",
      "personnummer: x3609267970",
    ],
    notValid: ["personnummer: 3609267971", "personnummer: 198608100370"],
    needsContext: ["row 3609267970 was skipped", "order 3609267970"],
  },
  "no-fodselsnummer": {
    found: [
      "fødselsnummer: «45843280548»",
      "fodselsnummer «282 599 229 78» is on file",
      "name,fødselsnummer\nAnn,«25112949464»\nBo,«45843280548»",
      "«28259922978» (fnr)",
    ],
    notMatched: [
      "fødselsnummer: 45843",
      "fødselsnummer: 458432805484584328054845843280548",
      "fødselsnummer: x45843280548",
    ],
    notValid: ["fødselsnummer: 45843280540", "fødselsnummer: 28259922970"],
    needsContext: ["row 45843280548 was skipped", "order 45843280548"],
  },
  "fi-hetu": {
    found: [
      "henkilötunnus: «171382A967T»",
      "hetu «101 236 5505» is on file",
      "name,henkilötunnus\nAnn,«1619119781»\nBo,«171382A967T»",
      "«1012365505» (personbeteckning)",
    ],
    notMatched: [
      "henkilötunnus: 17138",
      "henkilötunnus: 171382A967T171382A967T171382A967T",
      "henkilötunnus: x171382A967T",
    ],
    notValid: ["henkilötunnus: 171382A960T", "henkilötunnus: 1012365500"],
    needsContext: ["row 171382A967T was skipped", "order 171382A967T"],
  },
  "is-kennitala": {
    found: [
      "kennitala: «2145649124»",
      "icelandic «746 715 2341» is on file",
      "name,kennitala\nAnn,«7052795352»\nBo,«2145649124»",
      "«7467152341» (kt)",
    ],
    notMatched: ["kennitala: 2145", "kennitala: 214564912421456491242145649124", "kennitala: x2145649124"],
    notValid: ["kennitala: 2145649104"],
    needsContext: ["row 2145649124 was skipped", "order 2145649124"],
  },
  "ee-lt-personal-code": {
    found: [
      "isikukood: «31188971277»",
      "asmens kodas «638 721 537 04» is on file",
      "name,isikukood\nAnn,«38802890599»\nBo,«31188971277»",
      "«63872153704» (estonian personal)",
    ],
    notMatched: [
      "isikukood: 31188",
      "isikukood: 311889712773118897127731188971277",
      "isikukood: x31188971277",
    ],
    notValid: ["isikukood: 31188971270", "isikukood: 63872153700"],
    needsContext: ["row 31188971277 was skipped", "order 31188971277"],
  },
  "lv-personas-kods": {
    found: [
      "personas kods: «96965939532»",
      "latvian «584 330 395 95» is on file",
      "name,personas kods\nAnn,«34007918515»\nBo,«96965939532»",
      "«58433039595» (pvn personas kods)",
    ],
    notMatched: [
      "personas kods: 96965",
      "personas kods: 969659395329696593953296965939532",
      "personas kods: x96965939532",
    ],
    notValid: ["personas kods: 96965939530", "personas kods: 58433039590"],
    needsContext: ["row 96965939532 was skipped", "order 96965939532"],
  },
  "cz-sk-birth-number": {
    found: [
      "rodné číslo: «1085203119»",
      "rodne cislo «995 306 9643» is on file",
      "name,rodné číslo\nAnn,«2668358110»\nBo,«1085203119»",
      "«9953069643» (rč)",
    ],
    notMatched: [
      "rodné číslo: 1085",
      "rodné číslo: 108520311910852031191085203119",
      "rodné číslo: x1085203119",
    ],
    notValid: ["rodné číslo: 1085203110", "rodné číslo: 9953069640"],
    needsContext: ["row 1085203119 was skipped", "order 1085203119"],
  },
  "ro-cnp": {
    found: [
      "cnp: «4305285054632»",
      "cod numeric personal «838 915 361 5140» is on file",
      "name,cnp\nAnn,«6689971923833»\nBo,«4305285054632»",
      "«8389153615140» (romanian numerical personal)",
    ],
    notMatched: ["cnp: 430528", "cnp: 430528505463243052850546324305285054632", "cnp: x4305285054632"],
    notValid: ["cnp: 4305285054630", "cnp: 8389153615141"],
    needsContext: ["row 4305285054632 was skipped", "order 4305285054632"],
  },
  "bg-egn": {
    found: [
      "егн: «6152891264»",
      "лнч «924 358 9082» is on file",
      "name,егн\nAnn,«2233936031»\nBo,«6152891264»",
      "«9243589082» (egn)",
    ],
    notMatched: ["егн: 6152", "егн: 615289126461528912646152891264", "егн: x6152891264"],
    notValid: ["егн: 6152891260", "егн: 9243589080"],
    needsContext: ["row 6152891264 was skipped", "order 6152891264"],
  },
  "gr-amka": {
    found: [
      "αμκα: «32105574969»",
      "amka «161 963 171 15» is on file",
      "name,αμκα\nAnn,«18064996285»\nBo,«32105574969»",
      "«16196317115» (greek social security)",
    ],
    notMatched: ["αμκα: 32105", "αμκα: 321055749693210557496932105574969", "αμκα: x32105574969"],
    notValid: ["αμκα: 32105574960", "αμκα: 16196317110"],
    needsContext: ["row 32105574969 was skipped", "order 32105574969"],
  },
  "hr-oib": {
    found: [
      "oib: «88928079005»",
      "osobni identifikacijski broj «485 135 658 23» is on file",
      "name,oib\nAnn,«11996465414»\nBo,«88928079005»",
      "«48513565823» (croatian)",
    ],
    notMatched: ["oib: 88928", "oib: 889280790058892807900588928079005", "oib: x88928079005"],
    notValid: ["oib: 88928079000", "oib: 48513565820"],
    needsContext: ["row 88928079005 was skipped", "order 88928079005"],
  },
  jmbg: {
    found: [
      "jmbg: «3006532390930»",
      "emšo «151 140 906 2200» is on file",
      "name,jmbg\nAnn,«1402636548507»\nBo,«3006532390930»",
      "«1511409062200» (emso)",
    ],
    notMatched: ["jmbg: 300653", "jmbg: 300653239093030065323909303006532390930", "jmbg: x3006532390930"],
    notValid: ["jmbg: 3006532390931", "jmbg: 1511409062201"],
    needsContext: ["row 3006532390930 was skipped", "order 3006532390930"],
  },
  "tr-tckn": {
    found: [
      "t.c. kimlik: «34674175412»",
      "tc kimlik «506 908 748 18» is on file",
      "name,t.c. kimlik\nAnn,«59176509350»\nBo,«34674175412»",
      "«50690874818» (kimlik)",
    ],
    notMatched: [
      "t.c. kimlik: 34674",
      "t.c. kimlik: 346741754123467417541234674175412",
      "t.c. kimlik: x34674175412",
    ],
    notValid: ["t.c. kimlik: 34674175410", "t.c. kimlik: 50690874810"],
    needsContext: ["row 34674175412 was skipped", "order 34674175412"],
  },
  "il-identity": {
    found: [
      "teudat zehut: «675080592»",
      "mispar zehut «450 410 287» is on file",
      "name,teudat zehut\nAnn,«218596898»\nBo,«675080592»",
      "«450410287» (תעודת זהות)",
    ],
    notMatched: [
      "teudat zehut: 6750",
      "teudat zehut: 675080592675080592675080592",
      "teudat zehut: x675080592",
    ],
    notValid: ["teudat zehut: 675080590", "teudat zehut: 450410280"],
    needsContext: ["row 675080592 was skipped", "order 675080592"],
  },
  "za-identity": {
    found: [
      "south african id: «3217073625151»",
      "sa id «201 025 268 9242» is on file",
      "name,south african id\nAnn,«5011093790212»\nBo,«3217073625151»",
      "«2010252689242» (rsa id)",
    ],
    notMatched: [
      "south african id: 321707",
      "south african id: 321707362515132170736251513217073625151",
      "south african id: x3217073625151",
    ],
    notValid: ["south african id: 3217073625150", "south african id: 2010252689240"],
    needsContext: ["row 3217073625151 was skipped", "order 3217073625151"],
  },
  "br-cpf": {
    found: [
      "cpf: «87620366296»",
      "cadastro de pessoas físicas «230 381 781 10» is on file",
      "name,cpf\nAnn,«36659770453»\nBo,«87620366296»",
      "«23038178110» (pessoa física)",
    ],
    notMatched: ["cpf: 87620", "cpf: 876203662968762036629687620366296", "cpf: x87620366296"],
    notValid: ["cpf: 87620366290", "cpf: 23038178111"],
    needsContext: ["row 87620366296 was skipped", "order 87620366296"],
  },
  "mx-curp": {
    found: [
      "curp: «DVSX154695XISVAYC4»",
      "clave única de registro de población «BNYD 180553HALIBPM3» is on file",
      "name,curp\nAnn,«CFTD847618XQINVUZ6»\nBo,«DVSX154695XISVAYC4»",
      "«BNYD180553HALIBPM3» (clave unica)",
    ],
    notMatched: [
      "curp: DVSX1546",
      "curp: DVSX154695XISVAYC4DVSX154695XISVAYC4DVSX154695XISVAYC4",
      "curp: xDVSX154695XISVAYC4",
    ],
    needsContext: ["row DVSX154695XISVAYC4 was skipped", "order DVSX154695XISVAYC4"],
  },
  "ar-dni": {
    found: [
      "dni: «6215288»",
      "documento nacional de identidad «217 3616» is on file",
      "name,dni\nAnn,«7702809»\nBo,«6215288»",
      "«2173616» (argentinian)",
    ],
    notMatched: ["dni: 621", "dni: 621528862152886215288", "dni: x6215288"],
    needsContext: ["row 6215288 was skipped", "order 6215288"],
  },
  "cl-rut": {
    found: [
      "rut: «145484219»",
      "run «951 668 923» is on file",
      "name,rut\nAnn,«761026305»\nBo,«145484219»",
      "«951668923» (rol único)",
    ],
    notMatched: ["rut: 1454", "rut: 145484219145484219145484219", "rut: x145484219"],
    notValid: ["rut: 145484210", "rut: 951668920"],
    needsContext: ["row 145484219 was skipped", "order 145484219"],
  },
  "co-cedula": {
    found: [
      "cédula de ciudadanía: «8520797540»",
      "cedula de ciudadania «385 050 0827» is on file",
      "name,cédula de ciudadanía\nAnn,«3619221343»\nBo,«8520797540»",
      "«3850500827» (c.c. no)",
    ],
    notMatched: [
      "cédula de ciudadanía: 8520",
      "cédula de ciudadanía: 852079754085207975408520797540",
      "cédula de ciudadanía: x8520797540",
    ],
    needsContext: ["row 8520797540 was skipped", "order 8520797540"],
  },
  "cr-cedula": {
    found: [
      "cédula de persona: «608073785»",
      "cédula física «963 663 9361» is on file",
      "name,cédula de persona\nAnn,«275196595»\nBo,«608073785»",
      "«9636639361» (cédula jurídica)",
    ],
    notMatched: [
      "cédula de persona: 6080",
      "cédula de persona: 608073785608073785608073785",
      "cédula de persona: x608073785",
    ],
    needsContext: ["row 608073785 was skipped", "order 608073785"],
  },
  "do-cedula": {
    found: [
      "cédula de identidad: «99617146503»",
      "cedula «278 944 847 50» is on file",
      "name,cédula de identidad\nAnn,«64144090038»\nBo,«99617146503»",
      "«27894484750» (cédula)",
    ],
    notMatched: [
      "cédula de identidad: 99617",
      "cédula de identidad: 996171465039961714650399617146503",
      "cédula de identidad: x99617146503",
    ],
    notValid: ["cédula de identidad: 99617146500", "cédula de identidad: 27894484751"],
    needsContext: ["row 99617146503 was skipped", "order 99617146503"],
  },
  "ec-cedula": {
    found: [
      "cédula de identidad: «1463262624»",
      "cédula de ciudadanía «103 691 3349» is on file",
      "name,cédula de identidad\nAnn,«1744803279»\nBo,«1463262624»",
      "«1036913349» (cedula)",
    ],
    notMatched: [
      "cédula de identidad: 1463",
      "cédula de identidad: 146326262414632626241463262624",
      "cédula de identidad: x1463262624",
    ],
    notValid: ["cédula de identidad: 1463262620", "cédula de identidad: 1036913340"],
    needsContext: ["row 1463262624 was skipped", "order 1463262624"],
  },
  "pe-dni": {
    found: [
      "dni: «16895668K»",
      "cui «670 974 907» is on file",
      "name,dni\nAnn,«98718124C»\nBo,«16895668K»",
      "«670974907» (cédula única de identidad)",
    ],
    notMatched: ["dni: 1689", "dni: 16895668K16895668K16895668K", "dni: x16895668K"],
    needsContext: ["row 16895668K was skipped", "order 16895668K"],
  },
  "cn-resident-identity": {
    found: [
      "身份证: «854198204685665117»",
      "身份证号 «799 644 207 702 578 614» is on file",
      "name,身份证\nAnn,«827183193822879122»\nBo,«854198204685665117»",
      "«799644207702578614» (身份证号码)",
    ],
    notMatched: [
      "身份证: 85419820",
      "身份证: 854198204685665117854198204685665117854198204685665117",
      "身份证: x854198204685665117",
    ],
    notValid: ["身份证: 854198204685665110", "身份证: 799644207702578610"],
    needsContext: ["row 854198204685665117 was skipped", "order 854198204685665117"],
  },
  "jp-my-number": {
    found: [
      "マイナンバー: «652491968599»",
      "個人番号 «312 640 317 479» is on file",
      "name,マイナンバー\nAnn,«113824763304»\nBo,«652491968599»",
      "«312640317479» (my number)",
    ],
    notMatched: [
      "マイナンバー: 65249",
      "マイナンバー: 652491968599652491968599652491968599",
      "マイナンバー: x652491968599",
    ],
    notValid: ["マイナンバー: 652491968590", "マイナンバー: 312640317470"],
    needsContext: ["row 652491968599 was skipped", "order 652491968599"],
  },
  "jp-residence-card": {
    found: [
      "在留カード: «VM11927521RW»",
      "在留カード番号 «PY 61932770-ZO» is on file",
      "name,在留カード\nAnn,«YZ29580211DH»\nBo,«VM11927521RW»",
      "«PY61932770ZO» (特別永住者証明書)",
    ],
    notMatched: [
      "在留カード: VM119",
      "在留カード: VM11927521RWVM11927521RWVM11927521RW",
      "在留カード: xVM11927521RW",
    ],
    needsContext: ["row VM11927521RW was skipped", "order VM11927521RW"],
  },
  "kr-rrn": {
    found: [
      "주민등록번호: «8803259714968»",
      "주민번호 «871 022 994 9468» is on file",
      "name,주민등록번호\nAnn,«8604296414773»\nBo,«8803259714968»",
      "«8710229949468» (외국인등록번호)",
    ],
    notMatched: [
      "주민등록번호: 880325",
      "주민등록번호: 880325971496888032597149688803259714968",
      "주민등록번호: x8803259714968",
    ],
    needsContext: ["row 8803259714968 was skipped", "order 8803259714968"],
  },
  "tw-identity": {
    found: [
      "身分證: «F931512886»",
      "身分證字號 «Q 228831634» is on file",
      "name,身分證\nAnn,«J844779850»\nBo,«F931512886»",
      "«Q228831634» (統一證號)",
    ],
    notMatched: ["身分證: F931", "身分證: F931512886F931512886F931512886", "身分證: xF931512886"],
    notValid: ["身分證: F931512880", "身分證: Q228831630"],
    needsContext: ["row F931512886 was skipped", "order F931512886"],
  },
  "hk-identity": {
    found: [
      "hkid: «QS7117393»",
      "hk id «UB 8221316» is on file",
      "name,hkid\nAnn,«H0105359»\nBo,«QS7117393»",
      "«UB8221316» (hong kong identity)",
    ],
    notMatched: ["hkid: QS71", "hkid: QS7117393QS7117393QS7117393", "hkid: xQS7117393"],
    needsContext: ["row QS7117393 was skipped", "order QS7117393"],
  },
  "sg-nric": {
    found: [
      "nric: «T1635585I»",
      "fin «F 7240923-W» is on file",
      "name,nric\nAnn,«M9201235W»\nBo,«T1635585I»",
      "«F7240923W» (nric no)",
    ],
    notMatched: ["nric: T163", "nric: T1635585IT1635585IT1635585I", "nric: xT1635585I"],
    notValid: ["nric: T1635580I", "nric: F7240920W"],
    needsContext: ["row T1635585I was skipped", "order T1635585I"],
  },
  "my-nric": {
    found: [
      "mykad: «121816569168»",
      "nric «171 018 002 452» is on file",
      "name,mykad\nAnn,«531215063884»\nBo,«121816569168»",
      "«171018002452» (ic no)",
    ],
    notMatched: ["mykad: 12181", "mykad: 121816569168121816569168121816569168", "mykad: x121816569168"],
    needsContext: ["row 121816569168 was skipped", "order 121816569168"],
  },
  "th-pin": {
    found: [
      "เลขประจำตัวประชาชน: «3781863654729»",
      "บัตรประชาชน «197 249 136 9711» is on file",
      "name,เลขประจำตัวประชาชน\nAnn,«8455253658256»\nBo,«3781863654729»",
      "«1972491369711» (thai national id)",
    ],
    notMatched: [
      "เลขประจำตัวประชาชน: 378186",
      "เลขประจำตัวประชาชน: 378186365472937818636547293781863654729",
      "เลขประจำตัวประชาชน: x3781863654729",
    ],
    notValid: ["เลขประจำตัวประชาชน: 3781863654720", "เลขประจำตัวประชาชน: 1972491369710"],
    needsContext: ["row 3781863654729 was skipped", "order 3781863654729"],
  },
  "id-nik": {
    found: [
      "nik: «5254680417371285»",
      "ktp «772 064 270 155 7475» is on file",
      "name,nik\nAnn,«2936440407012496»\nBo,«5254680417371285»",
      "«7720642701557475» (nomor induk kependudukan)",
    ],
    notMatched: [
      "nik: 5254680",
      "nik: 525468041737128552546804173712855254680417371285",
      "nik: x5254680417371285",
    ],
    needsContext: ["row 5254680417371285 was skipped", "order 5254680417371285"],
  },
  "in-aadhaar": {
    found: [
      "aadhaar: «582052701252»",
      "aadhar «914 006 627 258» is on file",
      "name,aadhaar\nAnn,«447761846831»\nBo,«582052701252»",
      "«914006627258» (adhaar)",
    ],
    notMatched: ["aadhaar: 58205", "aadhaar: 582052701252582052701252582052701252", "aadhaar: x582052701252"],
    notValid: ["aadhaar: 582052701250", "aadhaar: 914006627250"],
    needsContext: ["row 582052701252 was skipped", "order 582052701252"],
  },
  "in-voter": {
    found: [
      "epic: «FWJ5575166»",
      "epic no «NHQ 4729421» is on file",
      "name,epic\nAnn,«SZC8116607»\nBo,«FWJ5575166»",
      "«NHQ4729421» (voter id)",
    ],
    notMatched: ["epic: FWJ5", "epic: FWJ5575166FWJ5575166FWJ5575166", "epic: xFWJ5575166"],
    needsContext: ["row FWJ5575166 was skipped", "order FWJ5575166"],
  },
  "pk-cnic": {
    found: [
      "cnic: «6891568157089»",
      "nic «545 437 648 8336» is on file",
      "name,cnic\nAnn,«4283465924413»\nBo,«6891568157089»",
      "«5454376488336» (nadra)",
    ],
    notMatched: ["cnic: 689156", "cnic: 689156815708968915681570896891568157089", "cnic: x6891568157089"],
    needsContext: ["row 6891568157089 was skipped", "order 6891568157089"],
  },
  "ca-sin": {
    found: [
      "sin: «362982522»",
      "social insurance «524 237 526» is on file",
      "name,sin\nAnn,«440359099»\nBo,«362982522»",
      "«524237526» (social insurance number)",
    ],
    notMatched: ["sin: 3629", "sin: 362982522362982522362982522", "sin: x362982522"],
    notValid: ["sin: 362982520", "sin: 524237520"],
    needsContext: ["row 362982522 was skipped", "order 362982522"],
  },
  "ae-emirates-id": {
    found: [
      "emirates id: «784068223423988»",
      "eid «784 541 755 378 366» is on file",
      "name,emirates id\nAnn,«784131349952338»\nBo,«784068223423988»",
      "«784541755378366» (uae id)",
    ],
    notMatched: [
      "emirates id: 7840682",
      "emirates id: 784068223423988784068223423988784068223423988",
      "emirates id: x784068223423988",
    ],
    notValid: ["emirates id: 784068223423980", "emirates id: 784541755378360"],
    needsContext: ["row 784068223423988 was skipped", "order 784068223423988"],
  },
  "sa-identity": {
    found: [
      "iqama: «1934590819»",
      "saudi id «241 622 3762» is on file",
      "name,iqama\nAnn,«1310971898»\nBo,«1934590819»",
      "«2416223762» (national id)",
    ],
    notMatched: ["iqama: 1934", "iqama: 193459081919345908191934590819", "iqama: x1934590819"],
    notValid: ["iqama: 1934590810", "iqama: 2416223760"],
    needsContext: ["row 1934590819 was skipped", "order 1934590819"],
  },
  "eg-national-id": {
    found: [
      "egyptian national id: «38707010246257»",
      "national id «254 113 928 520 86» is on file",
      "name,egyptian national id\nAnn,«24504063557401»\nBo,«38707010246257»",
      "«25411392852086» (الرقم القومي)",
    ],
    notMatched: [
      "egyptian national id: 387070",
      "egyptian national id: 387070102462573870701024625738707010246257",
      "egyptian national id: x38707010246257",
    ],
    needsContext: ["row 38707010246257 was skipped", "order 38707010246257"],
  },
  "ng-nin": {
    found: [
      "nin: «68120617321»",
      "nimc «752 541 341 40» is on file",
      "name,nin\nAnn,«98754478762»\nBo,«68120617321»",
      "«75254134140» (national identification number)",
    ],
    notMatched: ["nin: 68120", "nin: 681206173216812061732168120617321", "nin: x68120617321"],
    needsContext: ["row 68120617321 was skipped", "order 68120617321"],
  },
  "ke-national-id": {
    found: [
      "kenyan id: «6810985»",
      "huduma «207 2445» is on file",
      "name,kenyan id\nAnn,«80178488»\nBo,«6810985»",
      "«2072445» (kitambulisho)",
    ],
    notMatched: ["kenyan id: 681", "kenyan id: 681098568109856810985", "kenyan id: x6810985"],
    needsContext: ["row 6810985 was skipped", "order 6810985"],
  },
  "mu-nid": {
    found: [
      "mauritian: «U3731565982967»",
      "mauritius id «B 979138165305-U» is on file",
      "name,mauritian\nAnn,«U3902017967348»\nBo,«U3731565982967»",
      "«B979138165305U» (national identifier)",
    ],
    notMatched: [
      "mauritian: U37315",
      "mauritian: U3731565982967U3731565982967U3731565982967",
      "mauritian: xU3731565982967",
    ],
    needsContext: ["row U3731565982967 was skipped", "order U3731565982967"],
  },
  "ph-philsys": {
    found: [
      "philsys: «9174091853402879»",
      "philid «950 478 438 841» is on file",
      "name,philsys\nAnn,«910927558137»\nBo,«9174091853402879»",
      "«950478438841» (pcn)",
    ],
    notMatched: [
      "philsys: 9174091",
      "philsys: 917409185340287991740918534028799174091853402879",
      "philsys: x9174091853402879",
    ],
    needsContext: ["row 9174091853402879 was skipped", "order 9174091853402879"],
  },
  "vn-cccd": {
    found: [
      "cccd: «008583530575»",
      "căn cước «084 278 718 916» is on file",
      "name,cccd\nAnn,«025585248088»\nBo,«008583530575»",
      "«084278718916» (cmnd)",
    ],
    notMatched: ["cccd: 00858", "cccd: 008583530575008583530575008583530575", "cccd: x008583530575"],
    needsContext: ["row 008583530575 was skipped", "order 008583530575"],
  },
};
