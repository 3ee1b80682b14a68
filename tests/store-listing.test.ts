import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { getEnglishMessage } from "./english-texts.ts";

const root = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** The names in code style that the rows of a table begin with. */
const readFirstColumn = (text: string): (string | undefined)[] =>
  [...text.matchAll(/^\| `([^`]+)`/gmu)].map(([, name]) => name);

/** Width and height, which a PNG file names at its very beginning. */
function readPngSize(file: string): [number, number] {
  const bytes = readFileSync(join(root, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("store listings", () => {
  it.each(["chrome-web-store", "firefox-add-ons"])("%s quotes the texts of the package", (listing) => {
    const quotes = [...read(`docs/store/${listing}.md`).matchAll(/^> (.*)$/gmu)].map(([, text]) => text);
    expect(quotes.slice(0, 2)).toEqual([
      getEnglishMessage("extension_name", []),
      getEnglishMessage("extension_description", []),
    ]);
  });

  it("justify each permission that the README explains", () => {
    expect(readFirstColumn(read("docs/store/chrome-web-store.md"))).toEqual(
      readFirstColumn(
        read("README.md")
          .split(/^## Permissions$/mu)[1]
          ?.split(/^## /mu)[0] ?? "",
      ),
    );
  });

  it.each(["1-dialog", "2-card", "3-popup", "4-settings", "5-guide"])(
    "have %s in the stores' size",
    (name) => {
      expect(readPngSize(`docs/store/${name}.png`)).toEqual([1280, 800]);
    },
  );
});

it("the changelog and the privacy policy speak of this version", () => {
  expect(read("CHANGELOG.md")).toContain(`\n## [${packageJson.version}]`);
  expect(read("docs/privacy-policy.md")).toContain(`for version ${packageJson.version}.`);
});
