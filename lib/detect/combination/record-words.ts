/** What professions call the papers and talks in which they deal with somebody's affairs. */
export const recordWords =
  // Care
  "sbar, soap note, dap, handoff, hand-off, handover, hand-over, discharge, after visit summary, referral, admission, medical record, gp letter, prior auth, prior authorization, care plan, treatment plan, charting, disability claim, disability insurer, occupational health, oh referral, sick note, sick leave, patient, patients, " +
  // School and social work
  "report card, behavior plan, behaviour plan, transition form, hotline, iep, 504, ehcp, cpoms, safeguarding, behavior referral, behaviour referral, foster, caseworker, case conference, home visit, counselor, counsellor, supervision, " +
  // Law
  "character letter, police, executor, ref no, our ref, affidavit, decl of, declaration of, witness statement, victim impact, basis of plea, plea, interrogatories, deposition, demand letter, settlement offer, settlement email, engagement memo, prenup, custody, probation, cover letter to the, letter to the court, letter to the judge, letter to judge, home office, uscis, visa, asylum, loe, " +
  // Work
  "offer approval, workday comment, write up, reason for leaving, phased return, sickness review, grievance, disciplinary, written warning, termination letter, termination, severance, separation agreement, redundancy, layoff, rif, exit interview, reference check, annual review, performance review, salary review, pay rise, appraisal, accommodation, fmla, capability meeting, investigation summary, candidate summary, complainant, pip, " +
  // Money
  "credit memo, credit write up, exception memo, claim statement, sar narrative, non renewal, collections note, decline letter, mortgage, forbearance, arrears, past due, collections, eviction, eviction notice, day notice, notice to, insured, insurer, tenant, tax return, irs, hmrc, letter to the irs, letter to hmrc, letter to the insurer, letter to the council, letter to the landlord, garnishment, term sheet, " +
  // German
  "arztbrief, kurzbrief, überweisung, übergabe, entlassbrief, befund, pflegebericht, verlaufsnotiz, anamnese, stellungnahme, schriftsatz, klage, einspruch, mahnung, abmahnung, kündigung, zeugnis, personalgespräch, gesprächsleitfaden, gesprächsnotiz, aktennotiz, vermerk, hilfeplan, förderplan, elternbrief, bem, gutachten, mandant, mandantin, patient, patientin, klient, klientin, mieter, mieterin, kunde, kundin, jugendamt, ausländerbehörde, finanzamt, jobcenter, hausarzt, gegenseite, " +
  // French, Spanish, Portuguese
  "courrier, compte rendu, dossier, avertissement, assignation, entretien préalable, informe, escrito, carta de despido, nota de, historia clínica, paciente, cliente, petição, advertência, laudo, prontuário";

/** Before a word for a paper: "progress note". */
export const recordKinds =
  "progress, case, file, attendance, nursing, shift, session, ward, visit, call, court, police, credit, incident, clinic, intake, patient, client, home visit, tpr, va";

export const recordPapers = "note, notes, memo, report, summary, log, entry, record, records";
