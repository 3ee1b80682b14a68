import type { Tab } from "../drivers/driver.ts";
import { expect, test } from "../fixtures.ts";
import { findFaults } from "../find-faults.ts";
import { ssn } from "../made-up.ts";
import { Popup } from "../popup.ts";
import { waitUntil } from "../wait-until.ts";

const message = `My SSN is ${ssn}.`;
const redacted = "My SSN is [SSN_1].";
const oneDialog = { dialogs: 1, hosts: 1 };

test("after an update the open tab is still guarded, by one guard", async ({
  person,
  standIn,
  extension,
}) => {
  await person.opensClaude("/new");
  await person.types(message);
  for (let update = 1; update <= 2; update++) await extension.restart();
  await person.presses("Enter");
  await person.seesDialog();
  expect(await person.countDialogs()).toEqual(oneDialog);
  expect(standIn.prompts()).toEqual([]);
  await person.chooses("Redact and send");
  expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
  await person.seesNoDialog();
});

test("a message is held whether the background script lives or not, which comes back for the badge", async ({
  person,
  tab,
  standIn,
  extension,
  driven,
}) => {
  test.skip(driven.endBackground === undefined, "This browser's background script can't be ended by hand.");
  await person.opensClaude("/new");
  await person.types(message);
  await extension.seesBadge("1");
  await extension.clearBadge();
  await tab.bringToFront();
  await driven.endBackground?.();
  await person.presses("Enter");
  await person.seesDialog();
  await person.chooses("Redact and send");
  expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
  await person.types(message);
  await extension.seesBadge("1");
});

test("a tab that has outlived its Tacit says so, and can be left alone", async ({
  person,
  tab,
  standIn,
  extension,
  browserName,
}) => {
  test.skip(browserName === "firefox", "Firefox ends such a script and starts the new one: see above.");
  await person.opensClaude("/new");
  await extension.restart();
  await person.types(message);
  expect(await person.seesNotice()).toBe("Tacit was updated or switched off: reload the tab.");
  await person.presses("Enter");
  const { buttons } = await person.seesDialog();
  expect(buttons).toEqual(["Redact and send", "Edit message", "Send as is", "Stop in this tab"]);
  await person.chooses("Stop in this tab");
  await person.seesDraft(message);
  expect(standIn.prompts()).toEqual([]);
  await person.presses("Enter");
  expect(await standIn.waitForPrompts(1)).toEqual([message]);
  expect(tab.messages().filter((text) => text.includes("invalidated"))).toEqual([]);
});

test("the popup of a tab whose script is dead says so, and has the rest to read", async ({
  person,
  tab,
  extension,
  browserName,
}) => {
  test.skip(browserName === "firefox", "Firefox starts a new script in each open tab by itself");
  await person.opensClaude("/new");
  await extension.restart();
  await tab.bringToFront();
  const popup = await Popup.open(extension);
  await popup.sees("Not watching: reload this tab");
  await popup.seesAnswer("Retention", "Saved chats stay in your account until you delete them.");
  expect(await findFaults(popup.tab)).toEqual([]);
  await popup.presses("Reload tab");
  await popup.sees("Watching this chat");
  await popup.close();
});

test("the popup lists the Claude tabs that an update has left unwatched, and reloads them", async ({
  person,
  tab,
  extension,
  driven,
  browserName,
}) => {
  await person.opensClaude("/new");
  await extension.restart();
  const inFront = await driven.openTab();
  const popup = await Popup.open(extension);
  await popup.sees("Not a Claude tab");
  if (browserName === "chromium") {
    await popup.presses("Reload tab");
    await waitUntil("the list is empty", () =>
      popup.tab.evaluate(() => document.querySelector(".unwatched-tab") === null || undefined),
    );
  }
  await popup.close();
  await inFront.close();

  // Firefox has started the new script in the open tab by itself.
  await tab.bringToFront();
  const again = await Popup.open(extension);
  await again.sees("Watching this chat");
  await again.close();
});

test("fifty pages later, without a reload, each message is held by one guard", async ({
  person,
  standIn,
}) => {
  test.setTimeout(240_000);
  await person.opensClaude("/new");
  for (let page = 1; page <= 50; page++) {
    await person.clicks(page % 2 === 0 ? "New chat" : "Project");
    await person.seesAddress(page % 2 === 0 ? /^\/new$/u : /^\/project\//u);
    await person.pastes(message);
    await person.presses("Enter");
    await person.seesDialog();
    expect(await person.countDialogs()).toEqual(oneDialog);
    await person.presses("Escape");
    await person.seesNoDialog();
  }
  expect(standIn.prompts()).toEqual([]);
});

test("a tab that comes back from the browser's cache shows its badge again", async ({
  person,
  tab,
  extension,
}) => {
  await person.opensClaude("/new");
  await person.types(message);
  await extension.seesBadge("1");
  await extension.clearBadge();
  // Neither browser uses that cache while it is driven; this is all that a page notices of it.
  await tab.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await extension.seesBadge("1");
});

test("back and forward through the browser's history, settings changed meanwhile hold", async ({
  person,
  tab,
  standIn,
  extension,
}) => {
  await person.opensClaude("/new");
  await tab.goTo("https://claude.ai/settings/general");
  await extension.store({ version: 1, pausedUntil: "resumed" });
  await tab.goBack();
  await person.says("Paused");
  await person.seesAnswers(1);
  await extension.store({ version: 1, pausedUntil: null });
  await person.says(message);
  await person.chooses("Redact and send");
  expect(await standIn.waitForPrompts(2)).toEqual(["Paused", redacted]);
});

test("a page can't switch us off by events that look like the framework's", async ({
  person,
  tab,
  standIn,
}) => {
  await person.opensClaude("/new");
  await tab.evaluate(forgeFrameworkEvents);
  await person.says(message);
  await person.chooses("Redact and send");
  expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
});

/** Runs in the page: every event and message that WXT's content scripts are known to listen to, with any id. */
function forgeFrameworkEvents(): void {
  for (const id of ["", "undefined", "tacit@tacit-guard.example", "abcdefghijklmnopabcdefghijklmnop"]) {
    for (const name of ["claude", "claude-requests"]) {
      for (const event of ["content-script-started", "locationchange"]) {
        const type = `${id}:${name}:wxt:${event}`;
        const detail = { contentScriptName: name, messageId: "x" };
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.dispatchEvent(new CustomEvent(type, { detail }));
        window.postMessage({ type, ...detail }, "*");
      }
    }
  }
}

test("a dialog that the page takes away comes back, and answers", async ({ person, tab, standIn }) => {
  await person.opensClaude("/new");
  await person.says(message);
  await person.seesDialog();
  await tab.evaluate(() => {
    for (const element of document.querySelectorAll("html > div")) element.remove();
  });
  expect(await person.countDialogs()).toEqual(oneDialog);
  await person.chooses("Redact and send");
  expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
});

test("a page that always takes our dialogs away is told of, and shuts nobody in", async ({
  person,
  tab,
  standIn,
  extension,
}) => {
  await person.opensClaude("/new");
  await person.types(message);
  await tab.evaluate(removeWhatAppears);
  await person.presses("Enter");
  await extension.seesBadge("!");
  await person.seesDraft(message);
  expect(standIn.prompts()).toEqual([]);
  const popup = await Popup.open(extension);
  await popup.sees("This page removes Tacit's warnings");
  await popup.close();
  await person.presses("Enter");
  expect(await standIn.waitForPrompts(1)).toEqual([message]);
});

/** Runs in the page: nothing beside head and body stays. */
function removeWhatAppears(): void {
  const remove = (): void => {
    for (const element of document.querySelectorAll("html > :not(head, body)")) element.remove();
  };
  new MutationObserver(remove).observe(document.documentElement, { childList: true });
  remove();
}

for (const [name, stored] of Object.entries({
  "of a newer version": { version: 2, pausedUntil: "resumed", allowlist: ["everything"] },
  "that is broken": { version: 1, pausedUntil: {}, allowlist: 7, ownTerms: { length: 3 } },
  "of another program": { settings: "off", enabled: false },
})) {
  test(`settings ${name} change nothing, and stay as they are`, async ({ person, standIn, extension }) => {
    await extension.store(stored);
    await person.opensClaude("/new");
    await person.says(message);
    await person.chooses("Redact and send");
    expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
    expect((await extension.readStorage())["local"]).toEqual(stored);
  });
}

test("a long day leaves nothing behind in the page", async ({ person, tab }) => {
  test.setTimeout(120_000);
  await person.opensClaude("/new");
  let afterFirst: number | undefined;
  for (let turn = 1; turn <= 20; turn++) {
    await person.pastes(message);
    await person.presses("Enter");
    await person.seesDialog();
    await person.presses("Escape");
    await person.seesNoDialog();
    await person.selectsAll();
    await person.presses("Backspace");
    await person.seesUnderlined([]);
    afterFirst ??= await countOurNodes(tab);
  }
  expect(await countOurNodes(tab)).toBe(afterFirst);
});

/** What is ours in the page: hosts, and the elements in them. */
function countOurNodes(tab: Tab): Promise<number> {
  return tab.evaluateInClosedRoots(
    (roots) => roots.length + roots.flatMap((root) => [...root.querySelectorAll("*")]).length,
    null,
  );
}
