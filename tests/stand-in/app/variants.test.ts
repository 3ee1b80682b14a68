import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { carryFlags, flagValues, readVariants } from "./variants.ts";

describe("readVariants", () => {
  it("takes the first value of each flag for a plain address", () => {
    const firsts = Object.entries(flagValues).map(([flag, values]) => [flag, values[0]]);
    expect(readVariants(new URLSearchParams("q=hello&incognito"))).toEqual(Object.fromEntries(firsts));
  });

  it("takes what the address says", () => {
    expect(readVariants(new URLSearchParams("layout=reply&paste=2000"))).toMatchObject({
      layout: "reply",
      paste: "2000",
    });
  });

  it("refuses a value that it does not know", () => {
    expect(readVariants(new URLSearchParams("edit=fromm"))).toEqual(
      new Error('The flag "edit" is one of plain, form; not "fromm".'),
    );
  });
});

describe("carryFlags", () => {
  it("keeps flags and drops the rest of the query", () => {
    expect(carryFlags(new URLSearchParams("q=a+b&lang=ko&theme=dark"), "/chat/1")).toBe(
      "/chat/1?lang=ko&theme=dark",
    );
  });

  it("adds to a query that is there already", () => {
    expect(carryFlags(new URLSearchParams("lang=ko"), "/new?incognito")).toBe("/new?incognito&lang=ko");
  });

  it("leaves a path alone without flags", () => {
    expect(carryFlags(new URLSearchParams("q=a"), "/chat/1")).toBe("/chat/1");
  });
});

it("explains each flag and each of its values in the README", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8").replaceAll(/ +/gu, " ");
  const rows = Object.entries(flagValues).map(
    ([flag, values]) => `| \`${flag}\` | ${values.map((value) => `\`${value}\``).join(", ")} |`,
  );
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
});
