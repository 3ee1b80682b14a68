import type { Examples } from "../examples.ts";

// Made up; those of North America with the right check digit.
export const examples: Examples = {
  found: [
    "VIN: «1FTZZ9ZZ0JZA41907»",
    "the vehicle identification number is «2T9BR4RT4LW120456» as on the title",
    "Fahrgestellnummer «WXXZZZ9K7KE084213»",
    "vin «4s7ku2cx0m3305518»",
    "plate,vin\nB-XY 1,«3N8AB6EV2PY400913»",
    "«1FTZZ9ZZ0JZA41907» (VIN)",
  ],
  notMatched: [
    "VIN: 1FTZZ9ZZ0",
    "VIN decoder for 2019 models",
    "vin de pays 2015",
    "VIN: 12345678901234567",
    "VIN: 1OTZZ9ZZ0JZA41907",
  ],
  notValid: ["VIN: 1FTZZ9ZZ1JZA41907"],
  needsContext: ["key 1FTZZ9ZZ0JZA41907 was skipped", "tracking number 1FTZZ9ZZ0JZA41907"],
};
