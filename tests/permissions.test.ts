import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import config from "../wxt.config.ts";

const root = new URL("..", import.meta.url).pathname;

/** First column of the table below the README's heading on permissions. */
function readDocumentedPermissions(): string[] {
  const [, section = ""] = readFileSync(`${root}README.md`, "utf8").split(/^## Permissions$/mu);
  const [table = ""] = section.split(/^## /mu);
  return [...table.matchAll(/^\| `([^`]+)`/gmu)].map((row) => row[1] ?? "");
}

it.each(["chrome", "firefox"])(
  "the README explains each permission that %s is asked for, and no other",
  (browser) => {
    const { manifest } = config;
    if (typeof manifest !== "function") throw new Error("The manifest is no longer made by a function.");
    const made = manifest({ browser, command: "build", manifestVersion: 3, mode: "production" });
    const { permissions, host_permissions, optional_permissions, optional_host_permissions, ...rest } =
      made as Record<string, string[] | undefined>;
    expect(readDocumentedPermissions()).toEqual([...(permissions ?? []), ...(host_permissions ?? [])]);
    expect([optional_permissions, optional_host_permissions]).toEqual([undefined, undefined]);
    expect(Object.keys(rest)).not.toContain("web_accessible_resources");
  },
);
