const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/** A polynomial's coefficients, for each bit that leaves the sum. */
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** What is left of a valid value: in Bech32, and in its later form Bech32m. */
const rests = [1, 0x2bc830a3];

/**
 * Whether a value such as `bc1q…` has the check sum of Bech32 or Bech32m, in small letters or in capitals.
 * https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki
 */
export function hasBech32Sum(value: string): boolean {
  const small = value.toLowerCase();
  if (small !== value && value.toUpperCase() !== value) return false;
  const end = small.lastIndexOf("1");
  const prefix = Array.from(small.slice(0, end), (character) => character.charCodeAt(0));
  const data = Array.from(small.slice(end + 1), (character) => alphabet.indexOf(character));
  if (end < 1 || data.length < 6 || data.includes(-1)) return false;
  let sum = 1;
  for (const part of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ part;
    for (const [bit, generator] of generators.entries()) if (((top >> bit) & 1) === 1) sum ^= generator;
  }
  return rests.includes(sum);
}
