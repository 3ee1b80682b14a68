import type { Detector, Validity } from "../detector.ts";
import { hasLuhnDigit } from "../luhn.ts";
import { isPublishedTestCard } from "./published-test-cards.ts";

export const paymentCard: Detector = {
  id: "payment-card",
  type: "credit_card",
  advice: "card",
  severity: "high",
  patterns: [
    {
      // 4-4-4-4 as printed, which may be wrapped over lines, also in a quoted e-mail;
      // American Express 4-6-5, Diners Club 4-6-4.
      tryAt: { digitRuns: [4], followedBy: "-. \n\t", digitsAhead: 14 },
      expression:
        /(?<![\w+$€£])(?<!\d[-./])\d{4}(?:(?:(?:[-. ]|-?[ \t]{0,4}\n[>| \t]{0,8})\d{4}){3}|([-. ])\d{6}\1\d{4,5})(?![-.]?\w)/dy,
      alone: "medium",
      inContext: "high",
    },
    {
      // In one piece, of the five networks with a distinctive beginning and one length.
      tryAt: { digitRuns: [15, 16] },
      expression:
        /(?<![\w+$€£/])(?<!\d[-./])(?:(?:4|5[1-5]|2[2-7]|35|6011|64[4-9]|65)\d{10,15}(?<=\d{16})|3[47]\d{13})(?![-.]?\w)/dy,
      alone: "medium",
      inContext: "high",
    },
    {
      // In one piece, of any network.
      tryAt: { digitRuns: [12, 13, 14, 15, 16, 17, 18, 19] },
      expression: /(?<![\w+$€£])(?<!\d[-./])\d{12,19}(?![-.]?\w)/dy,
      alone: "none",
      inContext: "high",
    },
    {
      // Longer numbers in groups: 4-4-4-4-3, 6-13, 8-8.
      tryAt: { digitRuns: [4, 6, 8], followedBy: "-. ", digitsAhead: 16 },
      expression:
        /(?<![\w+$€£])(?<!\d[-./])(?:\d{4}([-. ])(?:\d{4}\1){3}\d{1,3}|\d{6}[-. ]\d{13}|\d{8}[-. ]\d{8})(?![-.]?\w)/dy,
      alone: "none",
      inContext: "high",
    },
    {
      // Fifteen or sixteen digits grouped or wrapped in any other way.
      tryAt: { digitRuns: [1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], digitsAhead: 15 },
      expression:
        /(?<![\w+$€£])(?<!\d[-./\s])\d(?:(?:[-. ]|-?[ \t]{0,4}\n[>| \t]{0,8})?\d){14,15}(?![-.]?\w)/dy,
      alone: "none",
      inContext: "medium",
    },
  ],
  validate: validateCard,
  context: {
    words: [
      "card",
      "cardholder",
      "credit",
      "creditcard",
      "debit",
      "cc",
      "pan",
      "visa",
      "mastercard",
      "master card",
      "mc",
      "amex",
      "american express",
      "discover",
      "diners",
      "jcb",
      "maestro",
      "unionpay",
      "union pay",
      "rupay",
      "mir",
      "cvv",
      "cvv2",
      "cvc",
      "cvc2",
      "exp",
      "expiry",
      "expires",
      "expiration",
      "valid thru",
      "pay",
      "paying",
      "payment",
      "billed",
      "charge",
      "charged",
      "kreditkarte",
      "kreditkarten",
      "karte",
      "kartennummer",
      "carte",
      "tarjeta",
      "cartão",
      "cartao",
      "carta di credito",
      "bankkaart",
      "карта",
      "карты",
      "карту",
      "カード",
      "信用卡",
      "卡号",
      "카드",
    ],
    against: [
      "gift card",
      "sim card",
      "order",
      "tracking",
      "shipment",
      "parcel",
      "isbn",
      "imei",
      "iccid",
      "serial",
      "sku",
      "ean",
      "upc",
      "gtin",
      "barcode",
      "invoice",
      "ticket",
      "timestamp",
      "transaction id",
      "device",
      "session",
      "trace",
      "sendung",
      "sendungsnummer",
      "bestellung",
      "bestellnummer",
    ],
  },
  references: [
    "https://www.iso.org/standard/70484.html",
    "https://en.wikipedia.org/wiki/Payment_card_number",
  ],
};

function validateCard(value: string): Validity {
  const digits = value.replace(/\D/gu, "");
  if (isPublishedTestCard(digits)) return "test value";
  return hasLuhnDigit(digits) && isIssued(digits) ? "valid" : "invalid";
}

/** Whether a network issues numbers with this beginning in this length. */
function isIssued(digits: string): boolean {
  return networks.some(
    ({ lengths: [shortest, longest], from, to = from }) =>
      digits.length >= shortest &&
      digits.length <= longest &&
      isBetween(digits.slice(0, from.length), from, to),
  );
}

function isBetween(prefix: string, from: string, to: string): boolean {
  return prefix >= from && prefix <= to;
}

interface NumberRange {
  readonly network: string;
  /** First and last beginning, in the same number of digits. */
  readonly from: string;
  readonly to?: string;
  /** Fewest and most digits. */
  readonly lengths: readonly [number, number];
}

/** Beginnings and lengths by network, as the references above list them. */
const networks: readonly NumberRange[] = [
  { network: "UATP", from: "1", lengths: [15, 15] },
  { network: "JCB", from: "1800", lengths: [15, 15] },
  { network: "JCB", from: "2131", lengths: [15, 15] },
  { network: "Mir", from: "2200", to: "2204", lengths: [16, 19] },
  { network: "Mastercard", from: "2221", to: "2720", lengths: [16, 16] },
  { network: "Diners Club", from: "300", to: "305", lengths: [14, 19] },
  { network: "Diners Club", from: "3095", lengths: [14, 19] },
  { network: "Diners Club", from: "36", lengths: [14, 19] },
  { network: "Diners Club", from: "38", to: "39", lengths: [14, 19] },
  { network: "American Express", from: "34", lengths: [15, 15] },
  { network: "American Express", from: "37", lengths: [15, 15] },
  { network: "JCB", from: "3528", to: "3589", lengths: [16, 19] },
  { network: "Visa", from: "4", lengths: [13, 13] },
  { network: "Visa", from: "4", lengths: [16, 16] },
  { network: "Visa", from: "4", lengths: [19, 19] },
  { network: "Maestro, Verve, Elo", from: "50", lengths: [12, 19] },
  { network: "Mastercard", from: "51", to: "55", lengths: [16, 16] },
  { network: "Maestro", from: "56", to: "58", lengths: [12, 19] },
  { network: "Discover, RuPay, Hipercard", from: "60", lengths: [16, 19] },
  { network: "UnionPay", from: "62", lengths: [16, 19] },
  { network: "Maestro, InterPayment", from: "63", lengths: [12, 19] },
  { network: "Discover, RuPay, Troy", from: "64", to: "65", lengths: [16, 19] },
  { network: "Maestro", from: "67", lengths: [12, 19] },
  { network: "UnionPay, RuPay", from: "81", to: "82", lengths: [16, 19] },
  { network: "Troy", from: "9792", lengths: [16, 16] },
];
