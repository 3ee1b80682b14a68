import type { Detector, Validity } from "../detector.ts";

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const version4 = String.raw`${octet}(?:\.${octet}){3}`;

/** Private networks (RFC 1918), carriers' own (RFC 6598) and links without one (RFC 3927). */
const within = String.raw`(?:10\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)`;

/** Before four numbers they say that it is a version; the same words behind are in `expressVersion4`. */
const versionWords = String.raw`versions?|release|ver|v|oid|firmware|build|chapter|section|update|patch|sdk|§`;

/** Of one digit each, and not the resolvers that everybody knows. */
const small = String.raw`(?!1\.1\.1\.1|8\.8\.[48]\.[48])[1-9]\.\d\.\d\.\d`;

function expressVersion4(address: string): RegExp {
  return new RegExp(
    // A dash may stand between the two ends of a range; colons are those of version 6.
    String.raw`(?<![\w.]|(?<![\w:.])[0-9A-F]{0,4}:[0-9A-F:]{0,34}:|(?<!\d)-|[=<>~^!]= ?|[~^])(?<!(?:${versionWords})[ .:#=v]{0,3})(?<value>${address}(?:/\d{1,2}(?![\w/]|\.\d))?)(?!\.?\d|[-.]?[A-Z_]|[-+](?:rc|beta|alpha)|,? (?:of the |software |firmware )?(?:release|firmware|build|update|sdk)s?(?![A-Z]))`,
    "diuy",
  );
}

/** Two to seven groups and one gap, or eight groups; the last 32 bits may be written as version 4. */
const version6 = String.raw`(?:[0-9A-F]{1,4}(?::[0-9A-F]{1,4}){0,6})?::(?:(?:[0-9A-F]{1,4}:){0,6}(?:${version4}|[0-9A-F]{1,4}))?|(?:[0-9A-F]{1,4}:){6}(?:${version4}|[0-9A-F]{1,4}:[0-9A-F]{1,4})`;

function expressVersion6(): RegExp {
  // A range or a network card's name belongs to it.
  const suffix = String.raw`(?:%\w{1,15})?(?:/\d{1,3}(?![\w/]))?`;
  return new RegExp(String.raw`(?<![\w:.])(?<value>(?:${version6})${suffix})(?![\w:]|\.\d)`, "diuy");
}

export const ipAddress: Detector = {
  id: "ip-address",
  type: "ip_address",
  advice: "ip_address",
  severity: "low",
  patterns: [
    {
      tryAt: { literals: listDots(), back: /[\d.]/u },
      expression: expressVersion4(String.raw`(?!${small}(?!\d))(?!${within})${version4}`),
      alone: "medium",
      inContext: "high",
    },
    {
      // Of a home or a company's own network: means little outside it.
      tryAt: { literals: ["10.", "172.", "192.168.", "169.254.", "100."] },
      expression: expressVersion4(String.raw`(?=${within})${version4}`),
      alone: "medium",
      inContext: "medium",
    },
    {
      // Small numbers only are more often a version.
      tryAt: { literals: listDots(), back: /[\d.]/u },
      expression: expressVersion4(small),
      alone: "none",
      inContext: "medium",
    },
    {
      tryAt: { literals: ["::", ...listLetters(), ...listBeginnings()], back: /[0-9A-F:]/iu },
      expression: expressVersion6(),
      alone: "medium",
      inContext: "high",
    },
    {
      // Most of those in full that have no such group have one of four digits; a time of day has none.
      tryAt: { digitRuns: [4], followedBy: ":", back: /[0-9A-F:]/iu },
      expression: expressVersion6(),
      alone: "medium",
      inContext: "high",
    },
  ],
  validate: validateIp,
  context: {
    words: [
      "ip",
      "ipv4",
      "ipv6",
      "ip address",
      "inet",
      "inet6",
      "host",
      "hostname",
      "server",
      "ssh",
      "ping",
      "subnet",
      "addr",
      "address",
      "gateway",
      "dns",
      "nameserver",
      "resolver",
      "firewall",
      "proxy",
      "vpn",
      "rdp",
      "curl",
      "traceroute",
      "ip-adresse",
      "adresse ip",
      "dirección ip",
      "indirizzo ip",
    ],
    against: [
      "version",
      "oid",
      "release",
      "firmware",
      "driver",
      "upgrade",
      "upgraded",
      "upgrading",
      "downgrade",
      "downgraded",
      "downgrading",
      "updated",
      "updating",
      "chrome",
      "asn.1",
    ],
  },
  references: [
    "https://www.rfc-editor.org/rfc/rfc791",
    "https://www.rfc-editor.org/rfc/rfc4291#section-2.2",
    "https://www.rfc-editor.org/rfc/rfc5737",
    "https://www.rfc-editor.org/rfc/rfc3849",
    "https://www.iana.org/assignments/iana-ipv4-special-registry/",
    "https://www.iana.org/assignments/ipv6-unicast-address-assignments/",
  ],
};

function listDots(): string[] {
  return Array.from({ length: 10 }, (_, digit) => `.${digit}`);
}

/** Groups of an address written out in full: nearly every one has a group that begins with a letter, or one of zeros. */
function listLetters(): string[] {
  return ["a", "b", "c", "d", "e", "f", "0:", "0000:"].map((beginning) => `:${beginning}`);
}

/** How addresses in use begin when written out in full: global ones, and those of one link. */
function listBeginnings(): string[] {
  return ["200", "240", "260", "261", "262", "263", "280", "2a0", "2a1", "2c0f"]
    .flatMap((beginning) =>
      beginning.length === 4
        ? [beginning]
        : Array.from({ length: 16 }, (_, digit) => beginning + digit.toString(16)),
    )
    .map((beginning) => `${beginning}:`)
    .concat("fe80:");
}

function validateIp(value: string): Validity {
  const address = value.toLowerCase().replace(/[/%].*$/u, "");
  return address.includes(":") ? validateVersion6(address) : validateVersion4(address);
}

function validateVersion4(address: string): Validity {
  if (nobodys4.test(address)) return "invalid";
  return setAside4.test(address) ? "set aside" : "valid";
}

function validateVersion6(address: string): Validity {
  if (/^::1?$|^(?:0{1,4}:){7}0{0,3}[01]$|^2001:0?db8:|^3fff:/u.test(address)) {
    return address === "::" ? "invalid" : "set aside";
  }
  const embedded = /(?:^|:)(\d+\.\d+\.\d+\.\d+)$/u.exec(address)?.[1];
  if (embedded !== undefined) return validateVersion4(embedded);
  // A gap among hardly any digits is code: `a::b`. Pairs alone are a fingerprint, or the name of a disk.
  const isShort = address.replace(/[^0-9a-f]/gu, "").length < 4;
  const isPairs = !address.includes("::") && !/[0-9a-f]{3}/u.test(address);
  return isShort || isPairs || !/\d/u.test(address) ? "invalid" : "valid";
}

/** Multicast, reserved, "this network" and masks: no computer has these. */
const nobodys4 = /^(?:0\.(?!0\.0\.0)|22[4-9]|23\d|24\d|25[0-5])/u;

/**
 * For documentation (RFC 5737, RFC 5771), for every computer itself, for all of them, and resolvers that everybody may ask.
 */
const setAside4 =
  /^(?:192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|233\.252\.0\.|127\.|0\.0\.0\.0|1\.1\.1\.1$|1\.0\.0\.1$|8\.8\.8\.8$|8\.8\.4\.4$|9\.9\.9\.9$|208\.67\.22[02]\.22[02]$)/u;
