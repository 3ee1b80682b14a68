import {
  Browser,
  detectBrowserPlatform,
  install,
  resolveBuildId,
  type BrowserPlatform,
} from "@puppeteer/browsers";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName } from "../tests/e2e/drivers/driver.ts";
import { downloadFolder, findBrowser, requireBrowser } from "../tests/e2e/drivers/find-browser.ts";

/** A browser without a single font draws no text, and Debian's packages only recommend one. */
const debianPackages = {
  chromium: ["chromium", "fonts-liberation"],
  firefox: ["firefox-esr", "fonts-liberation"],
};

const downloads = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

/** Installs the browsers that this machine lacks: from Debian where that is the system, else from their makers. */
export async function ensureBrowsers(names: readonly BrowserName[]): Promise<void> {
  const isMissing = (name: BrowserName) => findBrowser(name) === undefined;
  if (isDebian()) installFromDebian(names.filter(isMissing));
  for (const name of names.filter(isMissing)) await download(name);
  for (const name of names) requireBrowser(name);
}

function isDebian(): boolean {
  const release = "/etc/os-release";
  return existsSync(release) && /^ID=debian$/mu.test(readFileSync(release, "utf8"));
}

function installFromDebian(missing: readonly BrowserName[]): void {
  if (missing.length === 0) return;
  const packages = missing.flatMap((name) => debianPackages[name]);
  console.log(`Installing ${missing.join(" and ")} (apt-get install ${packages.join(" ")})…`);
  // Without a terminal nobody could type a password: sudo shall fail at once then.
  const sudo =
    process.getuid?.() === 0 ? [] : ["sudo", ...(process.stdin.isTTY ? [] : ["--non-interactive"])];
  for (const step of [["update"], ["install", "--yes", "--no-install-recommends", ...packages]]) {
    const [command = "", ...args] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...step];
    if (spawnSync(command, args, { stdio: "inherit" }).status !== 0) return;
  }
}

async function download(name: BrowserName): Promise<void> {
  const browser = downloads[name];
  const platform = detectBrowserPlatform();
  if (platform === undefined) return;
  console.log(`Downloading ${name} into .cache/browsers…`);
  try {
    await downloadStable(name, browser, platform);
  } catch (error) {
    console.error(`${name} can't be downloaded: ${String(error)}`);
  }
}

async function downloadStable(name: BrowserName, browser: Browser, platform: BrowserPlatform): Promise<void> {
  const buildId = await resolveBuildId(browser, platform, "stable");
  await install({ browser, platform, buildId, cacheDir: join(downloadFolder, name) });
}
