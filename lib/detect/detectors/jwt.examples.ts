import type { Examples } from "../examples.ts";

// {"alg":"HS256","typ":"JWT"}, claims of nobody, a made-up signature.
const header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
const claims = "eyJzdWIiOiI0NDcxIiwibmFtZSI6IkFubiBMZWUiLCJleHAiOjE3OTUzOTIwMDB9";
const signature = "q7Vb2LxT9mKcW4nRj8Yz0PdHs5GfUe3AoXi6NtBvMy1";

export const examples: Examples = {
  found: [
    `Authorization: Bearer «${header}.${claims}.${signature}»`,
    `{"access_token":"«${header}.${claims}.${signature}»"}`,
    `«${header}.${claims}»`, // Unsigned.
    `"A=1\\n«${header}.${claims}.${signature}»"`,
    // {"typ":"JWT",\r\n "alg":"HS256"}, as RFC 7515 writes it.
    `«eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.${claims}.${signature}»`,
    // {"alg":"RSA-OAEP","enc":"A256GCM"}: sealed, five parts.
    `«eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.${signature}.48V1_ALb6US04U3b.${signature}.XFBoMYUZodetZdvT»`,
    // {"name":"Ann Lee"}: no method, but long enough for another signed token.
    `«eyJuYW1lIjoiQW5uIExlZSJ9.${claims}.${signature}»`,
  ],
  testValue: [
    `${header}.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c`,
  ],
  notMatched: [header, "eyJ...", `x${header}.${claims}`],
  notValid: [
    `eyJuYW1lIjoiQW5uIExlZSJ9.${claims}`, // {"name":"Ann Lee"}: names no method.
    `eyJraWQiOiIxIn0.${claims}`, // {"kid":"1"}
  ],
};
