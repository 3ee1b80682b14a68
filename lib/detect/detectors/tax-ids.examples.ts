import type { Examples } from "../examples.ts";

// Made up, with the right check digits where there are some.
export const examples: Readonly<Record<string, Examples>> = {
  "us-ein": {
    found: [
      "ein: «690830099»",
      "fein «567 744 834» is on file",
      "name,ein\nAnn,«831914411»\nBo,«690830099»",
      "«567744834» (employer identification)",
    ],
    notMatched: ["ein: 6908", "ein: 690830099690830099690830099", "ein: x690830099"],
    needsContext: ["row 690830099 was skipped", "order 690830099"],
  },
  "us-ptin": {
    found: [
      "ptin: «P06925335»",
      "preparer tax identification «P 18639412» is on file",
      "name,ptin\nAnn,«P41410671»\nBo,«P06925335»",
      "«P18639412» (preparer)",
    ],
    notMatched: ["ptin: P069", "ptin: P06925335P06925335P06925335", "ptin: xP06925335"],
    needsContext: ["row P06925335 was skipped", "order P06925335"],
  },
  "gb-utr": {
    found: [
      "utr: «1836423630»",
      "unique taxpayer reference «305 169 4084» is on file",
      "name,utr\nAnn,«8467842233»\nBo,«1836423630»",
      "«3051694084» (unique tax reference)",
    ],
    notMatched: ["utr: 1836", "utr: 183642363018364236301836423630", "utr: x1836423630"],
    notValid: ["utr: 1836423631", "utr: 3051694080"],
    needsContext: ["row 1836423630 was skipped", "order 1836423630"],
  },
  "de-steuer-id": {
    found: [
      "steuer-id: «44088431982»",
      "steuerid «407 672 550 91» is on file",
      "name,steuer-id\nAnn,«38502059969»\nBo,«44088431982»",
      "«40767255091» (steuer-idnr)",
    ],
    notMatched: [
      "steuer-id: 44088",
      "steuer-id: 440884319824408843198244088431982",
      "steuer-id: x44088431982",
    ],
    notValid: ["steuer-id: 44088431980", "steuer-id: 40767255090"],
    needsContext: ["row 44088431982 was skipped", "order 44088431982"],
  },
  "de-steuernummer": {
    found: [
      "steuernummer: «8146767053»",
      "steuernr «570 189 252 508» is on file",
      "name,steuernummer\nAnn,«184130818169»\nBo,«8146767053»",
      "«570189252508» (steuer-nr)",
    ],
    notMatched: [
      "steuernummer: 8146",
      "steuernummer: 814676705381467670538146767053",
      "steuernummer: x8146767053",
    ],
    needsContext: ["row 8146767053 was skipped", "order 8146767053"],
  },
  "de-leitweg-id": {
    found: [
      "leitweg-id: «944853201683EJDK4HW8RN8A63»",
      "leitweg «4172978BIU49» is on file",
      "name,leitweg-id\nAnn,«38127092XFESJBM4VDIBHJ3X4CH01»\nBo,«944853201683EJDK4HW8RN8A63»",
      "«4172978BIU49» (leitweg id)",
    ],
    notMatched: [
      "leitweg-id: 944853201683E",
      "leitweg-id: 944853201683EJDK4HW8RN8A63944853201683EJDK4HW8RN8A63944853201683EJDK4HW8RN8A63",
      "leitweg-id: x944853201683EJDK4HW8RN8A63",
    ],
    needsContext: ["row 944853201683EJDK4HW8RN8A63 was skipped", "order 944853201683EJDK4HW8RN8A63"],
  },
  "de-handelsregister": {
    found: [
      "handelsregister: «HRA350»",
      "amtsgericht «HRB 5316» is on file",
      "name,handelsregister\nAnn,«HRB242470»\nBo,«HRA350»",
      "«HRB5316» (registergericht)",
    ],
    notMatched: ["handelsregister: HRA", "handelsregister: HRA350HRA350HRA350", "handelsregister: xHRA350"],
    needsContext: ["row HRA350 was skipped", "order HRA350"],
  },
  "fr-numero-fiscal": {
    found: [
      "numéro fiscal: «3164786438429»",
      "n° fiscal «120 651 672 6247» is on file",
      "name,numéro fiscal\nAnn,«1185532025272»\nBo,«3164786438429»",
      "«1206516726247» (spi)",
    ],
    notMatched: [
      "numéro fiscal: 316478",
      "numéro fiscal: 316478643842931647864384293164786438429",
      "numéro fiscal: x3164786438429",
    ],
    notValid: ["numéro fiscal: 3164786438420", "numéro fiscal: 1206516726240"],
    needsContext: ["row 3164786438429 was skipped", "order 3164786438429"],
  },
  "fr-siren": {
    found: [
      "siren: «972207831»",
      "siret «165 944 763 884 12» is on file",
      "name,siren\nAnn,«152191169»\nBo,«972207831»",
      "«16594476388412» (rcs)",
    ],
    notMatched: ["siren: 9722", "siren: 972207831972207831972207831", "siren: x972207831"],
    notValid: ["siren: 972207830", "siren: 16594476388410"],
    needsContext: ["row 972207831 was skipped", "order 972207831"],
  },
  "es-cif": {
    found: [
      "cif: «V0232924A»",
      "nif «G 46876421» is on file",
      "name,cif\nAnn,«J6606554A»\nBo,«V0232924A»",
      "«G46876421» (código de identificación fiscal)",
    ],
    notMatched: ["cif: V023", "cif: V0232924AV0232924AV0232924A", "cif: xV0232924A"],
    notValid: ["cif: V0232920A", "cif: G46876420"],
    needsContext: ["row V0232924A was skipped", "order V0232924A"],
  },
  "pt-nif": {
    found: [
      "nif: «547451890»",
      "contribuinte «277 833 124» is on file",
      "name,nif\nAnn,«406381097»\nBo,«547451890»",
      "«277833124» (nipc)",
    ],
    notMatched: ["nif: 5474", "nif: 547451890547451890547451890", "nif: x547451890"],
    notValid: ["nif: 547451891", "nif: 277833120"],
    needsContext: ["row 547451890 was skipped", "order 547451890"],
  },
  "at-steuernummer": {
    found: [
      "abgabenkontonummer: «116608001»",
      "steuernummer «917 707 739» is on file",
      "name,abgabenkontonummer\nAnn,«433497385»\nBo,«116608001»",
      "«917707739» (austrian tax)",
    ],
    notMatched: [
      "abgabenkontonummer: 1166",
      "abgabenkontonummer: 116608001116608001116608001",
      "abgabenkontonummer: x116608001",
    ],
    notValid: ["abgabenkontonummer: 116608000", "abgabenkontonummer: 917707730"],
    needsContext: ["row 116608001 was skipped", "order 116608001"],
  },
  "at-firmenbuch": {
    found: [
      "firmenbuchnummer: «FN1g»",
      "firmenbuch «FN 8y» is on file",
      "name,firmenbuchnummer\nAnn,«765833t»\nBo,«FN1g»",
      "«FN8y» (fn)",
    ],
    notMatched: ["firmenbuchnummer: FN", "firmenbuchnummer: FN1gFN1gFN1g", "firmenbuchnummer: xFN1g"],
    needsContext: ["row FN1g was skipped", "order FN1g"],
  },
  "pl-nip": {
    found: [
      "nip: «2837248058»",
      "numer identyfikacji podatkowej «397 792 9221» is on file",
      "name,nip\nAnn,«2675234970»\nBo,«2837248058»",
      "«3977929221» (polish vat)",
    ],
    notMatched: ["nip: 2837", "nip: 283724805828372480582837248058", "nip: x2837248058"],
    notValid: ["nip: 2837248050", "nip: 3977929220"],
    needsContext: ["row 2837248058 was skipped", "order 2837248058"],
  },
  "pl-regon": {
    found: [
      "regon: «434475112»",
      "rejestr gospodarki narodowej «740 623 254 389 80» is on file",
      "name,regon\nAnn,«62811519793051»\nBo,«434475112»",
      "«74062325438980» (numer regon)",
    ],
    notMatched: ["regon: 4344", "regon: 434475112434475112434475112", "regon: x434475112"],
    notValid: ["regon: 434475110"],
    needsContext: ["row 434475112 was skipped", "order 434475112"],
  },
  "cz-sk-ico": {
    found: [
      "ičo: «10787640»",
      "ico «309 116 81» is on file",
      "name,ičo\nAnn,«21416877»\nBo,«10787640»",
      "«30911681» (ič)",
    ],
    notMatched: ["ičo: 107", "ičo: 107876401078764010787640", "ičo: x10787640"],
    notValid: ["ičo: 10787641", "ičo: 30911680"],
    needsContext: ["row 10787640 was skipped", "order 10787640"],
  },
  "cz-sk-dic": {
    found: [
      "dič: «CZ01121472»",
      "dic «CZ 97675399» is on file",
      "name,dič\nAnn,«CZ232819380»\nBo,«CZ01121472»",
      "«CZ97675399» (ič dph)",
    ],
    notMatched: ["dič: CZ01", "dič: CZ01121472CZ01121472CZ01121472", "dič: xCZ01121472"],
    needsContext: ["row CZ01121472 was skipped", "order CZ01121472"],
  },
  "ro-cui": {
    found: [
      "cui: «RO661657782»",
      "cif «RO 51» is on file",
      "name,cui\nAnn,«782829»\nBo,«RO661657782»",
      "«RO51» (cod de înregistrare în scopuri de tva)",
    ],
    notMatched: ["cui: RO661657782RO661657782RO661657782", "cui: xRO661657782", "cui: RO661657782_1"],
    notValid: ["cui: RO661657780", "cui: RO50"],
    needsContext: ["row RO661657782 was skipped", "order RO661657782"],
  },
  "ro-onrc": {
    found: [
      "onrc: «F06132446557600»",
      "ordine din registrul comerţului «J 19043359260481» is on file",
      "name,onrc\nAnn,«C781267»\nBo,«F06132446557600»",
      "«J19043359260481» (registrul comerțului)",
    ],
    notMatched: [
      "onrc: F06132446557600F06132446557600F06132446557600",
      "onrc: xF06132446557600",
      "onrc: F06132446557600_1",
    ],
    needsContext: ["row F06132446557600 was skipped", "order F06132446557600"],
  },
  "se-orgnr": {
    found: [
      "organisationsnummer: «5954892617»",
      "orgnr «845 852 5600» is on file",
      "name,organisationsnummer\nAnn,«8496739676»\nBo,«5954892617»",
      "«8458525600» (org.nr)",
    ],
    notMatched: [
      "organisationsnummer: 5954",
      "organisationsnummer: 595489261759548926175954892617",
      "organisationsnummer: x5954892617",
    ],
    notValid: ["organisationsnummer: 5954892610", "organisationsnummer: 8458525601"],
    needsContext: ["row 5954892617 was skipped", "order 5954892617"],
  },
  "no-orgnr": {
    found: [
      "organisasjonsnummer: «843415458»",
      "orgnr «869 181 153» is on file",
      "name,organisasjonsnummer\nAnn,«889069163»\nBo,«843415458»",
      "«869181153» (org.nr)",
    ],
    notMatched: [
      "organisasjonsnummer: 8434",
      "organisasjonsnummer: 843415458843415458843415458",
      "organisasjonsnummer: x843415458",
    ],
    notValid: ["organisasjonsnummer: 843415450", "organisasjonsnummer: 869181150"],
    needsContext: ["row 843415458 was skipped", "order 843415458"],
  },
  "fi-y-tunnus": {
    found: [
      "y-tunnus: «49903390»",
      "ytunnus «105 200 34» is on file",
      "name,y-tunnus\nAnn,«91713427»\nBo,«49903390»",
      "«10520034» (yritystunnus)",
    ],
    notMatched: ["y-tunnus: 499", "y-tunnus: 499033904990339049903390", "y-tunnus: x49903390"],
    notValid: ["y-tunnus: 49903391", "y-tunnus: 10520030"],
    needsContext: ["row 49903390 was skipped", "order 49903390"],
  },
  "ee-registrikood": {
    found: [
      "registrikood: «12195613»",
      "rk «948 030 34» is on file",
      "name,registrikood\nAnn,«16149072»\nBo,«12195613»",
      "«94803034» (estonian organisation)",
    ],
    notMatched: ["registrikood: 121", "registrikood: 121956131219561312195613", "registrikood: x12195613"],
    needsContext: ["row 12195613 was skipped", "order 12195613"],
  },
  "gr-afm": {
    found: [
      "αφμ: «562097614»",
      "α.φ.μ «765 840 582» is on file",
      "name,αφμ\nAnn,«520347678»\nBo,«562097614»",
      "«765840582» (afm)",
    ],
    notMatched: ["αφμ: 5620", "αφμ: 562097614562097614562097614", "αφμ: x562097614"],
    notValid: ["αφμ: 562097610", "αφμ: 765840580"],
    needsContext: ["row 562097614 was skipped", "order 562097614"],
  },
  "si-davcna": {
    found: [
      "davčna številka: «19237782»",
      "davcna «149 784 74» is on file",
      "name,davčna številka\nAnn,«38023261»\nBo,«19237782»",
      "«14978474» (id za ddv)",
    ],
    notMatched: [
      "davčna številka: 192",
      "davčna številka: 192377821923778219237782",
      "davčna številka: x19237782",
    ],
    notValid: ["davčna številka: 19237780", "davčna številka: 14978470"],
    needsContext: ["row 19237782 was skipped", "order 19237782"],
  },
  "si-maticna": {
    found: [
      "matična številka: «6194774»",
      "maticna «440 6144» is on file",
      "name,matična številka\nAnn,«7535167»\nBo,«6194774»",
      "«4406144» (matična)",
    ],
    notMatched: [
      "matična številka: 619",
      "matična številka: 619477461947746194774",
      "matična številka: x6194774",
    ],
    needsContext: ["row 6194774 was skipped", "order 6194774"],
  },
  "ch-uid": {
    found: [
      "uid: «CHE186419712»",
      "unternehmens-identifikationsnummer «CHE 560124826» is on file",
      "name,uid\nAnn,«CHE556078235»\nBo,«CHE186419712»",
      "«CHE560124826» (ide)",
    ],
    notMatched: ["uid: CHE18", "uid: CHE186419712CHE186419712CHE186419712", "uid: xCHE186419712"],
    notValid: ["uid: CHE186419710", "uid: CHE560124820"],
    needsContext: ["row CHE186419712 was skipped", "order CHE186419712"],
  },
  "tr-vkn": {
    found: [
      "vkn: «8177110962»",
      "vergi kimlik «679 029 7664» is on file",
      "name,vkn\nAnn,«9804144954»\nBo,«8177110962»",
      "«6790297664» (vergi kimlik numarası)",
    ],
    notMatched: ["vkn: 8177", "vkn: 817711096281771109628177110962", "vkn: x8177110962"],
    notValid: ["vkn: 8177110960", "vkn: 6790297660"],
    needsContext: ["row 8177110962 was skipped", "order 8177110962"],
  },
  "il-company": {
    found: [
      "hp: «548929454»",
      "mispar hevra «514 675 644» is on file",
      "name,hp\nAnn,«519077572»\nBo,«548929454»",
      "«514675644» (ח.פ)",
    ],
    notMatched: ["hp: 5489", "hp: 548929454548929454548929454", "hp: x548929454"],
    notValid: ["hp: 548929450", "hp: 514675640"],
    needsContext: ["row 548929454 was skipped", "order 548929454"],
  },
  "ru-inn": {
    found: [
      "инн: «9452204895»",
      "inn «603 507 2776» is on file",
      "name,инн\nAnn,«255796349828»\nBo,«9452204895»",
      "«6035072776» (идентификационный номер налогоплательщика)",
    ],
    notMatched: ["инн: 9452", "инн: 945220489594522048959452204895", "инн: x9452204895"],
    notValid: ["инн: 9452204890", "инн: 6035072770"],
    needsContext: ["row 9452204895 was skipped", "order 9452204895"],
  },
  "ru-ogrn": {
    found: [
      "огрн: «5422393657362»",
      "огрнип «399 408 043 783 093» is on file",
      "name,огрн\nAnn,«5512215472841»\nBo,«5422393657362»",
      "«399408043783093» (ogrn)",
    ],
    notMatched: ["огрн: 542239", "огрн: 542239365736254223936573625422393657362", "огрн: x5422393657362"],
    notValid: ["огрн: 5422393657360", "огрн: 399408043783090"],
    needsContext: ["row 5422393657362 was skipped", "order 5422393657362"],
  },
  "ru-kpp": {
    found: [
      "кпп: «5843AN982»",
      "kpp «6010Z3179» is on file",
      "name,кпп\nAnn,«4866WM560»\nBo,«5843AN982»",
      "«6010Z3179» (код причины постановки)",
    ],
    notMatched: ["кпп: 5843A", "кпп: 5843AN9825843AN9825843AN982", "кпп: x5843AN982"],
    needsContext: ["row 5843AN982 was skipped", "order 5843AN982"],
  },
  "ua-rntrc": {
    found: [
      "рнокпп: «3922597021»",
      "іпн «720 414 3494» is on file",
      "name,рнокпп\nAnn,«8721457001»\nBo,«3922597021»",
      "«7204143494» (rntrc)",
    ],
    notMatched: ["рнокпп: 3922", "рнокпп: 392259702139225970213922597021", "рнокпп: x3922597021"],
    notValid: ["рнокпп: 3922597020", "рнокпп: 7204143490"],
    needsContext: ["row 3922597021 was skipped", "order 3922597021"],
  },
  "ua-edrpou": {
    found: [
      "єдрпоу: «28540472»",
      "edrpou «537 698 89» is on file",
      "name,єдрпоу\nAnn,«21560708»\nBo,«28540472»",
      "«53769889» (код єдрпоу)",
    ],
    notMatched: ["єдрпоу: 285", "єдрпоу: 285404722854047228540472", "єдрпоу: x28540472"],
    needsContext: ["row 28540472 was skipped", "order 28540472"],
  },
  "by-unp": {
    found: [
      "унп: «K78114702»",
      "unp «6P8270626» is on file",
      "name,унп\nAnn,«953079029»\nBo,«K78114702»",
      "«6P8270626» (учетный номер плательщика)",
    ],
    notMatched: ["унп: K781", "унп: K78114702K78114702K78114702", "унп: xK78114702"],
    needsContext: ["row K78114702 was skipped", "order K78114702"],
  },
  "al-nipt": {
    found: [
      "nipt: «I53204281Y»",
      "nuis «J 85897587-N» is on file",
      "name,nipt\nAnn,«A44634412Y»\nBo,«I53204281Y»",
      "«J85897587N» (numri i identifikimit)",
    ],
    notMatched: ["nipt: I532", "nipt: I53204281YI53204281YI53204281Y", "nipt: xI53204281Y"],
    needsContext: ["row I53204281Y was skipped", "order I53204281Y"],
  },
  "ad-nrt": {
    found: [
      "nrt: «F725891F»",
      "número de registre tributari «L 759651-V» is on file",
      "name,nrt\nAnn,«E588087L»\nBo,«F725891F»",
      "«L759651V» (andorra)",
    ],
    notMatched: ["nrt: F72", "nrt: F725891FF725891FF725891F", "nrt: xF725891F"],
    needsContext: ["row F725891F was skipped", "order F725891F"],
  },
  "rs-pib": {
    found: [
      "pib: «457716843»",
      "пиб «344 191 391» is on file",
      "name,pib\nAnn,«467831015»\nBo,«457716843»",
      "«344191391» (порески идентификациони број)",
    ],
    notMatched: ["pib: 4577", "pib: 457716843457716843457716843", "pib: x457716843"],
    notValid: ["pib: 457716840", "pib: 344191390"],
    needsContext: ["row 457716843 was skipped", "order 457716843"],
  },
  "me-pib": {
    found: [
      "pib: «49867007»",
      "poreski identifikacioni broj «576 457 55» is on file",
      "name,pib\nAnn,«55415634»\nBo,«49867007»",
      "«57645755» (montenegro)",
    ],
    notMatched: ["pib: 498", "pib: 498670074986700749867007", "pib: x49867007"],
    needsContext: ["row 49867007 was skipped", "order 49867007"],
  },
  "mk-edb": {
    found: [
      "едб: «MK2844105268085»",
      "edb «MK 9591161075697» is on file",
      "name,едб\nAnn,«5582551851439»\nBo,«MK2844105268085»",
      "«MK9591161075697» (единствен даночен број)",
    ],
    notMatched: [
      "едб: MK28441",
      "едб: MK2844105268085MK2844105268085MK2844105268085",
      "едб: xMK2844105268085",
    ],
    needsContext: ["row MK2844105268085 was skipped", "order MK2844105268085"],
  },
  "md-idno": {
    found: [
      "idno: «2272958034572»",
      "idnp «206 959 342 3117» is on file",
      "name,idno\nAnn,«1063408280741»\nBo,«2272958034572»",
      "«2069593423117» (moldavian)",
    ],
    notMatched: ["idno: 227295", "idno: 227295803457222729580345722272958034572", "idno: x2272958034572"],
    notValid: ["idno: 2272958034570", "idno: 2069593423110"],
    needsContext: ["row 2272958034572 was skipped", "order 2272958034572"],
  },
  "az-voen": {
    found: [
      "vöen: «9904279054»",
      "voen «798 728 6303» is on file",
      "name,vöen\nAnn,«9245911352»\nBo,«9904279054»",
      "«7987286303» (azerbaijan)",
    ],
    notMatched: ["vöen: 9904", "vöen: 990427905499042790549904279054", "vöen: x9904279054"],
    needsContext: ["row 9904279054 was skipped", "order 9904279054"],
  },
  "li-peid": {
    found: [
      "peid: «114527596»",
      "personenidentifikationsnummer «390 531 7650» is on file",
      "name,peid\nAnn,«1141711»\nBo,«114527596»",
      "«3905317650» (liechtenstein)",
    ],
    notMatched: ["peid: 114527596114527596114527596", "peid: x114527596", "peid: 114527596_1"],
    needsContext: ["row 114527596 was skipped", "order 114527596"],
  },
  "fo-vtal": {
    found: [
      "v-tal: «256944»",
      "vtal «446 450» is on file",
      "name,v-tal\nAnn,«FO646090»\nBo,«256944»",
      "«446450» (vinnutal)",
    ],
    notMatched: ["v-tal: 25", "v-tal: 256944256944256944", "v-tal: x256944"],
    needsContext: ["row 256944 was skipped", "order 256944"],
  },
  "br-cnpj": {
    found: [
      "cnpj: «EWVJBNCGSM0O00»",
      "cadastro nacional da pessoa jurídica «FKT 2MK9H2BPY25» is on file",
      "name,cnpj\nAnn,«K2H8GHO7Z40D05»\nBo,«EWVJBNCGSM0O00»",
      "«FKT2MK9H2BPY25» (cnpj)",
    ],
    notMatched: [
      "cnpj: EWVJBNC",
      "cnpj: EWVJBNCGSM0O00EWVJBNCGSM0O00EWVJBNCGSM0O00",
      "cnpj: xEWVJBNCGSM0O00",
    ],
    notValid: ["cnpj: EWVJBNCGSM0O01", "cnpj: FKT2MK9H2BPY20"],
    needsContext: ["row EWVJBNCGSM0O00 was skipped", "order EWVJBNCGSM0O00"],
  },
  "mx-rfc": {
    found: [
      "rfc: «MLSJ1214736XV»",
      "registro federal de contribuyentes «CBZ 9933894-JG» is on file",
      "name,rfc\nAnn,«LIO987718U89»\nBo,«MLSJ1214736XV»",
      "«CBZ9933894JG» (mexican tax)",
    ],
    notMatched: ["rfc: MLSJ12", "rfc: MLSJ1214736XVMLSJ1214736XVMLSJ1214736XV", "rfc: xMLSJ1214736XV"],
    needsContext: ["row MLSJ1214736XV was skipped", "order MLSJ1214736XV"],
  },
  "ar-cuit": {
    found: [
      "cuit: «22518454610»",
      "cuil «318 576 123 48» is on file",
      "name,cuit\nAnn,«24131783163»\nBo,«22518454610»",
      "«31857612348» (código único de identificación tributaria)",
    ],
    notMatched: ["cuit: 22518", "cuit: 225184546102251845461022518454610", "cuit: x22518454610"],
    notValid: ["cuit: 22518454611", "cuit: 31857612340"],
    needsContext: ["row 22518454610 was skipped", "order 22518454610"],
  },
  "co-nit": {
    found: [
      "nit: «7079740494»",
      "rut «939 749 27» is on file",
      "name,nit\nAnn,«3042342502»\nBo,«7079740494»",
      "«93974927» (número de identificación tributaria)",
    ],
    notMatched: ["nit: 7079", "nit: 707974049470797404947079740494", "nit: x7079740494"],
    notValid: ["nit: 7079740490", "nit: 93974920"],
    needsContext: ["row 7079740494 was skipped", "order 7079740494"],
  },
  "pe-ruc": {
    found: [
      "ruc: «25039418927»",
      "registro único de contribuyentes «253 241 027 98» is on file",
      "name,ruc\nAnn,«20395941985»\nBo,«25039418927»",
      "«25324102798» (peruvian)",
    ],
    notMatched: ["ruc: 25039", "ruc: 250394189272503941892725039418927", "ruc: x25039418927"],
    notValid: ["ruc: 25039418920", "ruc: 25324102790"],
    needsContext: ["row 25039418927 was skipped", "order 25039418927"],
  },
  "ec-ruc": {
    found: [
      "ruc: «2527007933827»",
      "registro único de contribuyentes «282 305 748 6899» is on file",
      "name,ruc\nAnn,«2424892372677»\nBo,«2527007933827»",
      "«2823057486899» (ecuadorian)",
    ],
    notMatched: ["ruc: 252700", "ruc: 252700793382725270079338272527007933827", "ruc: x2527007933827"],
    needsContext: ["row 2527007933827 was skipped", "order 2527007933827"],
  },
  "uy-rut": {
    found: [
      "rut: «577387417672»",
      "registro único tributario «924 123 448 004» is on file",
      "name,rut\nAnn,«201336103094»\nBo,«577387417672»",
      "«924123448004» (uruguay)",
    ],
    notMatched: ["rut: 57738", "rut: 577387417672577387417672577387417672", "rut: x577387417672"],
    notValid: ["rut: 577387417670", "rut: 924123448000"],
    needsContext: ["row 577387417672 was skipped", "order 577387417672"],
  },
  "py-ruc": {
    found: [
      "ruc: «267893825»",
      "registro único de contribuyentes «439 020 49» is on file",
      "name,ruc\nAnn,«951230549»\nBo,«267893825»",
      "«43902049» (paraguay)",
    ],
    notMatched: ["ruc: 2678", "ruc: 267893825267893825267893825", "ruc: x267893825"],
    notValid: ["ruc: 267893820", "ruc: 43902040"],
    needsContext: ["row 267893825 was skipped", "order 267893825"],
  },
  "gt-nit": {
    found: [
      "nit: «939975»",
      "número de identificación tributaria «168 092 155 141» is on file",
      "name,nit\nAnn,«197979571»\nBo,«939975»",
      "«168092155141» (guatemala)",
    ],
    notMatched: ["nit: 93", "nit: 939975939975939975", "nit: x939975"],
    needsContext: ["row 939975 was skipped", "order 939975"],
  },
  "sv-nit": {
    found: [
      "nit: «16594293102784»",
      "número de identificación tributaria «962 765 067 062 41» is on file",
      "name,nit\nAnn,«11076613715880»\nBo,«16594293102784»",
      "«96276506706241» (salvador)",
    ],
    notMatched: ["nit: 165942", "nit: 165942931027841659429310278416594293102784", "nit: x16594293102784"],
    needsContext: ["row 16594293102784 was skipped", "order 16594293102784"],
  },
  "do-rnc": {
    found: [
      "rnc: «735735581»",
      "registro nacional del contribuyente «975 796 361» is on file",
      "name,rnc\nAnn,«203766815»\nBo,«735735581»",
      "«975796361» (dominican)",
    ],
    notMatched: ["rnc: 7357", "rnc: 735735581735735581735735581", "rnc: x735735581"],
    needsContext: ["row 735735581 was skipped", "order 735735581"],
  },
  "do-ncf": {
    found: [
      "ncf: «P995701121639171855»",
      "números de comprobante fiscal «B 67945276089» is on file",
      "name,ncf\nAnn,«A390718363177547576»\nBo,«P995701121639171855»",
      "«B67945276089» (comprobante fiscal)",
    ],
    notMatched: [
      "ncf: P99570112",
      "ncf: P995701121639171855P995701121639171855P995701121639171855",
      "ncf: xP995701121639171855",
    ],
    needsContext: ["row P995701121639171855 was skipped", "order P995701121639171855"],
  },
  "cr-cpj": {
    found: [
      "cpj: «5384920919»",
      "cédula de persona jurídica «287 439 2061» is on file",
      "name,cpj\nAnn,«3212102565»\nBo,«5384920919»",
      "«2874392061» (cédula jurídica)",
    ],
    notMatched: ["cpj: 5384", "cpj: 538492091953849209195384920919", "cpj: x5384920919"],
    needsContext: ["row 5384920919 was skipped", "order 5384920919"],
  },
  "cn-uscc": {
    found: [
      "统一社会信用代码: «5E1781847DYX4ETJP1»",
      "社会信用代码 «EC 344901JGY8E8K11-R» is on file",
      "name,统一社会信用代码\nAnn,«WX310700WDDX9LANKU»\nBo,«5E1781847DYX4ETJP1»",
      "«EC344901JGY8E8K11R» (uscc)",
    ],
    notMatched: [
      "统一社会信用代码: 5E178184",
      "统一社会信用代码: 5E1781847DYX4ETJP15E1781847DYX4ETJP15E1781847DYX4ETJP1",
      "统一社会信用代码: x5E1781847DYX4ETJP1",
    ],
    needsContext: ["row 5E1781847DYX4ETJP1 was skipped", "order 5E1781847DYX4ETJP1"],
  },
  "jp-corporate-number": {
    found: [
      "法人番号: «6870506520043»",
      "hōjin bangō «853 120 800 2156» is on file",
      "name,法人番号\nAnn,«9138751697948»\nBo,«6870506520043»",
      "«8531208002156» (corporate number)",
    ],
    notMatched: [
      "法人番号: 687050",
      "法人番号: 687050652004368705065200436870506520043",
      "法人番号: x6870506520043",
    ],
    notValid: ["法人番号: 6870506520040", "法人番号: 8531208002150"],
    needsContext: ["row 6870506520043 was skipped", "order 6870506520043"],
  },
  "jp-invoice-number": {
    found: [
      "登録番号: «T4405838535658»",
      "適格請求書 «T 8783631664401» is on file",
      "name,登録番号\nAnn,«T1616871706880»\nBo,«T4405838535658»",
      "«T8783631664401» (インボイス)",
    ],
    notMatched: [
      "登録番号: T44058",
      "登録番号: T4405838535658T4405838535658T4405838535658",
      "登録番号: xT4405838535658",
    ],
    needsContext: ["row T4405838535658 was skipped", "order T4405838535658"],
  },
  "kr-brn": {
    found: [
      "사업자등록번호: «2818964215»",
      "사업자번호 «388 202 8319» is on file",
      "name,사업자등록번호\nAnn,«4136850614»\nBo,«2818964215»",
      "«3882028319» (brn)",
    ],
    notMatched: [
      "사업자등록번호: 2818",
      "사업자등록번호: 281896421528189642152818964215",
      "사업자등록번호: x2818964215",
    ],
    notValid: ["사업자등록번호: 2818964210", "사업자등록번호: 3882028310"],
    needsContext: ["row 2818964215 was skipped", "order 2818964215"],
  },
  "tw-ubn": {
    found: [
      "統一編號: «15969154»",
      "統編 «703 524 67» is on file",
      "name,統一編號\nAnn,«68734985»\nBo,«15969154»",
      "«70352467» (ubn)",
    ],
    notMatched: ["統一編號: 159", "統一編號: 159691541596915415969154", "統一編號: x15969154"],
    needsContext: ["row 15969154 was skipped", "order 15969154"],
  },
  "sg-uen": {
    found: [
      "uen: «54575692P»",
      "unique entity number «49903905-X» is on file",
      "name,uen\nAnn,«95150363Q»\nBo,«54575692P»",
      "«49903905X» (gst reg)",
    ],
    notMatched: ["uen: 5457", "uen: 54575692P54575692P54575692P", "uen: x54575692P"],
    needsContext: ["row 54575692P was skipped", "order 54575692P"],
  },
  "th-moa": {
    found: [
      "moa: «0758253386528»",
      "memorandum of association «023 993 117 4135» is on file",
      "name,moa\nAnn,«0723137188559»\nBo,«0758253386528»",
      "«0239931174135» (เลขทะเบียนนิติบุคคล)",
    ],
    notMatched: ["moa: 075825", "moa: 075825338652807582533865280758253386528", "moa: x0758253386528"],
    notValid: ["moa: 0758253386520", "moa: 0239931174130"],
    needsContext: ["row 0758253386528 was skipped", "order 0758253386528"],
  },
  "id-npwp": {
    found: [
      "npwp: «174907428124508»",
      "nomor pokok wajib pajak «682 016 730 726 1624» is on file",
      "name,npwp\nAnn,«2340213562077419»\nBo,«174907428124508»",
      "«6820167307261624» (npwp)",
    ],
    notMatched: [
      "npwp: 1749074",
      "npwp: 174907428124508174907428124508174907428124508",
      "npwp: x174907428124508",
    ],
    needsContext: ["row 174907428124508 was skipped", "order 174907428124508"],
  },
  "in-pan": {
    found: [
      "pan: «PHTPY5383W»",
      "pan card «XUVGZ8381-L» is on file",
      "name,pan\nAnn,«YBTCO2309X»\nBo,«PHTPY5383W»",
      "«XUVGZ8381L» (pan no)",
    ],
    notMatched: ["pan: PHTPY", "pan: PHTPY5383WPHTPY5383WPHTPY5383W", "pan: xPHTPY5383W"],
    needsContext: ["row PHTPY5383W was skipped", "order PHTPY5383W"],
  },
  "ph-tin": {
    found: [
      "tin: «11913580551282»",
      "bir «629 298 703 459 11» is on file",
      "name,tin\nAnn,«353096158575»\nBo,«11913580551282»",
      "«62929870345911» (bir tin)",
    ],
    notMatched: ["tin: 119135", "tin: 119135805512821191358055128211913580551282", "tin: x11913580551282"],
    needsContext: ["row 11913580551282 was skipped", "order 11913580551282"],
  },
  "vn-mst": {
    found: [
      "mst: «4437273245»",
      "mã số thuế «443 031 604 1044» is on file",
      "name,mst\nAnn,«2418456320»\nBo,«4437273245»",
      "«4430316041044» (vietnam)",
    ],
    notMatched: ["mst: 4437", "mst: 443727324544372732454437273245", "mst: x4437273245"],
    notValid: ["mst: 4437273240", "mst: 2418456321"],
    needsContext: ["row 4437273245 was skipped", "order 4437273245"],
  },
  "au-tfn": {
    found: [
      "tfn: «804572433»",
      "tax file number «884 981 092» is on file",
      "name,tfn\nAnn,«68518112»\nBo,«804572433»",
      "«884981092» (tax file)",
    ],
    notMatched: ["tfn: 8045", "tfn: 804572433804572433804572433", "tfn: x804572433"],
    notValid: ["tfn: 804572430", "tfn: 884981090"],
    needsContext: ["row 804572433 was skipped", "order 804572433"],
  },
  "au-abn": {
    found: [
      "abn: «47328600895»",
      "australian business number «211 533 235 07» is on file",
      "name,abn\nAnn,«96612191047»\nBo,«47328600895»",
      "«21153323507» (a.b.n)",
    ],
    notMatched: ["abn: 47328", "abn: 473286008954732860089547328600895", "abn: x47328600895"],
    notValid: ["abn: 47328600890", "abn: 21153323500"],
    needsContext: ["row 47328600895 was skipped", "order 47328600895"],
  },
  "au-acn": {
    found: [
      "acn: «643534829»",
      "australian company number «324 196 732» is on file",
      "name,acn\nAnn,«487459807»\nBo,«643534829»",
      "«324196732» (a.c.n)",
    ],
    notMatched: ["acn: 6435", "acn: 643534829643534829643534829", "acn: x643534829"],
    notValid: ["acn: 643534820", "acn: 324196730"],
    needsContext: ["row 643534829 was skipped", "order 643534829"],
  },
  "nz-ird": {
    found: [
      "ird: «905501216»",
      "ird number «588 695 62» is on file",
      "name,ird\nAnn,«594996836»\nBo,«905501216»",
      "«58869562» (ird no)",
    ],
    notMatched: ["ird: 9055", "ird: 905501216905501216905501216", "ird: x905501216"],
    notValid: ["ird: 905501210", "ird: 58869560"],
    needsContext: ["row 905501216 was skipped", "order 905501216"],
  },
  "ca-bn": {
    found: [
      "business number: «588174755»",
      "bn «846 938 868» is on file",
      "name,business number\nAnn,«918048158»\nBo,«588174755»",
      "«846938868» (cra business)",
    ],
    notMatched: [
      "business number: 5881",
      "business number: 588174755588174755588174755",
      "business number: x588174755",
    ],
    notValid: ["business number: 588174750", "business number: 846938860"],
    needsContext: ["row 588174755 was skipped", "order 588174755"],
  },
  "za-tax": {
    found: [
      "sars: «1946759402»",
      "tin «278 762 2436» is on file",
      "name,sars\nAnn,«1519533192»\nBo,«1946759402»",
      "«2787622436» (tax reference number)",
    ],
    notMatched: ["sars: 1946", "sars: 194675940219467594021946759402", "sars: x1946759402"],
    notValid: ["sars: 1946759400", "sars: 2787622430"],
    needsContext: ["row 1946759402 was skipped", "order 1946759402"],
  },
  "ke-pin": {
    found: [
      "kra: «A889423037K»",
      "kra pin «P 339818139-E» is on file",
      "name,kra\nAnn,«A524105335P»\nBo,«A889423037K»",
      "«P339818139E» (pin)",
    ],
    notMatched: ["kra: A8894", "kra: A889423037KA889423037KA889423037K", "kra: xA889423037K"],
    needsContext: ["row A889423037K was skipped", "order A889423037K"],
  },
  "gh-tin": {
    found: [
      "tin: «C00I7BGSGK9»",
      "ghana «G 007LQC9QF4» is on file",
      "name,tin\nAnn,«C00ZYCX0HE6»\nBo,«C00I7BGSGK9»",
      "«G007LQC9QF4» (taxpayer identification number)",
    ],
    notMatched: ["tin: C00I7B", "tin: C00I7BGSGK9C00I7BGSGK9C00I7BGSGK9", "tin: xC00I7BGSGK9"],
    needsContext: ["row C00I7BGSGK9 was skipped", "order C00I7BGSGK9"],
  },
  "eg-tax": {
    found: [
      "الرقم الضريبي: «921628495»",
      "رقم التسجيل الضريبي «408 952 909» is on file",
      "name,الرقم الضريبي\nAnn,«231672386»\nBo,«921628495»",
      "«408952909» (egypt)",
    ],
    notMatched: [
      "الرقم الضريبي: 9216",
      "الرقم الضريبي: 921628495921628495921628495",
      "الرقم الضريبي: x921628495",
    ],
    needsContext: ["row 921628495 was skipped", "order 921628495"],
  },
  "ma-ice": {
    found: [
      "ice: «567193346813517»",
      "identifiant commun de l'entreprise «570 395 926 346 191» is on file",
      "name,ice\nAnn,«795629980445128»\nBo,«567193346813517»",
      "«570395926346191» (التعريف الموحد للمقاولة)",
    ],
    notMatched: [
      "ice: 5671933",
      "ice: 567193346813517567193346813517567193346813517",
      "ice: x567193346813517",
    ],
    notValid: ["ice: 567193346813510", "ice: 570395926346190"],
    needsContext: ["row 567193346813517 was skipped", "order 567193346813517"],
  },
  "dz-nif": {
    found: [
      "nif: «44937835018783533219»",
      "numéro d'identification fiscale «265 796 853 107 082» is on file",
      "name,nif\nAnn,«808531659944725»\nBo,«44937835018783533219»",
      "«265796853107082» (algeria)",
    ],
    notMatched: [
      "nif: 449378350",
      "nif: 449378350187835332194493783501878353321944937835018783533219",
      "nif: x44937835018783533219",
    ],
    needsContext: ["row 44937835018783533219 was skipped", "order 44937835018783533219"],
  },
  "tn-mf": {
    found: [
      "matricule fiscal: «4409186U»",
      "m.f «3139092-Z» is on file",
      "name,matricule fiscal\nAnn,«9911900CNP929»\nBo,«4409186U»",
      "«3139092Z» (mf)",
    ],
    notMatched: [
      "matricule fiscal: 440",
      "matricule fiscal: 4409186U4409186U4409186U",
      "matricule fiscal: x4409186U",
    ],
    needsContext: ["row 4409186U was skipped", "order 4409186U"],
  },
  "sn-ninea": {
    found: [
      "ninea: «515575608»",
      "numéro d'identification nationale des entreprises «50605740K8» is on file",
      "name,ninea\nAnn,«30288461S9»\nBo,«515575608»",
      "«50605740K8» (senegal)",
    ],
    notMatched: ["ninea: 5155", "ninea: 515575608515575608515575608", "ninea: x515575608"],
    needsContext: ["row 515575608 was skipped", "order 515575608"],
  },
  "gn-nifp": {
    found: [
      "nifp: «244069936»",
      "numéro d'identification fiscale permanent «106 885 346» is on file",
      "name,nifp\nAnn,«468773882»\nBo,«244069936»",
      "«106885346» (guinea)",
    ],
    notMatched: ["nifp: 2440", "nifp: 244069936244069936244069936", "nifp: x244069936"],
    notValid: ["nifp: 244069930", "nifp: 106885340"],
    needsContext: ["row 244069936 was skipped", "order 244069936"],
  },
  "mz-nuit": {
    found: [
      "nuit: «139917891»",
      "número único de identificação tributaria «295 080 612» is on file",
      "name,nuit\nAnn,«560946564»\nBo,«139917891»",
      "«295080612» (número único de identificação tributária)",
    ],
    notMatched: ["nuit: 1399", "nuit: 139917891139917891139917891", "nuit: x139917891"],
    needsContext: ["row 139917891 was skipped", "order 139917891"],
  },
};
