/** Sum of each digit times its weight; the weights are repeated when there are more digits. */
export function weigh(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    sum += Number(digits[index]) * (weights[index % weights.length] ?? 0);
  }
  return sum;
}

/** The number that a string of digits of any length leaves when divided. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % divisor;
  return rest;
}

/** Letters as numbers: A is 10, Z is 35, as IBAN and others count them. */
export function lettersToNumbers(text: string): string {
  return text.replace(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55));
}

/** Check digit of ISO 7064 MOD 11,10. */
export function hasMod11And10Digit(digits: string): boolean {
  let rest = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (rest + Number(digit)) % 10 || 10;
    rest = (sum * 2) % 11;
  }
  return (11 - rest) % 10 === Number(digits.at(-1));
}

/** Check digit by Verhoeff's scheme, which finds every swap of neighbours. https://en.wikipedia.org/wiki/Verhoeff_algorithm */
export function hasVerhoeffDigit(digits: string): boolean {
  let check = 0;
  for (const [index, digit] of Array.from(digits).reverse().entries()) {
    let permuted = Number(digit);
    for (let times = 0; times < index % 8; times++) permuted = permutation[permuted] ?? 0;
    check = multiply(check, permuted);
  }
  return check === 0;
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Multiplication in the dihedral group of order ten: five turns of a pentagon and five reflections. */
function multiply(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5;
}
