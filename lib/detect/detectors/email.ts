import type { Detector, Validity } from "../detector.ts";

/** The sign, or what stands for it. */
const atSign = /@|%40| ?[([{<]at[)\]}>] ?/u;

const disguised = String.raw`[\p{L}\p{N}_][\p{L}\p{N}._+-]{0,63}(?: ?[([{<]at[)\]}>] ?|%40)[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:(?:\.| ?[([{<](?:dot|\.)[)\]}>] ?)[\p{L}\p{N}-]{1,63}){0,3}(?:\.| ?[([{<](?:dot|\.)[)\]}>] ?)\p{L}{2,24}`;

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
    {
      // To keep robots away: ann [at] quillmark [dot] io, ann(at)quillmark.io; in a link: ann%40quillmark.io.
      tryAt: { literals: ["(at)", "[at]", "{at}", "<at>", "%40"], back: /[\p{L}\p{N}._+ -]/u },
      // Words before it are passed over, and so is what else was written as a code: %3Aann%40quillmark.io.
      expression: () =>
        new RegExp(
          String.raw`[.+ -]{0,64}(?:[^ ]{1,64} ){0,6}?(?<!%[\dA-F]?)(?<value>${disguised})(?![\p{L}\p{N}@])`,
          "diuy",
        ),
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
  const [local = "", domain = ""] = value.toLowerCase().split(atSign);
  if (fileNames.test(domain) || memberNames.test(domain) || local === "git") return "invalid";
  return reservedDomains.test(domain) || nobodys.test(local) ? "set aside" : "valid";
}

/** Set aside by RFC 2606 and RFC 6761 for documentation and tests. */
const reservedDomains = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/u;

/** Nobody reads what is sent there. */
const nobodys = /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon)$/u;

/** `logo@2x.png`, `core@1.2.js`, `getty@tty1.service`: endings of files that are no top-level domains. */
const fileNames =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|tiff?|css|scss|m?js|[jt]sx|json|ya?ml|html?|xml|txt|pdf|exe|dll|java|class|service|socket|timer|target|slice|mount|tgz|gz|whl|jar|deb|rpm|lock|log|vue|map)$/u;

/** `q@k.transpose`: a product of matrices. */
const memberNames = /\.(?:transpose|weights?|bias|inv|reshape|view|values|kernel|mean|astype|params?)$/u;
