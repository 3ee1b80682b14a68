import type { FactRow } from "./fact-table.ts";

/** Illness, treatment, disability and pregnancy. Names of diseases as in https://icd.who.int/. */
export const healthFacts: readonly FactRow[] = [
  {
    kind: "health",
    form: "has",
    words:
      "abscess, achalasia, acne, acromegaly, adenoma, afib, a-fib, AIDS, alopecia, ALS, alzheimer, alzheimer's, amputation, anaemia, anemia, anaphylaxis, aneurysm, angina, aortic stenosis, aphasia, appendicitis, arrhythmia, arthritis, ascites, asthma, ataxia, atrial fibrillation, autoimmune disease, back injury, bacteraemia, bacteremia, bell's palsy, blood clot, blood cancer, bone cancer, bowel cancer, brain bleed, brain tumor, brain tumour, brain injury, brain damage, breast cancer, brca, brca1, brca2, bronchitis, cancer, carcinoma, cardiac arrest, cardiomyopathy, carpal tunnel, cataract, celiac disease, coeliac disease, cellulitis, cervical cancer, CHF, chlamydia, chronic fatigue syndrome, chronic kidney disease, chronic pain, cirrhosis, ckd, clostridium difficile, c diff, colitis, colon cancer, colorectal cancer, coma, concussion, congestive heart failure, copd, coronary artery disease, covid, long covid, crohn, crohn's, cushing's, CVA, cyst, cystic fibrosis, deep vein thrombosis, DVT, dementia, dermatitis, diabetes, diabetic, dka, diverticulitis, dysphagia, early onset dementia, eczema, embolism, emphysema, encephalitis, endocarditis, endometriosis, epilepsy, seizure, fatty liver, fibroids, fibromyalgia, gangrene, gastritis, gastroparesis, gestational diabetes, glaucoma, glioblastoma, glioma, goiter, gonorrhea, gonorrhoea, gout, graves disease, guillain barre, hashimoto's, head injury, heart attack, heart disease, heart failure, heart murmur, heart condition, hemorrhage, haemorrhage, hemophilia, haemophilia, hepatitis, hernia, herniated disc, herpes, high blood pressure, hiv, hodgkin's, hodgkin lymphoma, HPV, huntington's, hydrocephalus, hyperlipidemia, hypertension, hyperthyroidism, hypothyroidism, IBS, incontinence, infertility, inflammatory bowel disease, insulin, iron deficiency, jaundice, kidney disease, kidney failure, kidney stone, leukaemia, leukemia, leukemia relapse, liver failure, liver disease, lung cancer, lupus, lyme disease, lymphoma, macular degeneration, malaria, malignancy, melanoma, meningitis, mesothelioma, metastases, metastasis, metastatic cancer, migraine, miscarriage, MI, mononucleosis, motor neurone disease, mrsa, MS, mitral valve, multiple sclerosis, muscular dystrophy, myasthenia gravis, myeloma, myocardial infarction, narcolepsy, nephropathy, neuropathy, nstemi, stemi, obesity, obstructive sleep apnea, sleep apnea, sleep apnoea, osteoporosis, ovarian cancer, pancreatic cancer, pancreatitis, paralysis, parkinson, parkinson's, pcos, peptic ulcer, perforated ulcer, peritonitis, pneumonia, polyp, preeclampsia, pre-eclampsia, pressure ulcer, prostate cancer, psoriasis, pulmonary embolism, pulmonary fibrosis, renal failure, rheumatoid arthritis, rosacea, ruptured disc, scabies, sciatica, scleroderma, scoliosis, sepsis, shingles, sickle cell, sickle cell disease, sickle crisis, skin cancer, spinal cord injury, stage iv, stage 4, stage iii, stage 3, STD, STI, stillbirth, stroke, syphilis, TBI, testicular cancer, throat cancer, thyroid cancer, TIA, tourette's, traumatic brain injury, tuberculosis, tumor, tumour, type 1 diabetes, type 2 diabetes, t1dm, t2dm, ulcer, ulcerative colitis, uterine cancer, UTI, vertigo, chemotherapy, chemo, dialysis, radiotherapy, hospice, hospice care, palliative care, transplant, kidney transplant, liver transplant, bone marrow transplant, biopsy, colonoscopy, mastectomy, hysterectomy, vasectomy, bypass surgery, colostomy, feeding tube, ventilator, ostomy, chest pain, shortness of breath, night sweats, weight loss, blood in urine, rectal bleeding, joint pain, pathogenic variant, gene mutation, positive mammogram, abnormal pap, abnormal scan, positive hiv test, std test, drug test, ivf, ivf round, fertility treatment, sperm count, low sperm count, surgery, knee replacement, hip replacement, hip fracture, fracture, broken hip, bruise, medical condition, health problem, health condition, diagnosis, terminal illness, chronic illness, sick leave, medical leave, fmla leave",
  },
  {
    kind: "health",
    form: "says",
    words:
      "diagnosed with, diagnosis of, tested positive, tests positive, test positive, hiv positive, hiv+, hep c positive, suffers from, suffered from, suffering from, in remission, out of remission, relapsed, relapse, terminally ill, seropositive, immunocompromised, immunosuppressed, had a stroke, had a heart attack, had a miscarriage, had an abortion, had a seizure, had an affair, undergoing chemo, undergoing chemotherapy, undergoing treatment, undergoing ivf, going through ivf, doing ivf, started dialysis, on dialysis, on oxygen, on life support, on a ventilator, on hospice, s/p, status post, history of, hx of, h/o, pmh, presents with, presented with, presenting with, admitted with, admitted for, hospitalised for, hospitalized for, hospitalised with, hospitalized with, treated for, being treated for, recovering from, carries a pathogenic, carrier of, viral load, cd4 count, biopsy came back, scan showed, mri showed, labs show, pathology shows, bedridden, bedbound, leg amputated, foot amputated, his leg amputated, her leg amputated, needs a transplant, needs dialysis, needs a wheelchair, life expectancy, months to live, weeks to live, dnr, do not resuscitate, short of breath, coughing blood, passed out, collapsed, called in sick, unfit for work",
  },
  {
    kind: "mental health",
    form: "has",
    words:
      "adhd, ADD, adjustment disorder, agoraphobia, alcohol problem, alcohol use disorder, drinking problem, drug problem, gambling problem, gambling addiction, alcoholism, addiction, anger issues, anorexia, anxiety, anxiety disorder, social anxiety, ASD, autism, autism spectrum disorder, asperger's, asperger, autistic traits, attachment disorder, binge eating, bipolar, bipolar disorder, bipolar ii, bipolar ii disorder, bipolar i disorder, borderline personality disorder, BPD, breakdown, nervous breakdown, burnout, bulimia, clinical depression, cocaine addiction, complex ptsd, cptsd, conduct disorder, delirium, delusions, depression, depressive episode, major depression, major depressive disorder, mdd, dissociative identity disorder, dyscalculia, dyslexia, dyspraxia, eating disorder, fasd, fetal alcohol syndrome, GAD, generalised anxiety disorder, generalized anxiety disorder, grief counselling, hallucinations, heroin addiction, hoarding disorder, insomnia, intellectual disability, learning disability, learning difficulties, mania, manic episode, meltdown, mental breakdown, mental health issues, mental health crisis, mental illness, narcissistic personality disorder, ocd, obsessive compulsive disorder, ODD, opioid use disorder, oppositional defiant disorder, panic attack, panic disorder, paranoia, paranoid schizophrenia, personality disorder, phobia, postnatal depression, postpartum depression, postpartum psychosis, psychosis, psychotic episode, ptsd, rehab stint, schizoaffective disorder, schizophrenia, selective mutism, self harm, self-harm, separation anxiety, speech delay, stutter, substance abuse, substance use disorder, suicide attempt, suicidal ideation, suicidal depression, suicide note, suicidal thoughts, tourette syndrome, trauma, trichotillomania, inpatient stay, psych hold, psychiatric hold, psychiatric ward, psych eval, IEP, 504 plan, ehcp, behaviour plan",
  },
  {
    kind: "mental health",
    form: "says",
    words:
      "attempted suicide, tried to kill himself, tried to kill herself, tried to kill themselves, wants to die, wanted to die, cutting herself, cutting himself, cuts herself, cuts himself, self-harming, self harming, suicidal, took an overdose, overdosed, in rehab, out of rehab, into rehab, to rehab, goes to aa, in recovery, sober since, drinking again, drinks most nights, drinks too much, drinks heavily, has been drinking, visibly intoxicated, addicted to, hooked on, using again, shooting up, hears voices, hearing voices, sectioned, 5150, involuntarily committed, involuntary hold, on suicide watch, sees a psychiatrist, seeing a psychiatrist, seeing a therapist, sees a therapist, in therapy for, seeing a counsellor, panic attacks, nervous breakdown, mental breakdown, phq-9, gad-7, y-bocs, ybocs, emdr, thoughts of suicide, no longer wants to live, non-verbal, nonverbal, neurodivergent, lost custody, gambling away, lost gambling",
  },
  {
    kind: "mental health",
    form: "is",
    words:
      "diagnosed, raped, molested, abused, beaten, trafficked, tortured, drunk, depressed, clinically depressed, bipolar, schizophrenic, autistic, psychotic, manic, delusional, anorexic, bulimic, alcoholic, an alcoholic, a drug addict, an addict, dyslexic, paranoid, burnt out, burned out, sectioned, institutionalised, institutionalized, traumatised, traumatized, intoxicated, high on drugs, drunk at work",
  },
  {
    kind: "medication",
    form: "has",
    words:
      "abilify, acamprosate, adalimumab, adderall, alprazolam, amiodarone, amitriptyline, amlodipine, amoxicillin, anastrozole, antidepressant, antidepressants, antipsychotic, antiretroviral, apixaban, aripiprazole, atenolol, atomoxetine, atorvastatin, ativan, azathioprine, baclofen, bisoprolol, budesonide, buprenorphine, bupropion, buspirone, candesartan, carbamazepine, carbidopa, carvedilol, celecoxib, cetirizine, ciprofloxacin, cisplatin, citalopram, clarithromycin, clonazepam, clonidine, clopidogrel, clozapine, codeine, colchicine, concerta, cyclosporine, dabigatran, dapagliflozin, dexamethasone, diazepam, diclofenac, digoxin, diltiazem, disulfiram, donepezil, doxycycline, duloxetine, eliquis, empagliflozin, enalapril, enoxaparin, epipen, escitalopram, esomeprazole, ethosuximide, etanercept, fentanyl patch, finasteride, fluconazole, fluoxetine, fluvoxamine, furosemide, gabapentin, glipizide, haloperidol, heparin, humira, hydrochlorothiazide, hydrocodone, hydroxychloroquine, infliximab, keppra, ketamine, klonopin, lamotrigine, lansoprazole, lasix, letrozole, levetiracetam, levodopa, levothyroxine, lexapro, liraglutide, lisdexamfetamine, lisinopril, lithium, lorazepam, losartan, lyrica, memantine, metformin, methadone, methotrexate, methylphenidate, metoprolol, metronidazole, mirtazapine, modafinil, montelukast, morphine, mounjaro, naltrexone, naproxen, nicotine patches, nitrofurantoin, nortriptyline, olanzapine, omeprazole, ondansetron, oxcarbazepine, oxycodone, oxycontin, ozempic, paroxetine, paxil, percocet, phenobarbital, phenytoin, prednisolone, prednisone, pregabalin, PREP, propranolol, prozac, quetiapine, ramipril, risperidone, risperdal, ritalin, rituximab, rivaroxaban, ropinirole, rosuvastatin, seroquel, semaglutide, sertraline, sildenafil, simvastatin, sotalol, spironolactone, suboxone, sumatriptan, tacrolimus, tamoxifen, tamsulosin, temazepam, topiramate, tramadol, trastuzumab, trazodone, truvada, valproate, valium, vancomycin, venlafaxine, verapamil, viagra, vyvanse, warfarin, wegovy, wellbutrin, xanax, xarelto, zoloft, zolpidem, zopiclone, zyprexa, lithiumcarbonat, marcumar, ramipril, psychopharmaka",
  },
  {
    kind: "pregnancy",
    form: "is",
    words:
      "pregnant, expecting a baby, expecting twins, erwartet ein kind, erwartet zwillinge, embarazada, enceinte, schwanger, grávida, incinta",
  },
  {
    kind: "pregnancy",
    form: "says",
    words:
      "weeks pregnant, months pregnant, her pregnancy, is expecting, had a termination, terminated her pregnancy, lost the baby, lost her baby, ivf pregnancy, weeks gestation, on maternity leave, going on maternity leave, trying to conceive, trying for a baby, im mutterschutz, in der woche schwanger, semanas de embarazo, perdió un embarazo, perdió el bebé, aborto espontáneo, interrupción del embarazo, fausse couche, ivg, semaines de grossesse, semanas de gravidez, grávida de",
  },
  {
    kind: "disability",
    form: "has",
    words:
      "disability, hearing impairment, hearing loss, visual impairment, vision loss, cerebral palsy, down syndrome, down's syndrome, spina bifida, paraplegia, quadriplegia, cochlear implant, guide dog, disability rating, disability claim, mobility impairment, schwerbehinderung, grad der behinderung, discapacidad, handicap, rqth, deficiência",
  },
  {
    kind: "disability",
    form: "is",
    words:
      "disabled, legally blind, blind, deaf, hard of hearing, paralysed, paralyzed, wheelchair bound, in a wheelchair, paraplegic, quadriplegic, housebound, on disability, schwerbehindert, discapacitado",
  },
  {
    kind: "health",
    form: "has",
    words:
      "krebs, brustkrebs, darmkrebs, lungenkrebs, prostatakrebs, hautkrebs, tumor, karzinom, lymphom, b-zell-lymphom, leukämie, metastasen, diabetes mellitus, zuckerkrankheit, schlaganfall, herzinfarkt, herzinsuffizienz, vorhofflimmern, bluthochdruck, hypertonie, bandscheibenvorfall, demenz, morbus parkinson, morbus crohn, multiple sklerose, epilepsie, lungenentzündung, pneumonie, sepsis, hepatitis, niereninsuffizienz, dialyse, leberzirrhose, rheuma, arthrose, osteoporose, asthma bronchiale, migräne, magengeschwür, thrombose, lungenembolie, fehlgeburt, krebserkrankung, chemotherapie, bestrahlung, knochenbruch, schilddrüsenunterfunktion, depressionen, depressive episode, angststörung, panikattacken, zwangsstörung, essstörung, magersucht, bulimie, psychose, schizophrenie, bipolare störung, borderline, persönlichkeitsstörung, suizidversuch, suizidgedanken, alkoholabhängigkeit, alkoholproblem, spielsucht, suchterkrankung, posttraumatische belastungsstörung, ptbs, erschöpfungsdepression, autismus, legasthenie, entzugsklinik, krankschreibung, zystische fibrose, colitis ulcerosa, aids erkrankung, gürtelrose, schwindelanfälle, lernbehinderung, pflegegrad",
  },
  {
    kind: "health",
    form: "says",
    words:
      "leidet an, leidet unter, litt an, erkrankt an, an krebs erkrankt, erkrankte an, diagnostiziert, diagnostizierte, wurde positiv getestet, positiv getestet, hiv-positiv, ist krankgeschrieben, krankgeschrieben, in reha, in therapie wegen, in psychotherapie, in psychiatrischer behandlung, wegen depressionen, stationär aufgenommen, hat sich das leben, wollte sich umbringen, nimmt antidepressiva, im rollstuhl, ist pflegebedürftig, dauerhaft erwerbsunfähig, erwerbsgemindert, alkoholkrank, alkoholabhängig, drogenabhängig, trocken seit, zustand nach, z. n., insulinpflichtig, souffre de, souffrant de, atteint de, atteinte de, hospitalisé pour, hospitalisée pour, en arrêt maladie, arrêt maladie pour, diagnostiqué, diagnostiquée, séropositif, séropositive, en rémission, tentative de suicide, en cure de désintoxication, padece, padece de, sufre de, sufre una, diagnosticado de, diagnosticada de, diagnosticado con, diagnosticada con, de baja por, baja por depresión, intento de suicidio, intento autolítico, ingresado por, ingresada por, seropositivo, seropositiva, en tratamiento por, sofre de, diagnosticado com, diagnosticada com, tentativa de suicídio, internado por, internada por, afastado por, afastada por, portador de, portadora de, soropositivo, affetto da, affetta da, soffre di, ricoverato per, ricoverata per, in cura per",
  },
  {
    kind: "health",
    form: "has",
    words:
      "cancer du sein, cancer du poumon, tumeur, diabète, sclérose en plaques, épilepsie, dépression, dépression nerveuse, burn-out, trouble bipolaire, schizophrénie, anorexie, alcoolisme, toxicomanie, vih, sida, insuffisance cardiaque, insuffisance rénale, avc, infarctus, maladie d'alzheimer, maladie de parkinson, démence, pneumonie, embolie pulmonaire, cirrhose, hépatite, leucémie, lymphome, cáncer, cáncer de mama, tumor, leucemia, linfoma, esclerosis múltiple, depresión, ansiedad, trastorno bipolar, trastorno límite, esquizofrenia, anorexia nerviosa, alcoholismo, drogodependencia, ictus, infarto, insuficiencia cardíaca, insuficiencia renal, demencia, neumonía, cirrosis, vih positivo, sida, epilepsia, fibromialgia, tdah, câncer, câncer de mama, depressão, ansiedade generalizada, transtorno bipolar, esquizofrenia, alcoolismo, dependência química, avc isquêmico, insuficiência renal, pneumonia, hiv, epilepsia, diabete, tumore, depressione, disturbo bipolare, ictus ischemico, 肺炎, 糖尿病, 高血圧, がん, 癌, 脳梗塞, 認知症, うつ病, 心不全, 統合失調症, 妊娠, 白血病, てんかん, 骨折",
  },
  {
    kind: "abuse",
    form: "says",
    words:
      "domestic violence, domestic abuse, sexually abused, sexual abuse, sexually assaulted, beats her, beats him, hits her, hits him, hit her, choked her, strangled her, abused by, abusing her, abusing him, abusive husband, abusive partner, abusive father, abusive ex, neglected by, child neglect, child abuse, victim of, victim of trafficking, trafficked, tortured by, beaten by, stalked by, being stalked, stalking her, harassed by, sexually harassed, sexual harassment, being bullied, bullied by, locks me in, locked him in, locked her in, touched her inappropriately, touches her, groomed by, foster care, in foster care, out of home care, child protection, protection order, removed from the home, removed by cps, cps case, at risk of harm, bruise on, bruises on, financial abuse, elder abuse, shelter for, sleeping in his truck, sleeping in her car, sleeping in his car, sleeping rough, homeless since, is homeless, häusliche gewalt, wird geschlagen, schlägt sie, misshandelt, missbraucht, sexuell missbraucht, vergewaltigt, violencia de género, violencia doméstica, víctima de, abuso sexual, agresión sexual, maltratada, maltrato, violences conjugales, victime de violences, victime de, agression sexuelle, violée, battue par, violência doméstica, vítima de, abuso sexual, o agride, a agride, agredida, estuprada, violenza domestica, vittima di",
  },
  {
    kind: "health",
    form: "says",
    words:
      "died of, died from, died by suicide, killed himself, killed herself, took his own life, took her own life, passed away from, post op, post-op, postop, non compliant with, noncompliant, refuses chemo, refuses treatment, refuses medication, off his meds, off her meds, stopped taking, lives with hiv, is dying, is in a coma, in intensive care, in icu, was intubated, needs surgery, needs an operation, had surgery, had an operation, has been bleeding, lump in her, lump in his, positive for, brain dead, wet the bed, soils himself, hearing aids, memory loss, loses consciousness, faints, hit and bruised, verstorben an, gestorben an, starb an, an suizid, arbeitsunfähig, dauerhaft krank, liegt im koma, liegt auf der intensivstation, wurde operiert, ist dement, ist alkoholiker, alkoholikerin, ist depressiv, depressiv, in der psychiatrie, in einer entzugsklinik, hat burnout, burnout, mort de, morte de, morte d'un, murió de, falleció de, morreu de, faleceu de",
  },
  {
    kind: "health",
    form: "number",
    words:
      "a1c, hba1c, ejection fraction, gfr, egfr, creatinine, psa, bi-rads, cd4, blood alcohol, bac, iq, bmi, inr, phq, ces-d, mmse, moca, sofa score, apgar",
  },
  {
    kind: "health",
    form: "has",
    words:
      "fx, hip fx, dyspnea, dyspnoea, dyspnoe, delirium tremens, withdrawal, overdose, drug overdose, brain haemorrhage, brain hemorrhage, brain surgery, heart surgery, open heart surgery, heart transplant, bypass, stent, pacemaker, cancer scare, tbc, hepatitis c, hep c, postpartum, ectopic pregnancy, high-risk pregnancy, gender reassignment, premature birth, failed ivf, spinal fusion, herpes outbreak, kidney infection, blood infection, eating problems, low blood sugar, hypoglycemia, hypoglycaemia, bedwetting, bed wetting, hospital stay, hospitalization, hospitalisation, psychiatric hospitalization, allergic reaction, peanut allergy, food allergy, latex allergy, mobility scooter, prosthetic leg, prosthesis, terminal cancer, terminal diagnosis, mental health diagnosis, mental health problems, psychosomatische klinik, kur, reha, bandscheibe, nierenversagen, herzinsuffizienz, hirntumor, gehirntumor, krebsdiagnose, mrt-befund, schwangerschaft, risikoschwangerschaft, abtreibung, schwangerschaftsabbruch, kinderwunschbehandlung, cirrosis por alcohol, dépression sévère, grossesse à risque, avortement, aborto, embarazo de riesgo, gravidez de risco",
  },
  {
    kind: "abuse",
    form: "says",
    words:
      "hits his wife, hits his kids, hits his girlfriend, hits his partner, hits the kids, hit his wife, hit his girlfriend, hit his partner, hit his kids, beats his wife, beats his kids, beats his girlfriend, beat his wife, beat her up, beat him up, threatens to kill, threatened to kill, threatened her, threatened him, afraid of her husband, afraid of him, scared of her husband, controls her money, won't let her leave, isn't fed, comes to school hungry, left alone at night, unsafe at home, schlägt seine frau, schlägt seine, schlägt ihre, schlägt die kinder, geschlagen von, bedroht seine, maltrata a, pega a su, frappe sa femme, bat sa femme, bate na mulher",
  },
  {
    kind: "health",
    form: "says",
    words:
      "mri shows, ct shows, ct showed, scan shows, x-ray shows, x-ray showed, ultrasound shows, ultrasound showed, ecg shows, ekg shows, echo shows, labs showed, blood test shows, blood tests show, biopsy shows, biopsy showed, pathology showed, mass in the, mass in her, mass in his, lump in the, lesion in, lesions on, verdacht auf, v. a., sospecha de, suspicion de, suspeita de",
  },
];
