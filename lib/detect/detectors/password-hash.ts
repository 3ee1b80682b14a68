import type { Detector, Validity } from "../detector.ts";

const salted = "[A-Za-z0-9./+=]";

export const passwordHash: Detector = {
  id: "password-hash",
  type: "password",
  advice: "password",
  severity: "high",
  patterns: [
    {
      // $6$salt$…: crypt(3) as in /etc/shadow and .htpasswd
      tryAt: { literals: ["$1$", "$5$", "$6$", "$y$", "$7$", "$apr1$", "$gy$"] },
      expression: () =>
        new RegExp(
          String.raw`(?<![\w$])\$(?:(?:1|apr1)\$${salted}{1,8}\$${salted}{22}|5\$(?:rounds=\d{4,9}\$)?${salted}{1,16}\$${salted}{43}|6\$(?:rounds=\d{4,9}\$)?${salted}{1,16}\$${salted}{86}|(?:y|gy|7)\$${salted}{2,8}\$${salted}{1,86}\$${salted}{43})(?![\w/+]|\.\w)`,
          "dy",
        ),
      alone: "medium",
    },
    {
      // $2b$12$…: bcrypt
      tryAt: { literals: ["$2a$", "$2b$", "$2x$", "$2y$"] },
      expression: /(?<![\w$])\$2[abxy]\$\d{2}\$[A-Za-z0-9./]{53}(?![\w/])/dy,
      alone: "medium",
    },
    {
      // $argon2id$v=19$m=65536,t=3,p=4$salt$…, $scrypt$…, $pbkdf2-sha256$…
      tryAt: { literals: ["$argon2", "$scrypt$", "$pbkdf2"] },
      expression:
        /(?<![\w$])\$(?:argon2(?:id|i|d)|scrypt|pbkdf2(?:-sha\d{1,3})?)\$(?:[\w=,]{1,60}\$){1,3}[A-Za-z0-9./+=]{11,90}\$[A-Za-z0-9./+=]{26,127}[\w/+=](?![\w/+])/dy,
      alone: "medium",
    },
    {
      // $krb5tgs$23$…: tickets as crackers read them
      tryAt: { literals: ["$krb5"] },
      expression:
        /\$krb5(?:tgs|asrep|pa)\$\d{1,2}\$[\w*@.$/:-]{0,200}?[a-f0-9]{32}\$[a-f0-9]{40,4000}(?![\w$])/dy,
      alone: "medium",
    },
    {
      // Administrator:500:LM:NT::: as a dump of Windows' accounts has them
      tryAt: { digitRuns: [3, 4, 5], followedBy: ":" },
      expression: /\d{3,5}:[a-f0-9]{32}:(?<value>[a-f0-9]{32}):{3}/diy,
      alone: "medium",
    },
  ],
  validate: validateHash,
  references: [
    "https://man7.org/linux/man-pages/man5/crypt.5.html",
    "https://httpd.apache.org/docs/current/misc/password_encryptions.html",
    "https://hashcat.net/wiki/doku.php?id=example_hashes",
  ],
};

/** A digest has many different characters; a mask or a picture of one has few. */
function validateHash(value: string): Validity {
  const fewest = 10;
  return new Set(value.slice(-32)).size >= fewest ? "valid" : "invalid";
}
