import { remainder, weigh } from "../check-digits.ts";
import type { Detector, Validity } from "../detector.ts";
import { anyWord, labelGap } from "../label.ts";

/** What a bank account is called and nothing else, in the languages most written to Claude. */
const accountNames = [
  "account number",
  "account num",
  "account no",
  "acct",
  "a/c",
  "bank account",
  "checking",
  "kontonummer",
  "konto-nr",
  "numéro de compte",
  "n° de compte",
  "compte bancaire",
  "cuenta bancaria",
  "número de cuenta",
  "numero de cuenta",
  "nº de cuenta",
  "clabe",
  "cbu",
  "clave bancaria",
  "conta corrente",
  "conta bancária",
  "número da conta",
  "conto corrente",
  "numero di conto",
  "numero conto",
  "rekeningnummer",
  "bankrekening",
  "numer konta",
  "nr rachunku",
  "bankkonto",
  "tilinumero",
  "口座番号",
  "银行卡号",
  "账号",
  "帳號",
  "계좌번호",
  "номер счета",
  "номер счёта",
  "расчетный счет",
  "расчётный счёт",
  "р/с",
  "номер рахунку",
  "hesap no",
  "رقم الحساب",
  "číslo účtu",
  "bankgiro",
  "plusgiro",
  "nomor rekening",
  "no rekening",
  "số tài khoản",
];

/** These say so right before the number only. */
const accountCues = [
  ...accountNames,
  "account #",
  "acc no",
  "savings account",
  "konto",
  "konta",
  "kto",
  "účet",
  "účet č",
  "účtu",
  "compte",
  "счет",
  "счёт",
  "cuenta corriente",
  "conta",
  "c/c",
  "rekening",
  "rachunek",
  "普通",
  "普通預金",
  "普通口座",
  "계좌",
];

/** Whose account it is, between the cue and the number. */
const bank = String.raw`(?:(?:[가-힣]{2,6}(?:은행|뱅크)|\p{L}{0,8}(?:bank|banco)(?: \p{L}{1,20}){0,3}) )?`;
const account = String.raw`${bank}(?<value>\d{2}[- ]\d{3,4}[- ]\d{7}[- ]\d{2,3}|\d{1,6}-\d{2,10}/\d{4}|\d{2,10}/\d{4}(?=\D|$)|\d(?:[ .-]?\d){5,25})`;
const edge = String.raw`(?![-./]?\w|[.,]\d)`;

export const bankAccount: Detector = {
  id: "bank-account",
  type: "bank_account",
  advice: "bank_account",
  severity: "high",
  patterns: [
    {
      // Account number: …
      tryAt: { literals: accountCues },
      expression: () =>
        new RegExp(
          String.raw`${anyWord(accountCues)}${labelGap}(?<![\w+$€£])(?<!\d[-./])${account}${edge}`,
          "diuy",
        ),
      alone: "medium",
      inContext: "high",
    },
    {
      // After a sort code or a BSB: 07-32-31 28486153.
      tryAt: { digitRuns: [2, 3], followedBy: "-", digitsAhead: 6 },
      expression:
        /(?<![\w+$€£])(?<!\d[-./])(?:\d{2}-\d{2}-\d{2}|\d{3}-\d{3})[ \t,/|;]{1,4}(?:a\/?c|acc|acct|account|no|number|[ .:#]){0,5}(?<value>\d{4} ?\d{4}|\d{3} \d{3} \d{3})(?![-./]?\w)/diy,
      alone: "none",
      inContext: "high",
    },
    {
      // Routing number 021000021, account 5273671596: behind the bank's own number, whatever comes first.
      tryAt: { literals: ["account", "acct", "acc", "a/c"] },
      expression: () =>
        new RegExp(
          String.raw`(?<=(?<!\d)(?:\d{9}|\d{2}-\d{2}-\d{2}|\d{3}-\d{3}|(?<=bsb[ :]{1,2})\d{6}|(?<=institution[ :]{1,2})\d{3})[ ,;/|\n\t]{1,4}(?:(?:and|my|the|bank) ){0,2})${anyWord(["account", "acct", "acc", "a/c"])}${labelGap}(?<value>\d{4} \d{4}|\d{6,17})${edge}`,
          "diuy",
        ),
      alone: "medium",
      inContext: "high",
    },
    {
      // Account: …, of a bank or of a shop.
      tryAt: { literals: ["account: ", "account #"] },
      expression: /(?<![\p{L}\d_-])account(?:: #?| #)(?<value>\d{8,11})(?![-./]?\w|,\d)/diuy,
      alone: "low",
      inContext: "high",
    },
    {
      // New Zealand: bank, branch, account, suffix.
      tryAt: { digitRuns: [2], followedBy: "- ", digitsAhead: 15 },
      expression: /(?<![\w+$€£])(?<!\d[-./])\d{2}[- ]\d{4}[- ]\d{7}[- ]\d{2,3}(?![-./]?\w)/dy,
      alone: "none",
      inContext: "high",
    },
    {
      // In a column of accounts, or beside the bank's own number.
      tryAt: { digitRuns: [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] },
      expression: /(?<![\w+$€£#/])(?<!\d[-./])\d{7,17}(?![-./]?\w)/dy,
      alone: "none",
      inContext: "medium",
    },
    {
      // Poland: two check digits, then six groups of four.
      tryAt: { digitRuns: [2], followedBy: " ", digitsAhead: 26 },
      expression: /(?<![\w+$€£])(?<!\d[-./])\d\d(?: \d{4}){6}(?![-./]?\w)/dy,
      alone: "medium",
      inContext: "high",
    },
    {
      // Mexico (CLABE, 18), Spain (CCC, 20), Argentina (CBU, 22): known by their check digits.
      tryAt: { digitRuns: [4, 18, 20, 22], digitsAhead: 18 },
      expression: /(?<![\w+$€£])(?<!\d[-./])\d{4}(?:[ -]?\d){14,18}(?![-./]?\w)/dy,
      alone: "none",
      inContext: "high",
    },
  ],
  validate: validateAccount,
  context: {
    words: [
      ...accountNames,
      "direct deposit",
      "ifsc",
      "sort code",
      "bsb",
      "iban",
      "beneficiary",
      "payee",
      "bankverbindung",
      "blz",
      "ccc",
      "bank",
    ],
    against: [
      "user account",
      "order",
      "invoice",
      "invoice no",
      "tracking",
      "isbn",
      "phone",
      "tel",
      "mobile",
      "fax",
      "whatsapp",
      "zip",
      "serial",
      "sku",
      "ean",
      "case no",
      "case number",
      "ticket",
      "ref",
      "reference",
      "routing",
      "routing number",
      "aba",
      "blz",
      "ssn",
      "passport",
      "npi",
      "date",
      "timestamp",
      "transaction id",
      "amount",
      "balance",
      "total",
      "customer id",
      "user id",
      "abn",
      "ein",
      "vat",
      "tax id",
      "siret",
      "registration",
      "licence",
      "license",
      "policy",
    ],
  },
  references: [
    "https://en.wikipedia.org/wiki/Bank_account#Account_identification",
    "https://www.paymentsnz.co.nz/resources/industry-registers/bank-branch-register/",
    "https://pl.wikipedia.org/wiki/Numer_Rachunku_Bankowego",
    "https://en.wikipedia.org/wiki/CLABE",
    "https://en.wikipedia.org/wiki/Clave_Bancaria_Uniforme",
  ],
};

function validateAccount(value: string): Validity {
  const digits = value.replace(/\D/gu, "");
  // All the same, or counting up: a form's own example.
  if (/^(\d)\1*$/u.test(digits) || "01234567890123456789".includes(digits)) return "invalid";
  const czech = /^(?:(\d{1,6})-)?(\d{2,10})\/\d{4}$/u.exec(value);
  if (czech !== null) return validateCzech(czech[1] ?? "", czech[2] ?? "");
  if (digits.length === 18) return weigh(digits, [3, 7, 1]) % 10 === 0 ? "valid" : "invalid";
  if (digits.length === 20) return hasSpanishDigits(digits) || isRussian.test(digits) ? "valid" : "invalid";
  if (digits.length === 22) return hasUniformDigits(digits) ? "valid" : "invalid";
  if (digits.length === 26)
    return remainder(`${digits.slice(2)}2521${digits.slice(0, 2)}`, 97) === 1 ? "valid" : "invalid";
  return digits.length < 18 ? "valid" : "invalid";
}

/** A balance account of a customer, then the currency: roubles (810), dollars, euros, yuan. */
const isRussian = /^(?:30[12]|40[5-8]|42[0-6])\d{2}(?:810|840|978|156)/u;

function validateCzech(prefix: string, number: string): Validity {
  const weights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
  const isWhole = (part: string): boolean => weigh(part.padStart(10, "0"), weights) % 11 === 0;
  return isWhole(prefix) && isWhole(number) ? "valid" : "invalid";
}

/** Bank and branch have the ninth digit as check digit, the account the tenth. */
function hasSpanishDigits(digits: string): boolean {
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
  const digitOf = (part: string): number => {
    const rest = 11 - (weigh(part, weights) % 11);
    return rest === 11 ? 0 : rest === 10 ? 1 : rest;
  };
  return (
    digitOf(`00${digits.slice(0, 8)}`) === Number(digits[8]) &&
    digitOf(digits.slice(10)) === Number(digits[9])
  );
}

/** The first block of eight digits and the second of fourteen each end with a check digit. */
function hasUniformDigits(digits: string): boolean {
  return (
    weigh(digits.slice(0, 8), [7, 1, 3, 9, 7, 1, 3, 1]) % 10 === 0 &&
    weigh(digits.slice(8), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3, 1]) % 10 === 0
  );
}
