import type { Examples } from "../examples.ts";

// Made up.
export const examples: Readonly<Record<string, Examples>> = {
  "labelled-national-id": {
    found: [
      "national id: «ZV785888194»",
      "national id number «5284310» is on file",
      "Staff:\n| name | national id |\n|---|---|\n| Ann | «FB818193176» |\n| Bo | «ZV785888194» |",
    ],
    notMatched: [
      "national id: ZV7",
      "national id: ZV785888194ZV785888194ZV785888194",
      "the national id is on file",
    ],
    notValid: ["national id: 11111111111", "national id: 12/03/2019", "national id: 1111111"],
    needsContext: ["row ZV785888194 was skipped", "order ZV785888194"],
  },
  "labelled-tax-id": {
    found: [
      "tax id: «I855580142»",
      "tax id number «3035265» is on file",
      "Staff:\n| name | tax id |\n|---|---|\n| Ann | «M399796950» |\n| Bo | «I855580142» |",
    ],
    notMatched: ["tax id: I85", "tax id: I855580142I855580142I855580142", "the tax id is on file"],
    notValid: ["tax id: 11111111111", "tax id: 12/03/2019", "tax id: 1111111"],
    needsContext: ["row I855580142 was skipped", "order I855580142"],
  },
  "labelled-health-id": {
    found: [
      "mrn: «MG860846726»",
      "<td>member ID</td><td>«447190288»</td>",
      "medical record number «M9637528» is on file",
      "Staff:\n| name | mrn |\n|---|---|\n| Ann | «KV472191090» |\n| Bo | «MG860846726» |",
    ],
    notMatched: ["mrn: MG8", "mrn: MG860846726MG860846726MG860846726", "the mrn is on file"],
    notValid: ["mrn: 11111111111", "mrn: 12/03/2019", "mrn: 1111111"],
    needsContext: ["row MG860846726 was skipped", "order MG860846726"],
  },
  "labelled-vat-number": {
    found: [
      "vat number: «95076506»",
      "vat no «WP5 362 670» is on file",
      "Staff:\n| name | vat number |\n|---|---|\n| Ann | «0453102» |\n| Bo | «95076506» |",
      "vat number: «0453102»",
    ],
    notMatched: ["vat number: 950", "vat number: 950765069507650695076506", "the vat number is on file"],
    notValid: ["vat number: 11111111111", "vat number: 12/03/2019", "vat number: 1111111"],
    needsContext: ["row 95076506 was skipped", "order 95076506"],
  },
};
