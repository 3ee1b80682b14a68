import type { Examples } from "../examples.ts";

// Made up, with the right check digits where there are some.
export const examples: Readonly<Record<string, Examples>> = {
  "vat-at": {
    found: [
      "ust-id: «ATU71620953»",
      "uid «ATU 54141879» is on file",
      "name,ust-id\nAnn,«ATU85169237»\nBo,«ATU71620953»",
      "«ATU54141879» (vat)",
    ],
    notMatched: ["ust-id: ATU71", "ust-id: ATU71620953ATU71620953ATU71620953", "ust-id: xATU71620953"],
    notValid: ["ust-id: ATU71620950", "ust-id: ATU54141870"],
    needsContext: ["order ATU71620953"],
  },
  "vat-be": {
    found: [
      "btw: «BE0352884614»",
      "tva «BE 0940753609» is on file",
      "name,btw\nAnn,«BE0218805175»\nBo,«BE0352884614»",
      "«BE0940753609» (ondernemingsnummer)",
    ],
    notMatched: ["btw: BE035", "btw: BE0352884614BE0352884614BE0352884614", "btw: xBE0352884614"],
    notValid: ["btw: BE0352884610", "btw: BE0940753600"],
    needsContext: ["order BE0352884614"],
  },
  "vat-bg": {
    found: [
      "ддс: «BG141850952»",
      "идентификационен номер по ддс «BG 349507616» is on file",
      "name,ддс\nAnn,«BG057024626»\nBo,«BG141850952»",
      "«BG349507616» (vat)",
    ],
    notMatched: ["ддс: BG141", "ддс: BG141850952BG141850952BG141850952", "ддс: xBG141850952"],
    needsContext: ["row BG141850952 was skipped", "order BG141850952"],
  },
  "vat-ch": {
    found: [
      "mwst: «CHE684976252»",
      "tva «CHE 067503932» is on file",
      "name,mwst\nAnn,«CHE168034254»\nBo,«CHE684976252»",
      "«CHE067503932» (iva)",
    ],
    notMatched: ["mwst: CHE68", "mwst: CHE684976252CHE684976252CHE684976252", "mwst: xCHE684976252"],
    notValid: ["mwst: CHE684976250", "mwst: CHE067503930"],
    needsContext: ["order CHE684976252"],
  },
  "vat-cy": {
    found: [
      "φπα: «CY04965462O»",
      "αριθμός εγγραφής φ.π.α «CY 27733928-S» is on file",
      "name,φπα\nAnn,«CY24887982P»\nBo,«CY04965462O»",
      "«CY27733928S» (cypriot)",
    ],
    notMatched: ["φπα: CY049", "φπα: CY04965462OCY04965462OCY04965462O", "φπα: xCY04965462O"],
    needsContext: ["row CY04965462O was skipped", "order CY04965462O"],
  },
  "vat-cz": {
    found: [
      "dič: «CZ758505919»",
      "daňové identifikační číslo «CZ 1603566435» is on file",
      "name,dič\nAnn,«CZ2865153038»\nBo,«CZ758505919»",
      "«CZ1603566435» (vat)",
    ],
    notMatched: ["dič: CZ758", "dič: CZ758505919CZ758505919CZ758505919", "dič: xCZ758505919"],
    needsContext: ["row CZ758505919 was skipped", "order CZ758505919"],
  },
  "vat-de": {
    found: [
      "ust-idnr: «DE399052704»",
      "ust-id «DE 305606723» is on file",
      "name,ust-idnr\nAnn,«DE517509840»\nBo,«DE399052704»",
      "«DE305606723» (ust-id-nr)",
    ],
    notMatched: ["ust-idnr: DE399", "ust-idnr: DE399052704DE399052704DE399052704", "ust-idnr: xDE399052704"],
    notValid: ["ust-idnr: DE399052700", "ust-idnr: DE305606720"],
    needsContext: ["order DE399052704"],
  },
  "vat-dk": {
    found: [
      "cvr: «DK88325354»",
      "momsregistreringsnummer «DK 59125710» is on file",
      "name,cvr\nAnn,«DK52066565»\nBo,«DK88325354»",
      "«DK59125710» (cvr-nr)",
    ],
    notMatched: ["cvr: DK88", "cvr: DK88325354DK88325354DK88325354", "cvr: xDK88325354"],
    notValid: ["cvr: DK88325350", "cvr: DK59125711"],
    needsContext: ["order DK88325354"],
  },
  "vat-ee": {
    found: [
      "kmkr: «EE103808183»",
      "käibemaksukohuslase «EE 100159521» is on file",
      "name,kmkr\nAnn,«EE100657706»\nBo,«EE103808183»",
      "«EE100159521» (vat)",
    ],
    notMatched: ["kmkr: EE103", "kmkr: EE103808183EE103808183EE103808183", "kmkr: xEE103808183"],
    notValid: ["kmkr: EE103808180", "kmkr: EE100159520"],
    needsContext: ["order EE103808183"],
  },
  "vat-el": {
    found: [
      "φπα: «EL105705446»",
      "αφμ «EL 243253427» is on file",
      "name,φπα\nAnn,«EL394587688»\nBo,«EL105705446»",
      "«EL243253427» (vat)",
    ],
    notMatched: ["φπα: EL105", "φπα: EL105705446EL105705446EL105705446", "φπα: xEL105705446"],
    notValid: ["φπα: EL105705440", "φπα: EL243253420"],
    needsContext: ["order EL105705446"],
  },
  "vat-es": {
    found: [
      "iva: «ESM4956451X»",
      "nif-iva «ESK 7303196-G» is on file",
      "name,iva\nAnn,«ESW3721793T»\nBo,«ESM4956451X»",
      "«ESK7303196G» (cif)",
    ],
    notMatched: ["iva: ESM49", "iva: ESM4956451XESM4956451XESM4956451X", "iva: xESM4956451X"],
    needsContext: ["row ESM4956451X was skipped", "order ESM4956451X"],
  },
  "vat-fi": {
    found: [
      "alv: «FI74514776»",
      "alv nro «FI 15404673» is on file",
      "name,alv\nAnn,«FI59175200»\nBo,«FI74514776»",
      "«FI15404673» (arvonlisäveronumero)",
    ],
    notMatched: ["alv: FI74", "alv: FI74514776FI74514776FI74514776", "alv: xFI74514776"],
    notValid: ["alv: FI74514770", "alv: FI15404670"],
    needsContext: ["order FI74514776"],
  },
  "vat-fr": {
    found: [
      "tva: «FRG2952817138»",
      "tva intracom «FRWP 957001431» is on file",
      "name,tva\nAnn,«FR48988114765»\nBo,«FRG2952817138»",
      "«FRWP957001431» (n° tva)",
    ],
    notMatched: ["tva: FRG295", "tva: FRG2952817138FRG2952817138FRG2952817138", "tva: xFRG2952817138"],
    notValid: ["tva: FRG2952817130", "tva: FRWP957001430"],
    needsContext: ["order FRG2952817138"],
  },
  "vat-gb": {
    found: [
      "vat reg: «GB885290138»",
      "vat registration «GB 438837020» is on file",
      "name,vat reg\nAnn,«GB657524024»\nBo,«GB885290138»",
      "«GB438837020» (vat)",
    ],
    notMatched: ["vat reg: GB885", "vat reg: GB885290138GB885290138GB885290138", "vat reg: xGB885290138"],
    notValid: ["vat reg: GB885290130", "vat reg: GB438837021"],
    needsContext: ["order GB885290138"],
  },
  "vat-hr": {
    found: [
      "pdv: «HR41018587190»",
      "pdv-id «HR 16865096188» is on file",
      "name,pdv\nAnn,«HR67691300935»\nBo,«HR41018587190»",
      "«HR16865096188» (vat)",
    ],
    notMatched: ["pdv: HR4101", "pdv: HR41018587190HR41018587190HR41018587190", "pdv: xHR41018587190"],
    notValid: ["pdv: HR41018587191", "pdv: HR16865096180"],
    needsContext: ["order HR41018587190"],
  },
  "vat-hu": {
    found: [
      "anum: «HU29522413»",
      "közösségi adószám «HU 27760130» is on file",
      "name,anum\nAnn,«HU56921885»\nBo,«HU29522413»",
      "«HU27760130» (adószám)",
    ],
    notMatched: ["anum: HU29", "anum: HU29522413HU29522413HU29522413", "anum: xHU29522413"],
    notValid: ["anum: HU29522410", "anum: HU27760131"],
    needsContext: ["order HU29522413"],
  },
  "vat-ie": {
    found: [
      "cbl: «IE6N56631PD»",
      "irish vat «IE 1820500-ED» is on file",
      "name,cbl\nAnn,«IE5725609DD»\nBo,«IE6N56631PD»",
      "«IE1820500ED» (vat)",
    ],
    notMatched: ["cbl: IE6N5", "cbl: IE6N56631PDIE6N56631PDIE6N56631PD", "cbl: xIE6N56631PD"],
    needsContext: ["row IE6N56631PD was skipped", "order IE6N56631PD"],
  },
  "vat-is": {
    found: [
      "vsk: «IS78721»",
      "vsk number «IS 867573» is on file",
      "name,vsk\nAnn,«IS659154»\nBo,«IS78721»",
      "«IS867573» (virðisaukaskattsnúmer)",
    ],
    notMatched: ["vsk: IS7", "vsk: IS78721IS78721IS78721", "vsk: xIS78721"],
    needsContext: ["row IS78721 was skipped", "order IS78721"],
  },
  "vat-it": {
    found: [
      "partita iva: «IT53960734662»",
      "p.iva «IT 32940170015» is on file",
      "name,partita iva\nAnn,«IT86021162572»\nBo,«IT53960734662»",
      "«IT32940170015» (p. iva)",
    ],
    notMatched: [
      "partita iva: IT5396",
      "partita iva: IT53960734662IT53960734662IT53960734662",
      "partita iva: xIT53960734662",
    ],
    notValid: ["partita iva: IT53960734660", "partita iva: IT32940170010"],
    needsContext: ["order IT53960734662"],
  },
  "vat-lt": {
    found: [
      "pvm: «LT291880841»",
      "pvm mokėtojo kodas «LT 242884903459» is on file",
      "name,pvm\nAnn,«LT302254718523»\nBo,«LT291880841»",
      "«LT242884903459» (vat)",
    ],
    notMatched: ["pvm: LT291", "pvm: LT291880841LT291880841LT291880841", "pvm: xLT291880841"],
    needsContext: ["row LT291880841 was skipped", "order LT291880841"],
  },
  "vat-lu": {
    found: [
      "tva: «LU64103052»",
      "luxembourg «LU 91132655» is on file",
      "name,tva\nAnn,«LU56184375»\nBo,«LU64103052»",
      "«LU91132655» (vat)",
    ],
    notMatched: ["tva: LU64", "tva: LU64103052LU64103052LU64103052", "tva: xLU64103052"],
    notValid: ["tva: LU64103050", "tva: LU91132650"],
    needsContext: ["order LU64103052"],
  },
  "vat-lv": {
    found: [
      "pvn: «LV60118903514»",
      "vat «LV 16301599297» is on file",
      "name,pvn\nAnn,«LV40891807579»\nBo,«LV60118903514»",
      "«LV16301599297» (vat no)",
    ],
    notMatched: ["pvn: LV6011", "pvn: LV60118903514LV60118903514LV60118903514", "pvn: xLV60118903514"],
    needsContext: ["row LV60118903514 was skipped", "order LV60118903514"],
  },
  "vat-mt": {
    found: [
      "maltese: «MT65331828»",
      "vat «MT 83779825» is on file",
      "name,maltese\nAnn,«MT61196137»\nBo,«MT65331828»",
      "«MT83779825» (vat no)",
    ],
    notMatched: ["maltese: MT65", "maltese: MT65331828MT65331828MT65331828", "maltese: xMT65331828"],
    notValid: ["maltese: MT65331820", "maltese: MT83779820"],
    needsContext: ["order MT65331828"],
  },
  "vat-nl": {
    found: [
      "btw: «NL255233450B72»",
      "btw-nummer «NL 846236752B56» is on file",
      "name,btw\nAnn,«NL119820119B77»\nBo,«NL255233450B72»",
      "«NL846236752B56» (btw-id)",
    ],
    notMatched: ["btw: NL2552", "btw: NL255233450B72NL255233450B72NL255233450B72", "btw: xNL255233450B72"],
    needsContext: ["row NL255233450B72 was skipped", "order NL255233450B72"],
  },
  "vat-no": {
    found: [
      "mva: «NO662903574MVA»",
      "merverdiavgift «NO 164233146» is on file",
      "name,mva\nAnn,«NO359126212»\nBo,«NO662903574MVA»",
      "«NO164233146» (vat)",
    ],
    notMatched: ["mva: NO6629", "mva: NO662903574MVANO662903574MVANO662903574MVA", "mva: xNO662903574MVA"],
    notValid: ["mva: NO662903570MVA", "mva: NO164233140"],
    needsContext: ["order NO662903574MVA"],
  },
  "vat-pl": {
    found: [
      "nip: «PL9780537417»",
      "vat ue «PL 7237696354» is on file",
      "name,nip\nAnn,«PL5979639557»\nBo,«PL9780537417»",
      "«PL7237696354» (vat)",
    ],
    notMatched: ["nip: PL978", "nip: PL9780537417PL9780537417PL9780537417", "nip: xPL9780537417"],
    notValid: ["nip: PL9780537410", "nip: PL7237696350"],
    needsContext: ["order PL9780537417"],
  },
  "vat-pt": {
    found: [
      "nif: «PT810013466»",
      "iva «PT 161585718» is on file",
      "name,nif\nAnn,«PT822791753»\nBo,«PT810013466»",
      "«PT161585718» (vat)",
    ],
    notMatched: ["nif: PT810", "nif: PT810013466PT810013466PT810013466", "nif: xPT810013466"],
    needsContext: ["row PT810013466 was skipped", "order PT810013466"],
  },
  "vat-ro": {
    found: [
      "tva: «RO680922332»",
      "cod tva «RO 213313025» is on file",
      "name,tva\nAnn,«RO8997436219»\nBo,«RO680922332»",
      "«RO213313025» (cif)",
    ],
    notMatched: ["tva: RO680922332RO680922332RO680922332", "tva: xRO680922332", "tva: RO680922332_1"],
    needsContext: ["row RO680922332 was skipped", "order RO680922332"],
  },
  "vat-se": {
    found: [
      "moms: «SE682053205646»",
      "momsregistreringsnummer «SE 341315092534» is on file",
      "name,moms\nAnn,«SE912965034811»\nBo,«SE682053205646»",
      "«SE341315092534» (vat-nummer)",
    ],
    notMatched: ["moms: SE6820", "moms: SE682053205646SE682053205646SE682053205646", "moms: xSE682053205646"],
    notValid: ["moms: SE682053205046"],
    needsContext: ["order SE682053205646"],
  },
  "vat-si": {
    found: [
      "ddv: «SI19955324»",
      "davčna številka «SI 47906901» is on file",
      "name,ddv\nAnn,«SI73584754»\nBo,«SI19955324»",
      "«SI47906901» (id za ddv)",
    ],
    notMatched: ["ddv: SI19", "ddv: SI19955324SI19955324SI19955324", "ddv: xSI19955324"],
    notValid: ["ddv: SI19955320", "ddv: SI47906900"],
    needsContext: ["order SI19955324"],
  },
  "vat-sk": {
    found: [
      "ič dph: «SK3060132141»",
      "dph «SK 0874633441» is on file",
      "name,ič dph\nAnn,«SK2411530088»\nBo,«SK3060132141»",
      "«SK0874633441» (vat)",
    ],
    notMatched: ["ič dph: SK306", "ič dph: SK3060132141SK3060132141SK3060132141", "ič dph: xSK3060132141"],
    notValid: ["ič dph: SK3060132140", "ič dph: SK0874633440"],
    needsContext: ["order SK3060132141"],
  },
  "vat-xi": {
    found: [
      "northern ireland: «XI392862613»",
      "vat «XI 342579288» is on file",
      "name,northern ireland\nAnn,«XI947041271»\nBo,«XI392862613»",
      "«XI342579288» (vat no)",
    ],
    notMatched: [
      "northern ireland: XI392",
      "northern ireland: XI392862613XI392862613XI392862613",
      "northern ireland: xXI392862613",
    ],
    notValid: ["northern ireland: XI392862610", "northern ireland: XI342579280"],
    needsContext: ["order XI392862613"],
  },
  "vat-eu": {
    found: [
      "oss: «EU966707932»",
      "moss «EU 886404836» is on file",
      "name,oss\nAnn,«EU693329048»\nBo,«EU966707932»",
      "«EU886404836» (one stop shop)",
    ],
    notMatched: ["oss: EU966", "oss: EU966707932EU966707932EU966707932", "oss: xEU966707932"],
    needsContext: ["row EU966707932 was skipped", "order EU966707932"],
  },
  "vat-im": {
    found: [
      "ioss: «IM9659395325»",
      "import one stop shop «IM 43303959599» is on file",
      "name,ioss\nAnn,«IM573934962»\nBo,«IM9659395325»",
      "«IM43303959599» (vat)",
    ],
    notMatched: ["ioss: IM965", "ioss: IM9659395325IM9659395325IM9659395325", "ioss: xIM9659395325"],
    needsContext: ["row IM9659395325 was skipped", "order IM9659395325"],
  },
  "vat-om": {
    found: [
      "oman: «OM35918416438»",
      "oman value added «OM 26322733136» is on file",
      "name,oman\nAnn,«OM31418929340»\nBo,«OM35918416438»",
      "«OM26322733136» (vat)",
    ],
    notMatched: ["oman: OM3591", "oman: OM35918416438OM35918416438OM35918416438", "oman: xOM35918416438"],
    needsContext: ["row OM35918416438 was skipped", "order OM35918416438"],
  },
};
