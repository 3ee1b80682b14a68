import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import type { BrowserName } from "./driver.ts";

/** Where the set-up puts a browser that it had to download itself, one folder a browser. */
export const downloadFolder = join(import.meta.dirname, "../../../.cache/browsers");

interface Search {
  /** The variable with which a developer points at a browser of their own. */
  readonly variable: string;
  /** Names on the PATH. */
  readonly commands: readonly string[];
  /** The usual places of macOS and Windows, where nothing is on the PATH. */
  readonly places: readonly string[];
  /** The executable's name in a downloaded folder. */
  readonly downloaded: readonly string[];
}

const programFolders = [
  process.env["ProgramFiles"],
  process.env["ProgramFiles(x86)"],
  process.env["LOCALAPPDATA"],
].filter((folder) => folder !== undefined);

/** Google Chrome is missing on purpose: since version 137 it ignores `--load-extension`. */
const searches: Record<BrowserName, Search> = {
  chromium: {
    variable: "CHROMIUM_PATH",
    commands: ["chromium", "chromium-browser"],
    places: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      join(homedir(), "Applications/Chromium.app/Contents/MacOS/Chromium"),
      ...programFolders.map((folder) => join(folder, "Chromium/Application/chrome.exe")),
    ],
    downloaded: ["chrome", "chrome.exe", "Google Chrome for Testing"],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      join(homedir(), "Applications/Firefox.app/Contents/MacOS/firefox"),
      ...programFolders.map((folder) => join(folder, "Mozilla Firefox/firefox.exe")),
    ],
    downloaded: ["firefox", "firefox.exe"],
  },
};

/** The path of the browser to test with; undefined if this machine has none. */
export function findBrowser(name: BrowserName): string | undefined {
  const search = searches[name];
  const chosen = process.env[search.variable];
  if (chosen !== undefined) {
    if (!isExecutable(chosen)) throw new Error(`${search.variable} is set to ${chosen}, which can't be run.`);
    return chosen;
  }
  return (
    findOnPath(search.commands) ??
    search.places.find(isExecutable) ??
    findDownloaded(join(downloadFolder, name), search.downloaded)
  );
}

/** The path of the browser to test with, or an error that says what to do. */
export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path === undefined) {
    const { variable, commands } = searches[name];
    throw new Error(
      `No ${name} on this machine. Install it (Debian: apt-get install ${commands[0] ?? name}), ` +
        `or set ${variable} to the path of one, or run npm test, which installs what is missing.`,
    );
  }
  return path;
}

function findOnPath(commands: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(isExecutable);
}

function findDownloaded(folder: string, names: readonly string[]): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
