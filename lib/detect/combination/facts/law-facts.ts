import type { FactRow } from "./fact-table.ts";

/** Offences, disputes, family matters, immigration and what is said in confidence. */
export const lawFacts: readonly FactRow[] = [
  {
    kind: "offence",
    form: "is",
    words:
      "accused, accused of, accusé de, accusée de, acusada de, acusado de, arrested, arrêté, arrêtée, beschuldigt, booked, busted, cautioned, charged, cited for, convicted, fined, imputada, imputado, indiciado, investigada por, investigado por, investigated, mis en examen, mise en examen, presa, procesado por, pulled over, remanded, réu, under investigation, wanted for",
  },
  {
    kind: "offence",
    form: "says",
    words:
      "a détourné, a volé, accused of, admitted he, admitted she, admitted stealing, admitted taking, admitted that he, admitted that she, admitted to stealing, antecedentes criminais, antecedentes penales, approving invoices, apropiación indebida, bought her essay, bought his essay, brought a gun, brought a knife, brought cannabis, brought drugs, casier judiciaire, committed fraud, committed perjury, committed suicide, conducir ebrio, confessed that, confessed to, dealing drugs, deleted emails, destroyed evidence, desviou, did time, drink driving, drink-driving, drogenbesitz, drug charges, détournement de fonds, ermittlungsverfahren, estafa, estafó, fahrerflucht, failed a drug test, failed drug test, failed her drug test, failed his drug test, fake invoices, faked, falsified, found guilty of, furtou, has a record, has priors, hat gestanden, hit and run, hit-and-run, impaired driving, kickbacks, lied to the court, lied under oath, one prior, padded expenses, padding expenses, padding her expenses, padding his expenses, patteggiato, pleaded guilty, pleaded no contest, pleaded to, pleading guilty, pleads guilty, pled guilty, pled to, precedenti penali, roubou, selling drugs, sells drugs, served time, stealing from, stole from, trunkenheitsfahrt, tráfico de drogas, veruntreut, vol à l'étalage",
  },
  {
    kind: "offence",
    form: "has",
    words:
      "misdemeanour, rap sheet, arraignment, no-contact order, polizeiliches führungszeugnis mit eintrag",
  },
  {
    kind: "lawsuit",
    form: "has",
    words:
      "civil suit, contested will, contested probate, will contest, class action, räumungsklage, rechtsstreit, juicio, procès, litige, causa",
  },
  {
    kind: "lawsuit",
    form: "says",
    words:
      "filed suit, filed a complaint against, wants to sue, threatens to sue, threatening to sue, settle for, settled with, agreed to settle, willing to settle, bottom line is, disinherited, disinherit, disinheriting, written out of the will, changed his will, changed her will, changed his trust, changed her trust, lacks capacity, lacked capacity, conservatorship, power of attorney over, verklagt, wird verklagt, enterbt, enterben, pflichtteil, betreuung angeordnet, demandó a, déshérité, incapacitado, desheredado, desheredada, processou, foi processado",
  },
  {
    kind: "family",
    form: "has",
    words: "love child, uneheliches kind, vaterschaftstest, liaison, aventura",
  },
  {
    kind: "family",
    form: "says",
    words:
      "betrügt ihren, betrügt seine, broken engagement, filed for divorce, filing for divorce, fremdgegangen, getting divorced, got divorced, isn't the father, lebt getrennt, left her husband, left his wife, not the biological, sleeping with, trompe sa femme",
  },
  {
    kind: "immigration",
    form: "is",
    words:
      "out of status, ausreisepflichtig, geduldet, indocumentado, indocumentada, sans papiers, sans-papiers, indocumentada",
  },
  {
    kind: "immigration",
    form: "says",
    words:
      "out of status, permit was refused, permit refused, permit expired, permit was denied, refused for the, entered without inspection, crossed the border, came by boat, back of a lorry, no papers, no status, without papers, without status, green card marriage, marriage of convenience, sham marriage, unlawful presence, voluntary departure, notice to appear, no work permit, without a work permit, study permit was, ohne papiere, demandeur d'asile, demandeuse d'asile, titre de séjour expiré, titre de séjour refusé, en situation irrégulière, sin papeles, sem documentos, permesso di soggiorno scaduto",
  },
  {
    kind: "privileged",
    form: "says",
    words:
      "told us in confidence, told me in confidence, told me privately, in strict confidence, strictly confidential, asked me not to tell, asked us not to tell, asked me not to give, made me promise not to, nobody else knows, nobody knows, no one knows, doesn't know yet, don't know yet, attorney-client privileged, attorney client privilege, privileged and confidential, confessed, told his lawyer, told her lawyer, admitted to us, admitted to me, under seal, streng vertraulich, unter verschwiegenheit, im vertrauen gesagt, niemand weiß, sous le sceau du secret, strictement confidentiel, estrictamente confidencial, en confianza, ninguém pode saber, ninguém sabe, estritamente confidencial, strettamente confidenziale",
  },
  {
    kind: "offence",
    form: "says",
    words:
      "registered offender, sex offender, stole from, stealing from, steals from, showing up high, shows up high, showed up high, high at work, failed the breathalyser, under the influence, in juvenile detention, in juvie, ex-con, ex-offender, child pornography, child porn, weapons charge, disorderly conduct, on the run, wearing a wire, ankle monitor, stealing tools, stealing cash, stealing money, stole cash, stole money, took money, took cash, took home, leaked, leaking, forging, doctored, backdated, backdating, bribing, hacked into, beim klauen erwischt, hat geklaut, klaut, führerschein weg, bestochen, gefälscht, hat betrogen, en prisión",
  },
  {
    kind: "lawsuit",
    form: "says",
    words:
      "filing suit, filed a claim, filed a claim against, filing a claim, filed a complaint, filing a complaint, file a complaint against, took them to court, takes them to court, sues the, sues her, sues his, settled her case, settled his case, hat geklagt, gegen die klinik geklagt, geklagt, einstweilige verfügung gegen",
  },
  {
    kind: "family",
    form: "says",
    words:
      "splitting up, are splitting, is leaving her husband, is leaving his wife, not the father, gave up her baby, gave up his son, lost her kids, lost his kids, kids were taken, children were taken, kids taken away, ist geschieden, trennt sich, hat sich getrennt",
  },
  {
    kind: "immigration",
    form: "says",
    words:
      "green card application was denied, green card denied, green card was denied, application was denied, denied entry, refused entry, no green card, fake papers, fake social, false papers, using a fake, dreamer, tps holder, credible fear, h-1b denied, visum abgelaufen",
  },
  {
    kind: "offence",
    form: "has",
    words: "entzug, bewährungsstrafe",
  },
  {
    kind: "offence",
    form: "says",
    words:
      "failed the drug screen, failed a drug screen, failed his drug screen, failed her drug screen, failed the drug test",
  },
];
