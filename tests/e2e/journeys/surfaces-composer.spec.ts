import { expect, test } from "../fixtures.ts";
import { otherSsn, ssn } from "../made-up.ts";
import type { InputBox, Person } from "../person.ts";
// For the type of `window.__standIn`.
import type {} from "../../stand-in/app/stand-in-hooks.ts";
import { waitUntil } from "../wait-until.ts";

/** Claude's input box in every layout and language, with or without test ids. */
const composer: InputBox = { field: "[data-composer-editor]", send: "button.primary" };

const message = `My SSN is ${ssn}.`;
const redacted = "My SSN is [SSN_1].";
const chat = "/chat/5f0c6a52-9d0e-4c62-9a53-0d6d8f1b7a01";

const dialog = {
  title: "Send this social security number to Claude?",
  items: ["Social security number"],
  buttons: ["Redact and send", "Edit message", "Send as is"],
  focused: "Edit message",
};

const addresses = [
  "/new?layout=home",
  "/new?layout=reply",
  `${chat}?layout=home`,
  `${chat}?layout=reply`,
  "/new?incognito",
  "/project/7c1d3b64-2f5e-4d7a-8c11-3e9a5b2d6f10",
  "/task/new",
  "/new?lang=ko",
  `${chat}?lang=ja&layout=reply`,
  "/new?testids=off",
  "/new?testids=off&layout=home",
  `${chat}?testids=off&layout=reply`,
  `${chat}?testids=off&lang=ko`,
  "/new?ssr=500",
  "/new?csp=trusted-types",
  "/new?remount=keydown",
  "/new?remount=input",
  "/new?remount=blur",
  "/new?remount=pointerdown",
];

for (const address of addresses) {
  test(`Enter is held, and the message goes redacted: ${address}`, async ({ person, standIn }) => {
    const there = person.at(composer);
    await there.opensClaude(address);
    await there.types(message);
    await there.presses("Enter");
    expect(await there.seesDialog()).toEqual(dialog);
    expect(standIn.prompts()).toEqual([]);
    await there.chooses("Redact and send");
    expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
  });

  test(`Send is held, and the message goes as it is: ${address}`, async ({ person, standIn }) => {
    const there = person.at(composer);
    await there.opensClaude(address);
    await there.types(message);
    await there.clicksSend();
    expect(await there.seesDialog()).toEqual(dialog);
    expect(standIn.prompts()).toEqual([]);
    await there.chooses("Send as is");
    expect(await standIn.waitForPrompts(1)).toEqual([message]);
  });
}

for (const layout of ["classic", "home", "reply"]) {
  for (const testids of ["on", "off"]) {
    const variant = `layout=${layout}&testids=${testids}`;

    test(`no other button of the input box is taken for Send: ${variant}`, async ({ person, standIn }) => {
      const there = person.at(composer);
      await there.opensClaude(`${chat}?${variant}`);
      await there.types(message);
      for (const button of otherButtons[layout] ?? []) {
        await there.clicks(button);
        await there.seesNoDialog();
      }
      expect(await there.draft()).toBe(message);
      expect(standIn.prompts()).toEqual([]);
    });

    test(`Stop stops the reply, whatever stands in the input box: ${variant}`, async ({
      person,
      standIn,
    }) => {
      const there = person.at(composer);
      await there.opensClaude(`${chat}?reply=hold&${variant}`);
      await there.says("Hello");
      await standIn.waitForPrompts(1);
      await there.types(message);
      await there.clicks("Stop response");
      await waitUntil(
        "the server is told to stop",
        () => standIn.requests().some(({ path }) => path.endsWith("/stop_response")) || undefined,
      );
      await there.seesNoDialog();
      expect(standIn.prompts()).toEqual(["Hello"]);
    });
  }
}

for (const layout of ["classic", "home", "reply"]) {
  test(`Send is known by its place alone: ${layout}`, async ({ person, tab, standIn }) => {
    const there = person.at(composer);
    await there.opensClaude(`${chat}?testids=off&layout=${layout}`);
    await there.types(message);
    await tab.evaluate((send) => {
      document.querySelector(send)?.setAttribute("aria-label", "Nachricht senden");
    }, composer.send);
    await there.clicksSend();
    expect(await there.seesDialog()).toEqual(dialog);
    await there.chooses("Redact and send");
    expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
  });
}

const otherButtons: Record<string, readonly string[]> = {
  classic: ["Stand-in model", "Press and hold to record"],
  home: ["Chat", "Stand-in model"],
  reply: ["Stand-in model", "Press and hold to record"],
};

test.describe("the layout for small screens", () => {
  const lines = `My SSN is ${ssn},\nplease keep it.`;

  test("Enter breaks the line there, Send and Control+Enter are held", async ({ person, tab, standIn }) => {
    await tab.setViewport({ width: 480, height: 800 });
    await person.opensClaude("/new");
    await person.types(`My SSN is ${ssn},`);
    await person.presses("Enter");
    await person.seesNoDialog();
    await person.types("please keep it.");
    expect(await person.draft()).toBe(lines);
    await person.presses("Control+Enter");
    expect(await person.seesDialog()).toEqual({ ...dialog, items: ["Social security number, line 1"] });
    await person.chooses("Edit message");
    await person.clicksSend();
    await person.chooses("Redact and send");
    expect(await standIn.waitForPrompts(1)).toEqual([lines.replace(ssn, "[SSN_1]")]);
  });

  test("where its width is guessed wrong, an Enter asks early and loses nothing", async ({
    person,
    standIn,
  }) => {
    await person.opensClaude("/new?narrow=1");
    await person.types(message);
    await person.presses("Enter");
    await person.chooses("Edit message");
    expect(await person.draft()).toBe(message);
    await person.clicksSend();
    await person.chooses("Redact and send");
    expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
  });
});

test.describe("a menu of suggestions", () => {
  test("Enter picks from it and is not held; the next one is", async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.types(`${message} /proof`);
    await person.presses("Enter");
    await person.seesNoDialog();
    expect(await person.draft()).toBe(`${message} /proofread `);
    await person.presses("Enter");
    await person.chooses("Redact and send");
    expect(await standIn.waitForPrompts(1)).toEqual([`${redacted} /proofread `]);
  });

  test("Control+Enter sends over it, and is held", async ({ person, standIn }) => {
    await person.opensClaude("/new");
    await person.types(`${message} /proof`);
    await person.presses("Control+Enter");
    expect(await person.seesDialog()).toEqual(dialog);
    expect(standIn.prompts()).toEqual([]);
  });
});

test.describe("the first paint's text area", () => {
  const firstPaint: InputBox = { field: "textarea.ssr-input", send: composer.send };

  test("takes Enter as a line break; its text is held in the editor that follows", async ({
    person,
    tab,
    standIn,
  }) => {
    const early = person.at(firstPaint);
    await early.opensClaude("/new?ssr=hold");
    await early.types(message);
    await early.presses("Enter");
    await early.seesNoDialog();
    await early.types("Keep it.");
    expect(await early.draft()).toBe(`${message}\nKeep it.`);
    await tab.evaluate(() => window.__standIn.hydrate());
    await person.seesUnderlined([ssn]);
    await person.clicksSend();
    await person.chooses("Redact and send");
    expect(await standIn.waitForPrompts(1)).toEqual([`${redacted}\nKeep it.`]);
  });
});

test.describe("text that comes without any key", () => {
  const ways: Record<string, (person: Person) => Promise<void>> = {
    Enter: async (person) => {
      await person.types(" ");
      await person.presses("Enter");
    },
    Send: (person) => person.clicksSend(),
  };

  for (const address of [
    `/new?q=${encodeURIComponent(message)}`,
    `/new#q=${encodeURIComponent(message)}`,
    `/new?layout=home&testids=off&q=${encodeURIComponent(message)}`,
  ]) {
    for (const [way, send] of Object.entries(ways)) {
      test(`a link's text is underlined, and held: ${address}, ${way}`, async ({ person, standIn }) => {
        const there = person.at(composer);
        await there.opensClaude(address);
        await there.seesUnderlined([ssn]);
        await send(there);
        expect(await there.seesDialog()).toEqual(dialog);
        expect(standIn.prompts()).toEqual([]);
      });
    }
  }

  test("a text that dictation or another extension puts in", async ({ person, tab, standIn }) => {
    await person.opensClaude("/new");
    await tab.evaluate((text) => window.__standIn.insertText(text), message);
    await person.seesUnderlined([ssn]);
    await person.clicksSend();
    await person.chooses("Redact and send");
    expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
  });

  test("a draft that the page has kept", async ({ person, tab, standIn }) => {
    await person.opensClaude("/new?draft=local");
    await person.types(message);
    await person.seesUnderlined([ssn]);
    await tab.reload();
    await person.seesUnderlined([ssn]);
    await person.clicksSend();
    expect(await person.seesDialog()).toEqual(dialog);
    expect(standIn.prompts()).toEqual([]);
  });

  test("a text that stays in an input box which is made anew", async ({ person, tab, standIn }) => {
    await person.opensClaude("/new");
    await person.types(message);
    await person.seesUnderlined([ssn]);
    await tab.evaluate(() => window.__standIn.remountComposer());
    await person.seesUnderlined([ssn]);
    await person.presses("Enter");
    await person.chooses("Redact and send");
    expect(await standIn.waitForPrompts(1)).toEqual([redacted]);
  });
});

test("fifty pages later the input box is still watched", async ({ person, standIn }) => {
  const links = ["Garden club invitation", "New chat", "Code", "Reading list for autumn", "Project"];
  await person.opensClaude("/new");
  for (let walk = 0; walk < 10; walk++) {
    for (const link of links) await person.clicks(link);
  }
  await person.clicks("Sourdough timing");
  await person.types(`His SSN is ${otherSsn}.`);
  await person.seesUnderlined([otherSsn]);
  await person.presses("Enter");
  await person.chooses("Redact and send");
  expect(await standIn.waitForPrompts(1)).toEqual(["His SSN is [SSN_1]."]);
});
