import { describe, expect, it } from "vitest";
import { detectors } from "../../lib/detect/detectors/index.ts";
import { translateToEnglish } from "../../tests/english-texts.ts";
import { listCatalogue, searchCatalogue } from "./catalogue.ts";

const entries = listCatalogue(
  detectors,
  (id) => (id === "iban" ? "«DE12»" : undefined),
  translateToEnglish,
  "en",
);
const entryOf = (id: string) => entries.find((entry) => entry.id === id);

describe("listCatalogue", () => {
  it("names a country's number after the country", () => {
    expect(entryOf("pl-pesel")).toMatchObject({ category: "government", qualifier: "Poland, Pesel" });
  });

  it("names a vendor's key after the vendor", () => {
    expect(entryOf("github-token")).toMatchObject({ category: "secrets", qualifier: "Github Token" });
  });

  it("gives the only one of its kind no second name", () => {
    expect(entryOf("iban")).toMatchObject({ category: "money", qualifier: "", example: "«DE12»" });
  });
});

describe("searchCatalogue", () => {
  const cases: [wanted: string, ids: string[]][] = [
    ["Poland pesel", ["pl-pesel"]],
    ["GITHUB", ["github-token"]],
    ["no such thing", []],
  ];
  it.each(cases)("%s", (wanted, ids) => {
    expect(searchCatalogue(entries, wanted, "en").map(({ id }) => id)).toEqual(ids);
  });

  it("wants a short word at the beginning of another, so that an IP is no Stripe", () => {
    const ids = searchCatalogue(entries, "ip", "en").map(({ id }) => id);
    expect(ids).not.toEqual([]);
    expect(ids.filter((id) => id.includes("stripe"))).toEqual([]);
  });

  it.each([
    ["visa", "payment-card"],
    ["Bitcoin", "crypto-wallet"],
    ["birthday", "date-of-birth"],
    ["ZIP", "address"],
    ["salary", "combination"],
    ["api key", "generic-secret"],
    ["driver's license", "drivers-license"],
  ])("knows the word %s, which no detector has in its name", (wanted, id) => {
    expect(searchCatalogue(entries, wanted, "en").map((entry) => entry.id)).toContain(id);
  });

  it("has words for each kind that there is", () => {
    const isOwn = (id: string): boolean => /^(?:own|organisation)-/u.test(id);
    expect(entries.filter(({ id, alsoCalled }) => alsoCalled === "" && !isOwn(id))).toEqual([]);
  });

  it("gives everything for nothing", () => {
    expect(searchCatalogue(entries, " ", "en")).toEqual(entries);
  });
});
