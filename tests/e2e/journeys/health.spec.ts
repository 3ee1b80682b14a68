import { Popup } from "../popup.ts";
import { expect, test } from "../fixtures.ts";
import { ssn } from "../made-up.ts";
import { waitUntil } from "../wait-until.ts";
// For the type of `window.__standIn`.
import type {} from "../../stand-in/app/stand-in-hooks.ts";

const message = `My SSN is ${ssn}.`;
const editor = { field: "[data-composer-editor]", send: "button.primary" };

test("an input box that nobody can find is told by badge, popup and page, and so is its return", async ({
  person,
  tab,
  extension,
}) => {
  await person.at(editor).opensClaude("/new?testids=off");
  await tab.evaluate(hideEditor);
  await person.presses("Tab");
  await extension.seesBadge("!");
  expect(await person.seesNotice()).toBe(
    "Tacit can't see the message box; nothing is being checked. Reload the tab.",
  );
  const popup = await Popup.open(extension);
  await popup.sees("Can't see the message boxNothing is being checked.");

  await tab.evaluate(() => window.__standIn.remountComposer());
  await extension.seesBadge("");
  await popup.close();
});

/** Runs in the page: an editor such as no Tacit has ever seen, in a shadow root of its own. */
function hideEditor(): void {
  const unknown = document.createElement("div");
  const box = document.createElement("div");
  box.contentEditable = "true";
  unknown.attachShadow({ mode: "open" }).append(box);
  document.querySelector("[data-composer-editor]")?.replaceWith(unknown);
}

test("the popup's button reloads a tab that has lost its input box", async ({ person, tab, extension }) => {
  await person.opensClaude("/new");
  await tab.evaluate(hideEditor);
  await person.presses("Tab");
  await extension.seesBadge("!");
  const popup = await Popup.open(extension);
  await popup.sees("Can't see the message box");
  await popup.presses("Reload tab");
  await popup.sees("Watching this chat");
  await person.seesComposer();
  await popup.close();
});

test("a page without an input box is no cause for alarm", async ({ tab, extension }) => {
  await tab.goTo("https://claude.ai/settings/general");
  await waitUntil("the page is older than the patience with it", () =>
    tab.evaluate(() => performance.now() > 6500 || undefined),
  );
  await extension.seesBadge("");
  const popup = await Popup.open(extension);
  await popup.sees("Looking for the message box");
  await popup.close();
});

test("a message that goes past the input box is told, until one is looked at again", async ({
  person,
  tab,
  standIn,
  extension,
}) => {
  await person.opensClaude("/new");
  await tab.evaluate(async () => {
    const body = JSON.stringify({ prompt: "Hello" });
    await fetch("/api/organizations/o/chat_conversations/c/completion", { method: "POST", body });
  });
  await extension.seesBadge("!");
  await person.says("Hello again");
  await extension.seesBadge("");
  expect(await standIn.waitForPrompts(2)).toEqual(["Hello", "Hello again"]);
});

test("the badge counts what is found, and nothing else", async ({ person, extension }) => {
  await person.opensClaude("/new");
  await person.types(message);
  await extension.seesBadge("1");
  await person.selectsAll();
  await person.types("Never mind.");
  await extension.seesBadge("");
});

for (const { span, says } of [
  { span: "This chat", says: "In this chat" },
  { span: "1 hour", says: "In all Claude tabs, until" },
  { span: "This site", says: "On all of claude.ai" },
]) {
  test(`checking pauses and resumes at once: ${span}`, async ({ person, standIn, extension }) => {
    await person.opensClaude("/new");
    await person.types(message);
    await person.seesUnderlined([ssn]);
    const popup = await Popup.open(extension);
    await popup.presses(span);
    await popup.sees(`Checking is paused${says}`);
    await person.seesUnderlined([]);
    await extension.seesBadge("");
    await person.presses("Enter");
    await person.seesAnswers(1);
    expect(standIn.prompts()).toEqual([message]);

    await popup.presses("Resume checking");
    await popup.sees("Watching this chat");
    await person.says(message);
    await person.chooses("Redact and send");
    expect(await standIn.waitForPrompts(2)).toEqual([message, "My SSN is [SSN_1]."]);
    await popup.close();
  });
}

test("a pause of this chat ends with it", async ({ person, standIn, extension }) => {
  await person.opensClaude("/new");
  const popup = await Popup.open(extension);
  await popup.presses("This chat");
  await popup.sees("Checking is paused");
  await popup.close();
  await person.says(message);
  await person.seesAnswers(1);
  await person.clicks("New chat");
  await person.seesAddress(/^\/new$/u);
  await person.says(message);
  await person.chooses("Redact and send");
  expect(await standIn.waitForPrompts(2)).toEqual([message, "My SSN is [SSN_1]."]);
});

test("a pause of an incognito chat ends with it, although its address shows no id", async ({
  person,
  standIn,
  extension,
}) => {
  await person.opensClaude("/new?incognito");
  await person.types(message);
  const popup = await Popup.open(extension);
  await popup.presses("This chat");
  await popup.close();
  await person.presses("Enter");
  await standIn.waitForPrompts(1);
  await person.seesAnswers(1);
  await person.clicks("New chat");
  await person.seesAddress(/^\/new$/u);
  await person.says(message);
  await person.seesDialog();
  expect(standIn.prompts()).toEqual([message]);
});

test("a pause of this site holds in every tab, and after a reload", async ({
  person,
  tab,
  standIn,
  extension,
}) => {
  await person.opensClaude("/new");
  const popup = await Popup.open(extension);
  await popup.presses("This site");
  await popup.sees("Checking is paused");
  await popup.close();
  await tab.reload();
  await person.says(message);
  expect(await standIn.waitForPrompts(1)).toEqual([message]);
});
