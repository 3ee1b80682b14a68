import { join } from "node:path";
import type { BrowserName } from "../drivers/driver.ts";
import { startBrowser } from "../drivers/start-browser.ts";
import { Extension } from "../extension.ts";
import { findFaults } from "../find-faults.ts";
import { builds, expect, test } from "../fixtures.ts";
import { ssn } from "../made-up.ts";
import { Person } from "../person.ts";
import { Popup } from "../popup.ts";
import { Welcome } from "../welcome.ts";

const mail = "Please write to ann.lee@quillmark.io.";

test("installing opens the welcome page once, an update opens nothing", async ({
  browserName,
  claudeProxy,
}) => {
  const name = browserName as BrowserName;
  const browser = await startBrowser(name, {
    extensionFolder: join(import.meta.dirname, "../../../.output", builds[name].folder),
    proxyPort: claudeProxy.port,
    keepsWelcome: true,
  });
  const extension = new Extension(browser);
  await extension.seesPages(["/welcome.html"]);
  await extension.restart();
  // What sets the badge has heard by then why it was started.
  const person = new Person(await browser.openTab());
  await person.opensClaude("/new");
  await person.types(`My SSN is ${ssn}.`);
  await extension.seesBadge("1");
  await extension.seesPages([]);
  await browser.close();
});

for (const button of ["Skip", "Done"]) {
  test(`${button} closes the welcome page, and nothing is stored`, async ({ tab, driven, extension }) => {
    await tab.goTo("about:blank");
    const welcome = await Welcome.open(driven);
    await extension.seesPages(["/welcome.html"]);
    await welcome.presses(button);
    await extension.seesPages([]);
    const { local } = await extension.readStorage();
    expect(local).toEqual({});
  });
}

test("the box shows what would happen to a made-up message, and to any other", async ({ tab, driven }) => {
  await tab.goTo("about:blank");
  const welcome = await Welcome.open(driven);
  await welcome.seesMarked(["536-22-1874", "ann.lee@quillmark.io"]);
  await welcome.sees("This would be held until you decide.");
  await welcome.tries(mail);
  await welcome.seesMarked(["ann.lee@quillmark.io"]);
  await welcome.sees("This would go, with an underline.");
  await welcome.chooses("Health");
  await welcome.sees("This would be held until you decide.");
  await welcome.close();
});

test("situation and plan that are picked hold at once, in Claude's page and in the popup", async ({
  person,
  standIn,
  tab,
  driven,
  extension,
}) => {
  await person.opensClaude("/new");
  await person.types(mail);
  await person.seesUnderlined(["ann.lee@quillmark.io"]);
  const welcome = await Welcome.open(driven);
  await welcome.chooses("Health");
  await welcome.chooses("API");
  await tab.bringToFront();
  await person.seesItIs("held");
  await person.presses("Enter");
  expect((await person.seesDialog()).title).toBe("Send this e-mail address to Claude?");
  expect(standIn.prompts()).toEqual([]);
  const popup = await Popup.open(extension);
  await popup.seesAnswer("Retention", "API inputs and outputs are deleted automatically within 30 days.");
  await popup.close();
  await welcome.close();
});

test("not let into Claude's page, button, popup and welcome page say so, and let the person change it", async ({
  person,
  tab,
  driven,
  extension,
}) => {
  await driven.takeAccess();
  await tab.goTo("https://claude.ai/new");
  await extension.seesBadge("!");
  const popup = await Popup.open(extension);
  await popup.sees("Tacit may not read claude.ai");
  await popup.presses("Allow it…");
  await extension.seesPage("/welcome.html#access");
  await popup.close();
  const welcome = await Welcome.open(driven);
  await welcome.sees("Tacit may not read claude.ai yet");
  expect(await findFaults(welcome.tab)).toEqual([]);
  await (driven.giveAccess ?? (() => welcome.presses("Allow claude.ai")))();
  await welcome.sees("Tacit is at work on claude.ai.");
  await welcome.sees("1 other Claude tab is not watched");
  await welcome.presses("Reload tab");
  await welcome.seesNot("1 other Claude tab is not watched");
  await welcome.close();
  await tab.bringToFront();
  const again = await Popup.open(extension);
  await again.sees("Watching this chat");
  await again.close();
  await extension.seesBadge("");
  await person.types(`My SSN is ${ssn}.`);
  await person.seesItIs("held");
});

for (const scheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test(`the welcome page has no accessibility fault: ${scheme}, ${width} px`, async ({ tab, driven }) => {
      await tab.goTo("about:blank");
      const welcome = await Welcome.open(driven);
      await welcome.sees("Tacit is at work on claude.ai.");
      await welcome.tab.setColourScheme(scheme);
      await welcome.tab.setViewport({ width, height: 900 });
      expect(await findFaults(welcome.tab)).toEqual([]);
      expect(await welcome.tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      await welcome.close();
    });
  }
}
