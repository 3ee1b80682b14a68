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
  "*pril *sartan *statin *prazole *conazole *oxetine *zepam *zolam *azepine *olol *dipine *gliptin *gliflozin *glutide *cillin *mycin *floxacin *cycline *vir *mab *tinib *parin *xaban *triptan *lukast *setron *idone *peridol *apine *codone *morphone *barbital *caine *formin *semide *thiazide prednis* insulin* metformin* warfarin* lithium methotrexat* *darone *triptyline *trozole *norphine *spirone *dopa *dilol *coxib *rizine *pram *nidine *idogrel *sporine *thasone *fenac *tiazem *suximide *steride *oxamine *pentin *gabalin *roquine *ketamine *trigine *racetam *thyroxine *mantine *phenidate *nidazole *afinil *trexone *toin *afil *lactone *limus *oxifen *losin *iramate *madol *azodone valpro* *faxine *pamil *pidem *piclone depakote adderall* ritalin methadon* suboxone sertralin* antabuse naloxone morphin* opioid* opiat* benzo benzos ssri ssris snri chemo* *platin *taxel *rubicin epipen";

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
      "invalide angina aneurysm* anaphyla* appendicit* autoimmune bedsore* cataract* chlamydia contracture* cystic deformit* delirious delirium dehydrat* eczema edema oedema emboli* emphysem* encephal* endoscop* fistula* gallbladder gallstone* gangren* glaucoma haemophil* hemophil* herpes hydroceph* hypoglyc* hyperglyc* hypothyroid* hyperthyroid* immunocompromised inhaler* ketoacid* lacerat* lymph* malaria malnourish* mening* menopaus* migraine* mumps myocard* nebuli* neuropath* obese obesity osteo* palsy palpitation* pancrea* pneumon* polyps prolapse* prosthe* pulmon* quadripleg* parapleg* radiotherap* renal rheumat* scabies sciatic* scolio* shingles spasm* stent stents stillb* stutter* syphilis gonorr* tachycard* bradycard* tetanus thrombo* thyroid* tourette* tremor* urin* vertigo vasect* whiplash bandscheib* durchfall* erbrech* gelähmt geschlechtskrank* herzfehler herzkrank* hirn* kopfschmerz* krampf* lähmung* lungen* magen magens* magenk* mageng* nieren* notarzt ohnmächtig* schwerbehind* behinderung* *schmerzen chimio* séropositi* sida irm hospitalis* quimio* discapac* hospitaliz* operado operada fractur* infart* fratur* deficiên* leukemia anemia ischemia uremia *glycemia lobotomy knochenbruch armbruch beinbruch ascites ICU UTI ECT MRT EKG hernia stage-iv cancer* tumor* tumour* metasta* malignan* leukaem* oncol* epilep* seizure* dementia alzheimer* parkinson* diabet* hypertensi* asthma* copd hiv aids mrsa tuberculosis sepsis septic dialysis transplant* amputat* biopsy biopsies colonoscop* mammogra* vomit* diarrh* hemorrhag* haemorrhag* hemoptysis haemoptysis jaundice* incontinen* catheter* foley stoma colostom* hospice palliat* intubat* ventilator comatose stroke paraly* concuss* herniat* rotator lupus psoria* endometrios* hysterect* mastectom* fibroid* fibromyalg* icu hba1c a1c sats spo2 gcs troponin creatinine inr egfr afib nof cabg mri gravida preeclampsia labetalol eclampsia blackout blackouts bedridden wheelchair* decubitus dekubitus comorbid* carious abscess* overdos* dnr ercp raumforderung schlaganfall *infarkt *krebs *tumor *erkrankung *krankheit *insuffizienz *entzundung *blutung *schmerz *schmerzen bluthochdruck demenz dement *verwirrt fehlgeburt* bettlagerig* stationar notaufnahme arbeitsunfahig* krankheitstage krankgeschrieben krankenstand sturz sturze zucker* ictus *cancer tumeur* avc ivg crise* enfermedad* hipertens* embaraz* derrame convuls* gravidez tabagique* cognitif* hematom* methamph* krebs gleason wetting vorerkrankung* bariatric* nephrot* trasplant*",
  },
  {
    kind: "health",
    weight: 1,
    words:
      "novalgin hüfte knie rücken gelenk* diät altered appendix drain drains pus wrist ankle shoulder elbow pain pains painful painkiller* cramps drip rupture* sprain* stitches bandage* crutches immobile overweight underweight hearing-aid menstru* period unfall* verletz* husten gebroken urgences opérat* ache* sore swollen swell* bleed* blood fever* febrile nausea* rash dizz* faint* confus* drowsy letharg* unsteady fell fall falls limp* cough* wheez* breathless* tingl* itch* scar scars wound* burn burns lesion* nodule* lump* mass cyst* scan scans x-ray xray ultrasound ekg ecg labs lab surgery surgeon surgical post-op postop pre-op admitted admission discharg* hospital* ward clinic* patient* a&e ambulance paramedic* meds dose* dosage tablet* pill* inject* prescri* refill* symptom* chronic acute severe terminal relaps* remission hx pmh c/o s/p dx consult* referral neurolog* cardiolog* urolog* gynaecolog* gynecolog* treatment treated ill illness* sick sickness disease* condition health disabil* disabled vision hearing deaf blind allerg* weight appetite meals vein veins liver spine kidney* lung* heart cardiac breast prostate bowel colon uterus ovary ovarian pelvis hip knee infection* infected virus positive negative bp vitals mobility oxygen iv monitor* walker fatigue exhaust* tired krank* fieber ubelkeit schwindel* atemnot befund* medikament* dosis spritz* klinik* arzt* therapie* behandlung* reha pflege* sonde verdacht isst schlaf* gewicht leidet malad* douleur* hopital traitement* arret ordonnance fievre dolor* tratamiento* enferm* baja medic* caida cayo sangre bano doente dor dores tratament* doenca* cirurgia gewichtsverlies numb numbness wunde* diagnos* unconscious* MI PE CT gout coma behindert*",
  },
  {
    kind: "mental health",
    weight: 2,
    words:
      "adhs ads-diagnose zwänge panikattack* angstzuständ* beruhigungsmittel* schlaftabletten* krebskrank* antidepress* antipsych* catatonic compulsi* delusion* dysphor* hypoman* narciss* neurodiver* binges sectioned sedat* self-injur* tranquil* bedwet* bed-wetting abstinen* hoards hoarding magersucht wahnvorstell* spielsüchtig* jähzorn* bettnäss* adicc* drogensucht spielsucht suchtig drogenabhang* *angststorung zwangsstorung essstorung schlafstorung* *personlichkeitsstorung* *belastungsstorung ritzt oxy suicid* self-harm* schizo* bipolar* psychot* psychos* psychiatr* depressi* depressed anorexi* bulimi* ptsd ocd adhd autis* asperger* dyslexi* *phobia agoraphob* hallucinat* paranoi* addict* drunk* heroin fentanyl meth etoh ciwa sober rehab* detox* dissociat* trauma* terrors burnout burn-out insomnia mdd phq-9 gad-7 lrs legasthen* *suchtig alkohola* alkoholi* alkoholk* alkoholp* betrunken suizid* selbstmord* trinker *phobie alcooli* depresi* ansiedad* borracho alcoh* depressao alcooli* mania manic",
  },
  {
    kind: "mental health",
    weight: 1,
    words:
      "tantrum* clingy withdrawn withdrawal unstable hopeless worthless overwhelmed obsess* droga* drogen* rauschgift ansia anxi* stress* cried crying therapy therapist* counsel* session* grief griev* mental* meltdown* breakdown* anger angry scared afraid fear* drink* drank beers vodka smok* weed vap* drugs drug gambl* binge* purge* throws throwing dying died death hurt* lonely isolat* behavio* aggress* outburst* hits hitting kicks bites psych* seelisch* angst angste panik* weint* trauer* trinken uberfordert* verwahrlos* vermullt* schlagt angoisse* depuis deuil duelo llora* panico luto chora* cutting kill kills killed killing panic nightmare* purging purges rückfall* trinkt flashback* alkohol",
  },
  {
    kind: "pregnancy",
    weight: 2,
    words:
      "pregnan* miscarr* abortion* ivf fertility infertil* gestation* trimester antenatal prenatal postpartum maternity-leave schwanger* mutterschutz kinderwunsch enceinte grossesse",
  },
  {
    kind: "abuse",
    weight: 2,
    words:
      "gestalkt geküsst angefasst begrapscht* übergriff* shoved aufgelauert* nachgestellt creepy abus* molest* rape raped rapist assault* stalk* bruis* strangl* grope* groping harass* neglect* cpoms cps restraining trafficked tortured slapped punched misshandel* missbrauch* geschlagen verprugel* vernachlass* belastig* bedroht* jugendamt kindeswohl* violences maltrat* golpe* pegaba apanhava agredi* violencia battered beatings flecken",
  },
  {
    kind: "abuse",
    weight: 1,
    words:
      "locks locked closet cops hotline frustrated lies hit hits hitting beats pushed grabbed touched touching threat* violent violence scared afraid fled shelter refuge protective consent inappropriate* uncomfortable stepfather stepdad mum kids children baby toddler police dirty visits placement yells yelled gewalt polizei kinder wohnung schreit schrie mari conjoint ordonnance marido filhos ninos hijos domestic verfolgt foster* kicked safeguard* beaten chok*",
  },
  {
    kind: "pay",
    weight: 2,
    words:
      "salary salaries underpaid paycheck severance ctc lpa compa-ratio gehalt* brutto salaire* sueldo salario remunerat*",
  },
  {
    kind: "pay",
    weight: 1,
    words: "bonus pay paid raise wage* midpoint rsu equity earn* netto verdient lohn compensation",
  },
  {
    kind: "debt",
    weight: 2,
    words:
      "overdr* kredithai* inkasso mahnbescheid* zahlungsverzug ratenzahlung* scammed swindled conned cross-default bailiff* creditor* cosign* indebted insolv* levy levied payday pawn* squander* destitute homeless* food-stamps pleite überschuld* verschuld* sozialhilfe bürgergeld hartz* gerichtsvollzieher* huissier* expuls* embarg* desahuc* falência NSF DSCR zwangsversteiger* zwangsräumung* grundsicherung* debt* bankrupt* foreclos* evict* delinquen* arrears garnish* repossess* defaulted fico past-due forbearance pension-arrears schuldet *schulden *ruckstand mietruckstand* *insolvenz *pfandung pfandung* uberzogen umschuldung schufa schufa-score *mietruckstand dettes impaye* surendett* deuda* impag* divida* devendo ruckstandig* charge-off",
  },
  {
    kind: "debt",
    weight: 1,
    words:
      "loan* mortgage* rent payment* paying repay* instalment* collections balance utilities cash bill bills borrow* lent lend grand savings account* froze frozen withdraw* withdrew deposits money bank broke afford lease notice landlord unit inherit* gambl* offen miete* konto kredit* raten zahlt zahlen arbeitslos* erbt geerbt erbe leergeraumt kundigung loyer* credit* banque pension alquiler banco aluguel installment* zahlung* bonitat* overdue owes owed owing bounced mahnung unpaid",
  },
  {
    kind: "tax",
    weight: 2,
    words:
      "steuerfahnd* nachzahl* schätzbescheid* irs hmrc cp2000 undeclared unreported unfiled 1099 w-2 evasion steuerhinterz* nacherklarung selbstanzeige *steuerprufung betriebsprufung kassendifferenz* schwarzgeld schwarzarbeit",
  },
  {
    kind: "tax",
    weight: 1,
    words:
      "tax* penalt* deduct* income filed submitted submit books receipts 401k withholding expenses pocket* gains pruf* finanzamt steuer* angegeben geloscht hacienda impot* fisc* imposto* audit audited crypto",
  },
  {
    kind: "offence",
    weight: 2,
    words:
      "acquit* bailiff* blackmail* counterfeit* criminal* detain* expung* extort* extradit* hit-and-run illegal* imprison* intoxicat* kidnap* larceny narcotic* penal perjur* prostitut* racketeer* sex-offender trespass* vandal* voyeur* contempt ABH GBH OWI DV TPR CPS angeklagt* beleidig* diebstahl erpress* gefängnis* geldstrafe haftbefehl* jugendstraf* prügel* raub* strafe strafen strafa* strafb* strafr* straft* strafv* vergewaltig* verhaft* verurteil* verbrech* garde-à-vue cárcel prisão denunci* plainte* ivresse untersuchungshaft defraud* vorstrafe* arrest* burglar* robbery robbed felony felonies misdemeanor* convict* indict* probation bail arson* embezzl* theft shoplift* fraud* forged forgery laundering trafficking homicide manslaughter murder* dui dwi pbt hgn bac jail* prison* inmate incarcerat* warrant felon bribe* smuggl* charged *diebstahl korperverletzung betrugs* *sbetrug festgenommen fahrerlaubnis tatvorwurf bewahrung vorbestraft vorbelastet einschlagig gestohlen unterschlag* condamn* condenad* detenid* delito* roubo furto crime sentenced sentencing overcharg* haft haftstraf* u-haft joyriding",
  },
  {
    kind: "offence",
    weight: 1,
    words:
      "marijuana supervision federal charge* offens* offenc* offender* juvenile priors stole steal* stolen guilty court hearing prosecut* gun knife weapon weapons meth drugs suspicious suspected caught lied blew breath* odor evidence trial reckless fbi messer schweigt gericht anklage einlassung tribunal policia juzgado juez juiz hid hides concealed regulator* hiding plea possession anzeige* einbruch* betrug parole",
  },
  {
    kind: "lawsuit",
    weight: 2,
    words:
      "tribunal abfindung* gütetermin* kündigungsschutz* sued suing summons writ slander* libel* complainant* plaintiff* defendant* lawsuit* deposition* depose* interrogator* eeoc malpractice alleg* litigat* subpoena* mediation affidavit injunction whistleblow* retaliation arbitration klage klagt *klager *beklagte* prud'hommes assignation demandad* juzgado",
  },
  {
    kind: "lawsuit",
    weight: 1,
    words:
      "claim* sue judge liab* dispute settle* injur* testif* denies accident carrier insurer insured denied appeal slipped forklift lost wages antrag streit widerspruch witness settlement* damages vergleich victim",
  },
  {
    kind: "family",
    weight: 2,
    words:
      "illegitimate extramarital mistress annulment annulled paternity guardianship visitation affäre ehebruch untreu* scheid* unterhalt unterhalts* divorc* custody alimony cheat* adulter* estranged prenup remarried sorgerecht* umgangsrecht fremdgeh* infidel* custodia pension-alimenticia",
  },
  {
    kind: "family",
    weight: 1,
    words:
      "heimlich caregiver executor furious husband wife ex marriage married house daughter son inherit* estate property trust grandfather seeing someone secret moved ehemann ehefrau trennung getrennt haus erbe testament femme enfants maison esposa casa adopted separation* affair",
  },
  {
    kind: "discipline",
    weight: 2,
    words:
      "ermahn* unpünktlich* schulverweiger* schwänz* leistungsmängel slur slurs racist sexist eloped hakenkreuz* nazi* probezeit paycheck demot* incompet* insubord* nepot* unpunctual whistlebl* retaliat* mobb* abgemahnt abmahn* grievance* misconduct underperform* turnitin tardy tardiness plagiari* suspended expelled truan* bullying bullied reprimand* breathalyzer *abmahnungen unentschuldigt *fehlzeiten zuspat* injustifi* faltas amonestac* PIP disciplinary disciplined moonlighting plagiat* bully suspensions",
  },
  {
    kind: "discipline",
    weight: 1,
    words:
      "stört ständig wiederholt beschwerd* mangelhaft ungenügend union write-ups slowest sloppy unreliable quit cheating copied unfreundlich missed misses failed fails failing warn* complain* rating expectations lowest below rude refus* showed smell* lied fake padded padding mileage caught violat* review* probation attendance no-show behaviour fight* hits detention dirty quota gossip timesheet* zu-spat verspat* streit gefehlt mehrfach leistung* retard* falta* tarde atras* turno absent* absence* sanction* fabricat* suspens*",
  },
  {
    kind: "job loss",
    weight: 2,
    words:
      "furlough* jobless kündig* chômage indemniz* sozialplan* RIF fired sacked terminat* dismiss* layoff layoffs laid-off severance resign* unemploy* gekundigt entlass* freigestellt aufhebungsvertrag licenci* despid* demiti* demissao redundancy redundancies",
  },
  {
    kind: "job loss",
    weight: 1,
    words: "letting leaving walked notice verlanger* vertrag befristet periode prueba periodo eliminated",
  },
  {
    kind: "immigration",
    weight: 2,
    words:
      "migrant* naturaliz* citizenship-test statel* green-card EAD EOIR TPS fiktionsbescheinigung ausländerbehörde abgeschoben USCIS undocumented refugee* deport* uscis h-1b h1b daca greencard ead i-485 overstay* b1/b2 h&c inadmissib* immigra* n-400 i-130 loe asyl* duldung abschieb* oqtf prefecture asilo",
  },
  {
    kind: "immigration",
    weight: 1,
    words:
      "permit entered entry border work-permit sponsor* embassy consul* refused persecut* soldiers beat burned flee country papers citizenship passport expired visa* aufenthalt* ausweis* ICE extranjer*",
  },
  {
    kind: "belief",
    weight: 2,
    words:
      "atheis* baptis* catholic* mormon* hindu* sikh* headscarf apostat* evangelical* scientolog* communist* marxis* fascist* extremist* AfD hijab muslim* islam* jewish judaism pentecostal* jehova* antisemit* kopftuch* konvertier* musulman* ramadan* jew",
  },
  {
    kind: "belief",
    weight: 1,
    words: "religio* pray* church mosque synagogue faith accent politic*",
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
      "earnout earn-out cap-table downround recapitali* write-down restatement endpoint unblinded premarket ad-hoc jahresprognose gewinnwarnung* exclusivity layoffs WARN RIF LOI ebitda nda acqui* merger takeover buyout divest* unannounced embargo* term-sheet layoff covenant* runway insider cim sellers buyer due-diligence ceos signing ubernahme *verkauf *abbau sprachregelung cession rachat adquisicion schliessung*",
  },
  {
    kind: "deal",
    weight: 1,
    words:
      "leverage waiver violated prices pricing buyers bidder* bid bids hedge raise prognose plants plant jahresabschluss vorstandschef rücktritt* forward board nobody knows public quiet confidential* secret* sell sells selling sold buy target investors cash weeks months panic million pulling pull close closing shut shuts site cofounder founder debt* loan* bank* vertraulich* geheim* standort verkauft betriebsrat konkurrenz sparte investor confidentiel* confidencial* vendre vender cuts jobs announce* stock filing rejected undisclosed",
  },
];

/** Words of talk that is about no secret, whoever is named in it. */
export const harmlessWords =
  "birthday* joins recipe trip brand branding meal* applying applies cv poem* joke* poster* dating copyright license licence anniversar* congrat* wedding* toast farewell thank thanks retire* retirement welcome* donor donat* gift* fundrais* sponsor newsletter blog podcast webinar conference* keynote speaker* lecture* seminar* workshop* talk talks panel bio biograph* linkedin testimonial* article* abstract* research* survey* author* journal cite citation* apa textbook syllabus lesson* worksheet* quiz* recipe* menu* itinerar* sketch lyric* album song* concert film films movie* episode* series novel* agenda invoice* quote* persona slogan* volunteer* award* nominat* cake* party garden* geburtstag* hochzeit* einladung* danke vortrag* rezept* merci mariage";
