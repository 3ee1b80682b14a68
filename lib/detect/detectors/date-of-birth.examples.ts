import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "DOB «11/02/1943». Write a letter",
    "DOB «06-09-1951»   MRN on file",
    "Date of birth: «14 March 1987»",
    "生年月日：«昭和61年3月14日»",
    "생년월일 «1987년 3월 14일»",
    "date of birth (DD/MM/YYYY): «14/03/1987»",
    "I was born on «March 14th, 1987» in Leeds",
    "she was born «14.3.1987»",
    "Geburtsdatum: «14. März 1987»",
    "geb. am «14.03.1987»",
    "geboren in Ulm am «14.03.1987»",
    "née le «14 mars 1987»",
    "fecha de nacimiento: «14 de marzo de 1987»",
    "nato il «14/03/1987»",
    "生年月日：«1987年3月14日»",
    '{"dob": "«1987-03-14»"}',
    "birthdate «19870314»",
    "d.o.b. «14-MAR-87»",
    "name,dob,city\nAnn,«1987-03-14»,Leeds\nBo,«1990-07-22»,Ulm",
  ],
  notMatched: [
    "DOB unknown",
    "born in 1987", // A year alone.
    "(born 14 March 1987) is a painter",
    "the birthday party has 12 guests",
    "born ready 2",
  ],
  notValid: ["DOB 45/45/1987", "Date of birth: 00/00/1987"],
  needsContext: ["due 14/03/1987", "The DOB field is empty. Invoice date 14/03/1987", "on 1987-03-14"],
};
