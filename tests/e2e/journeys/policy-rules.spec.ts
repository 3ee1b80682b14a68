import { findFaults } from "../find-faults.ts";
import { expect, skipWithoutPolicy, test } from "../fixtures.ts";
import { ssn } from "../made-up.ts";
import { Popup } from "../popup.ts";
import { SettingsPage } from "../settings-page.ts";
import { Warnings } from "../warnings.ts";

// An organisation that leaves little to choose, in a real policy file. See docs/organisations.md.

skipWithoutPolicy();
test.use({
  policy: {
    organisationName: "ACME",
    guidanceText: "Client data goes into the sandbox.",
    guidanceLink: "https://acme.example/ai",
    choices: {
      preset: "engineering",
      byCategory: { government: "hold" },
      byDetector: { email: "notice", phone: "hold" },
    },
    ownTerms: [{ term: "Bluebird", action: "hold" }],
    ownPatterns: [{ name: "Matters", source: String.raw`MAT-\d{4}`, action: "notice" }],
    allowlist: [{ type: "email", value: "info@quillmark.io" }],
    allowedPatterns: [String.raw`\S{1,60}@acme\.io`],
    mayAllowAlways: false,
    mayPause: false,
    maySendAsIs: false,
  },
});

const message = `My SSN is ${ssn}.`;

test("what is held can be redacted but not sent as it is, and the dialog says who decided that", async ({
  person,
  standIn,
}) => {
  await person.opensClaude("/new");
  await person.says(message);
  const dialog = await person.seesDialog();
  expect(dialog.buttons).toEqual(["Redact and send", "Edit message"]);
  const text = await person.readsDialog();
  expect(text).toContain("ACME doesn't allow this to go as it is.");
  expect(text).toContain("Client data goes into the sandbox.");
  expect(text).toContain("Your organisation's advice (opens in a new tab)");
  await person.chooses("Redact and send");
  expect(await standIn.waitForPrompts(1)).toEqual(["My SSN is [SSN_1]."]);
});

test("the card lets nothing go that the dialog would hold, and offers no allowlist for the rest", async ({
  person,
  tab,
}) => {
  await person.opensClaude("/new");
  await person.types(`${message} Or write to ann.lee@quillmark.io.`);
  await person.seesUnderlined([ssn, "ann.lee@quillmark.io"]);
  const warnings = new Warnings(tab);
  await warnings.clicksPill();
  const card = await warnings.seesCard();
  expect(card.title).toBe("Social security number");
  expect(card.buttons.slice(0, 2)).toEqual(["Redact", "Previous"]);
  await person.presses("F8");
  await warnings.seesCardAbout("E-mail address");
  const { buttons } = await warnings.seesCard();
  expect(buttons.slice(0, 3)).toEqual(["Redact", "Fine in this chat", "Not sensitive"]);
});

test("a request that carries it can only be stopped", async ({ person, standIn }) => {
  const preferences = person.at({ field: "textarea", send: "none" });
  await preferences.opensClaude("/settings/general");
  await preferences.types(message);
  await preferences.clicks("Save changes");
  expect((await person.seesDialog()).buttons).toEqual(["Don't send"]);
  expect(await person.readsDialog()).toContain("ACME doesn't allow this to go as it is.");
  await person.chooses("Don't send");
  expect(standIn.requests().filter(({ body }) => body.includes(ssn))).toEqual([]);
});

test("a pasted text that the page keeps as a tile can only be removed", async ({ person, standIn }) => {
  await person.opensClaude("/new");
  await person.pastes(`Minutes.\n${message}\n${"Tea was served. ".repeat(300)}`);
  await person.says("Please sum up.");
  expect((await person.seesDialog()).buttons).toEqual(["Remove it", "Edit message"]);
  await person.presses("Escape");
  await person.seesNoDialog();
  expect(standIn.prompts()).toEqual([]);
});

test("the organisation's words are held, its patterns pointed out, its allowlist let go", async ({
  person,
  standIn,
  tab,
}) => {
  await person.opensClaude("/new");
  const fine = "Write to info@quillmark.io or ann@acme.io";
  await person.types(`${fine}, see mat-2041.`);
  await person.seesUnderlined(["mat-2041"]);
  await person.seesItIs("pointed out");
  await person.selectsAll();
  await person.types("Where is bluebird?");
  await person.seesItIs("held");
  const warnings = new Warnings(tab);
  await warnings.clicksPill();
  expect((await warnings.seesCard()).title).toBe("Word on your organisation's list");
  await person.presses("Escape");
  await person.presses("Enter");
  expect((await person.seesDialog()).title).toBe("Send this word from your organisation's list to Claude?");
  expect(standIn.prompts()).toEqual([]);
});

test("locked settings look locked, say by whom, and no file, reset or stored setting changes them", async ({
  person,
  extension,
  tab,
}) => {
  await extension.store({
    version: 1,
    choices: {
      preset: "quiet",
      byCategory: { government: "clear" },
      byDetector: { "us-ssn": "clear", phone: "clear" },
    },
    allowlist: [{ type: "email", value: "ann.lee@quillmark.io" }],
    pausedUntil: "resumed",
  });
  await person.opensClaude("/new");
  const settings = await SettingsPage.open(extension);
  await settings.sees("policy", "Managed by ACME");
  await settings.sees("policy", "What is held can't be sent as it is.");
  await settings.sees("situation", "Set by ACME");
  await settings.sees("detectors", "Set by ACME");
  await settings.sees("terms", "1 entrySet by ACME");
  await settings.sees("allowlist", "You can't add to what is always fine");
  expect(await settings.lockedControls("situation")).toEqual(["Engineering"]);
  await settings.enters("detectors", "Search", "social security");
  await settings.sees("detectors", "1 found");
  expect(await settings.lockedControls("detectors")).toEqual([
    "Government, tax and health numbers: Hold",
    "Social security number: Hold",
  ]);
  const choices = { preset: "quiet", byCategory: { government: "clear" }, byDetector: { phone: "clear" } };
  const file = {
    ...{ format: "tacit-settings", version: 1, choices },
    ownTerms: [{ term: "Falcon", action: "hold" }],
  };
  await settings.givesFile("data", "settings.json", JSON.stringify(file));
  await settings.sees("terms", "1 word");
  await settings.presses("data", "Reset everything");
  await settings.sees("terms", "No words yet.");
  await settings.givesFile("data", "settings.json", JSON.stringify(file));
  await settings.sees("terms", "1 word");
  await tab.bringToFront();
  await person.types(`${message} Call 415-236-7712, write to ann.lee@quillmark.io.`);
  await person.seesItIs("held");
  await person.seesUnderlined([ssn, "415-236-7712", "ann.lee@quillmark.io"]);
  await settings.close();
});

test("the popup says that settings are managed, and offers no pause", async ({ person, extension }) => {
  await person.opensClaude("/new");
  const popup = await Popup.open(extension);
  await popup.sees("Watching this chat");
  await popup.seesText(
    ".managed > p",
    "ACME manages some of these settings. It learns nothing of what you write.",
  );
  const buttons = await popup.tab.evaluate(() =>
    [...document.querySelectorAll("header button")].map(({ textContent }) => textContent),
  );
  expect(buttons).toEqual([]);
  expect(await findFaults(popup.tab)).toEqual([]);
  await popup.close();
});

for (const scheme of ["light", "dark"] as const) {
  for (const width of [320, 1200]) {
    test(`managed settings have no accessibility fault: ${scheme}, ${width} px`, async ({
      extension,
      tab,
    }) => {
      await tab.goTo("about:blank");
      await extension.store({ version: 1, allowlist: [{ type: "email", value: "me@quillmark.io" }] });
      const settings = await SettingsPage.open(extension);
      await settings.tab.setColourScheme(scheme);
      await settings.tab.setViewport({ width, height: 800 });
      await settings.enters("detectors", "Search", "social security");
      await settings.sees("detectors", "1 found");
      expect(await findFaults(settings.tab)).toEqual([]);
      expect(await settings.tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      await settings.close();
    });
  }
}
