import type { StandIn } from "../../stand-in/server.ts";
import type { Tab } from "../drivers/driver.ts";
import { expect, test } from "../fixtures.ts";
import { otherSsn, ssn } from "../made-up.ts";
import type { InputBox } from "../person.ts";
import { waitUntil } from "../wait-until.ts";

/** A text of more than so many characters, with something on its second line. */
const longText = (length: number, secondLine: string) =>
  `Minutes of the garden club.\n${secondLine}\n${"Tea was served. ".repeat(length / 16)}`;

const pasted = longText(4000, `Ann's SSN is ${ssn}.`);

const dialog = {
  title: "Send this social security number to Claude?",
  items: ["Social security number, in pasted text, line 2"],
  buttons: ["Remove it", "Edit message", "Send as is"],
  focused: "Edit message",
};

function seesTiles(tab: Tab, count: number): Promise<true> {
  return waitUntil(`${count} tiles are shown`, async () => {
    const shown = await tab.evaluate(() => document.querySelectorAll(".composer .tile").length);
    return shown === count || undefined;
  });
}

/** What the server got, a message each: the prompt, and the texts that came with it. */
function readMessages(standIn: StandIn): { prompt: string; attachments: string[] }[] {
  return standIn
    .requests()
    .filter(({ path }) => path.endsWith("/completion"))
    .map(({ body }) => {
      const { prompt, attachments } = JSON.parse(body) as {
        prompt: string;
        attachments: { extracted_content: string }[];
      };
      return { prompt, attachments: attachments.map((each) => each.extracted_content) };
    });
}

for (const variant of [
  "paste=2000",
  "paste=4000",
  "paste=10000",
  "layout=home",
  "layout=reply&testids=off",
]) {
  const length = Number(/paste=(\d+)/u.exec(variant)?.[1] ?? 4000);
  const text = longText(length, `Ann's SSN is ${ssn}.`);
  const composer: InputBox = { field: "[data-composer-editor]", send: "button.primary" };

  test(`a long paste is held at Send, and goes as it is without a second question: ${variant}`, async ({
    person,
    tab,
    standIn,
  }) => {
    const there = person.at(composer);
    await there.opensClaude(`/new?${variant}`);
    await there.pastes(text);
    await seesTiles(tab, 1);
    await there.clicksSend();
    expect(await there.seesDialog()).toEqual(dialog);
    expect(readMessages(standIn)).toEqual([]);
    await there.chooses("Send as is");
    await standIn.waitForPrompts(1);
    expect(readMessages(standIn)).toEqual([{ prompt: "", attachments: [text] }]);
  });

  test(`a long paste is removed, and nothing is sent: ${variant}`, async ({ person, tab, standIn }) => {
    const there = person.at(composer);
    await there.opensClaude(`/new?${variant}`);
    await there.pastes(text);
    await seesTiles(tab, 1);
    await there.types("What did Ann say?");
    await there.presses("Enter");
    expect(await there.seesDialog()).toEqual(dialog);
    await there.chooses("Remove it");
    await seesTiles(tab, 0);
    expect(readMessages(standIn)).toEqual([]);
    await there.presses("Enter");
    await standIn.waitForPrompts(1);
    expect(readMessages(standIn)).toEqual([{ prompt: "What did Ann say?", attachments: [] }]);
  });
}

test("Edit message leaves the pasted text where it is", async ({ person, tab, standIn }) => {
  await person.opensClaude("/new");
  await person.pastes(pasted);
  await seesTiles(tab, 1);
  await person.clicksSend();
  await person.chooses("Edit message");
  await seesTiles(tab, 1);
  await person.clicksSend();
  expect(await person.seesDialog()).toEqual(dialog);
  expect(readMessages(standIn)).toEqual([]);
});

test("message and pasted text are both asked about", async ({ person, tab, standIn }) => {
  await person.opensClaude("/new");
  await person.pastes(pasted);
  await seesTiles(tab, 1);
  await person.says(`My SSNs are SSN ${otherSsn} and SSN ${ssn}.`);
  expect(await person.seesDialog()).toEqual({
    ...dialog,
    title: "Send 2 sensitive details to Claude?",
    items: ["Social security number (2 times)"],
    buttons: ["Redact and send", "Edit message", "Send as is"],
  });
  await person.choosesAndIsAsked("Redact and send", dialog.title);
  expect(await person.seesDialog()).toEqual(dialog);
  await person.chooses("Send as is");
  await standIn.waitForPrompts(1);
  expect(readMessages(standIn)).toEqual([
    { prompt: "My SSNs are SSN [SSN_1] and SSN [SSN_2].", attachments: [pasted] },
  ]);
});

test("of several pasted texts, those that are held are removed and no other", async ({
  person,
  tab,
  standIn,
}) => {
  const harmless = longText(4000, "Nothing to hide.");
  await person.opensClaude("/new");
  for (const [index, text] of [harmless, pasted, longText(4000, `Bob's SSN is ${otherSsn}.`)].entries()) {
    await person.pastes(text);
    await seesTiles(tab, index + 1);
  }
  await person.clicksSend();
  expect(await person.seesDialog()).toEqual({
    ...dialog,
    title: "Send 2 sensitive details to Claude?",
    items: ["Social security number, in pasted text, line 2 (2 times)"],
  });
  await person.chooses("Remove it");
  await seesTiles(tab, 1);
  await person.clicksSend();
  await standIn.waitForPrompts(1);
  expect(readMessages(standIn)).toEqual([{ prompt: "", attachments: [harmless] }]);
});

test("a value that was answered for in a message passes in a pasted text", async ({
  person,
  tab,
  standIn,
}) => {
  await person.opensClaude("/new");
  await person.says(`My SSN is ${ssn}.`);
  await person.chooses("Send as is");
  await person.seesAnswers(1);
  await person.pastes(pasted);
  await seesTiles(tab, 1);
  await person.clicksSend();
  await standIn.waitForPrompts(2);
  expect(readMessages(standIn).at(-1)).toEqual({ prompt: "", attachments: [pasted] });
});

test("a paste that stays in the message is held as one", async ({ person, standIn }) => {
  await person.opensClaude("/new");
  await person.pastes(longText(2000, `Ann's SSN is ${ssn}.`));
  await person.presses("Enter");
  expect(await person.seesDialog()).toEqual({
    ...dialog,
    items: ["Social security number, line 2"],
    buttons: ["Redact and send", "Edit message", "Send as is"],
  });
  expect(readMessages(standIn)).toEqual([]);
});
