import type { Detector, Validity } from "../detector.ts";

export const macAddress: Detector = {
  id: "mac-address",
  type: "mac_address",
  advice: "mac_address",
  severity: "low",
  patterns: [
    {
      // Six pairs with colons. A pair between two colons is far rarer in text than a colon.
      tryAt: { literals: listPairs(), back: /[0-9A-F]/iu },
      expression: /(?<![\w:.-])[0-9A-F]{2}(?::[0-9A-F]{2}){5}(?![:-]?\w)/diy,
      alone: "high",
      inContext: "high",
    },
    {
      // With dashes as Windows writes it, or in three groups as Cisco does.
      tryAt: { digitRuns: [1, 2, 3, 4], followedBy: "abcdefABCDEF-.", back: /[0-9A-F.-]/iu },
      expression:
        /(?<![\w:.-])(?:[0-9A-F]{2}(?:-[0-9A-F]{2}){5}|[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4})(?![:.-]?\w)/diy,
      alone: "none",
      inContext: "high",
    },
  ],
  validate: validateMac,
  context: {
    words: [
      "mac",
      "mac address",
      "ethernet",
      "hwaddr",
      "physical address",
      "bssid",
      "wifi",
      "wi-fi",
      "adapter",
      "nic",
    ],
  },
  references: [
    "https://standards.ieee.org/products-programs/regauth/",
    "https://www.rfc-editor.org/rfc/rfc7042#section-2.1",
  ],
};

function listPairs(): string[] {
  return Array.from({ length: 256 }, (_, pair) => `:${pair.toString(16).padStart(2, "0")}:`);
}

/** Nobody's own: one digit only, groups of receivers, and the range set aside for documentation. */
function validateMac(value: string): Validity {
  const digits = value.replace(/[^0-9a-f]/giu, "").toLowerCase();
  if (digits.startsWith("00005e0053")) return "test value";
  return /^(.)\1*$|^(?:01005e|3333|0180c2)/u.test(digits) ? "invalid" : "valid";
}
