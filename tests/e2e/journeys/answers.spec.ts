import { expect, test } from "../fixtures.ts";
// For the type of `window.__standIn`.
import type {} from "../../stand-in/app/stand-in-hooks.ts";
import { otherSsn, ssn } from "../made-up.ts";

test.describe("Redact and send", () => {
  test("sends exactly the redacted text", async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.says(`Fill in the form.\nMy SSN is ${ssn}, born in Reno.\n\nThanks!`);
    await person.chooses("Redact and send");
    const redacted = "Fill in the form.\nMy SSN is [SSN_1], born in Reno.\n\nThanks!";
    expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
  });

  test("gives each value one placeholder, through the whole chat", async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.says(`Hers is SSN ${ssn}, his is SSN ${otherSsn}. Again hers: SSN ${ssn}.`);
    await person.chooses("Redact and send");
    await person.seesAnswers(1);
    await person.says(`Is SSN ${otherSsn} his?`);
    await person.chooses("Redact and send");
    expect(await standIn.waitForPrompts(2)).toEqual([
      "Hers is SSN [SSN_1], his is SSN [SSN_2]. Again hers: SSN [SSN_1].",
      "Is SSN [SSN_2] his?",
    ]);
  });

  test("redacts what was pasted in many lines", async ({ person, standIn }) => {
    const lines = (value: string) => `name,ssn\nAnn,${value}\nend`;
    await person.opensClaude("/new");
    await person.pastes(lines(ssn));
    await person.presses("Enter");
    await person.chooses("Redact and send");
    expect(await standIn.waitForPrompts(1)).toEqual([lines("[SSN_1]")]);
  });

  test("is one step to undo where the page can't send yet", async ({ person, standIn }) => {
    const message = `My SSN is ${ssn},\nmy brother's SSN is ${otherSsn}.`;
    await person.opensClaude("/new?reply=hold");
    await person.says("Hello");
    await person.seesAddress(/^\/chat\//u);
    await person.says(message);
    await person.chooses("Redact and send");
    await person.seesDraft("My SSN is [SSN_1],\nmy brother's SSN is [SSN_2].");
    await person.undoes();
    await person.seesDraft(message);
    expect(standIn.prompts()).toEqual(["Hello"]);
  });
});

test.describe("Edit message", () => {
  const message = `My SSN is ${ssn},\nplease keep it.`;

  for (const way of ["Edit message", "Escape"]) {
    test(`${way}: leaves the draft and the caret as they were`, async ({ person, standIn }) => {
      await person.opensClaude("/new");
      await person.types(message);
      for (let step = 0; step < 3; step++) await person.presses("ArrowLeft");
      const caret = { line: 1, column: "please keep it.".length - 3 };
      await person.seesCaret(caret);
      await person.presses("Enter");
      await person.seesDialog();
      await (way === "Escape" ? person.presses("Escape") : person.chooses(way));
      await person.seesNoDialog();
      expect(await person.draft()).toBe(message);
      await person.seesCaret(caret);
      await person.presses("x");
      expect(await person.draft()).toBe(`My SSN is ${ssn},\nplease keep xit.`);
      expect(standIn.prompts()).toEqual([]);
    });
  }

  test("the edited message is what Claude gets", async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.says(message);
    await person.chooses("Edit message");
    await person.selectsAll();
    await person.says("Never mind.");
    expect(await standIn.waitForPrompts(1)).toEqual(["Never mind."]);
  });

  test("asks again if the message is sent unchanged", async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.says(message);
    await person.chooses("Edit message");
    await person.presses("Enter");
    await person.seesDialog();
    expect(standIn.prompts()).toEqual([]);
  });
});

test.describe("Send as is", () => {
  const message = `My SSN is ${ssn},\nsend it.`;

  test("sends exactly what was typed", async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.says(message);
    await person.chooses("Send as is");
    expect(await standIn.waitForPrompts(1)).toEqual([message]);
  });

  test("isn't asked again for the same value in this chat", async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.says(message);
    await person.chooses("Send as is");
    await person.seesAnswers(1);
    await person.says(`Once more: SSN ${ssn}`);
    expect(await standIn.waitForPrompts(2)).toEqual([message, `Once more: SSN ${ssn}`]);
  });

  test("is asked for another value, and in another chat", async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.says(message);
    await person.chooses("Send as is");
    await person.seesAnswers(1);
    await person.says(`His SSN: ${otherSsn}`);
    await person.seesDialog();
    await person.opensClaude("/new");
    await person.says(message);
    await person.seesDialog();
    expect(standIn.prompts()).toEqual([message]);
  });
});

const sentBy = { "Redact and send": "My SSN is [SSN_1].", "Send as is": `My SSN is ${ssn}.` };

for (const [button, sent] of Object.entries(sentBy)) {
  test(`${button}: works from the keyboard alone`, async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.says(`My SSN is ${ssn}.`);
    await person.choosesByKeyboard(button);
    expect(await standIn.waitForPrompts(1)).toEqual([sent]);
  });

  test(`${button}: a double click sends one message`, async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.says(`My SSN is ${ssn}.`);
    await person.choosesTwice(button);
    await person.seesAnswers(1);
    await person.says("The end.");
    expect(await standIn.waitForPrompts(2)).toEqual([sent, "The end."]);
  });
}

test("a draft that has come in behind the dialog does not go in place of the one that was asked about", async ({
  person,
  tab,
  standIn,
}) => {
  await person.opensClaude("/new");
  await person.says(`My SSN is ${ssn}.`);
  await person.seesDialog();
  // As when the browser's Back brings up another chat with its own draft.
  await tab.evaluate(() => window.__standIn.insertText(" Another draft."));
  await person.chooses("Send as is");
  expect(await person.seesNotice()).toBe("Ready to send. Press Enter once more.");
  expect(standIn.prompts()).toEqual([]);
});
