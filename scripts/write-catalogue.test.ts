import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { detectors } from "../lib/detect/detectors/index.ts";
import { vendorKeys } from "../lib/detect/detectors/vendor-keys.ts";
import { scan } from "../lib/detect/scan.ts";
import { writeCatalogue } from "./write-catalogue.ts";

const page = new URL("../docs/detectors.md", import.meta.url);

it("docs/detectors.md says what the detectors do", async () => {
  const isFresh = (await readFile(page, "utf8")) === (await writeCatalogue());
  expect(
    isFresh,
    "A detector or its examples changed: run `npm run catalogue` and commit docs/detectors.md",
  ).toBe(true);
});

it("lists every detector once", async () => {
  const listed = Array.from(
    (await writeCatalogue()).matchAll(/^\| `(?<id>[^`]+)`/gmu),
    ({ groups }) => groups?.["id"],
  );
  expect(listed.sort()).toEqual(detectors.map(({ id }) => id).sort());
});

it("shows no whole key that a scanner would take for a leak", async () => {
  const vendors = new Set(vendorKeys.map(({ id }) => id));
  const keys = scan(await writeCatalogue()).filter(({ detector }) => vendors.has(detector));
  expect(keys).toEqual([]);
});
