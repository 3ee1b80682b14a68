import type { Detector, Validity } from "../detector.ts";
import { isTemplate } from "../placeholder.ts";

export const urlCredentials: Detector = {
  id: "url-credentials",
  type: "url_credentials",
  advice: "connection",
  severity: "high",
  patterns: [
    {
      // user:password between the slashes and the @. The user may be left out, the password not.
      tryAt: { literals: ["://"] },
      expression:
        /(?<=(?<![a-z])[a-z][a-z0-9+.-]{1,24}):\/\/(?<value>[^\s:/?#@"'`<>()[\]{},;\\]{0,80}:[^\s:/@"'`<>\\]{1,200})@(?=[\w%[$<{])/dy,
      alone: "medium",
    },
  ],
  validate: validateCredentials,
  references: ["https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"],
};

function validateCredentials(value: string): Validity {
  const colon = value.indexOf(":");
  return judgePassword(value.slice(0, colon), value.slice(colon + 1));
}

/**
 * Whether the password of an address is one; shared with connection strings. Manuals write a word for it there, and
 * what ships with a product has the user's name for a password.
 */
export function judgePassword(user: string, password: string): Validity {
  if (isTemplate(password) || wordsForIt.test(password)) return "invalid";
  return password === user || wordsInside.test(password) ? "set aside" : "valid";
}

const wordsForIt =
  /^(?:(?:my|your|the|db|user|some)?[_-]?(?:pass(?:word|wd|wort)?|pwd|pw|token|key)|[A-Z_]*(?:PASS(?:WORD)?|PWD|TOKEN|SECRET|KEY)|[x*.#-]+|[#$]?[{(<%].*|\$\w+|p|x-oauth-basic|changeme|user(?:name)?)$/u;
const wordsInside = /^[a-z_-]*(?:pass(?:word|wd|wort)?|pwd|pw|token|secret|key)$/u;
