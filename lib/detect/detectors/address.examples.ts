import type { Examples } from "../examples.ts";

// Made up; each street and house stands for its country's way of writing.
export const examples: Examples = {
  found: [
    "Ship it to «4417 Maple Hollow Rd, Dayton, OH 45429».",
    "She moved to «28 Larkspur Lane, Apt 3B, Portland, OR 97205» in May.",
    "Our office: «Flat 2, 10 Thornbury Street, Leeds LS1 4QQ»",
    "Rechnung an «Lindenstraße 8, 10969 Berlin»",
    "Livrer au «12 rue des Lilas, 75011 Paris»",
    "Vive en «Calle Mayor 5, 3º B, 28013 Madrid»",
    "Sede: «Via Roma 10, 20121 Milano»",
    "Bestellung nach «Keizersgracht 123, 1015 CJ Amsterdam»",
    "Adres: «ul. Długa 15, 00-238 Warszawa»",
    "Post to «PO Box 4821, Boise, ID 83704»",
    "住所は«東京都渋谷区道玄坂2-10-7»です",
  ],
  testValue: [
    "1600 Pennsylvania Avenue NW, Washington, DC 20500",
    "742 Evergreen Terrace, Springfield",
    "Write to 10 Downing Street, London SW1A 2AA",
  ],
  notMatched: [
    "Smith v. Jones, 410 U.S. 113, 152 (1973)",
    "a 5 star street food market",
    "Wall Street fell 3 percent",
    "Main Street in the 1950s",
    "drive 10 miles and turn left",
    "Highway 61 Revisited",
    "see Section 8 Way forward",
    "Paris, France",
    "Chapter 12 The Long Road home",
  ],
  notValid: ["0 Elm Hollow Street, Dayton, OH 45429"],
};
