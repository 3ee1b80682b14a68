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
    "write to «ann.lee [at] quillmark [dot] io»",
    "reach me: «ann(at)quillmark.io»",
    "?to=«ann%40quillmark.io»&x=1",
    // Nobody's: set aside for examples, or read by nobody.
    "«user@example.com», «a@mail.example.org»",
    "«no-reply@quillmark.io»",
  ],
  notMatched: [
    "info@presidio.", // No domain.
    "@ann told me", // No local part.
    "ann@localhost", // No dot.
    "react@18.2.0", // A version.
    "ann @ quillmark.io",
    "meet Ann at quillmark.io",
    "first dot last at quillmark dot io",
    "list[at](i).name",
    "key%3D%40smp4.quillmark.io",
  ],
  notValid: [
    "logo@2x.png",
    "git@github.com:quillmark/site.git",
    "q@k.transpose(-2, -1)",
    "getty@tty1.service",
  ],
};
