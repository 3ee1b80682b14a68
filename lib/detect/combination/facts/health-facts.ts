import type { FactRow } from "./fact-table.ts";

/** Illness, treatment, disability and pregnancy. Names of diseases as in https://icd.who.int/. */
export const healthFacts: readonly FactRow[] = [
  {
    kind: "health",
    form: "has",
    words:
      "ALS, CHF, CVA, DVT, HPV, IBS, MI, MS, STD, STI, TBI, TIA, a-fib, abnormal pap, achalasia, acne, acromegaly, alopecia, alzheimer's, aphasia, arrhythmia, asthma, ataxia, atrial fibrillation, bacteremia, brain damage, brca, brca1, brca2, breast cancer, c diff, cancer, carpal tunnel, ckd, clostridium difficile, covid, crohn, crohn's, cushing's, diabetes, dka, epilepsy, feeding tube, fmla leave, gene mutation, glioma, goiter, guillain barre, hashimoto's, hepatitis, hiv, hodgkin's, huntington's, hyperlipidemia, leukemia, long covid, low sperm count, lung cancer, lupus, macular degeneration, melanoma, mesothelioma, mitral valve, mononucleosis, multiple sclerosis, muscular dystrophy, myasthenia gravis, myeloma, narcolepsy, night sweats, nstemi, ostomy, parkinson's, pathogenic variant, pcos, peptic ulcer, perforated ulcer, polyp, pressure ulcer, prostate cancer, rosacea, scleroderma, sickle cell, sickle crisis, sperm count, std test, stemi, t1dm, t2dm, tuberculosis, ulcer",
  },
  {
    kind: "health",
    form: "says",
    words:
      "admitted for, admitted with, bedbound, being treated for, called in sick, carrier of, carries a pathogenic, cd4 count, collapsed, coughing blood, diagnosed with, diagnosis of, do not resuscitate, h/o, had a heart attack, hep c positive, history of, hx of, immunosuppressed, in remission, labs show, life expectancy, months to live, on life support, on oxygen, out of remission, passed out, pathology shows, pmh, presented with, presenting with, presents with, recovering from, relapse, relapsed, s/p, scan showed, short of breath, status post, suffered from, suffering from, suffers from, terminally ill, test positive, tested positive, tests positive, treated for, undergoing treatment, unfit for work, viral load, weeks to live",
  },
  {
    kind: "mental health",
    form: "has",
    words:
      "504 plan, ADD, ASD, BPD, GAD, IEP, ODD, adhd, adjustment disorder, alcoholism, anorexia, anxiety, attachment disorder, autism, bipolar, borderline personality disorder, conduct disorder, cptsd, depression, dyscalculia, dyspraxia, eating disorder, ehcp, fasd, hoarding disorder, inpatient stay, learning difficulties, oppositional defiant disorder, personality disorder, ptsd, schizophrenia, selective mutism, self harm, self-harm, speech delay, substance use disorder, trichotillomania",
  },
  {
    kind: "mental health",
    form: "says",
    words:
      "tried to kill himself, tried to kill herself, tried to kill themselves, wants to die, wanted to die, cuts herself, cuts himself, self-harming, self harming, goes to aa, in recovery, drinking again, drinks most nights, drinks too much, drinks heavily, has been drinking, hooked on, using again, shooting up, hears voices, hearing voices, 5150, involuntarily committed, involuntary hold, seeing a therapist, sees a therapist, in therapy for, seeing a counsellor, nervous breakdown, mental breakdown, phq-9, gad-7, y-bocs, ybocs, emdr, no longer wants to live, non-verbal, nonverbal, gambling away, lost gambling",
  },
  {
    kind: "mental health",
    form: "is",
    words: "burnt out, institutionalised, institutionalized",
  },
  {
    kind: "medication",
    form: "has",
    words:
      "PREP, abilify, acamprosate, adderall, amiodarone, amitriptyline, anastrozole, antidepressants, antiretroviral, ativan, azathioprine, baclofen, budesonide, buprenorphine, bupropion, buspirone, carbidopa, carvedilol, celecoxib, cetirizine, chemotherapy, citalopram, clonidine, clopidogrel, codeine, colchicine, concerta, cyclosporine, dabigatran, dexamethasone, diclofenac, digoxin, diltiazem, disulfiram, donepezil, eliquis, escitalopram, etanercept, ethosuximide, finasteride, fluvoxamine, gabapentin, glipizide, humira, hydroxychloroquine, insulin, keppra, ketamine, klonopin, lamotrigine, lasix, letrozole, levetiracetam, levodopa, levothyroxine, lexapro, lisdexamfetamine, lithium, lithiumcarbonat, lyrica, marcumar, memantine, metformin, methadone, methotrexate, methylphenidate, metronidazole, modafinil, mounjaro, naltrexone, naproxen, nicotine patches, nitrofurantoin, nortriptyline, oxycodone, oxycontin, ozempic, paxil, percocet, phenytoin, pregabalin, prozac, risperdal, ritalin, ropinirole, seroquel, sertraline, sildenafil, sotalol, spironolactone, suboxone, tacrolimus, tamoxifen, tamsulosin, topiramate, tramadol, trazodone, truvada, valium, valproate, venlafaxine, verapamil, viagra, vyvanse, warfarin, wegovy, wellbutrin, xanax, xarelto, zoloft, zolpidem, zopiclone, zyprexa",
  },
  {
    kind: "pregnancy",
    form: "is",
    words: "expecting twins, erwartet ein kind, erwartet zwillinge",
  },
  {
    kind: "pregnancy",
    form: "says",
    words:
      "is expecting, lost the baby, lost her baby, on maternity leave, going on maternity leave, trying to conceive, trying for a baby, perdió el bebé, fausse couche",
  },
  {
    kind: "disability",
    form: "has",
    words:
      "visual impairment, down syndrome, down's syndrome, spina bifida, cochlear implant, guide dog, handicap, rqth",
  },
  {
    kind: "disability",
    form: "is",
    words: "housebound",
  },
  {
    kind: "health",
    form: "has",
    words:
      "leukämie, vorhofflimmern, hypertonie, morbus crohn, dialyse, rheuma, arthrose, migräne, bestrahlung, schilddrüsenunterfunktion, borderline, ptbs, erschöpfungsdepression, entzugsklinik, gürtelrose, lernbehinderung",
  },
  {
    kind: "health",
    form: "says",
    words:
      "leidet an, leidet unter, litt an, erkrankt an, erkrankte an, wurde positiv getestet, positiv getestet, in reha, in therapie wegen, hat sich das leben, wollte sich umbringen, im rollstuhl, ist pflegebedürftig, dauerhaft erwerbsunfähig, erwerbsgemindert, trocken seit, zustand nach, z. n., souffre de, souffrant de, atteint de, atteinte de, en arrêt maladie, arrêt maladie pour, en rémission, en cure de désintoxication, padece, padece de, sufre de, sufre una, de baja por, intento autolítico, ingresado por, ingresada por, en tratamiento por, sofre de, internado por, internada por, afastado por, afastada por, portador de, portadora de, soropositivo, affetto da, affetta da, soffre di, in cura per",
  },
  {
    kind: "health",
    form: "has",
    words:
      "sclérose en plaques, trouble bipolaire, toxicomanie, vih, insuffisance cardiaque, insuffisance rénale, infarctus, démence, cirrhose, hépatite, leucémie, leucemia, linfoma, trastorno límite, esquizofrenia, drogodependencia, insuficiencia cardíaca, demencia, neumonía, cirrosis, vih positivo, tdah, esquizofrenia, dependência química, 肺炎, 糖尿病, 高血圧, がん, 癌, 脳梗塞, 認知症, うつ病, 心不全, 統合失調症, 妊娠, 白血病, てんかん, 骨折",
  },
  {
    kind: "abuse",
    form: "says",
    words:
      "beats her, beats him, hits her, hits him, hit her, locks me in, locked him in, locked her in, touched her inappropriately, touches her, groomed by, out of home care, child protection, protection order, removed from the home, at risk of harm, shelter for, sleeping in his truck, sleeping in her car, sleeping in his car, sleeping rough, häusliche gewalt, schlägt sie, víctima de, agresión sexual, victime de, agression sexuelle, violée, battue par, vítima de, o agride, a agride, estuprada, violenza domestica, vittima di",
  },
  {
    kind: "health",
    form: "says",
    words:
      "died of, died from, killed himself, killed herself, took his own life, took her own life, passed away from, post op, post-op, postop, non compliant with, noncompliant, refuses treatment, refuses medication, off his meds, off her meds, stopped taking, is dying, in intensive care, needs surgery, needs an operation, had surgery, had an operation, has been bleeding, lump in her, lump in his, positive for, brain dead, wet the bed, soils himself, memory loss, loses consciousness, faints, verstorben an, gestorben an, starb an, dauerhaft krank, liegt im koma, liegt auf der intensivstation, wurde operiert, in einer entzugsklinik, mort de, morte de, morte d'un, murió de, falleció de, morreu de, faleceu de",
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
      "fx, dyspnoe, bypass, pacemaker, tbc, hep c, gender reassignment, premature birth, spinal fusion, eating problems, bed wetting, kur, krebsdiagnose, risikoschwangerschaft, abtreibung, kinderwunschbehandlung, avortement",
  },
  {
    kind: "abuse",
    form: "says",
    words:
      "hits his wife, hits his kids, hits his girlfriend, hits his partner, hits the kids, hit his wife, hit his girlfriend, hit his partner, hit his kids, beats his wife, beats his kids, beats his girlfriend, beat his wife, beat her up, beat him up, threatens to kill, threatened to kill, threatened her, threatened him, afraid of her husband, afraid of him, scared of her husband, controls her money, won't let her leave, isn't fed, comes to school hungry, left alone at night, unsafe at home, schlägt seine frau, schlägt seine, schlägt ihre, schlägt die kinder, pega a su, bat sa femme, bate na mulher",
  },
  {
    kind: "health",
    form: "says",
    words:
      "ct shows, ct showed, scan shows, x-ray shows, x-ray showed, ultrasound shows, ultrasound showed, ecg shows, echo shows, labs showed, blood test shows, blood tests show, pathology showed, mass in the, mass in her, mass in his, lump in the, lesion in, lesions on, verdacht auf, v. a., sospecha de, suspicion de, suspeita de",
  },
];
