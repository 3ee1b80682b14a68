import type { FactRow } from "./fact-table.ts";

/** Work, conviction and private life, and business that is not public yet. */
export const workFacts: readonly FactRow[] = [
  {
    kind: "job loss",
    form: "is",
    words:
      "let go, laid off, put on leave, placed on leave, on administrative leave, forced out, managed out, blacklisted, on gardening leave, versetzt, viré, virée, mis à pied, mise à pied, despedido, despedida, mandado embora, made redundant",
  },
  {
    kind: "job loss",
    form: "says",
    words:
      "fire him, firing him, reduction in force, garden leave, got the sack, gets the sack, given the sack, laid off after, let go after, let go for, asked to leave, on the list to be, his role is being, will be let go, will be laid off, going to fire, want to fire, wants to fire, need to fire, planning to fire, planning to let, have to fire, has to fire, must fire, about to fire, last chance agreement, job abandonment, no-call no-show, auf der sozialauswahl, für faute grave, faute grave, despedido por, despedida por, justa causa, won't be renewed, not be renewed, asked to step down, asked to resign, background check, poste est supprimé, suppression de poste",
  },
  {
    kind: "discipline",
    form: "says",
    words:
      "acoso laboral, acoso sexual, assédio moral, assédio sexual, complaint against, conflict of interest, falling asleep at, falsified his, falsifying, harcèlement moral, harcèlement sexuel, hr investigation, insuffisance professionnelle, needs improvement, performance improvement plan, slept on the job, threw a punch, under-performing, worst performer, written warning, sent home, excluded for, excluded from school, hit another, caught stealing, caught drinking, smells of alcohol, smelled of alcohol, late again, always late, below expectations, won't get the promotion, difficult to work with, brought a knife, oft krank, ständig krank, unzuverlässig, poor performance, underperforming",
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
      "converted to christianity, converted from, votes republican, voted for, party member, taufen lassen, se convirtió al, se converteu",
  },
  {
    kind: "union",
    form: "says",
    words:
      "enlace sindical, going on strike, ig metall mitglied, led the strike, shop steward, sindicalista, sindicalizado, syndiqué, syndiquée, talking union, ver.di-mitglied, joined the union, joined a union, organising a union, organizing a union, start a union, forming a union, union card, union cards, union member, union rep, in der gewerkschaft, strike committee, on strike",
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
      "came out as, coming out as, came out to, wants to transition, starting hormones, on hormones, isn't out, not out at, transitioning from, gender reassignment, sex change, dead name, deadname, pronouns changed, hat sich geoutet, geoutet als, coming-out, geschlechtsangleichung, salió del armario, transição de gênero, gender identity",
  },
  {
    kind: "deal",
    form: "says",
    words:
      "heads of terms, a share, announcement is planned, antes del anuncio, antes do anúncio, aquisição da, avant l'annonce, been hacked, before the announcement, covering up, cut headcount, data breach, due diligence läuft, due diligence on, ere previsto, falsified test, filing its s-1, hasn't been announced, hiding the, in talks with, ipo planned, laying off, letter of intent, massenentlassung, noch nicht bekannt, noch nicht öffentlich, not yet announced, oferta de compra, per share, plan social, plans to ipo, product recall, pse prévu, racheter, ransomware, restrukturierung geplant, será adquirida, será vendida, shutting down its, signed a term sheet, soll übernommen werden, term sheet, until the announcement, va ser adquirida, vor der bekanntgabe, under embargo, isn't public yet, not public yet, was breached, was hacked, werk schließen, will announce, about to acquire, about to be acquired, about to buy, about to merge, will lay off, will miss earnings, will miss guidance, will verkaufen, will übernehmen, wird übernommen, zu verkaufen",
  },
  {
    kind: "deal",
    form: "money",
    words:
      "acquire, acquiring, acquisition, takeover, buyout, valuation, valued at, purchase price, bid, offer, offering, raise, raising, raised, series a, series b, series c, seed round, revenue, ebitda, burn, burn rate, loss, losses, deficit, shortfall, writedown, write-down, impairment, price, kaufpreis, umsatz, verlust, prix de vente, chiffre d'affaires, facturación, pérdidas, faturamento, prejuízo",
  },
  {
    kind: "deal",
    form: "has",
    words: "ipo, restructuring, spin-off, stake sale, fusion, börsengang, aquisição, fusão",
  },
  {
    kind: "job loss",
    form: "says",
    words:
      "shown the door, pushed out, would not rehire, escorted out, escorted him out, losing his job, being let go, being laid off, getting laid off, laying him off, let him go, we're replacing, replacing him, passed over for, soll gehen, muss gehen, fue despedida, fue despedido, va a ser despedido, a été virée, a été viré, we're laying off, we are laying off, plan to lay off, plans to lay off, have to lay off, need to lay off, want to lay off, have to let, need to let, want to let, plan to let, letting go of, warning letter to, warning letter for, wird entlassen, wird gekündigt",
  },
  {
    kind: "discipline",
    form: "says",
    words:
      "final warning, lied about, bit another, body odour, body odor, med error, medication error, copied my, makes mistakes, keeps making mistakes, bad attitude, screamed at, shouted at, bullies, kommt zu spät, hat abgeschrieben",
  },
  {
    kind: "deal",
    form: "says",
    words:
      "being acquired, plans layoffs, layoffs of, merging with, embargo until, gewinnwarnung, stellenabbau, will restate, to restate, going to restate, restates, ceo is out, going concern, losing its biggest customer, losing their biggest client",
  },
];
