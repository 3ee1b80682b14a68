import { expect, test } from "../fixtures.ts";
import { otherSsn, ssn } from "../made-up.ts";
import type { Person } from "../person.ts";
import { Warnings } from "../warnings.ts";

const message = `My SSN is ${ssn}.`;

const dialog = {
  title: "Send this social security number to Claude?",
  items: ["Social security number"],
  buttons: ["Redact and send", "Edit message", "Send as is"],
  focused: "Edit message",
};

const waysToSend: Record<string, (person: Person) => Promise<void>> = {
  Enter: (person) => person.presses("Enter"),
  "Control+Enter": (person) => person.presses("Control+Enter"),
  Send: (person) => person.clicksSend(),
};

for (const [name, send] of Object.entries(waysToSend)) {
  test(`a social security number is held: ${name}`, async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.types(message);
    await send(person);
    expect(await person.seesDialog()).toEqual(dialog);
    expect(await person.draft()).toBe(message);
    expect(standIn.prompts()).toEqual([]);
  });

  test(`a social security number is held at once after a paste: ${name}`, async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.pastes(message);
    await send(person);
    expect(await person.seesDialog()).toEqual(dialog);
    expect(standIn.prompts()).toEqual([]);
  });
}

test("the dialog says what was found and on which lines", async ({ person }) => {
  await person.opensClaude("/new");
  await person.says(`Hers is ${ssn},\nhis is SSN ${otherSsn}.`);
  expect(await person.seesDialog()).toEqual({
    ...dialog,
    title: "Send 2 sensitive details to Claude?",
    items: ["Social security number, line 1", "Social security number, line 2"],
  });
});

test("an Enter that is held down opens one dialog and answers nothing", async ({ person, tab, standIn }) => {
  await person.opensClaude("/new");
  await person.types(message);
  await new Warnings(tab).seesPill("1 to check");
  await tab.evaluate(startCountingHosts);
  await person.holdsDown("Enter");
  await person.seesButtonsAnswer();
  await person.holdsDown("Enter");
  await person.letsGo("Enter");
  expect(await person.seesDialog()).toEqual(dialog);
  expect(await tab.evaluate(() => document.documentElement.dataset["hosts"])).toBe("1");
  expect(standIn.prompts()).toEqual([]);
});

/** Runs in the page: counts what is put beside its body, as each opening of the dialog does. */
function startCountingHosts(): void {
  const { dataset } = document.documentElement;
  dataset["hosts"] = "0";
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    dataset["hosts"] = String(Number(dataset["hosts"]) + added.length);
  });
  observer.observe(document.documentElement, { childList: true });
}

test("a second Enter right after the first answers nothing", async ({ person, standIn }) => {
  await person.opensClaude("/new");
  await person.types(message);
  await person.presses("Enter");
  await person.presses("Enter");
  expect(await person.seesDialog()).toEqual(dialog);
  expect(standIn.prompts()).toEqual([]);
});

test("the first message of a chat and the reply in it are both held", async ({ person, standIn }) => {
  await person.opensClaude("/new");
  await person.says("Hello");
  await person.seesAnswers(1);
  await person.says(message);
  expect(await person.seesDialog()).toEqual(dialog);
  await person.chooses("Redact and send");
  expect(await standIn.waitForPrompts(2)).toEqual(["Hello", "My SSN is [SSN_1]."]);
});

test("a message is held after a reload", async ({ person, tab }) => {
  await person.opensClaude("/new");
  await tab.reload();
  await person.says(message);
  expect(await person.seesDialog()).toEqual(dialog);
});

test("an input method's Enter picks a word and holds nothing", async ({ person, tab, standIn }) => {
  test.skip(!tab.canCompose, "This browser's input methods can't be driven; a unit test stands in.");
  await person.opensClaude("/new");
  await person.types(`${message} `);
  await tab.compose("にほん");
  await tab.confirmComposition("日本");
  await person.seesNoDialog();
  expect(await person.draft()).toBe(`${message} 日本`);
  await person.presses("Enter");
  expect(await person.seesDialog()).toEqual(dialog);
  expect(standIn.prompts()).toEqual([]);
});
