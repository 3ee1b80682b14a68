import type { FactRow } from "./fact-table.ts";

/** Pay, debts, accounts and taxes. */
export const moneyFacts: readonly FactRow[] = [
  {
    kind: "pay",
    form: "money",
    words:
      "salary, salaries, base salary, base pay, pay, is paid, being paid, gets paid, was paid, are paid, compensation, comp, total comp, tc, earns, earned, earning, makes, making, wage, wages, hourly rate, bonus, rsu, rsus, severance, lump sum, ctc, lpa, take-home, gross income, net income, income, annual income, pension, commission, package, stipend, currently at, currently on, he's at, per annum, p.a., pa, a year, per year, per hour, an hour, gehalt, bruttogehalt, jahresgehalt, grundgehalt, verdient, verdienst, brutto, netto, lohn, gehälter, gehaltsliste, payroll, abfindung, gehaltswunsch, salaire, gagne, touche, rémunération, indemnité de, prime de, salario, sueldo, gana, cobra, nómina, indemnización, ganaba, ganha, recebe, remuneração, base, sign-on",
  },
  {
    kind: "pay",
    form: "says",
    words:
      "overpaid, universal credit, benefits will, won't move for under, on benefits, gets ssi, on ssi, on ssdi, on food stamps, on welfare, sin ingresos",
  },
  {
    kind: "debt",
    form: "money",
    words:
      "owes, owed, owing, owe, debt, debts, in debt, indebted, behind, behind on, in arrears, arrears, balance, balance due, outstanding, overdue, past due, pending, unpaid, borrowed, loan, mortgage, credit line, overdraft, overdrawn, lost, gambled, account balance, savings, net worth, portfolio, inheritance, inherited, trust fund, child support, alimony, back rent, rent arrears, judgment, settlement, settled for, lien, restitution, fine, fined, bail, embezzled, stole, stolen, misappropriated, skimmed, schuldet, schulden, rückstand, mietrückstand, verschuldet, kredit, darlehen, offen, offene forderung, kontostand, vermögen, erbe, hat geerbt, unterhalt, doit, dettes, dette, impayés, impayé, arriérés, découvert, crédit de, héritage, debe, deuda, deudas, adeuda, impagado, hipoteca, préstamo, ahorros, herencia, saldo, deve, dívida, dívidas, devendo, empréstimo, atrasado, deve ao, brokerage account, bank account, in the bank, pension pot",
  },
  {
    kind: "debt",
    form: "says",
    words:
      "behind on rent, concurso de acreedores, defaulting on, despejada, despejado, eidesstattliche versicherung abgegeben, en liquidation judiciaire, en redressement judiciaire, filed for bankruptcy, gepfändet, in default, interdit bancaire, mit drei mieten, maxed out, moroso, n'a pas payé, ne peut plus payer, negativado, no puede pagar, nome sujo, não consegue pagar, penhora, schuldnerberatung, subchapter v, vermögensauskunft, zahlungsunfähig, haven't paid, hasn't paid, has not paid, going under",
  },
  {
    kind: "debt",
    form: "has",
    words: "ccj, ccjs, financial difficulties, financial trouble, financial problems, geldprobleme",
  },
  {
    kind: "debt",
    form: "is",
    words: "insolvent, bankrupt, pleite",
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
      "did not report, declared nothing, didn't report, hasn't filed, iva de, n'a pas déclaré, never declared, never reported, no declaró, no ha declarado, non déclaré, não declarou, owes back taxes, schwarz gearbeitet, keine steuererklärung abgegeben, cash in hand, off the books, under-reported, underreported",
  },
  {
    kind: "debt",
    form: "says",
    words:
      "can't make the, cannot make the, about to default, will default, filing chapter, file chapter, filed chapter, filed for chapter, behind on child, behind on his, behind on the, months behind on, can't pay, cannot pay, can't make rent, late with rent, late on rent, section 8 voucher, housing benefit, is overdrawn, section 21 notice, nowhere to live, nowhere to go, in collections, drowning in debt, gambled away, can't make payroll, cannot make payroll, upside down on, underwater on, in receivership, in administration, in liquidation, struck off, no paga, no ha pagado, ne paie pas, ne paye pas, não paga, não pagou",
  },
  {
    kind: "pay",
    form: "says",
    words: "counteroffer, zero bonus, no bonus, makes more than, makes less than",
  },
  {
    kind: "debt",
    form: "says",
    words: "hasn't repaid, has not repaid, never repaid, hat nicht zurückgezahlt",
  },
];
