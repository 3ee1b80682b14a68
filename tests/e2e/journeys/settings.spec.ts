import { breakStorage } from "../break-storage.ts";
import { findFaults } from "../find-faults.ts";
import { expect, test } from "../fixtures.ts";
import { ssn } from "../made-up.ts";
import { SettingsPage } from "../settings-page.ts";
import { waitUntil } from "../wait-until.ts";
import { Warnings } from "../warnings.ts";

// Every kind of setting is changed on the settings page, and Claude's page behaves differently without a reload.

const mail = "Please write to ann.lee@quillmark.io.";

test("a situation: Health holds an e-mail address", async ({ person, standIn, tab, extension }) => {
  await person.opensClaude("/new");
  const settings = await SettingsPage.open(extension);
  await settings.picks("Health");
  await tab.bringToFront();
  await person.types(mail);
  await person.seesItIs("held");
  await person.presses("Enter");
  expect((await person.seesDialog()).title).toBe("Send this e-mail address to Claude?");
  expect(standIn.prompts()).toEqual([]);
  await settings.close();
});

test("a sensitivity: Quite sure lets pass what is only likely", async ({
  person,
  standIn,
  tab,
  extension,
}) => {
  const likely = `Our ref ${ssn} is in the archive.`;
  await person.opensClaude("/new");
  const settings = await SettingsPage.open(extension);
  await settings.enters("try", "Text to try", likely);
  await settings.sees("try", "This would be held until you decide.");
  await settings.picks("Quite sure");
  await settings.sees("try", "This would go, with an underline.");
  await tab.bringToFront();
  await person.types(likely);
  await person.seesItIs("pointed out");
  await person.presses("Enter");
  expect(await standIn.waitForPrompts(1)).toEqual([likely]);
  await settings.close();
});

test("a kind that is off lets a social security number pass, and holds it again when it is on", async ({
  person,
  standIn,
  tab,
  extension,
}) => {
  const message = `My SSN is ${ssn}.`;
  const kind = "Government, tax and health numbers";
  await person.opensClaude("/new");
  await person.types(message);
  await person.seesItIs("held");
  const settings = await SettingsPage.open(extension);
  await settings.chooses(kind, "Off");
  await tab.bringToFront();
  await person.seesItIs("nothing");
  await person.presses("Enter");
  expect(await standIn.waitForPrompts(1)).toEqual([message]);
  await settings.chooses(kind, "As set above");
  await tab.bringToFront();
  await person.types(message);
  await person.seesItIs("held");
  await person.presses("Enter");
  await person.seesDialog();
  expect(standIn.prompts()).toEqual([message]);
  await settings.close();
});

test("one detector: an e-mail address that is set to Hold is held", async ({ person, tab, extension }) => {
  await person.opensClaude("/new");
  const settings = await SettingsPage.open(extension);
  await settings.enters("detectors", "Search", "e-mail address");
  await settings.chooses("E-mail address", "Hold");
  await tab.bringToFront();
  await person.types(mail);
  await person.seesItIs("held");
  await person.presses("Enter");
  await person.seesDialog();
  await settings.close();
});

test("own words: held where that was chosen, underlined else, and imported from a table", async ({
  person,
  standIn,
  tab,
  extension,
}) => {
  await person.opensClaude("/new");
  const settings = await SettingsPage.open(extension);
  await settings.givesFile("terms", "clients.csv", '"Holm, Lind & Co";4711\nBluebird;4712\n');
  await settings.sees("terms", "2 words added.");
  await settings.chooses("Bluebird", "Hold");
  await tab.bringToFront();
  await person.types("What does holm, lind & co's file say?");
  await person.seesUnderlined(["holm, lind & co"]);
  await person.selectsAll();
  await person.types("Where is BLUEBIRD?");
  await person.seesItIs("held");
  await person.presses("Enter");
  await person.seesDialog();
  await person.chooses("Redact and send");
  expect(await standIn.waitForPrompts(1)).toEqual(["Where is [TERM_1]?"]);
  await settings.close();
});

test("own patterns: a slow one is refused with a way out, a fine one is found", async ({
  person,
  tab,
  extension,
}) => {
  await person.opensClaude("/new");
  const settings = await SettingsPage.open(extension);
  await settings.enters("patterns", "Name", "Matters");
  await settings.enters("patterns", "Pattern", String.raw`\w+-\d+`);
  await settings.presses("patterns", "Add");
  await settings.sees("patterns", "Put a limit such as {1,20} in the place of + or *");
  await settings.enters("patterns", "Pattern", String.raw`MAT-\d{4}`);
  await settings.presses("patterns", "Add");
  await settings.chooses("Matters", "Hold");
  await tab.bringToFront();
  await person.types("Summarise mat-2041 for me.");
  await person.seesItIs("held");
  await person.presses("Enter");
  await person.seesDialog();
  await settings.close();
});

test("a pattern of values that are fine takes the underline away", async ({ person, tab, extension }) => {
  await person.opensClaude("/new");
  await person.types(mail);
  await person.seesUnderlined(["ann.lee@quillmark.io"]);
  const settings = await SettingsPage.open(extension);
  await settings.enters(
    "allowlist",
    String.raw`Pattern for a whole value, such as .+@quillmark\.io`,
    String.raw`.+@quillmark\.io`,
  );
  await settings.presses("allowlist", "Add");
  await tab.bringToFront();
  await person.seesUnderlined([]);
  await settings.close();
});

test("settings that the browser does not keep are told, and hold on the page", async ({ extension, tab }) => {
  await tab.goTo("about:blank");
  const settings = await SettingsPage.open(extension);
  expect(await settings.tab.evaluate(() => document.querySelector("[role=alert]"))).toBeNull();
  await settings.tab.evaluate(breakStorage);
  await settings.picks("Health");
  await waitUntil("the page says so", () =>
    settings.tab.evaluate(
      () =>
        document.querySelector("[role=alert]")?.textContent ===
          "Your settings can't be read or stored. Changes last until you reload." || undefined,
    ),
  );
  expect(await findFaults(settings.tab)).toEqual([]);
  await settings.close();
});

test("keys: a new one acts at once in Claude's page, the old one no more, and taken ones are refused", async ({
  person,
  tab,
  extension,
}) => {
  await person.opensClaude("/new");
  await person.types(mail);
  await person.seesUnderlined(["ann.lee@quillmark.io"]);
  const settings = await SettingsPage.open(extension);
  await settings.tab.bringToFront();
  await settings.presses("keys", "Change");
  await settings.tab.press("Shift+F8");
  await settings.sees("keys", "Shift+F8 is taken by “Previous find”. Try another.");
  await settings.tab.press("Control+k");
  await settings.sees("keys", "Ctrl+K belongs to the browser or to Claude. Try another.");
  await settings.tab.press("a");
  await settings.sees("keys", "Only function keys, and letters or digits together with Ctrl+Shift");
  await settings.tab.press("Escape");
  await settings.presses("keys", "Change");
  await settings.sees("keys", "Esc leaves it as it is.");
  await settings.tab.press("F2");
  await settings.sees("keys", "Now it is F2.");
  // What is changed later is seen in the page: by then the key is known there too.
  await settings.picks("Health");
  await tab.bringToFront();
  await person.seesItIs("held");
  const warnings = new Warnings(tab);
  await person.presses("F8");
  await warnings.seesNoCard();
  await person.presses("F2");
  await warnings.seesCard();
  await person.presses("Escape");
  await warnings.seesNoCard();
  await person.presses("Alt+Shift+F8");
  await warnings.seesCard();
  await person.presses("Alt+Shift+F8");
  await warnings.seesNoCard();
  await settings.presses("keys", "Back to the usual keys");
  await settings.presses("undo", "Undo");
  await settings.sees("keys", "F2");
  await settings.close();
});

test("a file of settings changes everything or nothing, and Undo and Reset bring back what was", async ({
  extension,
  tab,
}) => {
  await tab.goTo("about:blank");
  const settings = await SettingsPage.open(extension);
  const file = { format: "tacit-settings", version: 1, ownTerms: [{ term: "Bluebird", action: "hold" }] };
  await settings.givesFile("data", "settings.json", JSON.stringify({ ...file, version: 2 }));
  await settings.sees("data", "This file is from a newer Tacit. Nothing was changed.");
  await settings.givesFile("data", "settings.json", JSON.stringify({ ...file, ownTerms: [{ term: "" }] }));
  await settings.sees("data", "Entry 1 of “ownTerms” is not what it should be. Nothing was changed.");
  await settings.sees("terms", "No words yet.");
  await settings.givesFile("data", "settings.json", JSON.stringify(file));
  await settings.sees("terms", "1 word");
  await settings.presses("data", "Reset everything");
  await settings.sees("terms", "No words yet.");
  await settings.presses("undo", "Undo");
  await settings.sees("terms", "1 word");
  // The page shows what was asked for at once, the browser writes it a moment later.
  await expect
    .poll(async () => (await extension.readStorage())["local"]?.["ownTerms"])
    .toEqual(file.ownTerms);
  await settings.close();
});

test("Undo takes back its own change and nothing that happened elsewhere, and goes when a file is refused", async ({
  extension,
  tab,
}) => {
  await tab.goTo("about:blank");
  const ownTerms = [{ term: "Bluebird", action: "hold" }];
  await extension.store({ version: 1, ownTerms });
  const settings = await SettingsPage.open(extension);
  await settings.sees("terms", "1 word");
  await settings.presses("terms", "Remove");
  await settings.sees("terms", "No words yet.");
  await extension.store({ pausedUntil: "resumed" });
  await settings.sees("data", '"pausedUntil": "resumed"');
  await settings.presses("undo", "Undo");
  await settings.sees("terms", "1 word");
  await expect
    .poll(async () => (await extension.readStorage())["local"])
    .toMatchObject({ ownTerms, pausedUntil: "resumed" });
  await settings.presses("terms", "Remove");
  const misspelt = { format: "tacit-settings", version: 1, ownTermz: [] };
  await settings.givesFile("data", "settings.json", JSON.stringify(misspelt));
  await settings.sees("data", "“ownTermz” is no part of Tacit's settings. Nothing was changed.");
  expect(await settings.tab.evaluate(() => document.querySelector(".undo-bar button"))).toBeNull();
  await settings.close();
});

test("a table of Excel's is read as it was written, a workbook refused, and the words can be taken back", async ({
  extension,
  tab,
}) => {
  await tab.goTo("about:blank");
  const settings = await SettingsPage.open(extension);
  const bytes = Array.from("sep=;\r\nNr;Kunde\r\n1;M\u00fcller\r\n2;Holm", (letter) => letter.charCodeAt(0));
  await settings.givesFile("terms", "kunden.csv", bytes);
  await settings.sees("terms", "2 words added.");
  await settings.sees("terms", "Müller");
  await settings.presses("undo", "Undo");
  await settings.sees("terms", "No words yet.");
  await settings.givesFile("terms", "kunden.csv", [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]);
  await settings.sees("terms", "This is no text file. Save the table as CSV in your spreadsheet");
  await settings.close();
});

test("what a list can't take is told at its field, and stays there", async ({ extension, tab }) => {
  await tab.goTo("about:blank");
  await extension.store({
    version: 1,
    ownPatterns: [{ name: "Matters", source: "MAT", action: "notice" }],
    allowedPatterns: ["INFO"],
  });
  const settings = await SettingsPage.open(extension);
  const field = String.raw`Pattern for a whole value, such as .+@quillmark\.io`;
  for (const [source, told] of [
    ["x".repeat(501), "This is too long. It can have up to 500 characters."],
    ["INFO", "This is there already."],
  ] as const) {
    await settings.enters("allowlist", field, source);
    await settings.presses("allowlist", "Add");
    await settings.sees("allowlist", told);
  }
  await settings.enters("patterns", "Pattern", "MAT");
  await settings.enters("patterns", "Name", "x".repeat(501));
  await settings.sees("patterns", "This is too long.");
  await settings.enters("patterns", "Name", "Again");
  await settings.presses("patterns", "Add");
  await settings.sees("patterns", "This is there already.");
  await settings.close();
});

test("the keyboard keeps its place where an entry goes, comes back or is changed", async ({
  extension,
  tab,
}) => {
  await tab.goTo("about:blank");
  await extension.store({
    version: 1,
    ownTerms: ["Bluebird", "Falcon", "Heron"].map((term) => ({ term, action: "notice" })),
    allowlist: [
      { type: "email", value: "me@quillmark.io" },
      { type: "email", value: "us@quillmark.io" },
    ],
    shortcuts: { next: "F2" },
  });
  const settings = await SettingsPage.open(extension);
  await settings.tab.bringToFront();
  await settings.focuses("terms", "Remove Falcon");
  await settings.tab.press("Enter");
  await settings.seesFocusOn("Remove Heron");
  await settings.tab.press("Enter");
  await settings.seesFocusOn("Remove Bluebird");
  await settings.focuses("undo", "Undo");
  await settings.tab.press("Enter");
  await settings.sees("terms", "Heron");
  await settings.seesFocusOn("Remove Bluebird");
  await settings.focuses("allowlist", "E-mail address");
  await settings.tab.press("End");
  await settings.tab.press("x");
  await settings.tab.press("Enter");
  await settings.sees("data", "me@quillmark.iox");
  await settings.seesFocusOn("E-mail address");
  await settings.focuses("keys", "Back to the usual keys");
  await settings.tab.press("Enter");
  await settings.seesFocusOn("Change");
  await settings.close();
});

for (const scheme of ["light", "dark"] as const) {
  for (const width of [320, 1200]) {
    test(`the settings have no accessibility fault: ${scheme}, ${width} px`, async ({ extension, tab }) => {
      await tab.goTo("about:blank");
      await extension.store({
        version: 1,
        ownTerms: [{ term: "Bluebird", action: "hold" }],
        ownPatterns: [{ name: "Matters", source: "MAT", action: "notice" }],
        allowlist: [{ type: "email", value: "me@quillmark.io" }],
        calledWrong: { "us-ssn": 2 },
      });
      const settings = await SettingsPage.open(extension);
      await settings.tab.setColourScheme(scheme);
      await settings.tab.setViewport({ width, height: 800 });
      await settings.enters("try", "Text to try", `My SSN is ${ssn}, ${mail}`);
      await settings.enters("detectors", "Search", "social security");
      await settings.sees("detectors", "You have called it wrong 2 times.");
      expect(await findFaults(settings.tab)).toEqual([]);
      expect(await settings.tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      await settings.close();
    });
  }
}
