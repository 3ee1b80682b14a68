/** The bytes of base64 or base64url as characters of Latin-1; `undefined` where it is neither. */
export function decodeBase64(text: string): string | undefined {
  const body = text.replace(/=+$/u, "");
  let decoded = "";
  let bits = 0;
  let bitCount = 0;
  for (const character of body) {
    const value = alphabet.indexOf(plainCharacter[character] ?? character);
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    bitCount += 6;
    if (bitCount >= 8) {
      bitCount -= 8;
      decoded += String.fromCharCode((bits >> bitCount) & 0xff);
    }
  }
  return decoded;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** What base64url writes instead. */
const plainCharacter: Readonly<Record<string, string>> = { "-": "+", _: "/" };
