import { expect, test } from "../fixtures.ts";
import { ssn } from "../made-up.ts";
import type { InputBox } from "../person.ts";

const chat = "/chat/5f0c6a52-9d0e-4c62-9a53-0d6d8f1b7a01";
const composer: InputBox = { field: "[data-composer-editor]", send: "button.primary" };
const editBox: InputBox = { field: "textarea", send: ".edit-buttons .strong" };

const message = `My SSN is ${ssn}.`;
const redacted = "My SSN is [SSN_1].";

const dialog = {
  title: "Send this social security number to Claude?",
  items: ["Social security number"],
  buttons: ["Redact and send", "Edit message", "Send as is"],
  focused: "Edit message",
};

const variants = [
  { flags: "edit=plain", edit: "Edit" },
  { flags: "edit=form", edit: "Edit" },
  { flags: "edit=plain&testids=off", edit: "Edit" },
  { flags: "edit=form&testids=off&lang=ko", edit: "편집" },
  { flags: "edit=plain&lang=ja&layout=reply", edit: "編集" },
  { flags: "edit=plain&narrow=1", edit: "Edit" },
];

for (const { flags, edit } of variants) {
  test(`Enter is held, and the edited message goes redacted: ${flags}`, async ({ person, standIn }) => {
    await person.at(composer).opensClaude(`${chat}?${flags}`);
    await person.clicks(edit);
    const there = person.at(editBox);
    await there.selectsAll();
    await there.types(message);
    await there.presses("Enter");
    expect(await there.seesDialog()).toEqual(dialog);
    expect(standIn.prompts()).toEqual([]);
    await there.chooses("Redact and send");
    expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
  });

  test(`Save is held, and the edited message goes as it is: ${flags}`, async ({ person, standIn }) => {
    await person.at(composer).opensClaude(`${chat}?${flags}`);
    await person.clicks(edit);
    const there = person.at(editBox);
    await there.selectsAll();
    await there.types(message);
    await there.clicksSend();
    expect(await there.seesDialog()).toEqual(dialog);
    expect(standIn.prompts()).toEqual([]);
    await there.chooses("Send as is");
    expect(await standIn.waitForPrompts(1)).toEqual([message]);
  });
}

for (const edit of ["plain", "form"]) {
  test(`Edit message leaves text and caret as they were: ${edit}`, async ({ person, standIn }) => {
    const lines = `My SSN is ${ssn},\nplease keep it.`;
    await person.opensClaude(`${chat}?edit=${edit}`);
    await person.clicks("Edit");
    const there = person.at(editBox);
    await there.selectsAll();
    await there.types(lines);
    for (let step = 0; step < 3; step++) await there.presses("ArrowLeft");
    const caret = await there.caret();
    expect(caret).toEqual({ line: 1, column: "please keep it.".length - 3 });
    await there.presses("Enter");
    await there.chooses("Edit message");
    expect(await there.draft()).toBe(lines);
    await there.seesCaret(caret);
    await there.presses("x");
    expect(await there.draft()).toBe(`My SSN is ${ssn},\nplease keep xit.`);
    expect(standIn.prompts()).toEqual([]);
  });

  test(`Shift+Enter and Cancel are not held: ${edit}`, async ({ person, standIn }) => {
    await person.opensClaude(`${chat}?edit=${edit}`);
    await person.clicks("Edit");
    const there = person.at(editBox);
    await there.selectsAll();
    await there.types(message);
    await there.presses("Shift+Enter");
    await there.seesNoDialog();
    expect(await there.draft()).toBe(`${message}\n`);
    await there.clicks("Cancel");
    await person.types("Never mind.");
    await person.presses("Enter");
    expect(await standIn.waitForPrompts(1)).toEqual(["Never mind."]);
  });

  test(`Save asks about the edited message, Send about the other: ${edit}`, async ({ person, standIn }) => {
    await person.opensClaude(`${chat}?edit=${edit}`);
    await person.types(message);
    await person.clicks("Edit");
    const there = person.at(editBox);
    await there.selectsAll();
    await there.types("Never mind.");
    await person.clicksSend();
    expect(await person.seesDialog()).toEqual(dialog);
    await person.chooses("Edit message");
    await there.clicksSend();
    expect(await standIn.waitForPrompts(1)).toEqual(["Never mind."]);
    expect(await person.draft()).toBe(message);
  });

  test(`Send asks nothing because of what is being edited: ${edit}`, async ({ person, standIn }) => {
    await person.opensClaude(`${chat}?edit=${edit}`);
    await person.clicks("Edit");
    const there = person.at(editBox);
    await there.selectsAll();
    await there.types(message);
    await person.says("Never mind.");
    expect(await standIn.waitForPrompts(1)).toEqual(["Never mind."]);
  });
}

test("what was found in the edited message is underlined", async ({ person, browserName }) => {
  test.skip(browserName === "firefox", "Firefox tells nobody where text stands in a text area.");
  await person.opensClaude(chat);
  await person.clicks("Edit");
  const there = person.at(editBox);
  await there.selectsAll();
  await there.types(`Hello,\nmy SSN is ${ssn}. That is all.`);
  await there.seesUnderlined([ssn]);
});

test("the input box is watched again after the edit", async ({ person }) => {
  await person.opensClaude(chat);
  await person.clicks("Edit");
  await person.at(editBox).types("x");
  await person.clicks("Cancel");
  await person.types(message);
  await person.seesUnderlined([ssn]);
});
