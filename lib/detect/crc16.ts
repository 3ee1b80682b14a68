/** CRC-16 with polynomial 0x1021 and nothing set at the start (XMODEM). https://www.itu.int/rec/T-REC-V.41 */
export function crc16(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = ((sum << 1) ^ ((sum & 0x8000) === 0 ? 0 : 0x1021)) & 0xffff;
  }
  return sum;
}

export const base32Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
export const base64UrlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The whole bytes of a text in an alphabet of 2, 4, … 64 characters, which all have to be in it. */
export function decodeBits(text: string, alphabet: string): Uint8Array {
  const width = Math.log2(alphabet.length);
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const character of text) {
    bits = (bits << width) | alphabet.indexOf(character);
    count += width;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 0xff);
      bits &= (1 << count) - 1;
    }
  }
  return Uint8Array.from(bytes);
}
