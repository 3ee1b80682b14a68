import { browser } from "@wxt-dev/browser";
import { tryBrowser } from "./extension-life.ts";

/** As in the manifest. A person may refuse or take it back: in Firefox at any time, in Chromium as "site access". */
const access = { origins: ["https://claude.ai/*"] };

/** Whether the browser lets us into Claude's page. Where it doesn't say, only the tab itself can tell. */
export async function hasClaudeAccess(): Promise<boolean> {
  return (await tryBrowser(() => browser.permissions.contains(access))) !== false;
}

/** Has the browser ask the person, which it does only in answer to a click. */
export async function askForClaudeAccess(): Promise<void> {
  await tryBrowser(() => browser.permissions.request(access));
}

/** Calls back when the person has given or taken away any permission of ours. */
export function onAccessChange(listen: () => void): void {
  browser.permissions.onAdded.addListener(listen);
  browser.permissions.onRemoved.addListener(listen);
}
