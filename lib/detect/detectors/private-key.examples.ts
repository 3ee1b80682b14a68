import type { Examples } from "../examples.ts";

// Random bytes, no key of anybody.
const firstLine = "MHcCAQEEIGkW2vJq0cXh5rT8nY4uZb1LwPa7sDfKeQmRtVxBzN3HoAoGCCqGSM49";
const secondLine = "AwEHoUQDQgAE7yR2kTq9mXcVb4nWzL0sJfHgUeDpAiQoYtKrNlBvMxCz5GhSdFjP";

export const examples: Examples = {
  found: [
    `«-----BEGIN EC PRIVATE KEY-----\n${firstLine}\n${secondLine}\n-----END EC PRIVATE KEY-----»`,
    `«-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A1B\n\n${firstLine}\n-----END RSA PRIVATE KEY-----»`,
    `«-----BEGIN OPENSSH PRIVATE KEY-----\r\n${firstLine}\r\n-----END OPENSSH PRIVATE KEY-----»`,
    `«-----BEGIN ENCRYPTED PRIVATE KEY-----\n${firstLine}\n-----END ENCRYPTED PRIVATE KEY-----»`,
    `«-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 2\n\n${firstLine}\n=qZ9x\n-----END PGP PRIVATE KEY BLOCK-----»`,
    `{"key": "«-----BEGIN PRIVATE KEY-----\\n${firstLine}\\n-----END PRIVATE KEY-----»\\n"}`,
    `tls:\n  key: |\n    «-----BEGIN PRIVATE KEY-----\n    ${firstLine}\n    ${secondLine}\n    -----END PRIVATE KEY-----»`,
    `«-----BEGIN RSA PRIVATE KEY-----\n${firstLine}\n${secondLine}»`,
    `"«-----BEGIN RSA PRIVATE KEY-----\\n" +\n  "${firstLine}»\\n" + rest`,
    `PuTTY-User-Key-File-3: ssh-ed25519\nPublic-Lines: 1\n${firstLine}\nPrivate-Lines: 2«\n${firstLine}\n${secondLine}»\nPrivate-MAC: 0a1b`,
    `identity: «AGE-SECRET-KEY-1${"Q7VL2XT9MKCW4NRJ8YZ0PDHS5GFUE3A".repeat(2).slice(0, 58)}»`,
  ],
  notMatched: [
    "AGE-SECRET-KEY-1...",
    "age1q7vl2xt9mkcw4nrj8yz0pdhs5gfue3aq7vl2xt9mkcw4nrj8yz0pdhs5", // The public half.
    "Private-Lines: 8",
    `-----BEGIN PUBLIC KEY-----\n${firstLine}\n-----END PUBLIC KEY-----`,
    `-----BEGIN CERTIFICATE-----\n${firstLine}\n-----END CERTIFICATE-----`,
    "My file starts with -----BEGIN RSA PRIVATE KEY----- and nginx refuses it.",
  ],
  notValid: [
    "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
    "-----BEGIN RSA PRIVATE KEY-----\n<your key here>\n-----END RSA PRIVATE KEY-----",
  ],
};
