import { expect, test } from "../fixtures.ts";
import { otherSsn, ssn } from "../made-up.ts";
import type { InputBox } from "../person.ts";
import { waitUntil } from "../wait-until.ts";
import { Warnings } from "../warnings.ts";

const editBox: InputBox = { field: "textarea", send: ".edit-buttons .strong" };
const preferences: InputBox = { field: "#conversation-preferences", send: ".dialog-buttons .strong" };

test("an earlier message that is edited: pill, card and Redact", async ({ person, tab, standIn }) => {
  const warnings = new Warnings(tab, editBox.field);
  await person.opensClaude("/chat/5f0c6a52-9d0e-4c62-9a53-0d6d8f1b7a01");
  await person.clicks("Edit");
  const there = person.at(editBox);
  await there.selectsAll();
  await there.types(`Hers is SSN ${ssn}, his is SSN ${otherSsn}. `);
  await warnings.seesPill("2 to check");
  await there.presses("F8");
  await warnings.seesCardAt("1 of 2");
  await warnings.chooses("Redact all");
  await there.seesDraft("Hers is SSN [SSN_1], his is SSN [SSN_2]. ");
  await warnings.seesPill(undefined);
  await there.presses("Enter");
  expect(await standIn.waitForPrompts(1)).toEqual(["Hers is SSN [SSN_1], his is SSN [SSN_2]. "]);
});

test("preferences: Esc leads back to the caret, and what is fine is saved without a question", async ({
  person,
  tab,
  standIn,
}) => {
  const warnings = new Warnings(tab, preferences.field);
  const there = person.at(preferences);
  const text = `My SSN is ${ssn}, never repeat it.`;
  await there.opensClaude("/settings/general");
  await there.types(text);
  await warnings.seesPill("1 to check");
  for (let step = 0; step < 3; step++) await there.presses("ArrowLeft");
  const caret = await there.caret();
  await there.presses("F8");
  expect(await warnings.seesCardFocused("Redact")).toEqual({
    title: "Social security number",
    buttons: ["Redact", "Fine in this chat", "Not sensitive"],
    focused: "Redact",
  });
  await there.presses("Escape");
  await warnings.seesNoCard();
  await there.seesCaret(caret);
  await warnings.clicksPill();
  await warnings.chooses("Fine in this chat");
  await warnings.seesPill(undefined);
  await there.clicksSend();
  const saved = await waitUntil("the preferences are saved", () =>
    standIn.requests().find(({ method, path }) => method === "PUT" && path === "/api/account_profile"),
  );
  expect(JSON.parse(saved.body)).toEqual({ conversation_preferences: text });
});

test("a dialog of the page stays open and gives up the focus: by keyboard, pill and card", async ({
  person,
  tab,
}) => {
  const instructions: InputBox = { field: '[role="dialog"] textarea', send: "none" };
  const warnings = new Warnings(tab, instructions.field);
  const there = person.at(instructions);
  await person.opensClaude("/project/7c1d3b64-2f5e-4d7a-8c11-3e9a5b2d6f10");
  await person.clicks("Set project instructions");
  await there.types(`Hers is SSN ${ssn}, his is SSN ${otherSsn}.`);
  await warnings.seesPill("2 to check");
  await there.presses("F8");
  await warnings.seesCardFocused("Redact");
  await there.presses("Enter");
  await there.seesDraft(`Hers is SSN [SSN_1], his is SSN ${otherSsn}.`);
  await warnings.seesCardFocused("Redact");
  await there.presses("Escape");
  await warnings.clicksPill();
  await warnings.chooses("Redact");
  await there.seesDraft("Hers is SSN [SSN_1], his is SSN [SSN_2].");
});

test("in a text area, hundreds are redacted at once and one undo brings all of them back", async ({
  person,
  tab,
}) => {
  const warnings = new Warnings(tab, preferences.field);
  const there = person.at(preferences);
  const lines = (value: (row: number) => string) =>
    Array.from({ length: 300 }, (_, row) => `SSN ${value(row)} of somebody`).join("\n");
  const text = lines((row) => `219-58-${7000 + row}`);
  await there.opensClaude("/settings/general");
  await there.pastes(text);
  await warnings.seesPill("300 to check");
  await there.presses("Control+Shift+F8");
  await there.seesDraft(lines((row) => `[SSN_${row + 1}]`));
  await there.undoes();
  await there.seesDraft(text);
});
