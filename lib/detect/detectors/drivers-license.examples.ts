import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "driver's license «D4471902»",
    "Driver's License Number: «S530-4607-9012»",
    "DL: «T64235789»",
    "Colorado driver license «07-950-7955»",
    "DVLA licence «QUILL607054SM9IJ»",
    "«QUILL607054SM9IJ» is hers",
    "Führerschein «B072RRE2I55»",
    "permis de conduire n° «130475200991»",
    "Patente di guida: «U1H74K219B»",
    "permiso de conducir «12345679S»",
    "Driver's License No. «D4471902» expires 2027-03-04",
    "permis de conduire: «12 34 56 78 90 12»",
    "driving licence number is «MH-1420110062821»",
    "운전면허 «11-22-123456-12»",
    "numer prawa jazdy: «12345/67/8901»",
    "CDL: «d1234567»",
    '{"driver_license": "«D4471902»"}',
    "Permis : «130475200991»",
    "name,driver license\nAnn,«D4471902»",
  ],
  notMatched: [
    "driver license renewal is due",
    "a driving licence costs 34 pounds",
    "MIT License",
    "driver license 12345",
    "DL: A1B2C3D4",
  ],
  notValid: ["driver license 2024-03-15", "driver license 00000000", "DL 12345678 downloads"],
  needsContext: ["row D4471902 was skipped", "license plate 4471902"],
};
