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
  const password = value.slice(value.indexOf(":") + 1);
  return isTemplate(password) || isWordForIt(password) ? "invalid" : "valid";
}

/** What manuals write where a password goes; shared with connection strings. */
export function isWordForIt(password: string): boolean {
  return /^(?:[a-z_-]*(?:pass(?:word|wd|wort)?|pwd|pw|token|secret|key)|[A-Z_]*(?:PASS(?:WORD)?|PWD|TOKEN|SECRET|KEY)|[x*.#-]+|[#$]?[{(<%].*|\$\w+|p|x-oauth-basic|changeme|user(?:name)?)$/u.test(
    password,
  );
}
