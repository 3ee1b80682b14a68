import type { Detector, Validity } from "../detector.ts";

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const version4 = String.raw`${octet}(?:\.${octet}){3}`;

/** Private networks (RFC 1918) and links without one (RFC 3927). */
const within = String.raw`(?:10\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|169\.254\.)`;

function expressVersion4(address: string): RegExp {
  return new RegExp(
    String.raw`(?<![\w.-])(?<!(?:version|release|ver|v|oid|firmware|build|chapter|section|§)[ .:#=]{0,3})(?<value>${address}(?:/\d{1,2}(?!\w))?)(?!\.?\d|[-.]?[A-Z_])`,
    "diuy",
  );
}

/** Two to seven groups and one gap, or eight groups; the last 32 bits may be written as version 4. */
const version6 = String.raw`(?:[0-9A-F]{1,4}(?::[0-9A-F]{1,4}){0,6})?::(?:(?:[0-9A-F]{1,4}:){0,6}(?:${version4}|[0-9A-F]{1,4}))?|(?:[0-9A-F]{1,4}:){7}[0-9A-F]{1,4}`;

/** A range or a network card's name belongs to it. */
const suffix = String.raw`(?:%\w{1,15})?(?:/\d{1,3}(?!\w))?`;

export const ipAddress: Detector = {
  id: "ip-address",
  type: "ip_address",
  advice: "ip_address",
  severity: "low",
  patterns: [
    {
      tryAt: { literals: listDots(), back: /[\d.]/u },
      expression: expressVersion4(String.raw`(?!\d\.\d\.\d\.\d(?!\d))(?!${within})${version4}`),
      alone: "medium",
      inContext: "high",
    },
    {
      // Of a home or a company's own network: means little outside it.
      tryAt: { literals: ["10.", "172.", "192.168.", "169.254."] },
      expression: expressVersion4(String.raw`(?=${within})${version4}`),
      alone: "low",
      inContext: "low",
    },
    {
      // Small numbers only are more often a version.
      tryAt: { literals: listDots(), back: /[\d.]/u },
      expression: expressVersion4(String.raw`[1-9]\.\d\.\d\.\d`),
      alone: "none",
      inContext: "medium",
    },
    {
      tryAt: { literals: ["::", ...listGlobalBeginnings()], back: /[0-9A-F:]/iu },
      // eslint-disable-next-line regexp/no-useless-assertions, regexp/prefer-predefined-assertion -- put together from parts that stand elsewhere too
      expression: new RegExp(String.raw`(?<![\w:.])(?<value>(?:${version6})${suffix})(?![\w:])`, "diuy"),
      alone: "medium",
      inContext: "high",
    },
  ],
  validate: validateIp,
  context: {
    words: ["ip", "ipv4", "ipv6", "ip address", "inet", "host", "server", "ssh", "ping", "subnet", "addr"],
    against: ["version", "oid", "release", "firmware", "driver"],
  },
  references: [
    "https://www.rfc-editor.org/rfc/rfc791",
    "https://www.rfc-editor.org/rfc/rfc4291#section-2.2",
    "https://www.rfc-editor.org/rfc/rfc5737",
    "https://www.rfc-editor.org/rfc/rfc3849",
    "https://www.iana.org/assignments/ipv6-unicast-address-assignments/",
  ],
};

function listDots(): string[] {
  return Array.from({ length: 10 }, (_, digit) => `.${digit}`);
}

/** How addresses in use begin when written out in full: global ones, and those of one link. */
function listGlobalBeginnings(): string[] {
  return ["200", "240", "260", "261", "262", "263", "280", "2a0", "2a1", "2c0f"]
    .flatMap((beginning) =>
      beginning.length === 4
        ? [beginning]
        : Array.from({ length: 16 }, (_, digit) => beginning + digit.toString(16)),
    )
    .map((beginning) => `${beginning}:`)
    .concat("fe80:");
}

/** Set aside for documentation (RFC 5737, RFC 3849, RFC 9637), for this machine, for nobody and for everybody. */
function validateIp(value: string): Validity {
  const address = value.toLowerCase().replace(/[/%].*$/u, "");
  const embedded = /(?:^|:)(\d+\.\d+\.\d+\.\d+)$/u.exec(address)?.[1];
  if (embedded !== undefined && documentation4.test(embedded)) return "test value";
  if (address.includes(":")) {
    if (/^2001:0?db8:|^3fff:/u.test(address)) return "test value";
    // `::`, `::1`, and what is no address: `a::b` in code.
    const isShort = address.replace(/[^0-9a-f]/gu, "").length < 4;
    const isLoopback = /^[0:]*:(?:ffff:)?127\./u.test(address);
    return isShort || isLoopback || !/\d/u.test(address) ? "invalid" : "valid";
  }
  if (documentation4.test(address)) return "test value";
  return nobodys4.test(address) ? "invalid" : "valid";
}

const documentation4 = /^(?:192\.0\.2|198\.51\.100|203\.0\.113|233\.252\.0)\./u;

/** "This network", loopback, multicast, reserved and masks. */
const nobodys4 = /^(?:0|127|22[4-9]|23\d|24\d|25[0-5])\./u;
