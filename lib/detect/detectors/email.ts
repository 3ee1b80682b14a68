import type { Detector, Validity } from "../detector.ts";

export const email: Detector = {
  id: "email",
  type: "email",
  advice: "email",
  severity: "low",
  patterns: [
    {
      tryAt: { literals: ["@"], back: /[\p{L}\p{N}._%+'-]/u },
      // What an address may not begin with is passed over: an apostrophe before it is a quote.
      expression:
        /[.%+'-]{0,64}(?<value>[\p{L}\p{N}_](?:[\p{L}\p{N}_%+'-]|\.(?=[\p{L}\p{N}_%+'-])){0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:[Xx][Nn]--[A-Za-z0-9-]{1,59}|\p{L}{2,24}))(?![\p{L}\p{N}@])/duy,
      alone: "high",
    },
  ],
  validate: validateAddress,
  references: [
    "https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2",
    "https://www.rfc-editor.org/rfc/rfc6531",
    "https://www.rfc-editor.org/rfc/rfc2606",
  ],
};

function validateAddress(value: string): Validity {
  const domain = value.slice(value.lastIndexOf("@") + 1).toLowerCase();
  if (reservedDomains.test(domain)) return "test value";
  if (fileNames.test(domain)) return "invalid";
  return value.startsWith("git@") ? "invalid" : "valid";
}

/** Set aside by RFC 2606 for documentation and tests. */
const reservedDomains = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/u;

/** `logo@2x.png`, `core@1.2.js`: endings of files that are no top-level domains. */
const fileNames =
  /\.(?:png|jpe?g|gif|svg|webp|ico|bmp|tiff?|css|scss|m?js|[jt]sx|json|ya?ml|html?|xml|txt|pdf|exe|dll|java|class|service|tgz|gz|whl|jar|deb|rpm|lock|log|vue|map)$/u;
