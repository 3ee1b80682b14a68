import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "write to «ann.lee+news@mail.quillmark.co.uk» today",
    "«a_b-c%d@sub.quillmark.io»",
    "<«ann@quillmark.io»>",
    "mailto:«ann@quillmark.io»?subject=Hi",
    "[«ann@quillmark.io»](mailto:«ann@quillmark.io»)",
    "contact «o'neil@quillmark.io»",
    "'«ann@quillmark.io»'",
    "ANN LEE: «ANN@QUILLMARK.IO»",
    "«jörg@müller-söhne.de»",
    "«user@xn--80ak6aa92e.com»",
    "«ann@quillmark.xn--p1ai»",
    "email=«ann@quillmark.io»&x=1",
    "«ann@quillmark.io»,«bob@quillmark.io»",
  ],
  testValue: ["user@example.com", "a@mail.example.org", "root@db.test", "x@y.invalid"],
  notMatched: [
    "info@presidio.", // No domain.
    "@ann told me", // No local part.
    "ann@localhost", // No dot.
    "react@18.2.0", // A version.
    "ann @ quillmark.io",
  ],
  notValid: ["logo@2x.png", "git@github.com:quillmark/site.git"],
};
