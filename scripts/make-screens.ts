// Takes the pictures in docs/screens/ from the built extension, in a headless Chromium on the stand-in for Claude's page.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DrivenBrowser, Tab } from "../tests/e2e/drivers/driver.ts";
import { startBrowser } from "../tests/e2e/drivers/start-browser.ts";
import { Extension } from "../tests/e2e/extension.ts";
import { Person } from "../tests/e2e/person.ts";
import { startClaudeProxy } from "../tests/stand-in/claude-proxy.ts";
import { startStandIn } from "../tests/stand-in/server.ts";
import { Warnings } from "../tests/e2e/warnings.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs/screens");
const wide = { width: 1120, height: 700 };
const narrow = { width: 390, height: 760 };
const popupSize = { width: 360, height: 600 };

const letter =
  "Please turn my notes into a letter to the insurance company:\n" +
  "Our client asks for a copy of her policy. Her SSN is 536-22-1874,\n" +
  "she can be reached at ann.lee@quillmark.io.";

/** A message that is held. */
async function showDialog(tab: Tab): Promise<void> {
  const person = new Person(tab);
  await person.opensClaude("/new");
  await person.types(letter);
  await person.clicksSend();
  await person.seesDialog();
}

/** A draft with a pill, and the card of what it counts. */
async function showCard(tab: Tab): Promise<void> {
  const person = new Person(tab);
  await person.opensClaude("/new");
  await person.types(letter);
  const warnings = new Warnings(tab);
  await warnings.clicksPill();
  await warnings.seesCard();
}

const scenes = { dialog: showDialog, card: showCard };

async function takePageScreens(browser: DrivenBrowser): Promise<void> {
  for (const [scene, show] of Object.entries(scenes)) {
    for (const scheme of ["light", "dark"] as const) {
      for (const [name, size] of Object.entries({ "": wide, "-narrow": narrow })) {
        const tab = await browser.openTab();
        await tab.setViewport(size);
        await tab.setColourScheme(scheme);
        await show(tab);
        await save(tab, `${scene}-${scheme}${name}`);
        await tab.close();
      }
    }
  }
}

async function takePopupScreens(browser: DrivenBrowser): Promise<void> {
  const claude = await browser.openTab();
  await new Person(claude).opensClaude("/new");
  for (const scheme of ["light", "dark"] as const) {
    const popup = await new Extension(browser).openPopup();
    await popup.setViewport(popupSize);
    await popup.setColourScheme(scheme);
    await save(popup, `popup-${scheme}`);
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await popup.setViewport({ ...popupSize, height: await popup.evaluate(() => document.body.scrollHeight) });
    await save(popup, `popup-open-${scheme}`);
    await popup.close();
  }
  await claude.close();
}

/** The pages that open in a tab of their own, as far as the window shows them. */
async function takeExtensionPageScreens(browser: DrivenBrowser): Promise<void> {
  for (const [name, path] of Object.entries({ settings: "options.html", guide: "guide.html" })) {
    for (const scheme of ["light", "dark"] as const) {
      for (const [ending, size] of Object.entries({ "": wide, "-narrow": narrow })) {
        const page = await browser.openExtensionPage(path);
        await page.setViewport(size);
        await page.setColourScheme(scheme);
        await save(page, `${name}-${scheme}${ending}`);
        await page.close();
      }
    }
  }
}

async function save(tab: Tab, name: string): Promise<void> {
  await tab.screenshot(join(folder, `${name}.png`));
  console.log(`docs/screens/${name}.png`);
}

mkdirSync(folder, { recursive: true });
const standIn = await startStandIn();
const proxy = await startClaudeProxy({ standInPort: standIn.port });
const browser = await startBrowser("chromium", {
  extensionFolder: join(root, ".output/chrome-mv3"),
  proxyPort: proxy.port,
});
await takePageScreens(browser);
await takePopupScreens(browser);
await takeExtensionPageScreens(browser);
await browser.close();
await proxy.close();
await standIn.close();
