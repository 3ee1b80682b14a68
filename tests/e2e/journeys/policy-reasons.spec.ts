import { expect, skipWithoutPolicy, test } from "../fixtures.ts";
import { ssn } from "../made-up.ts";
import { SettingsPage } from "../settings-page.ts";
import { waitUntil } from "../wait-until.ts";

// An organisation that asks for a reason, gives no name, and has made mistakes in its policy.

const reasons = ["The client agreed", "The data is made up"];

skipWithoutPolicy();
test.use({
  policy: {
    reasons,
    guidanceLink: "http://acme.example",
    choices: { byDetector: { "us-ssn": "hold", "no-such-detector": "hold" }, byCategory: { money: "stop" } },
    ownPatterns: [
      { name: "Matters", source: "MAT-(", action: "hold" },
      { name: "Projects", source: String.raw`PRJ-\d{4}`, action: "hold" },
    ],
  },
});

const message = `My SSN is ${ssn}.`;

test("what is held goes as it is once a reason is chosen, and the reason is kept nowhere", async ({
  person,
  standIn,
  extension,
}) => {
  await person.opensClaude("/new");
  await person.says(message);
  expect((await person.seesDialog()).buttons).toEqual(["Redact and send", "Edit message", "Send as is"]);
  expect(await person.readsDialog()).toContain(
    "Your organisation asks for a reason before this goes as it is. Your choice is not stored and not sent to anyone.",
  );
  const before = await extension.readStorage();
  await person.seesNoAnswerFrom("Send as is");
  await person.givesReason("The data is made up");
  await person.chooses("Send as is");
  expect(await standIn.waitForPrompts(1)).toEqual([message]);
  expect(await extension.readStorage()).toEqual(before);
  expect(standIn.requests().filter(({ body }) => body.includes("made up"))).toEqual([]);
});

test("the button does not answer without a reason, however often it is pressed", async ({
  person,
  standIn,
}) => {
  await person.opensClaude("/new");
  await person.says(message);
  await person.seesDialog();
  await person.presses("Tab");
  for (let time = 0; time < 40; time++) {
    await person.presses("Enter");
    await person.presses(" ");
  }
  expect((await person.seesDialog()).focused).toBe("Send as is");
  expect(standIn.prompts()).toEqual([]);
});

test("by keyboard: from Edit message back to the reasons, Space, and on to the button", async ({
  person,
  standIn,
}) => {
  await person.opensClaude("/new");
  await person.says(message);
  await person.seesDialog();
  await person.presses("Shift+Tab");
  await person.presses("Shift+Tab");
  await person.presses(" ");
  await person.choosesByKeyboard("Send as is");
  expect(await standIn.waitForPrompts(1)).toEqual([message]);
});

test("a request and a pasted text ask for a reason as well", async ({ person, standIn }) => {
  await person.opensClaude("/new");
  await person.pastes(`Minutes.\n${message}\n${"Tea was served. ".repeat(300)}`);
  await person.says("Please sum up.");
  expect((await person.seesDialog()).buttons).toEqual(["Remove it", "Edit message", "Send as is"]);
  await person.seesNoAnswerFrom("Send as is");
  await person.givesReason("The client agreed");
  await person.chooses("Send as is");
  expect(await standIn.waitForPrompts(1)).toEqual(["Please sum up."]);

  const preferences = person.at({ field: "textarea", send: "none" });
  await preferences.opensClaude("/settings/general");
  await preferences.types(message);
  await preferences.clicks("Save changes");
  expect((await person.seesDialog()).buttons).toEqual(["Don't send", "Send as is"]);
  await person.seesNoAnswerFrom("Send as is");
  await person.givesReason("The client agreed");
  await person.chooses("Send as is");
  await waitUntil("the server has got the preferences", () =>
    standIn.requests().some(({ path, body }) => path.endsWith("/account_profile") && body.includes(ssn))
      ? true
      : undefined,
  );
});

test("the settings say what is wrong with the policy, and the rest of it holds", async ({
  person,
  extension,
  tab,
}) => {
  await person.opensClaude("/new");
  const settings = await SettingsPage.open(extension);
  await settings.sees("policy", "Managed by your organisation");
  for (const fault of [
    "guidanceLink is not a whole https address.",
    "choices.byDetector.no-such-detector names no detector.",
    "choices.byCategory.money has a value that it can't have.",
    "ownPatterns[0] is not a pattern: check brackets and backslashes.",
  ]) {
    await settings.sees("policy", fault);
  }
  await tab.bringToFront();
  await person.types("Summarise prj-2041.");
  await person.seesItIs("held");
  await settings.close();
});
