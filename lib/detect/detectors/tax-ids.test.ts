import { expect, it } from "vitest";
import { scan } from "../scan.ts";

it.each([
  ["My TFN is 123 456 782", "tax_id:au"],
  ["Steuer-ID: 86 095 742 719", "tax_id:de"],
])("tells a person's number: %s", (text, type) => {
  expect(scan(text)).toMatchObject([{ type, severity: "high" }]);
});

it.each([
  ["Our ABN is 51 824 753 556", "vat:au"],
  ["SIREN : 732 829 320", "vat:fr"],
  ["Federal tax ID: 12-3456789", "vat:us"],
])("takes a company's for what is printed on invoices: %s", (text, type) => {
  expect(scan(text)).toMatchObject([{ type, severity: "medium" }]);
});
