import { lettersToNumbers, remainder } from "../check-digits.ts";
import type { Detector, Validity } from "../detector.ts";
import { ibanStructures } from "./iban-structures.ts";

/** Between any two characters: a space, dot or dash, or a line wrap, also in a quoted e-mail. */
const separator = String.raw`(?:[ .-]|[ \t]{0,4}\n[>| \t]{0,8})?`;

const classes: Readonly<Record<string, string>> = { n: String.raw`\d`, a: "[A-Z]", c: "[A-Z0-9]" };

export const iban: Detector = {
  id: "iban",
  type: "iban",
  advice: "iban",
  severity: "high",
  patterns: [
    {
      // Country, check digits and the account as that country writes it, in one piece or in groups.
      // Two hundred forms are long to look through: few other texts have so many capitals and digits in a row.
      tryAt: {
        literals: listBeginnings(),
        ahead: new RegExp(String.raw`[A-Z]{2}(?:${separator}\d){2}(?:${separator}[A-Z0-9]){9}`, "iy"),
      },
      expression: expressAll(),
      alone: "high",
    },
  ],
  validate: validateIban,
  references: [
    "https://www.swift.com/standards/data-standards/iban-international-bank-account-number",
    "https://www.iso.org/standard/81090.html",
    "https://en.wikipedia.org/wiki/International_Bank_Account_Number",
  ],
};

/** `DE0` to `DE9` for each country: far rarer in other text than the country's two letters. */
function listBeginnings(): string[] {
  return Object.keys(ibanStructures).flatMap((country) =>
    Array.from({ length: 10 }, (_, digit) => `${country}${digit}`),
  );
}

function expressAll(): RegExp {
  const countries = Object.entries(ibanStructures).map(
    ([country, structure]) => country + express("2n") + express(structure),
  );
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${countries.join("|")})(?![\p{L}\d])`, "diuy");
}

function express(structure: string): string {
  return structure.replace(
    /(\d+)([nac])/gu,
    (_, count: string, kind: string) => `(?:${separator}${classes[kind] ?? ""}){${count}}`,
  );
}

/** Moved to the end and read as a number, country and check digits leave 1 when divided by 97. */
function validateIban(value: string): Validity {
  const compact = value.toUpperCase().replace(/[^A-Z0-9]/gu, "");
  // In one case, or it is put together by chance.
  if (value !== value.toUpperCase() && value !== value.toLowerCase()) return "invalid";
  if (compact === exampleIban) return "test value";
  const digits = lettersToNumbers(compact.slice(4) + compact.slice(0, 4));
  return remainder(digits, 97) === 1 ? "valid" : "invalid";
}

/** The example that encyclopedias and manuals show. */
const exampleIban = "GB82WEST12345698765432";
