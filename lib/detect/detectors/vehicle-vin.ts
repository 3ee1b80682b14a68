import type { Detector, Validity } from "../detector.ts";

/** What a vehicle's number is called, in the languages most written to Claude. */
const vinCues = [
  "vin",
  "vin no",
  "vin number",
  "vehicle identification",
  "vehicle identification number",
  "vehicle id",
  "chassis",
  "chassis number",
  "chassis no",
  "frame number",
  "fahrgestellnummer",
  "fahrgestell-nr",
  "fahrzeug-identifizierungsnummer",
  "fahrzeugidentifizierungsnummer",
  "fahrzeug-identnummer",
  "fin",
  "numéro de série du véhicule",
  "numéro de châssis",
  "numéro d'identification du véhicule",
  "bastidor",
  "número de bastidor",
  "número de serie del vehículo",
  "chasis",
  "telaio",
  "numero di telaio",
  "voertuigidentificatienummer",
  "numer vin",
  "chassi",
  "número do chassi",
  "車台番号",
  "车架号",
  "车辆识别代号",
  "차대번호",
];

export const vehicleVin: Detector = {
  id: "vehicle-vin",
  type: "vehicle_vin",
  advice: "vehicle_vin",
  severity: "medium",
  patterns: [
    {
      // Four digits or more end it, the years' letters and the plant's come before.
      tryAt: { digitRuns: [4, 5, 6, 7, 8, 9, 10, 11], back: /[A-Za-z0-9]/u },
      expression:
        /(?<![\w+$€£])(?<!\d[-./])(?=[A-Za-z]{0,9}\d)(?:[A-HJ-NPR-Z0-9]{13}|[a-hj-npr-z0-9]{13})\d{4}(?![-./]?\w)/dy,
      alone: "none",
      inContext: "high",
    },
  ],
  validate: validateVin,
  context: {
    words: vinCues,
    against: ["order", "order number", "tracking", "tracking number", "sku", "serial", "iban", "invoice"],
  },
  references: [
    "https://www.iso.org/standard/52200.html",
    "https://www.ecfr.gov/current/title-49/subtitle-B/chapter-V/part-565",
  ],
};

/** Letters and digits; where North America's law asks for a check digit it is there and right. */
function validateVin(value: string): Validity {
  const number = value.toUpperCase();
  const isMixed = /[A-Z]/u.test(number.slice(0, 13)) && /\d/u.test(number);
  if (!isMixed) return "invalid";
  return !isNorthAmerican(number) || hasVinDigit(number) ? "valid" : "invalid";
}

/** The first character of the world manufacturer identifier is the region: 1 to 5 are the United States, Canada and Mexico. */
function isNorthAmerican(number: string): boolean {
  return /^[1-5]/u.test(number);
}

const letterValues = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";

/** The ninth character is the remainder of the weighted sum of all others by eleven, X for ten. */
function hasVinDigit(number: string): boolean {
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce(
    (total, weight, index) => total + weight * (letterValues.indexOf(number.charAt(index)) % 10),
    0,
  );
  return "0123456789X"[sum % 11] === number.charAt(8);
}
