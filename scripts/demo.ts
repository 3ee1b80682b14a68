// Tacit at work on a stand-in for Claude's page: a message with a made-up social security number is held.
// In a window that stays open where there is a display; else in a few printed lines and a screenshot.
import { spawnSync } from "node:child_process";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import type { DrivenBrowser } from "../tests/e2e/drivers/driver.ts";
import { startBrowser } from "../tests/e2e/drivers/start-browser.ts";
import { Person } from "../tests/e2e/person.ts";
import { startClaudeProxy } from "../tests/stand-in/claude-proxy.ts";
import { startStandIn } from "../tests/stand-in/server.ts";
import type { StandIn } from "../tests/stand-in/server.ts";
import { ensureBrowsers } from "./ensure-browsers.ts";

const root = join(import.meta.dirname, "..");
const screenshot = join(root, ".output/tacit-demo.png");
const message = "Please fill in the form for my new job. My SSN is 536-22-1874.";

const browsers = {
  chromium: { script: "build", build: "chrome-mv3" },
  firefox: { script: "build:firefox", build: "firefox-mv3" },
};

const name = readBrowserName();
await ensureBrowsers([name]);
const { script, build } = browsers[name];
if (
  spawnSync("npm", ["run", "--silent", script], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  }).status !== 0
) {
  process.exit(1);
}

const standIn = await startStandIn();
const proxy = await startClaudeProxy({ standInPort: standIn.port });
const browser = await startBrowser(name, {
  extensionFolder: join(root, ".output", build),
  proxyPort: proxy.port,
  visible: hasDisplay(),
});
await (hasDisplay() ? showInWindow(browser) : showInTerminal(browser, standIn));
await browser.close();
await proxy.close();
await standIn.close();

function readBrowserName(): keyof typeof browsers {
  const { values } = parseArgs({ options: { browser: { type: "string", default: "chromium" } } });
  if (values.browser === "chromium" || values.browser === "firefox") return values.browser;
  console.error(`--browser=${values.browser}: say --browser=chromium or --browser=firefox.`);
  process.exit(2);
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

async function showInWindow(browser: DrivenBrowser): Promise<void> {
  const closed = browser.whenClosed();
  const person = new Person(await browser.openTab());
  await person.opensClaude("/new");
  await person.says(message);
  console.log("The browser shows a stand-in for Claude's page; nothing reaches Claude. Close it to end.");
  await closed;
}

async function showInTerminal(browser: DrivenBrowser, standIn: StandIn): Promise<void> {
  const tab = await browser.openTab();
  const person = new Person(tab);
  await person.opensClaude("/new");
  await person.says(message);
  const { title, items } = await person.seesDialog();
  await tab.screenshot(screenshot);
  console.log(`Typed into Claude's page, then Enter:  ${message}`);
  console.log(`The warning:                           ${[title, ...items].join(" / ")}`);
  console.log(`The server received so far:            ${describePrompts(standIn.prompts())}`);
  await person.chooses("Redact and send");
  console.log(`After "Redact and send":               ${describePrompts(await standIn.waitForPrompts(1))}`);
  console.log(`A picture of the warning:              ${relative(process.cwd(), screenshot)}`);
  console.log("There is no display here; where there is one, a window opens.");
}

function describePrompts(prompts: readonly string[]): string {
  return prompts.length === 0 ? "nothing" : prompts.join(" / ");
}
