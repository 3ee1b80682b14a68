import { decodeBase64 } from "../base64.ts";
import type { Detector, Validity } from "../detector.ts";

export const jwt: Detector = {
  id: "jwt",
  type: "jwt",
  advice: "access_token",
  severity: "high",
  patterns: [
    {
      // Header, claims and, unless the token is unsigned or cut off, the signature: each base64url, the first two of JSON.
      // A sealed token (JWE) has five parts.
      tryAt: { literals: ["eyJ", "ewog", "ewo", "eyA"] },
      expression:
        /(?:(?<![\w.-])|(?<=\\[nrt]))(?<value>e[yw][\w-]{8,2000}\.[\w-]{16,20000}(?:\.[\w-]{4,20000}){0,3})={0,2}(?![\w-])/dy,
      alone: "high",
    },
  ],
  validate: validateHeader,
  references: [
    "https://www.rfc-editor.org/rfc/rfc7519",
    "https://www.rfc-editor.org/rfc/rfc7515#section-4.1",
    "https://jwt.io/introduction",
  ],
};

/** The first part is an object that names the method of signing or sealing, and not a token that is published. */
function validateHeader(value: string): Validity {
  const [header = "", claims = ""] = value.split(".");
  const decoded = decodeBase64(header);
  if (decoded === undefined || !namesMethod.test(decoded))
    return value.startsWith("eyJ") && value.length >= shortestOther ? "set aside" : "invalid";
  return publishedClaims.has(claims) ? "test value" : "valid";
}

/** A long value with dots that begins as JSON in base64 does is some other signed token, such as a session's cookie. */
const shortestOther = 120;

/** `alg` is required in every header. Not parsed: a header may be cut or hold characters that the parser refuses. */
const namesMethod = /^\{\s{0,20}"[\s\S]{0,1000}"alg"\s{0,20}:\s{0,20}"|^\{\s{0,20}"alg"\s{0,20}:\s{0,20}"/u;

/** The claims of the examples at jwt.io and in RFC 7519, section 3.1. */
const publishedClaims = new Set([
  "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ",
  "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiYWRtaW4iOnRydWV9",
  "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiYWRtaW4iOnRydWUsImlhdCI6MTUxNjIzOTAyMn0",
  "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ",
]);
