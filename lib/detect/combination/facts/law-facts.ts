import type { FactRow } from "./fact-table.ts";

/** Offences, disputes, family matters, immigration and what is said in confidence. */
export const lawFacts: readonly FactRow[] = [
  {
    kind: "offence",
    form: "is",
    words:
      "accused, accused of, accusé de, accusée de, acusada de, acusado de, arrested, arrêté, arrêtée, beschuldigt, cautioned, charged, convicted, fined, imputada, imputado, indiciado, investigada por, investigado por, investigated, mis en examen, mise en examen, en garde à vue, presa, procesado por, remanded, réu, under investigation, wanted for",
  },
  {
    kind: "offence",
    form: "says",
    words:
      "a détourné, a volé, accused of, antecedentes criminais, antecedentes penales, apropiación indebida, casier judiciaire, committed fraud, committed perjury, conducir ebrio, confessed that, confessed to, desviou, détournement de fonds, ermittlungsverfahren, estafa, estafó, fahrerflucht, falsified, furtou, hat gestanden, impaired driving, kickbacks, on probation, one prior, pleaded guilty, pleaded no contest, pleaded to, pled guilty, pled to, roubou, served time, stole from, trunkenheitsfahrt, veruntreut, vol à l'étalage, in handcuffs, orden de alejamiento",
  },
  {
    kind: "offence",
    form: "has",
    words:
      "misdemeanour, ankle monitor, ankle bracelet, electronic tag, fußfessel, rap sheet, arraignment, no-contact order",
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
      "bottom line is, disinherited, disinherit, disinheriting, out of the will, out of his will, changed his will, lacks capacity, lacked capacity, conservatorship, power of attorney over, verklagt, enterbt, enterben, pflichtteil, betreuung angeordnet, demandó a, déshérité, incapacitado, desheredado, desheredada, processou",
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
      "betrügt ihren, betrügt seine, broken engagement, cheating on him, cheated on, custody battle, filed for divorce, filing for divorce, fremdgegangen, getting divorced, got divorced, isn't the father, not the biological, sleeping with, left her husband, left his wife, walked out on",
  },
  {
    kind: "immigration",
    form: "is",
    words: "out of status, ausreisepflichtig, geduldet, indocumentado, indocumentada, sans papiers",
  },
  {
    kind: "immigration",
    form: "says",
    words:
      "came by boat, no status, without status, without papers, unlawful presence, voluntary departure, ohne papiere, demandeur d'asile, demandeuse d'asile, titre de séjour expiré, en situation irrégulière, sin papeles, sem documentos, green card, work permit, study permit, didn't get his papers",
  },
  {
    kind: "privileged",
    form: "says",
    words:
      "told us in confidence, told me in confidence, told me privately, in strict confidence, asked me not to tell, asked us not to tell, asked me not to give, made me promise not to, doesn't know yet, don't know yet, attorney-client privileged, attorney client privilege, confessed, told his lawyer, under seal, unter verschwiegenheit, im vertrauen gesagt, niemand weiß, en confianza, ninguém pode saber, ninguém sabe",
  },
  {
    kind: "offence",
    form: "says",
    words:
      "high at work, set fire to, dealing drugs, selling drugs, dealt drugs, lost his license, broke his nda, insider dealing, insider trading, under the influence, is faking, in juvie, ex-con, child pornography, child porn, disorderly conduct, on the run, leaked, forging, doctored, backdated, backdating, bribing, hacked into, klauen erwischt, auf dem schulhof erwischt, mit drogen erwischt, hat geklaut, klaut, führerschein weg, bestochen, gefälscht, hat betrogen, en prisión",
  },
  {
    kind: "lawsuit",
    form: "says",
    words:
      "filing suit, settlement offer, settling with, will accept anything, ready to settle, willing to settle, wants to settle, offered to settle, sues the, sues her, sues his, geklagt, einstweilige verfügung gegen",
  },
  {
    kind: "family",
    form: "says",
    words:
      "garde exclusive, birth mother, marriage is over, marital home, family court, splitting up, are splitting, not the father, ist geschieden, trennt sich, in trennung, getrennt lebend",
  },
  {
    kind: "immigration",
    form: "says",
    words: "dreamer, tps holder, visum abgelaufen",
  },
  {
    kind: "offence",
    form: "has",
    words: "entzug, bewährungsstrafe",
  },
  {
    kind: "offence",
    form: "says",
    words: "failed the drug, failed a drug, failed his drug, failed her drug",
  },
];
