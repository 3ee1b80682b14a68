import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const pages = globSync(join(import.meta.dirname, "../entrypoints/*/index.html"));

it.each(pages)(
  "%s has one style sheet, so that the order of its parts is the same in every build",
  (page) => {
    expect(readFileSync(page, "utf8").match(/rel="stylesheet"/gu)).toHaveLength(1);
  },
);

it("looks at all pages", () => {
  expect(pages).toHaveLength(4);
});
