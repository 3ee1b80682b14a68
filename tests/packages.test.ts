import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { type Logger, zip } from "wxt";
import packageJson from "../package.json" with { type: "json" };

const root = join(import.meta.dirname, "..");
const quiet = (): void => undefined;
const logger: Logger = {
  level: 0,
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  success: quiet,
};

/** The packages for one browser: file name and SHA-256. */
async function makePackages(browser: string): Promise<Record<string, string>> {
  const outDir = await mkdtemp(join(tmpdir(), "tacit-packages-"));
  const files = await zip({ root, browser, outDir, logger });
  const hashes = files.map((file) => [
    basename(file),
    createHash("sha256").update(readFileSync(file)).digest("hex"),
  ]);
  await rm(outDir, { recursive: true });
  return Object.fromEntries(hashes) as Record<string, string>;
}

it.each([
  ["chrome", ["chrome"]],
  ["firefox", ["firefox", "sources"]],
])("the packages for %s are the same to the byte each time", { timeout: 300_000 }, async (browser, kinds) => {
  const packages = await makePackages(browser);
  expect(Object.keys(packages)).toEqual(kinds.map((kind) => `tacit-${packageJson.version}-${kind}.zip`));
  expect(await makePackages(browser)).toEqual(packages);
});
