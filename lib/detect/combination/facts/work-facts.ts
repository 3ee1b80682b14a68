import type { FactRow } from "./fact-table.ts";

/** Work, conviction and private life, and business that is not public yet. */
export const workFacts: readonly FactRow[] = [
  {
    kind: "job loss",
    form: "is",
    words:
      "let go, laid off, put on leave, placed on leave, on administrative leave, forced out, managed out, blacklisted, on gardening leave, versetzt, viré, virée, mis à pied, mise à pied, despedido, despedida, mandado embora",
  },
  {
    kind: "job loss",
    form: "says",
    words:
      "fire him, fire her, firing him, firing her, laid off after, let go after, let go for, asked to leave, reduction-in-force list, reduction in force list, on the list to be, her role is being, his role is being, will be let go, will be laid off, going to fire, want to fire, wants to fire, need to fire, planning to fire, planning to let, final written warning, written warning, last chance agreement, job abandonment, no-call no-show, no call no show, auf der sozialauswahl, für faute grave, faute grave, despedido por, despedida por, justa causa",
  },
  {
    kind: "discipline",
    form: "says",
    words:
      "performance improvement plan, below expectations, does not meet expectations, doesn't meet expectations, needs improvement, rated average, rated below, under-performing, poor performance, worst performer, missed every deadline, complaint against, complaints against, complaints about, hr complaint, hr investigation, inappropriate comments, inappropriate messages, obscene messages, inappropriate behaviour, inappropriate behavior, falling asleep at, slept on the job, sleeping on the job, showing up late, late to work, late every, always late, threw a chair, threw a punch, falsifying, falsified his, falsified her, violated policy, policy violation, breach of policy, conflict of interest, schlechte leistung, leistung unzureichend, mangelhafte leistung, assédio moral, assédio sexual, acoso laboral, acoso sexual, harcèlement moral, harcèlement sexuel, insuffisance professionnelle, copied the",
  },
  {
    kind: "discipline",
    form: "has",
    words: "detentions, personalakte",
  },
  {
    kind: "belief",
    form: "is",
    words:
      "buddhist, born again, a republican, a democrat, a trump supporter, far right, getauft, converted to, convertie à, converti à, convertida al, convertido al, jüdisch, judío, judía, muçulmano, muçulmana, testemunha de jeová",
  },
  {
    kind: "belief",
    form: "says",
    words:
      "converted to christianity, converted from, left the church, wants to pray, prays at work, prayer breaks, votes republican, voted for trump, voted for, donated to the campaign, party member, member of the church, taufen lassen, se convirtió al, se converteu",
  },
  {
    kind: "union",
    form: "says",
    words:
      "union cards, collecting union, union organizer, union organiser, union organizing, organising a union, organizing a union, joined the union, union rep, union steward, shop steward, union member, member of the union, talking union, pro-union, going on strike, led the strike, ver.di-mitglied, ig metall mitglied, betriebsrat gründen, syndiqué, syndiquée, sindicalista, enlace sindical, sindicalizado",
  },
  {
    kind: "orientation",
    form: "is",
    words:
      "asexual, bisexual, gay, intersex, lesbian, lesbiana, lesbienne, lésbica, non-binary, transexual, transgender, transgenre, transitioning",
  },
  {
    kind: "orientation",
    form: "says",
    words:
      "came out as, coming out as, came out to, isn't out, not out at, is in the closet, transitioning from, gender reassignment, top surgery, sex change, dead name, deadname, pronouns changed, hat sich geoutet, geoutet als, coming-out, geschlechtsangleichung, a fait son coming out, salió del armario, transição de gênero",
  },
  {
    kind: "deal",
    form: "says",
    words:
      "in talks to buy, in talks with, our bid, revised bid, accepting our bid, accepted our bid, accepting our offer, accepted our offer, is selling to, is being sold, to be sold to, will be sold, agreed to sell, plans to sell, wants to sell, planning to sell, sell the company, selling the company, letter of intent, signed a term sheet, term sheet, due diligence on, before the announcement, until the announcement, not yet announced, hasn't been announced, not public yet, isn't public, before it's public, announcement is planned, will announce, secretly, ipo planned, plans to ipo, going public in, filing its s-1, confidentially filed, runs out of cash, running out of cash, will miss earnings, miss its earnings, missed its numbers, will miss guidance, restate earnings, restating earnings, laying off, will lay off, plans to lay off, plan to lay off, plant closure, closing the plant, closing its, shutting down its, cut headcount, a share, per share, closing ist, soll verkauft werden, wird verkauft, wird übernommen, soll übernommen werden, will übernehmen, will verkaufen, zu verkaufen, investor zu, vor der bekanntgabe, noch nicht bekannt, noch nicht öffentlich, standort schließen, werk schließen, massenentlassung, restrukturierung geplant, due diligence läuft, racheter, avant l'annonce, plan social, fermeture du site, pse prévu, va ser adquirida, será adquirida, oferta de compra, antes del anuncio, ere previsto, será vendida, aquisição da, antes do anúncio, data breach, was breached, been hacked, was hacked, ransomware, product recall, failed inspection, falsified test, hiding the, covering up, cover up",
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
    words: "ipo, restructuring, spin-off, stake sale, fusion, börsengang, fusión, aquisição, fusão",
  },
  {
    kind: "job loss",
    form: "says",
    words:
      "final warning, asked to leave, shown the door, walked out by security, was walked out, walked out of, escorted out, losing his job, losing her job, lost his job, lost her job, being let go, being laid off, getting laid off, laying him off, laying her off, letting him go, letting her go, let him go, let her go, exit interview, negotiating his exit, negotiating her exit, we're replacing, replacing him, replacing her, not renewing his, not renewing her, contract won't be renewed, passed over for, denied tenure, soll gehen, muss gehen, befristung nicht verlängert, fue despedida, fue despedido, va a ser despedido, a été virée, a été viré",
  },
  {
    kind: "discipline",
    form: "says",
    words:
      "failing two audits, failed two audits, numbers fell, missed quota, missing quota, misses deadlines, keeps missing, makes mistakes, keeps making mistakes, bad attitude, yelled at, screamed at, shouted at, bullies, crashed the, safety violation, caught sleeping, falls asleep, no-showed, calls in sick, keeps calling in sick, suspected of leaking, caught vaping, caught smoking, failing grades, failed the exam, kommt zu spät, kommt ständig zu spät, hat abgeschrieben",
  },
  {
    kind: "deal",
    form: "says",
    words:
      "will restate, to restate, going to restate, restates, ceo is leaving, ceo is out, cfo is leaving, going concern, losing its biggest customer, lost its biggest customer, losing their biggest client",
  },
];
