import { claims } from "../../../lib/guidance/claims.ts";
import { claimsOf, firstTopics } from "../../../lib/guidance/topics.ts";
import { breakStorage } from "../break-storage.ts";
import type { Tab } from "../drivers/driver.ts";
import { findFaults } from "../find-faults.ts";
import { expect, test } from "../fixtures.ts";
import { ssn } from "../made-up.ts";
import { Popup } from "../popup.ts";
import { waitUntil } from "../wait-until.ts";

const settings = "https://claude.ai/settings/data-privacy-controls";

test("the popup says that this chat is watched", async ({ person, extension }) => {
  await person.opensClaude("/new");
  const popup = await Popup.open(extension);
  await popup.sees("Watching this chat");
  await popup.close();
});

test("the popup says that it sees nothing of other pages", async ({ extension, tab }) => {
  await tab.goTo("about:blank");
  const popup = await Popup.open(extension);
  await popup.sees("Not a Claude tab");
  await popup.close();
});

test("the popup answers three questions, each claim with its source", async ({ person, extension }) => {
  await person.opensClaude("/new");
  const popup = await Popup.open(extension);
  await popup.sees("Watching this chat");
  await opensTopics(popup.tab);
  const topics = await popup.tab.evaluate(() =>
    [...document.querySelectorAll("main h3")].map((heading) => heading.textContent),
  );
  const links = await popup.tab.evaluate(() =>
    [...document.links].map((link) => link.href).filter((href) => href.startsWith("https:")),
  );
  const sources = firstTopics.flatMap((topic) => claimsOf(topic, claims, null).map(({ source }) => source));
  expect(topics).toEqual(["Retention", "Training opt-out", "Enterprise and API"]);
  expect(links.toSorted()).toEqual([...sources, settings].toSorted());
  await popup.close();
});

for (const scheme of ["light", "dark"] as const) {
  test(`the popup has no accessibility fault: ${scheme}`, async ({ person, extension }) => {
    await person.opensClaude("/new");
    const popup = await Popup.open(extension);
    await popup.sees("Watching this chat");
    await popup.tab.setColourScheme(scheme);
    await popup.tab.setViewport({ width: 360, height: 600 });
    await opensTopics(popup.tab);
    expect(await findFaults(popup.tab)).toEqual([]);
    expect(await popup.tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await popup.close();
  });
}

for (const scheme of ["light", "dark"] as const) {
  test(`the popup has no accessibility fault while paused: ${scheme}`, async ({ person, extension }) => {
    await person.opensClaude("/new");
    const popup = await Popup.open(extension);
    await popup.presses("1 hour");
    await popup.sees("Checking is paused");
    await popup.tab.setColourScheme(scheme);
    await popup.tab.bringToFront();
    await popup.tab.setViewport({ width: 360, height: 600 });
    expect(await findFaults(popup.tab)).toEqual([]);
    expect(await popup.tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await popup.close();
  });
}

test("the popup says so where the browser keeps no settings", async ({ extension, tab }) => {
  await tab.goTo("about:blank");
  const popup = await Popup.open(extension);
  await popup.sees("Not a Claude tab");
  expect(await popup.tab.evaluate(() => document.querySelector(".status-fault"))).toBeNull();
  await popup.tab.evaluate(breakStorage);
  await popup.picksPlan("api");
  await popup.seesText(
    ".status-fault",
    "Your settings can't be read or stored. Changes last until you reload.",
  );
  await popup.close();
});

test("the popup leads to what to do once something was sent", async ({ extension, tab }) => {
  await tab.goTo("about:blank");
  const popup = await Popup.open(extension);
  const hrefs = await popup.tab.evaluate(() =>
    [...document.links]
      .filter(({ textContent }) => textContent === "I already sent it: what now?")
      .map((link) => `${link.pathname}${link.hash}`),
  );
  expect(hrefs).toEqual(["/guide.html#sent"]);
  await popup.close();
});

test("the popup says what was found in this tab, by kind, and none of it", async ({ person, extension }) => {
  await person.opensClaude("/new");
  const early = await Popup.open(extension);
  await early.sees("Watching this chat");
  expect(await early.tab.evaluate(() => document.querySelector(".found"))).toBeNull();
  await early.close();
  await person.types(`My SSN is ${ssn}. Write to ann.lee@quillmark.io or bob.lee@quillmark.io. `);
  await extension.seesBadge("3");
  const popup = await Popup.open(extension);
  await popup.seesText(".found", "Last found in this tab1 social security number2 e-mail addresses");
  for (const scheme of ["light", "dark"] as const) {
    await popup.tab.setColourScheme(scheme);
    expect(await findFaults(popup.tab)).toEqual([]);
  }
  const page = await popup.tab.evaluate(() => document.documentElement.outerHTML);
  expect(page).not.toContain(ssn);
  expect(page).not.toContain("quillmark");
  await popup.close();
});

test("the popup gives one tip about what was found, until it is put away", async ({ person, extension }) => {
  await person.opensClaude("/new");
  await person.types("The password is Vq7#tundraKelp92! by the way. ");
  await extension.seesBadge("1");
  const popup = await Popup.open(extension);
  await popup.seesText(
    ".tip p",
    "A key or password was found here. If it ever was sent, replace it: deleting the chat is not enough.",
  );
  await popup.presses("Don't show again");
  await waitUntil("the tip is put away for good", async () => {
    const { local } = await extension.readStorage();
    return JSON.stringify(local?.["dismissedTips"]) === '["replace"]' || undefined;
  });
  await popup.close();
  const later = await Popup.open(extension);
  await later.sees("Watching this chat");
  expect(await later.tab.evaluate(() => document.querySelectorAll(".tip").length)).toBe(0);
  await later.close();
});

test("the popup is for the plan that was picked once", async ({ person, extension }) => {
  await person.opensClaude("/new");
  const popup = await Popup.open(extension);
  await popup.sees("Watching this chat");
  await popup.picksPlan("api");
  await popup.seesAnswer("Retention", "API inputs and outputs are deleted automatically within 30 days.");
  await popup.close();
  const later = await Popup.open(extension);
  await later.seesAnswer("Retention", "API inputs and outputs are deleted automatically within 30 days.");
  await later.close();
});

test("the popup remembers the day of a look at the training setting, and nothing else of it", async ({
  person,
  extension,
}) => {
  await person.opensClaude("/new");
  const popup = await Popup.open(extension);
  await popup.sees("Watching this chat");
  await popup.presses("I checked it");
  const day = await popup.tab.evaluate(() => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  });
  const said = await popup.tab.evaluate(
    () =>
      `Training: you checked it on ${new Date().toLocaleDateString(undefined, { day: "numeric", month: "short" })}`,
  );
  await popup.seesText(".training-status p", said);
  const { local } = await extension.readStorage();
  expect(local?.["trainingCheckedOn"]).toBe(day);
  await popup.presses("Forget the day");
  await popup.seesText(".training-status p", "");
  await popup.close();
});

test("diagnostics say how the tab is doing, and nothing of what is written there", async ({
  person,
  tab,
  extension,
}) => {
  await person.opensClaude("/new");
  await person.types(`My SSN is ${ssn}.`);
  await extension.seesBadge("1");
  const popup = await Popup.open(extension);
  await popup.sees("Watching this chat");
  const browser = await tab.evaluate(() => navigator.userAgent);
  const version = await popup.tab.evaluate(() => chrome.runtime.getManifest().version);
  const language = await popup.tab.evaluate(() => chrome.i18n.getUILanguage());
  await popup.tab.bringToFront();
  await popup.clicks("Copy diagnostics");
  await waitUntil("the popup says that they are copied", () =>
    popup.tab.evaluate(() => document.querySelector(".copy")?.textContent.endsWith("Copied") || undefined),
  );
  await popup.close();

  await tab.bringToFront();
  await person.selectsAll();
  await person.presses("Control+V");
  await person.seesDraft(
    [
      `Tacit ${version}`,
      `Browser: ${browser}`,
      `Language: ${language}`,
      "Tab: watching, input box found by way 1",
      "Found: 1",
      "Pause: none",
      "Failed checks: none",
      "Settings: stored",
    ].join("\n"),
  );
});

/** From the keyboard, one after the other. */
async function opensTopics(popup: Tab): Promise<void> {
  await popup.bringToFront();
  const count = await popup.evaluate(() => document.querySelectorAll("summary").length);
  for (let index = 0; index < count; index++) {
    await popup.evaluate((i) => document.querySelectorAll("summary")[i]?.focus(), index);
    await popup.press("Enter");
  }
  await waitUntil("every topic shows its sources", () =>
    popup.evaluate(
      () =>
        [...document.querySelectorAll("details")].every((topic) => topic.querySelector("a") !== null) ||
        undefined,
    ),
  );
}

/** The part of the browser's API that the functions above use; both browsers know it by this name. */
declare const chrome: {
  runtime: { getManifest(): { version: string } };
  i18n: { getUILanguage(): string };
};
