import { remainder, weigh } from "../check-digits.ts";
import { hasLuhnDigit } from "../luhn.ts";

// Check digits of VAT numbers, without the country's letters, where one expression does not say it all.

/** Nine digits with weights that count up, and others where those leave ten; ten digits are a person's. */
export function hasBulgarianDigit(number: string): boolean {
  if (number.length === 10) {
    return (
      (weigh(number.slice(0, 9), [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(number[9]) ||
      weigh(number.slice(0, 9), [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === Number(number[9]) ||
      (11 - (weigh(number.slice(0, 9), [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(number[9])
    );
  }
  const first = weigh(number.slice(0, 8), [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  const rest = first < 10 ? first : (weigh(number.slice(0, 8), [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10;
  return rest === Number(number[8]);
}

/** The digits in odd places have values of their own; the sum is a letter. */
export function hasCypriotLetter(number: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
  const sum = Array.from(number.slice(0, 8)).reduce(
    (total, digit, index) => total + (index % 2 === 0 ? (odd[Number(digit)] ?? 0) : Number(digit)),
    0,
  );
  return String.fromCharCode(65 + (sum % 26)) === number.at(-1);
}

/** Companies have eight digits; people the nine or ten of their birth number. */
export function hasCzechDigit(number: string): boolean {
  if (number.length === 8) {
    return (11 - (weigh(number.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(number[7]);
  }
  if (number.length === 9) return true;
  return remainder(number, 11) === 0 || (remainder(number.slice(0, 9), 11) === 10 && number.endsWith("0"));
}

/** A company's number, or that of a person's identity card. */
export function hasSpanishCharacter(number: string): boolean {
  if (/^(?:\d{8}|[KLMXYZ]\d{7})[A-Z]$/u.test(number)) {
    const digits = number
      .slice(0, -1)
      .replace(/[KLMX]/u, "0")
      .replace("Y", "1")
      .replace("Z", "2");
    return "TRWAGMYFPDXBNJZSQVHLCKE"[Number(digits) % 23] === number.at(-1);
  }
  const digits = number.slice(1, 8);
  const rest = Array.from("0123456789").findIndex((digit) => hasLuhnDigit(digits + digit));
  return number.at(-1) === String(rest) || number.at(-1) === "JABCDEFGHI"[rest];
}

/** The older scheme has a letter or a sign in the second place, which stands before the others. */
export function hasIrishVatLetter(number: string): boolean {
  const isOlder = /^\d[A-Z+*]/u.test(number);
  const digits = isOlder ? `0${number.slice(2, 7)}${number.charAt(0)}` : number.slice(0, 7);
  const second = isOlder ? 0 : Math.max(0, "WABCDEFGHI".indexOf(number.charAt(8)));
  return (
    "WABCDEFGHIJKLMNOPQRSTUV"[(weigh(digits, [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23] === number.charAt(7)
  );
}

/** Weights that count up, and others where those leave ten. */
export function hasLithuanianDigit(number: string): boolean {
  const digits = number.slice(0, -1);
  const first = weigh(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  const rest = first < 10 ? first : (weigh(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2]) % 11) % 10;
  return rest === Number(number.at(-1));
}

/** Companies begin with 4 to 9; people have their birth date or 32. */
export function hasLatvianDigit(number: string): boolean {
  if (/^[4-9]/u.test(number)) return weigh(number, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3;
  return (
    number.startsWith("32") ||
    (1 + weigh(number.slice(0, 10), [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 === Number(number[10])
  );
}

/** Companies and, until 2020, the self-employed have the digits of a citizen's number; later ones leave one by 97. */
export function hasDutchDigits(number: string): boolean {
  const digits = number.slice(0, -3).padStart(9, "0");
  const letters = `2321${digits}11${number.slice(-2)}`; // NL and B, A counted as ten.
  return weigh(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 || remainder(letters, 97) === 1;
}

export function hasPortugueseDigit(number: string): boolean {
  const rest = weigh(number.slice(0, 8), [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(number[8]);
}

/** Companies have ten digits at most; a person's number has a scheme of its own. */
export function hasRomanianDigit(number: string): boolean {
  if (number.length > 10) {
    const rest = weigh(number.slice(0, 12), [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    return number.length === 13 && rest % 10 === Number(number[12]);
  }
  const digits = number.padStart(10, "0");
  return ((weigh(digits.slice(0, 9), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === Number(digits[9]);
}

/** The older scheme, and the one since 2009 that adds 55. */
export function hasBritishDigits(number: string): boolean {
  const sum = weigh(number.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + Number(number.slice(7, 9));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}
