import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "My SSN is «536-22-1874».",
    "My SSN is «536-22-1874».Please keep it.",
    "borrower «536-22-1874», co-borrower «402-39-6615»",
    "SSNs «536-22-1874»/«402-39-6615»",
    "SSN: «536 22 1874»",
    "SSN «536.22.1874» (on file)",
    "her social is «536221874»",
    "SSN: «536-22-\n1874»",
    "ssn «536‑22‑1874»",
    "SSN «５３６-２２-１８７４»",
    "Social Security number: «5 3 6 - 2 2 - 1 8 7 4»",
    "Social security number\n«536221874»",
    "| name | SSN |\n| --- | --- |\n| Ann | «536221874» |\n| Bo | «402396615» |",
    "id,ssn,city\n1,«536221874»,Reno\n2,«402396615»,Elko",
    '{"ssn": "«536221874»"}',
    "<ssn>«536-22-1874»</ssn>",
    "values «536 22 1874» and so on",
    "SSN «900-22-1874»", // Mistyped: 9xx is for taxpayer numbers (ITIN).
  ],
  testValue: ["Why is 078-05-1120 famous?", "SSN 219-09-9999", "SSN 987-65-4325"],
  notMatched: [
    "SSN 536-22-187", // Too short.
    "SSN 536-22-18745", // Too long.
    "call 212-555-0142", // Groups of a telephone number.
    "part A536-22-1874", // A letter before it.
    "2024-536-22-1874", // The end of something longer.
    "SSN xxx-xx-1874", // Masked.
    "Rochester NY 14604-1874", // ZIP+4.
  ],
  notValid: [
    "SSN 000-22-1874", // No area 000.
    "SSN 666-22-1874", // No area 666.
    "SSN 536-00-1874", // No group 00.
    "SSN 536-22-0000", // No serial 0000.
  ],
  needsContext: [
    "row 536221874 was skipped", // Nine digits alone.
    "values 536 22 1874 12 and so on",
    "Suite 536 22 1874 Pine Street",
    "SSN is asked for on page 3. Order number 536-22-1874", // The nearest word decides.
    "order,ssn\n536-22-1874,",
  ],
};
