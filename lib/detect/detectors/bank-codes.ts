import type { Context, Detector, Trigger } from "../detector.ts";

/** A country's number for a bank or a branch. With an account number beside it, money can be moved. */
interface BankCode {
  readonly id: string;
  /** The number, as it is written. */
  readonly form: string;
  readonly tryAt: Trigger;
  readonly words: Context["words"];
  readonly references: readonly [string, ...string[]];
}

const rows: readonly BankCode[] = [
  {
    id: "gb-sort-code",
    form: String.raw`\d{2}(?<mark>[- ]?)\d{2}\k<mark>\d{2}`,
    tryAt: { digitRuns: [2, 6] },
    words: ["sort code", "s/c", "bank", "bacs", "faster payment"],
    references: ["https://www.wearepay.uk/what-we-do/sort-codes/"],
  },
  {
    id: "au-bsb",
    form: String.raw`\d{3}(?:-?\d{3}|(?<!\d \d{3}) \d{3}(?! \d))`,
    tryAt: { digitRuns: [3, 6] },
    words: ["bsb"],
    references: ["https://auspaynet.com.au/resources/bsb"],
  },
  {
    id: "ca-transit",
    form: String.raw`\d{5}-\d{3}`,
    tryAt: { digitRuns: [5] },
    words: ["transit", "institution number"],
    references: ["https://www.payments.ca/financial-institution-numbers"],
  },
  {
    id: "in-ifsc",
    form: "[A-Z]{4}0[A-Z0-9]{6}",
    tryAt: { digitRuns: [1, 2, 3, 4, 5, 6, 7], back: /[A-Za-z]/u },
    words: ["ifsc", "ifs", "rtgs", "neft", "imps", "bank", "branch"],
    references: ["https://www.rbi.org.in/Scripts/IFSCMICRDetails.aspx"],
  },
  {
    id: "de-blz",
    form: String.raw`[1-8]\d{2} ?\d{3} ?\d{2}`,
    tryAt: { digitRuns: [3, 8] },
    words: ["blz", "bankleitzahl"],
    references: [
      "https://www.bundesbank.de/en/tasks/payment-systems/services/bank-sort-codes/bank-sort-codes-626218",
    ],
  },
];

export const bankCodes: readonly Detector[] = rows.map(({ id, form, tryAt, words, references }) => ({
  id,
  type: "bank_routing",
  advice: "bank_code",
  severity: "medium",
  patterns: [
    {
      tryAt,
      expression: () => new RegExp(String.raw`(?<![\w+$€£])(?<!\d[-./])${form}(?![-./]?\w)`, "dy"),
      alone: "none",
      inContext: "medium",
    },
  ],
  context: { words, against: ["order", "date", "phone", "tel", "zip", "version", "born", "dob", "due"] },
  references,
}));
