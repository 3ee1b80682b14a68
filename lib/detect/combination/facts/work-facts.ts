import type { FactRow } from "./fact-table.ts";

/** Work, conviction and private life, and business that is not public yet. */
export const workFacts: readonly FactRow[] = [
  {
    kind: "job loss",
    form: "is",
    words:
      "fired, sacked, dismissed, terminated, let go, laid off, made redundant, suspended, demoted, furloughed, put on leave, placed on leave, on administrative leave, forced out, pushed out, managed out, blacklisted, on gardening leave, gekündigt, entlassen, freigestellt, abgemahnt, versetzt, licencié, licenciée, viré, virée, mis à pied, mise à pied, despedido, despedida, demitido, demitida, mandado embora, licenziato, licenziata",
  },
  {
    kind: "job loss",
    form: "says",
    words:
      "fired for, fired from, fired after, got fired, sacked for, dismissed for, dismissed from, terminated for, terminated from, terminate him, terminate her, fire him, fire her, firing him, firing her, laid off after, let go after, let go for, asked to resign, asked to leave, forced to resign, resigned over, resigned after, resign or, termination letter, reduction-in-force list, reduction in force list, on the rif list, on the redundancy list, on the layoff list, layoff list, on the list to be, selected for redundancy, at risk of redundancy, position eliminated, role eliminated, her role is being, his role is being, will be let go, will be laid off, will be fired, will be terminated, to be made redundant, going to fire, want to fire, wants to fire, need to fire, want to terminate, need to terminate, planning to fire, planning to let, final written warning, written warning, last chance agreement, termination for cause, gross misconduct, job abandonment, no-call no-show, no call no show, fristlos gekündigt, fristlose kündigung, verhaltensbedingte kündigung, personenbedingte kündigung, betriebsbedingt gekündigt, betriebsbedingte kündigung, wurde gekündigt, wird gekündigt, kündigung erhalten, kündigen wollen, soll gekündigt, soll entlassen, aufhebungsvertrag, abmahnung erhalten, abmahnung wegen, auf der kündigungsliste, auf der sozialauswahl, für faute grave, faute grave, licenciement pour, licenciée pour, licencié pour, avertissement pour, despedido por, despedida por, despido disciplinario, demitido por, demitida por, justa causa, licenziato per, licenziata per, licenziamento disciplinare",
  },
  {
    kind: "discipline",
    form: "says",
    words:
      "performance improvement plan, on a pip, put on a pip, on pip, failed his probation, failed her probation, failed probation, below expectations, does not meet expectations, doesn't meet expectations, needs improvement, rated average, rated below, underperforming, under-performing, poor performance, underperformed, worst performer, missed every deadline, disciplinary hearing, disciplinary action, disciplinary meeting, disciplinary process, facing discipline, complaint against, complaints against, complaints about, hr complaint, hr investigation, misconduct, allegations against, allegation against, inappropriate comments, inappropriate messages, obscene messages, inappropriate behaviour, inappropriate behavior, falling asleep at, slept on the job, sleeping on the job, drunk at work, drunk on the job, smelled of alcohol, smelling of alcohol, showing up late, late to work, late every, always late, absent without, unexcused absences, harassed a, harassed her, groped, threw a chair, threw a punch, bullying complaint, bullying colleagues, timesheet fraud, falsifying, falsified his, falsified her, violated policy, policy violation, breach of policy, conflict of interest, schlechte leistung, leistung unzureichend, unentschuldigt gefehlt, mangelhafte leistung, alkohol am arbeitsplatz, sexuelle belästigung, assédio moral, assédio sexual, acoso laboral, acoso sexual, harcèlement moral, harcèlement sexuel, insuffisance professionnelle, molestie sessuali, copied the",
  },
  {
    kind: "discipline",
    form: "has",
    words:
      "pip, warning letter, disciplinary, attendance problem, attendance issues, absenteeism, performance problems, performance issues, performance rating, negative review, bad review, exit package, severance offer, severance package, severance agreement, 2 suspensions, detentions, truancy, abmahnungen, personalakte, fehlzeiten, leistungsbeurteilung",
  },
  {
    kind: "belief",
    form: "is",
    words:
      "muslim, jewish, catholic, a jehovah's witness, jehovah's witness, mormon, hindu, sikh, buddhist, atheist, an atheist, evangelical, born again, a scientologist, a communist, a republican, a democrat, a trump supporter, far right, getauft, konvertiert, converted to, convertie à, converti à, convertida al, convertido al, zeuge jehovas, muslimin, muslima, jüdisch, afd-mitglied, afd mitglied, mitglied der afd, musulmane, musulman, musulmán, musulmana, judío, judía, muçulmano, muçulmana, testigo de jehová, testemunha de jeová",
  },
  {
    kind: "belief",
    form: "says",
    words:
      "converted to islam, converted to christianity, converted to judaism, converted from, left the church, wears a hijab, wears the hijab, wants to pray, prays at work, prayer breaks, votes republican, voted for trump, voted for, donated to the campaign, party member, member of the communist, member of the church, taufen lassen, zum islam konvertiert, zum christentum konvertiert, ist konvertiert, trägt kopftuch, kopftuch, convertie à l'islam, converti à l'islam, porter le voile, se convirtió al, se converteu",
  },
  {
    kind: "union",
    form: "says",
    words:
      "union cards, collecting union, union organizer, union organiser, union organizing, organising a union, organizing a union, trying to unionize, trying to unionise, joined the union, union rep, union steward, shop steward, union member, member of the union, talking union, pro-union, going on strike, led the strike, gewerkschaftsmitglied, in der gewerkschaft, gewerkschaft beigetreten, ver.di-mitglied, ig metall mitglied, betriebsrat gründen, délégué syndical, déléguée syndicale, syndiqué, syndiquée, afiliado al sindicato, afiliada al sindicato, sindicalista, enlace sindical, sindicalizado, filiado ao sindicato",
  },
  {
    kind: "orientation",
    form: "is",
    words:
      "gay, lesbian, bisexual, transgender, trans, queer, nonbinary, non-binary, intersex, asexual, closeted, homosexual, transitioning, schwul, lesbisch, homosexuell, bisexuell, homosexuelle, lesbienne, transgenre, lesbiana, transexual, lésbica, gay non dichiarato",
  },
  {
    kind: "orientation",
    form: "says",
    words:
      "came out as, coming out as, came out to, isn't out, not out at, is in the closet, transitioning from, gender dysphoria, gender reassignment, top surgery, sex change, dead name, deadname, pronouns changed, outed as, hat sich geoutet, geoutet als, coming-out, geschlechtsangleichung, a fait son coming out, salió del armario, transição de gênero",
  },
  {
    kind: "deal",
    form: "says",
    words:
      "is being acquired, being acquired by, to be acquired, will be acquired, will acquire, plans to acquire, planning to acquire, about to acquire, agreed to acquire, wants to acquire, looking to acquire, in talks to acquire, in talks to buy, in talks with, in merger talks, merger talks, takeover bid, our bid, revised bid, accepting our bid, accepted our bid, accepting our offer, accepted our offer, is selling to, is being sold, to be sold to, will be sold, agreed to sell, plans to sell, wants to sell, planning to sell, sell the company, selling the company, letter of intent, signed the loi, signed an loi, signed a term sheet, term sheet, due diligence on, before the announcement, until the announcement, not yet announced, unannounced, hasn't been announced, not public yet, isn't public, before it's public, announcement is planned, will announce, secretly, embargoed, ipo planned, plans to ipo, going public in, filing its s-1, confidentially filed, runs out of cash, running out of cash, months of runway, weeks of runway, out of runway, will miss earnings, miss its earnings, missed its numbers, will miss guidance, restate earnings, restating earnings, restatement, layoffs planned, planned layoffs, laying off, will lay off, plans to lay off, plan to lay off, plant closure, closing the plant, closing its, shutting down its, cutting headcount, cut headcount, a share, per share, signing ist, closing ist, soll verkauft werden, wird verkauft, wird übernommen, soll übernommen werden, übernahme durch, will übernehmen, will verkaufen, zu verkaufen, investor zu, vor der bekanntgabe, noch nicht bekannt, noch nicht öffentlich, stellenabbau, standort schließen, werk schließen, massenentlassung, restrukturierung geplant, due diligence läuft, cession de, rachat par, racheter, offre de rachat, avant l'annonce, plan social, fermeture du site, pse prévu, va ser adquirida, será adquirida, oferta de compra, antes del anuncio, ere previsto, será vendida, aquisição da, antes do anúncio, demissão em massa, data breach, was breached, been hacked, was hacked, ransomware, product recall, failed inspection, failed audit, falsified test, hiding the, covering up, cover up",
  },
  {
    kind: "deal",
    form: "money",
    words:
      "valuation, valued at, purchase price, bid, offer, offering, raise, raising, raised, series a, series b, series c, seed round, revenue, ebitda, burn, burn rate, loss, losses, deficit, shortfall, writedown, write-down, impairment, price, kaufpreis, umsatz, verlust, prix de vente, chiffre d'affaires, facturación, pérdidas, faturamento, prejuízo",
  },
  {
    kind: "deal",
    form: "has",
    words:
      "acquisition, merger, takeover, buyout, ipo, layoffs, layoff plan, restructuring, divestiture, spin-off, insolvency, bankruptcy filing, earnings miss, stake sale, übernahme, fusion, verkauf, börsengang, insolvenzantrag, rachat, adquisición, fusión, aquisição, fusão",
  },
  {
    kind: "job loss",
    form: "says",
    words:
      "final warning, asked to leave, probezeit nicht, shown the door, walked out by security, was walked out, walked out of, escorted out, losing his job, losing her job, lost his job, lost her job, being let go, being fired, being laid off, getting fired, getting laid off, laying him off, laying her off, letting him go, letting her go, let him go, let her go, exit interview, negotiating his exit, negotiating her exit, we're replacing, replacing him, replacing her, not renewing his, not renewing her, contract won't be renewed, passed over for, denied tenure, kündigen wir, wir kündigen, soll gehen, muss gehen, wird freigestellt, probezeit nicht bestanden, kündigung in der probezeit, befristung nicht verlängert, fue despedida, fue despedido, va a ser despedido, a été virée, a été viré, foi demitido, foi demitida",
  },
  {
    kind: "discipline",
    form: "says",
    words:
      "failing two audits, failed two audits, numbers fell, missed quota, missing quota, misses deadlines, keeps missing, makes mistakes, keeps making mistakes, bad attitude, yelled at, screamed at, shouted at, bullies, bullying, harassing, sexist remarks, racist remarks, racist comments, sexist comments, crashed the, safety violation, caught sleeping, falls asleep, no-showed, calls in sick, keeps calling in sick, suspected of leaking, suspended for, cheated on, cheating on, caught vaping, caught smoking, expelled, expelled from, failing grades, failed the exam, plagiarised his, plagiarized her, mobbt, mobbing, kommt zu spät, kommt ständig zu spät, fehlt unentschuldigt, hat abgeschrieben, schwänzt",
  },
  {
    kind: "deal",
    form: "says",
    words:
      "will restate, to restate, going to restate, restates, auditors resign, auditors resigned, auditor resigned, auditor will resign, ceo will resign, ceo is leaving, ceo is out, cfo will resign, cfo is leaving, going concern, covenant breach, breached its covenants, in breach of covenant, losing its biggest customer, lost its biggest customer, losing their biggest client",
  },
];
