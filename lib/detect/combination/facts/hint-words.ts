import type { FactKind } from "./fact-table.ts";

/**
 * Words that tell a secret only together: each hints at what a text is about. A star stands for any beginning or end
 * of the word, so that inflected forms, German compounds and names of drugs and diseases need no list.
 */
export interface HintRow {
  readonly kind: FactKind;
  /** 2 for words that hardly ever come up in talk about anything else. */
  readonly weight: 1 | 2;
  /** With spaces between; acronyms in capitals are found in capitals only. */
  readonly words: string;
}

/** Stems of drug names: https://www.who.int/publications/m/item/stembook-2024. */
const drugStems =
  "*pril *sartan *statin *prazole *conazole *oxetine *zepam *zolam *azepine *olol *dipine *gliptin *gliflozin *glutide *cillin *mycin *floxacin *cycline *vir *mab *tinib *parin *xaban *triptan *lukast *setron *idone *peridol *apine *codone *morphone *barbital *caine *formin *semide *thiazide *prednis* insulin* metformin* warfarin* lithium methotrexat* depakote adderall* ritalin methadon* suboxone naloxone morphin* opioid* opiat* benzo benzos ssri ssris snri chemo* *platin *taxel *rubicin epipen";

/** How the names of diseases and operations end: https://icd.who.int/. */
const diseaseStems =
  "*carcinoma *sarcoma *lymphoma *blastoma *adenoma *itis *aemia *penia *uria *opathy *plegia *paresis *ectomy *plasty *sclerosis *stenosis *thrombosis *fibrosis *cirrhosis *algia *pnea *pnoea *phagia *aemie *penie *urie *plegie *ektomie *parese *sklerose *stenose *thrombose *fibrose *zirrhose *algie *karzinom *sarkom *lymphom";

export const hintRows: readonly HintRow[] = [
  { kind: "medication", weight: 2, words: drugStems },
  { kind: "health", weight: 2, words: diseaseStems },
  {
    kind: "health",
    weight: 2,
    words:
      "invalidità invalidità* invalide angina aneurysm* anaphyla* appendicit* asthmat* autoimmune bedsore* cataract* chlamydia coma contracture* convulsion* cystic deformit* delirious delirium dehydrat* eczema edema oedema embol* emphysem* encephal* endoscop* fistula* gallbladder gallstone* gangren* glaucoma gout haemophil* hemophil* herpes hydroceph* hypoglyc* hyperglyc* hypothyroid* hyperthyroid* immunocompromised inhaler* jaundiced ketoacid* lacerat* lymph* malaria malnourish* mening* menopaus* migraine* mumps myocard* nebuli* neuropath* obese obesity osteo* palsy palpitation* pancrea* pneumon* polyps prolapse* prosthe* pulmon* quadripleg* parapleg* radiotherap* renal rheumat* scabies sciatic* scolio* shingles spasm* stent stents stillb* stutter* syphilis gonorr* tachycard* bradycard* tetanus thrombo* thyroid* tourette* tremor* urin* vertigo vasect* whiplash bandscheib* durchfall* erbrech* gelähmt geschlechtskrank* herzfehler herzkrank* hirn* kopfschmerz* krampf* lähmung* lungen* magen* nieren* notarzt ohnmächtig* schwerbehind* behindert* behinderung* schmerz* chimio* séropositi* sida irm hospitalis* cáncer quimio* discapac* hospitaliz* operad* fractur* infart* cancro chemio* frattur* ricover* câncer fratur* deficiên* hartinfarct miskraam ziekmeld* dementie leukemia anemia ischemia uremia *glycemia lobotomy knochenbruch armbruch beinbruch voided ascites CT PET ICU MI PE UTI ECT PSA MRT EKG hernia stage-iv diagnos* cancer* tumor* tumour* metasta* malignan* leukaem* oncolog* oncol* epilep* seizure* dementia alzheimer* parkinson* diabetic* diabet* hypertensi* asthma* copd hiv aids mrsa tuberculosis sepsis septic dialysis transplant* amputat* biopsy biopsies colonoscop* mammogra* vomit* diarrh* hemorrhag* haemorrhag* hemoptysis haemoptysis jaundice* incontinen* catheter* foley stoma colostom* hospice palliat* intubat* ventilator comatose stroke paraly* unconscious* concuss* herniat* torn rotator lupus psoria* endometrios* hysterect* mastectom* fibroid* fibromyalg* icu hba1c a1c sats spo2 gcs troponin creatinine inr egfr afib apixaban nof cabg mri gravida preeclampsia labetalol eclampsia blackout blackouts bedridden wheelchair* decubitus dekubitus comorbid* carious abscess* overdos* dnr ercp raumforderung schlaganfall herzinfarkt *infarkt *krebs *tumor *erkrankung *krankheit *insuffizienz *entzundung *blutung *schmerz *schmerzen bluthochdruck epileps* krampfanfall* demenz dement *verwirrt fehlgeburt* bettlagerig* stationar notaufnahme arbeitsunfahig* krankheitstage krankgeschrieben krankenstand sturz sturze zucker* ictus infarto *cancer tumeur* avc ivg epilepsie crise* diabete* cancer enfermedad* hipertens* embaraz* derrame convuls* gravidez emiparesi disfagia ontlasting kanker beroerte ziekte tabagique* cognitif* cognitifs hematom*",
  },
  {
    kind: "health",
    weight: 1,
    words:
      "beschwerden novalgin hüfte knie rücken gelenk* diät altered appendix drain drains pus wrist ankle shoulder elbow pain pains painful painkiller* cramps drip insulin-dependent rupture* sprain* stitches bandage* crutches cast limped immobile overweight underweight hearing-aid menstru* period unfall* verletz* husten verletzung* gebroken opname urgences opérat* ache* aches sore swollen swell* bleed* blood fever* febrile nausea* rash dizz* faint* confus* drowsy letharg* unsteady fell fall falls limp* cough* wheez* breathless* numb* tingl* itch* scar scars wound* burn burns lesion* nodule* lump* mass cyst* scan scans x-ray xray ultrasound ekg ecg labs lab surgery surgeon surgical operat* post-op postop pre-op admitted admission discharg* hospital* ward clinic* patient* a&e ambulance paramedic* therap* counsel* medicat* meds dose* dosage tablet* pill* inject* prescri* refill* symptom* chronic acute severe terminal relaps* remission stage hx pmh c/o s/p dx consult* referral neurolog* cardiolog* urolog* gynaecolog* gynecolog* rheumatolog* specialist treatment treated ill illness* sick sickness disease* condition health disabil* disabled vision hearing deaf blind allerg* weight appetite meals vein veins liver spine kidney* lung* heart cardiac breast prostate bowel colon uterus ovary ovarian pelvis hip knee back arthritis infection* infected virus positive negative results bp vitals mobility oxygen iv 1:1 monitor* walker fatigue exhaust* tired krank* fieber ubelkeit schwindel* atemnot befund* diagnose* medikament* dosis tablette* spritz* klinik* krankenhaus* arzt* stationar operation therapie* behandlung* reha pflege* sonde rucken psyche verdacht isst schlaf* gewicht leidet beschwerden malad* douleur* hopital traitement* arret ordonnance fievre dolor* tratamiento* enferm* baja medic* caida cayo sangre bano doente dor dores tratament* doenca* cirurgia dolore dolori ospedale malatt* ricovero bloed pijn ziek ziekenhuis gewichtsverlies",
  },
  {
    kind: "mental health",
    weight: 2,
    words:
      "adhs ads-diagnose zwänge panikattack* angstzuständ* depressiv* suizidgedank* beruhigungsmittel* schlaftabletten* disappear overdose razor krebskrank* antidepress* antipsych* catatonic compulsi* delusion* dysphor* hypoman* manic mania narciss* neurodiver* psychotherap* purging purges binges sectioned sedat* self-injur* tranquil* bedwet* bed-wetting abstinen* magersucht rückfall* schizophren* wahnvorstell* spielsüchtig* jähzorn* bettnäss* antidépress* adicc* angst-en-depressie drankmisbruik SI alkoholsucht drogensucht spielsucht suchtig alkoholabhang* drogenabhang* *angststorung zwangsstorung essstorung schlafstorung* *personlichkeitsstorung* *belastungsstorung ritzt oxy suicid* self-harm* overdos* schizo* bipolar* psychot* psychos* psychiatr* depressi* depressed anorexi* bulimi* ptsd ocd adhd autis* asperger* dyslexi* *phobia agoraphob* flashback* hallucinat* paranoi* addict* alcoholi* drunk* heroin cocaine fentanyl meth etoh ciwa sober rehab* detox* panic cutting dissociat* trauma* nightmare* terrors burnout burn-out insomnia mdd phq-9 gad-7 lrs legasthen* *suchtig alkohol* betrunken suizid* depression* autist* selbstmord* trinker *phobie trinkt alcool alcoolique depresi* ansiedad* suicidi* borracho alcoh* depressao ansiedade alcooli* depressione",
  },
  {
    kind: "mental health",
    weight: 1,
    words:
      "tantrum* clingy withdrawn withdrawal unstable hopeless worthless overwhelmed obsess* droga* drogen* rauschgift ansia anxi* stress* cried crying affect therapy therapist* counsel* session* grief griev* mental* meltdown* breakdown* anger angry scared afraid fear* drink* drinks drank drinking beers vodka smok* weed vape vap* joint drugs drug pills gambl* binge* purge* throws throwing meds dying died death kill* hurt* lonely isolat* behavio* aggress* outburst* hits hitting kicks bites psych* seelisch* angst angste panik* weint* trauer* trinken drogen uberfordert* aggressiv* verwahrlos* vermullt* schlagt angoisse* stress depuis deuil duelo llora* panico luto chora*",
  },
  {
    kind: "pregnancy",
    weight: 2,
    words:
      "pregnan* miscarr* abort* ivf fertility infertil* gestation* trimester antenatal prenatal postpartum maternity-leave schwanger* mutterschutz kinderwunsch schwangerschaft* enceinte grossesse embarazo embarazad* gravida gravidez incinta",
  },
  {
    kind: "abuse",
    weight: 2,
    words:
      "geküsst angefasst begrapscht* übergriff* kicked shoved aufgelauert* verfolgt nachgestellt creep creepy abus* molest* rape raped rapist assault* batter* stalk* bruis* strangl* chok* grope* groping harass* neglect* safeguard* cpoms cps foster* restraining domestic trafficked tortured beaten slapped punched exposed misshandel* missbrauch* geschlagen verprugel* vernachlass* belastig* bedroht* jugendamt kindeswohl* frappe* violences maltrat* golpe* pegaba apanhava agredi* violencia picchia*",
  },
  {
    kind: "abuse",
    weight: 1,
    words:
      "locks locked closet cops hotline frustrated steals lies hit hits hitting beats pushed grabbed touched touching threat* violent violence scared afraid fled shelter refuge protective consent inappropriate* uncomfortable stepfather stepdad mum kids children baby toddler police dirty visits placement yells yelled gewalt polizei kinder wohnung schreit schrie mari conjoint ordonnance marido filhos ninos hijos",
  },
  {
    kind: "pay",
    weight: 2,
    words:
      "salary salaries underpaid paycheck severance ctc lpa compa-ratio comp gehalt* *gehalt brutto bruttogehalt salaire* sueldo salario remunerat* compensation earns",
  },
  {
    kind: "pay",
    weight: 1,
    words:
      "bonus pay paid raise wage* midpoint band rsu equity offer earn* package offered netto verdient lohn",
  },
  {
    kind: "debt",
    weight: 2,
    words:
      "overdr* kredithai* inkasso mahnbescheid* zahlungsverzug ratenzahlung* scammed swindled conned standstill cross-default bounced bailiff* creditor* cosign* indebted insolv* lien liens levy levied payday pawn* squander* destitute homeless* food-stamps pleite überschuld* verschuld* sozialhilfe bürgergeld hartz* gerichtsvollzieher* huissier* expuls* embarg* desahuc* fallit* falência faillis* loonbeslag schuldsaner* auction NSF DSCR betreibung* zwangsversteiger* owes owed owing debt* bankrupt* insolven* foreclos* evict* delinquen* arrears garnish* repossess* overdraft overdrawn defaulted fico unpaid past-due overdue forbearance pension-arrears schuldet *schulden *ruckstand mietruckstand* *insolvenz *pfandung pfandung* dispo uberzogen umschuldung schufa schufa-score mahnung *mietruckstand dettes impaye* surendett* debe deuda* impag* dever divida* divida dividas devendo debiti pignora*",
  },
  {
    kind: "debt",
    weight: 1,
    words:
      "loan* mortgage* rent late lates behind short payment* pay paying repay* instal* instalment* collect* collections balance utilities credit cash card bill bills borrow* lent lend grand savings account* froze frozen withdraw* withdrew deposits money bank broke cover afford lease notice landlord unit inherit* inherited inheritance gambl* offen miete* mieter konto kredit* raten rate zahlt zahlen arbeitslos* erbt geerbt erbe leergeraumt kundigung loyer* credit* banque pension alquiler banco aluguel affitto",
  },
  {
    kind: "tax",
    weight: 2,
    words:
      "steuerfahnd* nachzahl* schätzbescheid* irs hmrc cp2000 undeclared unreported unfiled audit audited 1099 w-2 evasion self-assessment crypto circular steuerhinterz* nacherklarung selbstanzeige *steuerprufung betriebsprufung kassendifferenz* schwarzgeld schwarzarbeit",
  },
  {
    kind: "tax",
    weight: 1,
    words:
      "tax* return* penalt* deduct* cash income filed submitted submit books receipts 401k withholding expenses pocket* gains pruf* finanzamt steuer* angegeben geloscht hacienda impot* fisc* imposto*",
  },
  {
    kind: "offence",
    weight: 2,
    words:
      "overstated understated misstated acquit* bailiff* blackmail* counterfeit* criminal* detain* expung* extort* extradit* hit-and-run illegal* imprison* intoxicat* jailed kidnap* larceny narcotic* penal perjur* prostitut* racketeer* sex-offender trespass* vandal* voyeur* summons contempt ABH GBH OWI DV TPR CPS angeklagt* anzeige* beleidig* diebstahl einbruch* erpress* gefängnis* geldstrafe haftbefehl* jugendstraf* prügel* raub* straf* vergewaltig* verhaft* verurteil* verbrech* garde-à-vue cárcel carcere prisão conden* condann* mishandel* aangift* aangehoud* veroordeel* gevangen* denunci* plainte* ivresse SAR haft u-haft untersuchungshaft defraud* vorstrafe* arrest* burglar* robbery robbed felony felonies misdemeanor* convict* indict* probation parole plea bail arson* embezzl* theft shoplift* fraud* forged forgery laundering trafficking homicide manslaughter murder* dui dwi pbt hgn bac sentenc* jail* prison* inmate incarcerat* warrant felon perjury bribe* bribery smuggl* possession acquitted charged straftat* *diebstahl korperverletzung *betrug verhaftet festgenommen fahrerlaubnis tatvorwurf bewahrung vorbestraft vorbelastet einschlagig gestohlen unterschlag* indagat* bancarotta garde-a-vue condamn* condenad* detenid* preso delito* robo roubo furto crime arrestat*",
  },
  {
    kind: "offence",
    weight: 1,
    words:
      "marijuana supervision federal cops police charge* offens* offenc* offender* juvenile priors stole steal* stolen taking took guilty court hearing prosecut* gun knife weapon weapons meth drugs deposits suspicious suspected caught lied blew breath* odor evidence trial counts reckless fbi exposure unterschlagen polizei messer schweigt gericht anklage angeklagt* einlassung plainte tribunal policia juzgado juez juiz",
  },
  {
    kind: "lawsuit",
    weight: 2,
    words:
      "tribunal abfindung* gütetermin* kündigungsschutz* sued suing summons writ slander* libel* complainant* plaintiff* defendant* lawsuit* deposition* depose* interrogator* settlement* eeoc malpractice alleg* litigat* subpoena* mediation affidavit injunction damages whistleblow* victim retaliation arbitration witness klage klagt *klager *beklagte* prozess vergleich prud'hommes assignation demanda demandad* juzgado acao processo",
  },
  {
    kind: "lawsuit",
    weight: 1,
    words:
      "claim* sue sued suing court judge liab* dispute hearing settle* injur* testif* brief motion denies accident carrier insurer insured denied appeal slip slipped forklift lost wages antrag gericht streit widerspruch",
  },
  {
    kind: "family",
    weight: 2,
    words:
      "adopted adoption illegitimate extramarital mistress cheated cheating divorcing divorcee annul* paternity surrog* guardianship visitation affäre ehebruch untreu* scheid* unterhalt* divorci* divorz* affidamento divórci* echtscheid* voogdij divorc* custody alimony affair cheat* adulter* estranged separated prenup avo remarried scheidung* sorgerecht* umgangsrecht affare fremdgeh* garde separation* infidel* custodia pension-alimenticia guarda",
  },
  {
    kind: "family",
    weight: 1,
    words:
      "heimlich caregiver executor furious left husband wife ex marriage married leaving house kids children daughter son inherit* estate property trust grandfather seeing someone secret moved ehemann ehefrau trennung getrennt kinder haus erbe testament mari femme enfants maison marido esposa hijos filhos casa moglie figli",
  },
  {
    kind: "discipline",
    weight: 2,
    words:
      "ermahn* ermahnung* unpünktlich* schulverweiger* schwänz* leistungsmängel slur slurs racist sexist eloped hakenkreuz* nazi* probezeit paycheck absentee* demot* incompet* insubord* moonlight* nepot* unpunctual whistlebl* retaliat* mobb* abgemahnt abmahn* sanction* ammonizion* richiamo verzuim* grievance* disciplin* misconduct underperform* insubordinat* absent* absence* tardy tardiness plagiari* suspended expelled truan* bullying bullied pip p.i.p demoted write-up reprimand* breathalyzer abmahnung* *abmahnungen unentschuldigt *fehlzeiten zuspat* avertissement* injustifi* faltas advertencia suspens* amonestac*",
  },
  {
    kind: "discipline",
    weight: 1,
    words:
      "stört ständig wiederholt beschwerd* mangelhaft ungenügend union write-up write-ups senior demotion slowest sloppy unreliable incompetence quit cheating copied unfreundlich late missed misses missing failed fails failing warning* warn* complain* rating rated expectations lowest below rude refus* showed smell* smelling lied fake padded padding mileage caught violat* policy promotion performance review* probation attendance no-show behaviour fight* fighting hits detention dirty quota gossip degree timesheet* zu-spat verspat* streit gefehlt mehrfach leistung* retard* absent* joint falta* tarde atras* turno",
  },
  {
    kind: "job loss",
    weight: 2,
    words:
      "furlough* jobless unemployed kündig* ontslag* ontslagen chômage indemniz* sozialplan* RIF fired sacked terminat* dismiss* redundan* layoff layoffs laid-off severance resign* eliminated unemploy* gekundigt kundigung* entlass* freigestellt aufhebungsvertrag licenci* despid* demiti* demissao licenzia*",
  },
  {
    kind: "job loss",
    weight: 1,
    words:
      "letting replace exit contract renew* pip leaving walked notice verlangern verlanger* vertrag befristet periode prueba periodo",
  },
  {
    kind: "immigration",
    weight: 2,
    words:
      "asylee migrant* naturaliz* citizenship-test statel* green-card EAD EOIR aufenthalt* ausländerbehörde ausweis* abgeschoben abschiebung* verblijfs* asiel* irregular* extranjer* ICE USCIS visa* undocumented asylum refugee* deport* uscis h-1b h1b daca greencard ead i-485 overstay* b2 b1/b2 usc h&c inadmissib* removal immigra* beneficiary n-400 i-130 loe asyl* duldung aufenthalts* abschieb* oqtf prefecture extranjeria asilo",
  },
  {
    kind: "immigration",
    weight: 1,
    words:
      "permit entered entry border work-permit study sponsor* embassy consul* refused denied overstayed persecut* soldiers beat burned flee fled country papers citizenship passport",
  },
  {
    kind: "belief",
    weight: 2,
    words:
      "atheis* baptis* catholic* mormon* hindu* sikh* headscarf apostat* evangelical* scientolog* communist* marxis* fascist* extremist* AfD hijab muslim* islam* jewish judaism pentecostal* jehova* antisemit* kopftuch konvertier* voile musulman* ramadan* testigo*",
  },
  {
    kind: "belief",
    weight: 1,
    words: "religio* pray* prayer* church mosque synagogue faith accent politic*",
  },
  { kind: "union", weight: 2, words: "unionize unionise unionizing gewerkschaft* syndic* sindicat*" },
  {
    kind: "orientation",
    weight: 2,
    words:
      "outed trans coming-out bisexuell* gay lesbian bisexual transgender queer closeted homosex* schwul lesbisch nonbinary",
  },
  {
    kind: "deal",
    weight: 2,
    words:
      "earnout earn-out cap-table downround recapitali* write-down restatement endpoint unblinded premarket ad-hoc jahresprognose gewinnwarnung* exclusivity layoffs WARN RIF LOI ebitda nda acqui* merger takeover buyout divest* unannounced embargo* term-sheet layoff covenant* runway insider cim sellers buyer due-diligence ceos signing ubernahme *verkauf *abbau sprachregelung cession rachat adquisicion",
  },
  {
    kind: "deal",
    weight: 1,
    words:
      "leverage waiver violated prices pricing buyers bidder* bid bids hedge raise prognose plants plant jahresabschluss vorstandschef rücktritt* forward board nobody knows public quiet confidential* secret* sell sells selling sold buy target investors cash weeks months panic million pulling pull close closing shut shuts site cofounder founder debt* loan* bank* vertraulich* geheim* standort verkauft betriebsrat konkurrenz sparte investor confidentiel* confidencial* vendre vender",
  },
];

/** Words of talk that is about no secret, whoever is named in it. */
export const harmlessWords =
  "birthday* joins recipe trip trips brand branding meal* applying resume cv limerick* poem* joke* poster* dating copyright license licence anniversar* congrat* wedding* toast farewell thank thanks thank-you retire* retiring retirement welcome* donor donat* gift* charity fundrais* sponsor newsletter blog podcast webinar conference* keynote speaker* lecture* seminar* workshop* talk talks panel bio biograph* linkedin testimonial* article* abstract* thesis essay* research* survey* author* journal cite citation* apa textbook syllabus lesson* worksheet* quiz* recipe* menu* itinerar* playlist tournament marathon match matches league season sketch lyric* album song* concert film films movie* episode* series novel* agenda invoice* quote* brochure persona slogan* volunteer* award* nominat* bake* cake* party picnic barbecue bbq garden* hobb* fishing hiking knitting geburtstag* hochzeit* einladung* danke dankesschreiben vortrag* tagung* jubilaum* gluckwunsch* gratul* sommerfest* verein* ausflug* packliste rezept* spende* merci anniversaire* mariage cumpleanos boda fiesta receta conferencia aniversario casamento festa compleanno matrimonio";
