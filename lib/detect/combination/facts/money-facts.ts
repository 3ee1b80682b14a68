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
      "underpaid, overpaid, pay cut, pay rise request, won't move for under, salary expectation, salary expectations, garnished, wage garnishment, wages garnished, on benefits, gets ssi, on ssi, on ssdi, on food stamps, on welfare, on medicaid, on universal credit, bezieht bürgergeld, bezieht hartz, hartz iv, sin ingresos, bounced, cheque bounced, check bounced",
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
      "filed for bankruptcy, filing for bankruptcy, filed bankruptcy, filing bankruptcy, file for bankruptcy, filed chapter 7, filed chapter 13, filed for chapter 11, filing chapter 7, filing chapter 13, went bankrupt, going bankrupt, declared bankruptcy, owes back taxes, owes taxes, owes the irs, owes money, owes his, owes her, owes us, deep in debt, in serious debt, in debt to, behind on payments, behind on his, behind on her, behind on the mortgage, behind on rent, behind on child support, payments behind, months behind, can't pay, cannot pay, hasn't paid, has not paid, stopped paying, unable to pay, defaulted on, defaulting on, in default, in foreclosure, had a foreclosure, foreclosed on, facing foreclosure, facing eviction, was evicted, being evicted, got evicted, evicted over, evicted for, repossessed, in collections, sent to collections, maxed out, insolvent, overdrawn, credit card debt, gambling debts, poor credit, bad credit, wage garnishment, debt collector, mortgagee sale, subchapter v, privatinsolvenz, insolvenz angemeldet, hat insolvenz, ist überschuldet, überschuldet, zahlungsunfähig, pfändung, lohnpfändung, gepfändet, eidesstattliche versicherung abgegeben, vermögensauskunft, schuldnerberatung, kann nicht zahlen, im rückstand, surendettement, en liquidation judiciaire, en redressement judiciaire, saisie sur salaire, interdit bancaire, ne peut plus payer, n'a pas payé, en concurso de acreedores, concurso de acreedores, embargado, embargada, moroso, no puede pagar, desahuciado, desahuciada, desahucio, falência, nome sujo, negativado, penhora, não consegue pagar, despejado, despejada, fallimento, pignoramento",
  },
  {
    kind: "debt",
    form: "has",
    words:
      "bankruptcy, chapter 7 bankruptcy, chapter 13 bankruptcy, foreclosure, eviction, eviction notice, repossession, money problems, money troubles, financial difficulties, financial trouble, financial problems, cash flow problems, gambling debt, tax debt, student loan default, bad debt, insolvenz, schufa-eintrag, geldprobleme, offshore account, swiss account, secret account",
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
    words:
      "tax lien, irs audit, tax audit, tax levy, tax evasion, tax fraud, back taxes, unfiled returns, undeclared income, unreported income, hmrc enquiry, hmrc investigation, steuerhinterziehung, betriebsprüfung, steuerschulden, redressement fiscal, contrôle fiscal, fraude fiscale, inspección de hacienda, fraude fiscal, deuda con hacienda, sonegação",
  },
  {
    kind: "tax",
    form: "says",
    words:
      "hasn't filed taxes, hasn't filed his taxes, hasn't filed her taxes, didn't file taxes, hasn't filed since, never filed, has not filed, hasn't filed, not filed returns, unfiled tax returns, didn't report, did not report, never declared, never reported, undeclared cash, cash off the books, off the books, underreported, under-reported, being audited, under audit, audited by, evaded taxes, evading tax, under irs, back taxes, liable for vat, schwarzarbeit, schwarz gearbeitet, selbstanzeige, steuerhinterzogen, hat steuern hinterzogen, n'a pas déclaré, non déclaré, no declaró, no ha declarado, iva de, não declarou",
  },
  {
    kind: "debt",
    form: "says",
    words:
      "scammed out of, swindled out of, conned out of, can't make the, cannot make the, about to default, will default, filing chapter, file chapter, filed chapter, owes two months, owes three months, owes four months, owes six months, owes rent, owes back rent, owes child support, owes alimony, owes him, owes her, owes me, can't afford, cannot afford, can't make payroll, cannot make payroll, can't make the payments, skipped payments, missed payments, missed payment, missed two payments, missed three payments, late on rent, late on the mortgage, late on payments, lost everything, lost his savings, lost her savings, gambling habit, gambles, gambled away, emptied the account, drained the account, took out a loan, payday loan, payday loans, upside down on, underwater on, cosigned, in receivership, in administration, in liquidation, struck off, mit drei mieten, mieten im rückstand, raten im rückstand, zahlt nicht, zahlt seine miete nicht, zahlt ihre miete nicht, zahlt keine miete, hat schulden, hat sich verschuldet, steht vor der insolvenz, ist insolvent, ist pleite, pleite, tiene deudas, no paga, no ha pagado, a des dettes, ne paie pas, ne paye pas, tem dívidas, não paga, não pagou",
  },
  {
    kind: "pay",
    form: "says",
    words:
      "asked for a raise, wants a raise, demands a raise, rejected our offer, counteroffer, counter-offer, salary history, pay gap, paid less than, paid more than, earns more than, earns less than, makes more than, makes less than",
  },
  {
    kind: "debt",
    form: "says",
    words:
      "hasn't repaid, has not repaid, never repaid, won't repay, didn't repay, hasn't paid back, never paid back, didn't pay back, hasn't paid me back, never paid me back, stopped paying child support, stopped paying alimony, stopped paying rent, hat nicht zurückgezahlt, zahlt nicht zurück, zahlt keinen unterhalt",
  },
];
