import type { Examples } from "../examples.ts";

// Made up, with the right check digits.
export const examples: Examples = {
  found: [
    "IBAN: «DE12 5001 0517 0648 4898 90»",
    "«DE12500105170648489890»",
    "wire it to «GB33 QLMK 6016 1371 9268 12» please",
    "«FR2930020050001234M56789018»",
    "«NO93 8601 1117 947»",
    "IBAN\n«NL40 QMKB\n0417 1648 11»",
    "my iban is «nl40qmkb0417164811»",
    "> «NL40 QMKB\n> 0417 1648 11»",
    "Konto «NL40QMKB0417164811» BIC QMKBNL2A",
    "«NL40.QMKB.0417.1648.11»",
    '{"iban":"«DE12500105170648489890»"}',
  ],
  testValue: ["GB82 WEST 1234 5698 7654 32"],
  notMatched: [
    "DE12 5001 0517 0648 4898", // Too short for Germany.
    "ZZ12500105170648489890", // No such country.
    "de12500105170648489890abcdef", // A hash.
    "XDE12500105170648489890",
    "DE12 XXXX XXXX XXXX XXXX XX",
  ],
  notValid: ["NL40qmkb0417164811", "DE13 5001 0517 0648 4898 90", "NL40QMKB0417164812"],
};
