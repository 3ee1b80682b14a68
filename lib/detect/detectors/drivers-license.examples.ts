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
    "name,driver license\nAnn,«D4471902»",
  ],
  notMatched: ["driver license renewal is due", "a driving licence costs 34 pounds", "MIT License"],
  notValid: ["driver license 12345", "DL: A1B2C3D4"],
  needsContext: ["row D4471902 was skipped", "license plate 4471902"],
};
