import { globSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { DrivenBrowser, Tab } from "../drivers/driver.ts";
import { startBrowser } from "../drivers/start-browser.ts";
import { Extension } from "../extension.ts";
import { findClipped, findClippedInRoots } from "../find-clipped.ts";
import { expect, test as base } from "../fixtures.ts";
import { Person } from "../person.ts";
import { translateBuild } from "../translated-build.ts";
import { waitUntil } from "../wait-until.ts";
import { Warnings } from "../warnings.ts";

const root = join(import.meta.dirname, "../../..");
const languages = readdirSync(join(root, "public/_locales"));

/** Each kind of find has a name of its own; these are among the longest. */
const draft =
  "Her SSN is 536-22-1874,\nwrite to ann.lee@quillmark.io\nor pay to DE89 3704 0044 0532 0130 00.";

interface InLanguage {
  /** Starts the browser with an extension in this language. */
  startIn: (language: string) => Promise<DrivenBrowser>;
}

const test = base.extend<InLanguage>({
  startIn: async ({ browserName, claudeProxy }, use) => {
    const name = browserName === "firefox" ? "firefox" : "chromium";
    const build = join(root, ".output", name === "firefox" ? "firefox-mv3" : "chrome-mv3");
    const endings: (() => Promise<void>)[] = [];
    await use(async (language) => {
      const { folder, remove } = await translateBuild(build, language);
      const browser = await startBrowser(name, { extensionFolder: folder, proxyPort: claudeProxy.port });
      endings.push(() => browser.close(), remove);
      return browser;
    });
    for (const end of endings) await end();
  },
});

/** Opens all that can be opened, and waits until it is drawn. */
async function opensAll(page: Tab): Promise<void> {
  await waitUntil("the page is drawn", () =>
    page.evaluate(() => document.querySelector("main") !== null || undefined),
  );
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await waitUntil("every topic shows its details", () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll(".topic details")].every(
          (topic) => topic.querySelector(".claim, .claim-source") !== null,
        ) || undefined,
    ),
  );
}

// Each starts a browser of its own and measures every text of every page.
test.setTimeout(120_000);

for (const language of languages) {
  test(`every page has room for its texts and says its language: ${language}`, async ({ startIn }) => {
    const browser = await startIn(language);
    const claude = await browser.openTab();
    await new Person(claude).opensClaude("/new");
    const pages = globSync("*.html", { cwd: join(root, ".output/chrome-mv3") });
    expect(pages).toContain("popup.html");
    for (const path of pages) {
      const page = await browser.openExtensionPage(path);
      for (const width of path === "popup.html" ? [360] : [320, 1280]) {
        await page.setViewport({ width, height: 800 });
        await opensAll(page);
        expect(await findClipped(page), `${path} at ${width} px`).toEqual([]);
        const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(room, `${path} at ${width} px is wider than the window`).toBeLessThanOrEqual(0);
      }
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language.replace("_", "-"));
      await page.close();
    }
  });

  test(`what is drawn into Claude's page has room for its texts: ${language}`, async ({ startIn }) => {
    const browser = await startIn(language);
    const claude = await browser.openTab();
    for (const width of [320, 1120]) {
      await claude.setViewport({ width, height: 760 });
      const person = new Person(claude);
      await person.opensClaude("/new");
      await person.types(draft);
      const warnings = new Warnings(claude);
      await warnings.clicksPill();
      await warnings.seesCard();
      expect(await findClippedInRoots(claude), `card at ${width} px`).toEqual([]);
      await person.presses("Escape");
      await person.clicksSend();
      await person.seesDialog();
      const spoken = await claude.evaluateInClosedRoots(
        (roots) => roots.map(({ host }) => (host as HTMLElement).lang).filter(Boolean),
        undefined,
      );
      expect(new Set(spoken)).toEqual(new Set([language === "en" ? "en-US" : language.replace("_", "-")]));
      expect(await findClippedInRoots(claude), `dialog at ${width} px`).toEqual([]);
      await person.presses("Escape");
    }
  });
}

test("a translated claim is a click away from the English one", async ({ startIn }) => {
  const browser = await startIn("de");
  const extension = new Extension(browser);
  const popup = await extension.openPopup();
  await opensAll(popup);
  const readEnglish = (): Promise<string[]> =>
    popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("#retention [lang=en]")].map(({ innerText }) => innerText),
    );
  expect(await readEnglish()).toEqual([]);
  await popup.evaluate(() => {
    document.querySelector<HTMLElement>("#retention .original-toggle")?.click();
  });
  await expect
    .poll(readEnglish)
    .toEqual([
      "Saved chats stay in your account until you delete them. Deleted chats leave Anthropic's servers within 30 days, with some exceptions.",
    ]);
});

test("the table of the plans is a click away from the English one", async ({ startIn }) => {
  const browser = await startIn("ja");
  const guide = await browser.openExtensionPage("guide.html");
  await opensAll(guide);
  const readLastRow = (): Promise<string[]> =>
    guide.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".plan-table tr:last-child td > [id]")].map(
        ({ innerText, lang }) => `${lang}: ${innerText}`,
      ),
    );
  expect(await readLastRow()).toEqual([": claude.aiのチャットは対象外", ": 承認を受け、対象の機能のみ"]);
  await guide.evaluate(() => {
    document.querySelector<HTMLElement>("#compare .original-toggle")?.click();
  });
  await expect
    .poll(readLastRow)
    .toEqual(["en: Never for chats on claude.ai", "en: With approval, for eligible features"]);
});
