import type { FactRow } from "./fact-table.ts";

/** Pay, debts, accounts and taxes. */
export const moneyFacts: readonly FactRow[] = [
  {
    kind: "pay",
    form: "money",
    words:
      "salary, salaries, base salary, base pay, pay, paid, pays, compensation, comp, total comp, tc, earns, earned, earning, makes, making, wage, wages, hourly rate, bonus, rsu, rsus, severance, ctc, lpa, take-home, take home, gross income, net income, income, annual income, pension, commission, package, stipend, currently at, currently on, per annum, p.a., pa, a year, per year, per hour, an hour, gehalt, bruttogehalt, jahresgehalt, grundgehalt, verdient, verdienst, brutto, netto, lohn, abfindung, gehaltswunsch, salaire, gagne, touche, rémunération, indemnité de, prime de, salario, sueldo, gana, cobra, nómina, indemnización, ganaba, salário, ganha, recebe, remuneração, stipendio, guadagna, ral",
  },
  {
    kind: "pay",
    form: "says",
    words:
      "overpaid, pay cut, pay rise request, won't move for under, on benefits, gets ssi, on ssi, on ssdi, on food stamps, on welfare, on medicaid, on universal credit, sin ingresos",
  },
  {
    kind: "debt",
    form: "money",
    words:
      "owes, owed, owing, owe, debt, debts, in debt, indebted, behind, behind on, in arrears, arrears, balance, balance due, outstanding, overdue, past due, pending, unpaid, borrowed, loan, mortgage, credit line, overdraft, overdrawn, lost, gambled, account balance, savings, net worth, portfolio, inheritance, inherited, trust fund, child support, alimony, back rent, rent arrears, judgment, settlement, settled for, lien, restitution, fine, fined, bail, embezzled, stole, stolen, misappropriated, skimmed, schuldet, schulden, rückstand, mietrückstand, verschuldet, kredit, darlehen, offen, offene forderung, kontostand, vermögen, erbe, hat geerbt, unterhalt, doit, dettes, dette, impayés, impayé, arriérés, découvert, crédit de, héritage, debe, deuda, deudas, adeuda, impagado, hipoteca, préstamo, ahorros, herencia, saldo, deve, dívida, dívidas, devendo, empréstimo, atrasado, deve ao, debiti, debito",
  },
  {
    kind: "debt",
    form: "says",
    words:
      "filed chapter 7, filed chapter 13, filed for chapter 11, filing chapter 7, filing chapter 13, behind on payments, behind on his, behind on her, behind on the mortgage, behind on rent, behind on child support, payments behind, months behind, can't pay, cannot pay, hasn't paid, has not paid, stopped paying, unable to pay, defaulting on, in default, in collections, sent to collections, maxed out, poor credit, bad credit, mortgagee sale, subchapter v, zahlungsunfähig, gepfändet, eidesstattliche versicherung abgegeben, vermögensauskunft, schuldnerberatung, kann nicht zahlen, en liquidation judiciaire, en redressement judiciaire, interdit bancaire, ne peut plus payer, n'a pas payé, en concurso de acreedores, concurso de acreedores, moroso, no puede pagar, nome sujo, negativado, penhora, não consegue pagar, despejado, despejada, fallimento",
  },
  {
    kind: "debt",
    form: "has",
    words: "financial difficulties, financial trouble, financial problems, geldprobleme",
  },
  {
    kind: "debt",
    form: "number",
    words:
      "credit score, fico, fico score, credit rating, schufa-score, account balance, net worth, iou, dti, ltv",
  },
  {
    kind: "tax",
    form: "has",
    words: "sonegação",
  },
  {
    kind: "tax",
    form: "says",
    words:
      "hasn't filed taxes, hasn't filed his taxes, hasn't filed her taxes, didn't file taxes, hasn't filed since, never filed, has not filed, hasn't filed, not filed returns, didn't report, did not report, never declared, never reported, cash off the books, off the books, underreported, under-reported, evaded taxes, evading tax, back taxes, liable for vat, schwarz gearbeitet, hat steuern hinterzogen, n'a pas déclaré, non déclaré, no declaró, no ha declarado, iva de, não declarou",
  },
  {
    kind: "debt",
    form: "says",
    words:
      "can't make the, cannot make the, about to default, will default, filing chapter, file chapter, filed chapter, can't afford, cannot afford, can't make payroll, cannot make payroll, can't make the payments, skipped payments, missed payments, missed payment, missed two payments, missed three payments, late on rent, late on the mortgage, late on payments, lost everything, lost his savings, lost her savings, gambling habit, gambles, gambled away, emptied the account, drained the account, took out a loan, upside down on, underwater on, in receivership, in administration, in liquidation, struck off, mit drei mieten, zahlt nicht, zahlt seine miete nicht, zahlt ihre miete nicht, zahlt keine miete, no paga, no ha pagado, ne paie pas, ne paye pas, não paga, não pagou",
  },
  {
    kind: "pay",
    form: "says",
    words:
      "asked for a raise, wants a raise, demands a raise, rejected our offer, counteroffer, counter-offer, pay gap, paid less than, paid more than, makes more than, makes less than",
  },
  {
    kind: "debt",
    form: "says",
    words:
      "hasn't repaid, has not repaid, never repaid, won't repay, didn't repay, hasn't paid back, never paid back, didn't pay back, hasn't paid me back, never paid me back, stopped paying child support, stopped paying rent, hat nicht zurückgezahlt, zahlt nicht zurück",
  },
];
