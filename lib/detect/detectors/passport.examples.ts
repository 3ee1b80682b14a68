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
    "«L898902C3»6UTO7408122F1204159ZE184226B<<<<<10",
  ],
  notMatched: [
    "passport renewal takes 10 weeks",
    "passport.js 0.7.0",
    "passport number: to follow",
    "passport office, 2025",
    "require('passport-oauth2')",
  ],
  notValid: ["passport no. 000000000"],
  needsContext: ["row KB882301 was skipped", "The passport is here. Booking reference KB882301"],
};
