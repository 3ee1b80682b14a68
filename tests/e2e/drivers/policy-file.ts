import { existsSync, realpathSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { BrowserName } from "./driver.ts";
import { findBrowser } from "./find-browser.ts";

/** What an organisation writes for the extension, as an administrator does: in the files that browsers read on Linux. */
export type GivenPolicy = Readonly<Record<string, unknown>>;

/** Chromium and Chrome for Testing read all files in there. Only root may write them. */
const chromiumFolders = ["/etc/chromium/policies/managed", "/etc/opt/chrome_for_testing/policies/managed"];

/** Why no policy can be given to a browser on this machine; undefined where one can. */
export function whyNoPolicy(name: BrowserName): string | undefined {
  if (process.platform !== "linux") return "Policies are tested on Linux only.";
  if (name === "chromium") {
    return process.getuid?.() === 0 ? undefined : "Only root may write Chromium's policies.";
  }
  return existsSync(join(firefoxFolder(), "application.ini")) ? undefined : "No plain Firefox installation.";
}

/**
 * Writes the policy for an extension. Other Chromiums on this machine read it too, but have no extension of this id.
 * @returns what takes the files away
 */
export async function writeChromiumPolicy(
  extensionId: string,
  policy: GivenPolicy,
): Promise<() => Promise<void>> {
  const files = chromiumFolders.map((folder) => join(folder, `tacit-test-${extensionId}.json`));
  for (const file of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ "3rdparty": { extensions: { [extensionId]: policy } } }));
  }
  return async () => {
    await Promise.all(files.map((file) => rm(file, { force: true })));
  };
}

/**
 * Makes a second Firefox beside the installed one, with a policy for an extension: Firefox reads `policies.json` from
 * the folder it was started in.
 * @returns the folder, to be deleted, and the program in it
 */
export async function makeManagedFirefox(
  extensionId: string,
  policy: GivenPolicy,
): Promise<{ folder: string; executable: string }> {
  const installed = firefoxFolder();
  const folder = await mkdtemp(join(tmpdir(), "tacit-firefox-"));
  const executable = join(folder, "firefox");
  await copyFile(realpathSync(findBrowser("firefox") ?? ""), executable);
  for (const name of await readdir(installed)) {
    if (name !== "distribution" && name !== "firefox")
      await symlink(join(installed, name), join(folder, name));
  }
  await mkdir(join(folder, "distribution"));
  const policies = { "3rdparty": { Extensions: { [extensionId]: policy } } };
  await writeFile(join(folder, "distribution", "policies.json"), JSON.stringify({ policies }));
  return { folder, executable };
}

function firefoxFolder(): string {
  const firefox = findBrowser("firefox");
  return firefox === undefined ? "" : dirname(realpathSync(firefox));
}
