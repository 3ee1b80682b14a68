import type { FactRow } from "./fact-table.ts";

/** Offences, disputes, family matters, immigration and what is said in confidence. */
export const lawFacts: readonly FactRow[] = [
  {
    kind: "offence",
    form: "is",
    words:
      "arrested, charged, indicted, convicted, sentenced, jailed, imprisoned, incarcerated, in jail, in prison, on parole, on probation, on bail, out on bail, in custody, detained, booked, accused, accused of, suspected of, caught stealing, caught shoplifting, caught cheating, caught driving, caught with, prosecuted, extradited, acquitted, investigated, under investigation, under arrest, wanted for, busted, registered sex offender, a sex offender, a convicted felon, a felon, fined, cited for, found guilty, pulled over, remanded, cautioned, verhaftet, festgenommen, angeklagt, vorbestraft, verurteilt, beschuldigt, in untersuchungshaft, in u-haft, auf bewährung, detenido, detenida, condenado, condenada, acusado de, acusada de, imputado, imputada, investigado por, investigada por, procesado por, arrêté, arrêtée, condamné, condamnée, mis en examen, mise en examen, accusé de, accusée de, placé en garde à vue, en garde à vue, preso, presa, condenada por, condenado por, indiciado, réu, arrestato, arrestata, indagato, indagata, condannato, condannata",
  },
  {
    kind: "offence",
    form: "says",
    words:
      "pleaded guilty, pled guilty, pleading guilty, pleads guilty, pleaded to, pled to, pleaded no contest, convicted of, charged with, arrested for, indicted for, indicted on, sentenced to, accused of, found guilty of, served time, did time, criminal record, prior conviction, prior convictions, has a record, has priors, one prior, outstanding warrant, failed a drug test, failed his drug test, failed her drug test, failed drug test, drove drunk, driving drunk, drink driving, drink-driving, dui, owi, dwi, dui arrest, domestic violence arrest, shoplifting ticket, possession of, possession with intent, felony possession, assault charge, assault charges, theft charge, drug charges, fraud charges, a warrant for, violated probation, violated parole, violated his probation, violated her probation, confessed to, confessed that, admitted to stealing, admitted stealing, admitted taking, admitted that he, admitted that she, admitted he, admitted she, stole from, stealing from, embezzled, embezzling, embezzlement, forged, falsified, faked, kickbacks, took bribes, committed perjury, lied under oath, lied to the court, destroyed evidence, deleted emails, insider trading, hit and run, hit-and-run, manslaughter, trafficking charge, impaired driving, brought drugs, brought cannabis, brought a knife, brought a gun, selling drugs, dealing drugs, sells drugs, padded expenses, padding expenses, padding his expenses, padding her expenses, fake invoices, approving invoices, plagiarised, plagiarized, plagiarism, cheated on, cheating on the exam, bought his essay, bought her essay, hat gestanden, hat gestohlen, gestohlen hat, hat unterschlagen, unterschlagen, unterschlagung, veruntreut, untreue vorgeworfen, diebstahl, körperverletzung, trunkenheitsfahrt, fahrerflucht, betrug, strafverfahren, ermittlungsverfahren, strafanzeige, vorstrafe, vorstrafen, fahren ohne fahrerlaubnis, drogenbesitz, delito de, antecedentes penales, apropiación indebida, conducir ebrio, alcoholemia, robó, estafó, estafa, un delito de, casier judiciaire, conduite en état d'ivresse, a volé, détournement de fonds, a détourné, abus de confiance, vol à l'étalage, antecedentes criminais, roubou, furtou, desviou, tráfico de drogas, furto, patteggiato, precedenti penali",
  },
  {
    kind: "offence",
    form: "has",
    words:
      "felony, misdemeanor, misdemeanour, criminal charge, criminal charges, criminal case, drug charge, gun charge, conviction, arrest, arrest record, warrant, rap sheet, plea deal, plea agreement, plea bargain, sentencing, arraignment, parole hearing, probation violation, restraining order, no-contact order, assault, burglary, shoplifting, theft, larceny, fraud, robbery, battery, drug possession, sexual misconduct, ethics complaint, ethics violation, bar complaint, academic misconduct, honor code violation, suspensions, suspension, expulsion, detention for fighting, disciplinary record, polizeiliches führungszeugnis mit eintrag, anklage, haftbefehl",
  },
  {
    kind: "lawsuit",
    form: "has",
    words:
      "lawsuit, civil suit, malpractice claim, malpractice suit, discrimination claim, discrimination complaint, harassment complaint, harassment claim, harassment allegation, harassment allegations, wrongful termination claim, workers comp claim, workers' compensation claim, personal injury claim, slip and fall, eeoc charge, eeoc complaint, eeoc claim, tribunal claim, employment tribunal, grievance, settlement, settlement offer, settlement agreement, deposition, eviction defense, contested will, contested probate, will contest, unfair dismissal claim, class action, whistleblower complaint, retaliation claim, breach of contract claim, non-compete dispute, injunction, title ix complaint, kündigungsschutzklage, räumungsklage, rechtsstreit, abmahnung, klage, demanda, juicio, procès, litige, ação trabalhista, processo trabalhista, causa",
  },
  {
    kind: "lawsuit",
    form: "says",
    words:
      "is suing, are suing, sued by, being sued, is sued, was sued, suing the, suing her, suing his, filed suit, filed a lawsuit, filed a complaint against, filed a grievance, filed an eeoc, wants to sue, threatens to sue, threatening to sue, settle for, settled with, agreed to settle, willing to settle, would accept a settlement, bottom line is, signed an nda, under nda, cutting out, disinherited, disinherit, disinheriting, written out of the will, changed his will, changed her will, changed his trust, changed her trust, lacks capacity, lacked capacity, under guardianship, conservatorship, power of attorney over, verklagt, wird verklagt, enterbt, enterben, pflichtteil, betreuung angeordnet, ha demandado, demandó a, a porté plainte, déshérité, incapacitado, desheredado, desheredada, processou, foi processado",
  },
  {
    kind: "family",
    form: "has",
    words:
      "affair, divorce, custody, custody battle, custody dispute, custody case, custody hearing, contested custody, separation, paternity test, paternity, annulment, prenup, love child, adoption, scheidung, sorgerecht, sorgerechtsstreit, trennung, unterhaltsstreit, affäre, uneheliches kind, vaterschaftstest, divorcio, custodia, liaison, garde exclusive, garde alternée, garde des enfants, divorcio contencioso, custodia compartida, aventura, divórcio, guarda dos filhos, divorzio, affidamento",
  },
  {
    kind: "family",
    form: "says",
    words:
      "getting divorced, getting a divorce, filed for divorce, filing for divorce, filing for custody, seeking custody, seeking full custody, wants full custody, wants a divorce, wants custody, going through a divorce, is divorcing, are divorcing, divorcing her, divorcing his, separated from her, separated from his, left her husband, left his wife, cheating on his, cheating on her, cheated on his, cheated on her, having an affair, had an affair, sleeping with, isn't the father, not the biological, lost custody, broken engagement, lässt sich scheiden, will sich scheiden, scheidung eingereicht, lebt getrennt, hat eine affäre, betrügt seine, betrügt ihren, fremdgegangen, en instance de divorce, demande le divorce, la garde exclusive, trompe sa femme, se está divorciando, quiere divorciarse, pide la custodia, infidelidad, está se divorciando, quer a guarda",
  },
  {
    kind: "immigration",
    form: "is",
    words:
      "undocumented, an overstayer, out of status, deported, detained by ice, in removal proceedings, in deportation, stateless, illegal, ausreisepflichtig, geduldet, indocumentado, indocumentada, sans papiers, sans-papiers, indocumentada",
  },
  {
    kind: "immigration",
    form: "says",
    words:
      "overstayed, overstayed his visa, overstayed her visa, overstayed a visa, out of status, removal order, removal proceedings, deportation order, facing deportation, visa was refused, visa refused, visa denied, visa expired, visa lapsed, permit was refused, permit refused, permit expired, permit was denied, refused for the, asylum seeker, asylum claim, asylum appeal, claimed asylum, claiming asylum, applied for asylum, seeking asylum, refugee claim, refugee status, entered illegally, entered without inspection, crossed the border, came by boat, back of a lorry, smuggled into, bridging visa, daca lapsed, daca expired, daca recipient, no papers, no status, without papers, without status, green card marriage, marriage of convenience, sham marriage, unlawful presence, voluntary departure, notice to appear, u visa, t visa, illegally in the, working illegally, worked illegally, no work permit, without a work permit, study permit was, immigration status, duldung, abgelehnter asylantrag, asylantrag abgelehnt, asylverfahren, abschiebung, abgeschoben, aufenthaltstitel abgelaufen, ohne aufenthaltserlaubnis, ohne papiere, illegal eingereist, oqtf, demandeur d'asile, demandeuse d'asile, titre de séjour expiré, titre de séjour refusé, en situation irrégulière, sin papeles, en situación irregular, solicitante de asilo, orden de expulsión, denegado el asilo, situação irregular, pedido de asilo, sem documentos, permesso di soggiorno scaduto, richiedente asilo",
  },
  {
    kind: "privileged",
    form: "says",
    words:
      "told us in confidence, told me in confidence, told me privately, in strict confidence, strictly confidential, asked me not to tell, asked us not to tell, asked me not to give, made me promise not to, nobody else knows, nobody knows, no one knows, doesn't know yet, don't know yet, attorney-client privileged, attorney client privilege, privileged and confidential, confessed, told his lawyer, told her lawyer, admitted to us, admitted to me, under seal, sealed settlement, streng vertraulich, unter verschwiegenheit, im vertrauen gesagt, niemand weiß, sous le sceau du secret, strictement confidentiel, estrictamente confidencial, en confianza, ninguém pode saber, ninguém sabe, estritamente confidencial, strettamente confidenziale",
  },
  {
    kind: "offence",
    form: "says",
    words:
      "up for parole, out on parole, released from prison, registered offender, sex offender, stole from, stealing from, steals from, showing up high, shows up high, showed up high, showing up drunk, shows up drunk, showed up drunk, comes to work drunk, came to work drunk, high at work, failed the breathalyser, failed the breathalyzer, failed a breathalyzer, under the influence, spent time in prison, spent months in prison, months in prison, years in prison, in juvenile detention, in juvie, ex-con, ex-offender, ex-felon, armed robbery, statutory rape, domestic assault, sexual assault, child pornography, child porn, grand theft, identity theft, wire fraud, mail fraud, bank fraud, insurance fraud, expense fraud, welfare fraud, benefit fraud, money laundering, tax fraud, drug trafficking, weapons charge, attempted murder, murder charge, vehicular homicide, resisting arrest, public intoxication, disorderly conduct, criminal mischief, trespassing charge, probation revoked, skipped bail, on the run, wearing a wire, ankle monitor, stealing tools, stealing cash, stealing money, stole cash, stole money, took money, took cash, took home, leaked, leaking, forging, doctored, backdated, backdating, bribed, bribing, hacked into, sitzt in haft, im gefängnis, saß im gefängnis, in haft, vorstrafe wegen, beim diebstahl erwischt, beim klauen erwischt, hat geklaut, klaut, betrunken gefahren, alkohol am steuer, führerschein weg, bestochen, gefälscht, hat betrogen, está en la cárcel, en prisión, en prison, está preso, na prisão",
  },
  {
    kind: "lawsuit",
    form: "says",
    words:
      "filing a retaliation, retaliation suit, filing suit, filed a claim, filed a claim against, filing a claim, filed a complaint, filing a complaint, file a complaint against, took them to court, takes them to court, sues the, sues her, sues his, sued the, sued her, sued his, sued for, named as a defendant, deposed, subpoenaed, was subpoenaed, settled her case, settled his case, hat geklagt, gegen die klinik geklagt, klagt gegen, klagt auf, geklagt, vergleich über, vergleich geschlossen, einstweilige verfügung gegen",
  },
  {
    kind: "family",
    form: "says",
    words:
      "splitting up, are splitting, getting separated, in the middle of a divorce, messy divorce, nasty divorce, contested divorce, is leaving her husband, is leaving his wife, not the father, paternity test, gave up her baby, gave up his son, placed for adoption, lost her kids, lost his kids, kids were taken, children were taken, kids taken away, lebt in scheidung, in scheidung, scheidung läuft, ist geschieden, trennt sich, hat sich getrennt, sorgerecht entzogen, depuis son divorce, divorce difficile",
  },
  {
    kind: "immigration",
    form: "says",
    words:
      "green card application was denied, green card denied, green card was denied, application was denied, naturalization denied, denied entry, refused entry, overstaying, no green card, fake papers, fake social, false papers, using a fake, ice detainer, ice picked, picked up by ice, been here illegally, dreamer, tps holder, asylum hearing, credible fear, deportation hearing, visa runs out, visa ran out, h-1b denied, lost his visa, lost her visa, aufenthaltserlaubnis abgelaufen, visum abgelaufen, droht die abschiebung, soll abgeschoben werden",
  },
  {
    kind: "offence",
    form: "has",
    words:
      "rehab, detox, prison, jail, probation, parole, prison sentence, jail time, court date, court hearing, bail hearing, probation officer, parole officer, drug screen, drug problem, entzug, gefängnis, bewährung, bewährungsstrafe",
  },
  {
    kind: "offence",
    form: "says",
    words:
      "failed the drug screen, failed a drug screen, failed his drug screen, failed her drug screen, failed the drug test, sent back to prison, back to prison, going to prison, went to prison, sent to jail, goes to jail, missed her probation, missed his probation, probation check-ins, violating probation",
  },
];
