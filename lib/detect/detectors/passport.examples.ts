import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "passport «512501975», travelling on Friday",
    "US passport no. «Z25616546»",
    "Passport No.: «K1411901» issued at Cochin",
    "Reisepass «C21440PM57»",
    "pasaporte «AS933263»",
    "n° de passeport : «14CK32918»",
    "passaporto «YA4172095»",
    "旅券番号«TR3130733»と",
    "Her passport number is «KB882301»",
    "«KB882301» is the number of my passport",
    "<passportNo>«512501975»</passportNo>",
    "name,passport\nAnn,«KB882301»\nBo,«512501975»",
    "Passport: «C1AB23456», issued in 2021",
    "Reisepassnummer: «c01x00t47»",
    "name;Reisepass\nAnn;«C4VLR9K7T»",
    "паспорт: серия «4510 123456»",
    "Passaporte n.º «FD123456»",
  ],
  notMatched: [
    "passport renewal takes 10 weeks",
    "passport.js 0.7.0",
    "passport number: to follow",
    "passport office, 2025",
    "require('passport-oauth2')",
  ],
  notValid: ["passport no. 000000000", "my passport: 20240315"],
  needsContext: ["row KB882301 was skipped", "The passport is here. Booking reference KB882301"],
};
