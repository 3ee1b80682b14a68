import { sha256 } from "./sha256.ts";

/** Without 0, O, I and l, which are easily mistaken for each other. */
const bitcoinAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
export const rippleAlphabet = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

/** The bytes that a number in base 58 stands for, a leading zero for each leading zero digit; nothing where a digit is none. */
export function decodeBase58(text: string, alphabet = bitcoinAlphabet): Uint8Array | undefined {
  const bytes: number[] = []; // The lowest first.
  for (const character of text) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return undefined;
    for (let index = 0; index < bytes.length; index++) {
      carry += (bytes[index] ?? 0) * 58;
      bytes[index] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  const zero = alphabet.charAt(0);
  for (let index = 0; text.charAt(index) === zero; index++) bytes.push(0);
  return Uint8Array.from(bytes.reverse());
}

/**
 * What a value in Base58Check carries, its version first: nothing where the last four bytes are not the check sum of
 * the others. https://en.bitcoin.it/wiki/Base58Check_encoding
 */
export function decodeBase58Check(text: string, alphabet?: string): Uint8Array | undefined {
  const bytes = decodeBase58(text, alphabet);
  if (bytes === undefined || bytes.length < 5) return undefined;
  const payload = bytes.subarray(0, -4);
  const sum = sha256(sha256(payload));
  return bytes.subarray(-4).every((byte, index) => byte === sum[index]) ? payload : undefined;
}
