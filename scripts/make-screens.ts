// Takes the pictures in docs/screens/ and docs/store/ from the built extension, in a headless Chromium on the stand-in
// for Claude's page.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DrivenBrowser, Tab } from "../tests/e2e/drivers/driver.ts";
import { type GivenPolicy, whyNoPolicy } from "../tests/e2e/drivers/policy-file.ts";
import { startBrowser } from "../tests/e2e/drivers/start-browser.ts";
import { Extension } from "../tests/e2e/extension.ts";
import { Person } from "../tests/e2e/person.ts";
import { startClaudeProxy } from "../tests/stand-in/claude-proxy.ts";
import { startStandIn } from "../tests/stand-in/server.ts";
import { translateBuild } from "../tests/e2e/translated-build.ts";
import { waitUntil } from "../tests/e2e/wait-until.ts";
import { Warnings } from "../tests/e2e/warnings.ts";

const root = join(import.meta.dirname, "..");
const wide = { width: 1120, height: 700 };
const narrow = { width: 390, height: 760 };
const popupSize = { width: 360, height: 600 };
/** What both stores ask for. */
const storeSize = { width: 1280, height: 800 };

/** The browser with Tacit in one language, and what is photographed in it. */
interface Studio {
  readonly browser: DrivenBrowser;
  readonly schemes: readonly ("light" | "dark")[];
  /** Names of pictures end in it. */
  readonly ending: string;
  /** The message of the welcome page, in that language. */
  readonly letter: string;
}

/** Of an organisation that leaves little to choose. */
const policy: GivenPolicy = {
  organisationName: "ACME",
  guidanceText: "Client data goes into the sandbox.",
  guidanceLink: "https://acme.example/ai",
  choices: { preset: "clients", byCategory: { government: "hold" } },
  reasons: ["The client agreed", "It is public"],
  mayPause: false,
};

const studios: readonly (Pick<Studio, "schemes" | "ending"> & {
  readonly language: string;
  readonly policy?: GivenPolicy;
})[] = [
  { language: "en", schemes: ["light", "dark"], ending: "" },
  { language: "de", schemes: ["light"], ending: "-de" },
  ...(whyNoPolicy("chromium") === undefined
    ? [{ language: "en", schemes: ["light"], ending: "-managed", policy } as const]
    : []),
];

function readLetter(language: string): string {
  const texts = readFileSync(join(root, "public/_locales", language, "messages.json"), "utf8");
  return (JSON.parse(texts) as { welcome_try_example: { message: string } }).welcome_try_example.message;
}

/** A message that is held. */
async function showDialog(tab: Tab, letter: string): Promise<void> {
  const person = new Person(tab);
  await person.opensClaude("/new");
  await person.types(letter);
  await person.clicksSend();
  await person.seesDialog();
}

/** A draft with a pill, and the card of what it counts. */
async function showCard(tab: Tab, letter: string): Promise<void> {
  const person = new Person(tab);
  await person.opensClaude("/new");
  await person.types(letter);
  const warnings = new Warnings(tab);
  await warnings.clicksPill();
  await warnings.seesCard();
}

const scenes = { dialog: showDialog, card: showCard };

async function takePageScreens({ browser, schemes, ending, letter }: Studio): Promise<void> {
  for (const [scene, show] of Object.entries(scenes)) {
    for (const scheme of schemes) {
      for (const [width, size] of Object.entries({ "": wide, "-narrow": narrow })) {
        const tab = await browser.openTab();
        await tab.setViewport(size);
        await tab.setColourScheme(scheme);
        await show(tab, letter);
        await save(tab, `${scene}-${scheme}${width}${ending}`);
        await tab.close();
      }
    }
  }
}

async function takePopupScreens({ browser, schemes, ending }: Studio): Promise<void> {
  const claude = await browser.openTab();
  await new Person(claude).opensClaude("/new");
  for (const scheme of schemes) {
    const popup = await new Extension(browser).openPopup();
    await popup.setViewport(popupSize);
    await popup.setColourScheme(scheme);
    await waitUntil("the tab has answered", () =>
      popup.evaluate(() => (document.querySelector(".status-hint")?.textContent ?? "") !== "" || undefined),
    );
    await save(popup, `popup-${scheme}${ending}`);
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await popup.setViewport({ ...popupSize, height: await popup.evaluate(() => document.body.scrollHeight) });
    await save(popup, `popup-open-${scheme}${ending}`);
    await popup.close();
  }
  await claude.close();
}

const extensionPages = { welcome: "welcome.html", settings: "options.html", guide: "guide.html" };

/** The pages that open in a tab of their own, as far as the window shows them. */
async function takeExtensionPageScreens({ browser, schemes, ending }: Studio): Promise<void> {
  for (const [name, path] of Object.entries(extensionPages)) {
    for (const scheme of schemes) {
      for (const [width, size] of Object.entries({ "": wide, "-narrow": narrow })) {
        const page = await browser.openExtensionPage(path);
        await page.setViewport(size);
        await page.setColourScheme(scheme);
        await save(page, `${name}-${scheme}${width}${ending}`);
        await page.close();
      }
    }
  }
}

/** For the stores' listings, in the order in which they show there. */
async function takeStoreScreens({ browser, letter }: Studio): Promise<void> {
  for (const [name, show] of Object.entries({ "1-dialog": showDialog, "2-card": showCard })) {
    const tab = await browser.openTab();
    await tab.setViewport(storeSize);
    await tab.setColourScheme("light");
    await show(tab, letter);
    await save(tab, name, "docs/store");
    await tab.close();
  }
  await takeStorePopups({ browser, letter });
  const pages = { "4-settings": ["options.html"], "5-guide": ["guide.html#fit", ...fitAnswers] } as const;
  for (const [name, [path, ...answers]] of Object.entries(pages)) {
    const page = await browser.openExtensionPage(path);
    await page.setViewport(storeSize);
    await page.setColourScheme("light");
    for (const answer of answers) await choose(page, answer);
    await page.evaluate(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
    await save(page, name, "docs/store");
    await page.close();
  }
}

const fitAnswers = ["Self-employed or small firm", "Clients' or patients'", "No training on it"];

async function choose(page: Tab, label: string): Promise<void> {
  await page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll("label")];
    labels.find(({ textContent }) => textContent === wanted)?.click();
  }, label);
}

/** A popup is smaller than the stores' pictures: two beside each other, a light one and a dark one. */
async function takeStorePopups({ browser, letter }: Omit<Studio, "schemes" | "ending">): Promise<void> {
  const claude = await browser.openTab();
  const person = new Person(claude);
  await person.opensClaude("/new");
  await person.types(letter);
  const extension = new Extension(browser);
  await extension.seesBadge("2");
  const pictures: string[] = [];
  for (const scheme of ["light", "dark"] as const) {
    const popup = await extension.openPopup();
    await popup.setViewport({ ...popupSize, height: 720 });
    await popup.setColourScheme(scheme);
    await waitUntil("the popup says what was found", () =>
      popup.evaluate(() => document.querySelector(".found") !== null || undefined),
    );
    const file = join(root, "docs/store", `popup-${scheme}.png`);
    await popup.screenshot(file);
    pictures.push(`data:image/png;base64,${readFileSync(file, "base64")}`);
    rmSync(file);
    await popup.close();
  }
  await claude.close();
  const sheet = await browser.openTab();
  await sheet.setViewport(storeSize);
  await sheet.evaluate((sources) => {
    document.body.style.cssText =
      "display: flex; justify-content: center; align-items: center; gap: 96px; height: 100vh; margin: 0; background: #d9d2c4";
    const images = sources.map((source) => {
      const image = new Image();
      image.src = source;
      image.style.cssText = "border-radius: 12px; box-shadow: 0 12px 40px rgb(0 0 0 / 35%)";
      return image;
    });
    document.body.replaceChildren(...images);
    return Promise.all(images.map((image) => image.decode())).then(() => undefined);
  }, pictures);
  await save(sheet, "3-popup", "docs/store");
  await sheet.close();
}

async function save(tab: Tab, name: string, folder = "docs/screens"): Promise<void> {
  await tab.screenshot(join(root, folder, `${name}.png`));
  console.log(`${folder}/${name}.png`);
}

for (const folder of ["docs/screens", "docs/store"]) mkdirSync(join(root, folder), { recursive: true });
const standIn = await startStandIn();
const proxy = await startClaudeProxy({ standInPort: standIn.port });
for (const { language, policy, ...studio } of studios) {
  const { folder, remove } = await translateBuild(join(root, ".output/chrome-mv3"), language);
  const options = { extensionFolder: folder, proxyPort: proxy.port, ...(policy && { policy }) };
  const browser = await startBrowser("chromium", options);
  if (policy) await new Extension(browser).seesPolicy();
  const whole = { browser, letter: readLetter(language), ...studio };
  await takePageScreens(whole);
  await takePopupScreens(whole);
  await takeExtensionPageScreens(whole);
  if (studio.ending === "") await takeStoreScreens(whole);
  await browser.close();
  await remove();
}
await proxy.close();
await standIn.close();
