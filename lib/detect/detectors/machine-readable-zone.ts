import type { Detector, Validity } from "../detector.ts";

const lineBreak = String.raw`(?:\s{1,4}|\\n)`;
const passportLines = String.raw`(?:P[A-Z<]{43}${lineBreak})?[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{14}[\d<]\d`;
const cardLines = String.raw`[ACI][A-Z0-9<][A-Z<]{3}[A-Z0-9<]{9}[\d<][A-Z0-9<]{15}${lineBreak}\d{7}[MFX<]\d{7}[A-Z<]{3}[A-Z0-9<]{11}\d(?:${lineBreak}[A-Z<]{30})?`;

/** The lines at the foot of a passport or an identity card: name, number, birth and expiry at once. */
export const machineReadableZone: Detector = {
  id: "machine-readable-zone",
  type: "passport",
  advice: "passport",
  severity: "high",
  patterns: [
    {
      // Every line of every such document ends in fillers.
      tryAt: { literals: ["<<"], back: /[A-Z0-9<]/u },
      expression: () => new RegExp(String.raw`(?<![\w<])(?:${passportLines}|${cardLines})(?![\w<])`, "dy"),
      alone: "high",
    },
  ],
  validate: validateZone,
  references: ["https://www.icao.int/publications/doc-series/doc-9303"],
};

/** The check digits of number, birth and expiry are right; no other text has them in these places. */
function validateZone(zone: string): Validity {
  const passport = /(?<number>.{10})[A-Z<]{3}(?<birth>\d{7})[MFX<](?<expiry>\d{7}).{16}$/u.exec(zone);
  const card = /^.{5}(?<number>.{10}).{15}\s*(?:\\n)?(?<birth>\d{7})[MFX<](?<expiry>\d{7})/u.exec(zone);
  const { number, birth, expiry } = (passport ?? card)?.groups ?? {};
  return [number, birth, expiry].every((part) => part !== undefined && hasZoneDigit(part))
    ? "valid"
    : "invalid";
}

/** Weights 7, 3, 1; letters count from ten, the filler is nought. A number too long for its place has a filler for a digit. */
export function hasZoneDigit(part: string): boolean {
  if (part.endsWith("<")) return true;
  const sum = Array.from(part.slice(0, -1)).reduce((total, character, index) => {
    const value = character === "<" ? 0 : Number.parseInt(character, 36);
    return total + value * ([7, 3, 1][index % 3] ?? 0);
  }, 0);
  return sum % 10 === Number(part.at(-1));
}
