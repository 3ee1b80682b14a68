import type { Tab } from "../drivers/driver.ts";
import { expect, test } from "../fixtures.ts";
import { ssn } from "../made-up.ts";
// For the type of `window.__standIn`.
import type {} from "../../stand-in/app/stand-in-hooks.ts";

const message = `My SSN is ${ssn},\nplease keep it.`;

const dialog = {
  title: "Send this social security number to Claude?",
  items: ["Social security number, line 1"],
  buttons: ["Don't send", "Send as is"],
  focused: "Don't send",
};

/** The page's editor, as TipTap hangs it on its element. */
interface EditorElement extends Element {
  readonly editor: {
    readonly view: { someProp(name: "handleKeyDown", call: (handle: KeyHandler) => unknown): void };
  };
}
type KeyHandler = (view: unknown, event: KeyboardEvent) => boolean;

/**
 * Sends what is in the input box without any key or click that could be seen, as a redesigned page might.
 * @param added a text that is put into the box in the same moment
 */
function sendsUnseen(tab: Tab, added?: string): Promise<void> {
  return tab.evaluate((text) => {
    if (text !== undefined) window.__standIn.insertText(text);
    const { view } = (document.querySelector("[data-composer-editor]") as EditorElement).editor;
    view.someProp("handleKeyDown", (handle) =>
      handle(view, new KeyboardEvent("keydown", { key: "Enter", keyCode: 13 })),
    );
  }, added);
}

const addresses = [
  "/new",
  "/chat/5f0c6a52-9d0e-4c62-9a53-0d6d8f1b7a01?layout=reply",
  // However the page makes its request.
  ...["url", "request", "captured", "blob", "xhr", "xhr-bytes"].map((way) => `/new?fetch=${way}`),
];

for (const address of addresses) {
  test(`Don't send: what was typed comes back into the input box: ${address}`, async ({
    person,
    tab,
    standIn,
  }) => {
    await person.opensClaude(address);
    await person.types(message);
    await person.seesUnderlined([ssn]);
    await sendsUnseen(tab);
    expect(await person.seesDialog()).toEqual(dialog);
    await person.chooses("Don't send");
    await person.seesDraft(message);
    await person.seesUnderlined([ssn]);
    expect(standIn.prompts()).toEqual([]);
  });

  test(`Send as is: the message goes as it was typed: ${address}`, async ({ person, tab, standIn }) => {
    await person.opensClaude(address);
    await person.types(message);
    await sendsUnseen(tab);
    await person.chooses("Send as is");
    expect(await standIn.waitForPrompts(1)).toEqual([message]);
  });
}

test("a text that is put in and sent at once comes back too", async ({ person, tab, standIn }) => {
  await person.opensClaude("/new");
  await sendsUnseen(tab, `My SSN is ${ssn}.`);
  await person.chooses("Don't send");
  await person.seesDraft(`My SSN is ${ssn}.`);
  expect(standIn.prompts()).toEqual([]);
});

test("what is put in at the last moment comes back with the rest", async ({ person, tab, standIn }) => {
  await person.opensClaude("/new");
  await person.types(message);
  await person.seesUnderlined([ssn]);
  await sendsUnseen(tab, "!");
  await person.chooses("Don't send");
  await person.seesDraft(`${message}!`);
  expect(standIn.prompts()).toEqual([]);
});

test("a page that is busy for long with its own request is held all the same", async ({
  person,
  tab,
  standIn,
}) => {
  await person.opensClaude("/new");
  // More often than nobody may answer before nobody is asked any more.
  for (let time = 0; time < 4; time++) {
    await tab.evaluate(sendsAndIsBusy, `My SSN is ${ssn}.`);
    expect(await person.seesDialog()).toEqual({ ...dialog, items: ["Social security number"] });
    await person.chooses("Don't send");
  }
  expect(standIn.requests().filter(({ path }) => path.endsWith("/docs"))).toEqual([]);
});

/** Runs in the page: sends a text of a project, and then draws it for longer than any request should wait. */
async function sendsAndIsBusy(content: string): Promise<void> {
  const body = JSON.stringify({ file_name: "", content });
  fetch("/api/organizations/o/projects/p/docs", { method: "POST", body }).catch(() => undefined);
  // What stands before the request is done by then, and our world is asked.
  for (let step = 0; step < 20; step++) await Promise.resolve();
  const until = performance.now() + 700;
  while (performance.now() < until);
}
