import type { FactRow } from "./fact-table.ts";

/** Illness, treatment, disability and pregnancy. Names of diseases as in https://icd.who.int/. */
export const healthFacts: readonly FactRow[] = [
  {
    kind: "health",
    form: "has",
    words:
      "ALS, CHF, CVA, FGM, TB, DVT, HPV, IBS, MI, MS, STD, STI, TBI, TIA, a-fib, abnormal pap, acne, acromegaly, alopecia, alzheimer's, aphasia, arrhythmia, asthma, ataxia, atrial fibrillation, bacteremia, brain damage, brca, brca1, brca2, breast cancer, c diff, cancer, carpal tunnel, ckd, clostridium difficile, covid, crohn, crohn's, cushing's, diabetes, dka, epilepsy, feeding tube, fmla leave, gene mutation, glioma, guillain barre, head lice, hashimoto's, hepatitis, hiv, hodgkin's, huntington's, hyperlipidemia, leukemia, long covid, low sperm count, lung cancer, lupus, macular degeneration, melanoma, mesothelioma, mononucleosis, multiple sclerosis, muscular dystrophy, myasthenia gravis, myeloma, narcolepsy, night sweats, nstemi, ostomy, parkinson's, pathogenic variant, pcos, peptic ulcer, perforated ulcer, polyp, pressure ulcer, prostate cancer, scleroderma, sickle cell, sickle crisis, sperm count, std test, stemi, t1dm, t2dm, tuberculosis, ulcer, maternity leave",
  },
  {
    kind: "health",
    form: "says",
    words:
      "admitted for, admitted with, arrêt maladie, bedbound, carries a pathogenic, cd4 count, diagnosed with, diagnosis of, do not resuscitate, h/o, had surgery, hospitalised for, hospitalized for, hx of, immunosuppressed, life expectancy, on life support, pathology shows, presented with, presenting with, presents with, recovering from, s/p, status post, suffered from, suffering from, suffers from, tested positive, treated for, unfit for work, viral load, stopped eating, periods stopped, wetting the bed, wets the bed, memory is, memory problems, on oxygen, off sick, on sick leave, signed off, months to live, terminally ill",
  },
  {
    kind: "mental health",
    form: "has",
    words:
      "504 plan, ADD, ASD, BPD, GAD, IEP, ODD, adhd, adjustment disorder, alcoholism, anorexia, anxiety, attachment disorder, autism, bipolar, borderline personality disorder, conduct disorder, cptsd, depression, dyscalculia, dyspraxia, eating disorder, ehcp, fasd, hoarding disorder, inpatient stay, learning difficulties, oppositional defiant disorder, personality disorder, ptsd, schizophrenia, selective mutism, self harm, speech delay, substance use disorder, ataques de pánico",
  },
  {
    kind: "mental health",
    form: "says",
    words:
      "5150, attempted suicide, end his life, end her life, cuts himself, emdr, gad-7, goes to aa, hears voices, hooked on, in rehab, in therapy, involuntarily committed, involuntary hold, no longer wants to live, non-verbal, nonverbal, phq-9, self harming, shooting up, using again, wanted to die, wants to die, ybocs, hearing voices, panic attack, panic attacks, nervous breakdown, going into rehab, cut marks, fresh cuts, days sober, months sober, relapsed, cutting himself",
  },
  {
    kind: "mental health",
    form: "is",
    words: "burnt out, burned out, institutionalised, institutionalized",
  },
  {
    kind: "medication",
    form: "has",
    words:
      "PREP, abilify, antidepressants, antiretroviral, ativan, azathioprine, baclofen, bupropion, chemotherapy, codeine, concerta, dabigatran, digoxin, disulfiram, donepezil, eliquis, etanercept, warfarin, glipizide, humira, keppra, klonopin, lasix, lexapro, lisdexamfetamine, lyrica, marcumar, mounjaro, naproxen, nicotine patches, oxycontin, ozempic, paxil, percocet, prozac, risperdal, seroquel, truvada, valium, viagra, vyvanse, wegovy, wellbutrin, xanax, xarelto, zoloft, zyprexa",
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
      "months along, weeks along, is expecting, is expecting a baby, she's due in, donor eggs, on maternity leave, going on maternity leave, trying to conceive, freezing her eggs, tubes tied, perdió el bebé, fausse couche",
  },
  {
    kind: "disability",
    form: "has",
    words:
      "visual impairment, down syndrome, down's syndrome, spina bifida, cochlear implant, guide dog, handicap, rqth, pflegegrad, pflegestufe",
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
      "litt an, erkrankt an, erkrankte an, positiv getestet, hat sich das leben, wollte sich umbringen, im rollstuhl, dauerhaft erwerbsunfähig, erwerbsgemindert, trocken seit, zustand nach, z. n., souffre de, souffrant de, atteint de, atteinte de, en cure de désintoxication, padece, sufre de, intento autolítico, ingresado por, ingresada por, sofre de, internado por, internada por, afastado por, afastada por, portador de, portadora de, soropositivo",
  },
  {
    kind: "health",
    form: "has",
    words:
      "sclérose en plaques, trouble bipolaire, toxicomanie, vih, insuffisance cardiaque, insuffisance rénale, infarctus, démence, cirrhose, hépatite, leucémie, leucemia, linfoma, trastorno límite, esquizofrenia, drogodependencia, insuficiencia cardíaca, demencia, neumonía, cirrosis, vih positivo, tdah, dependência química, 肺炎, 糖尿病, 高血圧, がん, 癌, 脳梗塞, 認知症, うつ病, 心不全, 統合失調症, 妊娠, 白血病, てんかん, 骨折",
  },
  {
    kind: "abuse",
    form: "says",
    words:
      "black eye, pushed her, kicked her, hits him, beats him, touches him, groomed by, forced marriage, honour based violence, zwangsheirat, out of home care, child protection, protection order, removed from the home, at risk of harm, sleeping in his car, sleeping rough, víctima de, agresión sexual, victime de, agression sexuelle, violée, battue par, vítima de, o agride, a agride, estuprada",
  },
  {
    kind: "health",
    form: "says",
    words:
      "passed away from, post op, non compliant with, noncompliant, in intensive care, brain dead, wet the bed, soils himself, memory loss, loses consciousness, verstorben an, gestorben an, starb an, liegt im koma, wurde operiert, mort de, morte de, murió de, falleció de, morreu de, faleceu de",
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
      "won't let him leave, isn't fed, comes to school hungry, unsafe at home, pega a su, bate na mulher",
  },
  {
    kind: "health",
    form: "says",
    words: "ct shows, x-ray shows, echo shows, v. a., sospecha de, suspicion de, suspeita de",
  },
];
