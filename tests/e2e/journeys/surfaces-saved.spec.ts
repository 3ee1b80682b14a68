import type { StandIn } from "../../stand-in/server.ts";
import { expect, test } from "../fixtures.ts";
import { otherSsn, ssn, thirdSsn } from "../made-up.ts";
import type { InputBox, Person } from "../person.ts";
import { waitUntil } from "../wait-until.ts";

const text = `My SSN is ${ssn}.`;

const dialog = {
  title: "Send this social security number to Claude?",
  items: ["Social security number"],
  buttons: ["Don't send", "Send as is"],
  focused: "Don't send",
};

interface SavedPlace {
  readonly name: string;
  readonly address: string;
  /** The button that opens it, where there is one. */
  readonly opener?: string;
  readonly save: string;
  /** What the server gets. */
  readonly request: RegExp;
  readonly sent: object;
  /** What the page says when it could not be saved; what was typed then still stands in its field. */
  readonly refused: string;
}

const chat = "/chat/5f0c6a52-9d0e-4c62-9a53-0d6d8f1b7a01";
const project = "/project/7c1d3b64-2f5e-4d7a-8c11-3e9a5b2d6f10";

const places: readonly SavedPlace[] = [
  {
    name: "a project's instructions",
    address: project,
    opener: "Set project instructions",
    save: "Save instructions",
    request: /^\/api\/organizations\/[^/]+\/projects\/[^/]+$/u,
    sent: { instructions: text },
    refused: "This could not be saved.",
  },
  {
    name: "a text for a project",
    address: project,
    opener: "Add text content",
    save: "Add content",
    request: /\/projects\/[^/]+\/docs$/u,
    sent: { file_name: "", content: text },
    refused: "This could not be saved.",
  },
  {
    name: "personal preferences",
    address: "/settings/general",
    save: "Save changes",
    request: /^\/api\/account_profile$/u,
    sent: { conversation_preferences: text },
    refused: "Not saved",
  },
  {
    name: "a style",
    address: "/settings/general",
    opener: "Create custom style",
    save: "Create style",
    request: /\/styles\/create$/u,
    sent: { prompt: text },
    refused: "This could not be saved.",
  },
  {
    name: "feedback on an answer",
    address: chat,
    opener: "Give negative feedback",
    save: "Submit",
    request: /\/chat_feedback$/u,
    sent: { type: "flag", reason: text },
    refused: "This could not be saved.",
  },
];

function readSaved(standIn: StandIn, { request }: SavedPlace): unknown[] {
  return standIn
    .requests()
    .filter(({ path }) => request.test(path))
    .map(({ body }) => JSON.parse(body) as unknown);
}

async function writesInto({ address, opener }: SavedPlace, person: Person): Promise<Person> {
  const field = opener === undefined ? "textarea" : '[role="dialog"] textarea';
  const there = person.at({ field, send: "none" } satisfies InputBox);
  await (opener === undefined ? there : person.at({ field: "main", send: "none" })).opensClaude(address);
  if (opener !== undefined) await person.clicks(opener);
  await there.types(text);
  return there;
}

for (const place of places) {
  test(`${place.name}: Don't send leaves the text in its place`, async ({ person, tab, standIn }) => {
    const there = await writesInto(place, person);
    await there.clicks(place.save);
    expect(await there.seesDialog()).toEqual(dialog);
    await there.chooses("Don't send");
    await waitUntil(`the page says "${place.refused}"`, () =>
      tab.evaluate((words) => document.body.innerText.includes(words) || undefined, place.refused),
    );
    expect(await there.draft()).toBe(text);
    expect(readSaved(standIn, place)).toEqual([]);
    const composer = await tab.evaluate(
      () => document.querySelector<HTMLElement>("[data-composer-editor]")?.innerText.trim() ?? "",
    );
    expect(composer).toBe("");
  });

  test(`${place.name}: Send as is saves exactly what was typed`, async ({ person, standIn }) => {
    const there = await writesInto(place, person);
    await there.clicks(place.save);
    await there.chooses("Send as is");
    await waitUntil("the server has got it", () => readSaved(standIn, place).length === 1 || undefined);
    expect(readSaved(standIn, place)).toEqual([place.sent]);
  });

  test(`${place.name}: Enter breaks the line and is not held`, async ({ person }) => {
    const there = await writesInto(place, person);
    await there.presses("Enter");
    await there.seesNoDialog();
    expect(await there.draft()).toBe(`${text}\n`);
  });

  test(`${place.name}: what was found is underlined`, async ({ person, browserName }) => {
    test.skip(browserName === "firefox", "Firefox tells nobody where text stands in a text area.");
    const there = await writesInto(place, person);
    await there.seesUnderlined([ssn]);
  });
}

test("an editable box of somebody else on the page holds nothing", async ({ person, standIn }) => {
  await person.opensClaude("/new?extras=editable");
  const there = person.at({ field: ".foreign-editable", send: "none" });
  await there.types(text);
  await there.presses("Enter");
  await there.seesNoDialog();
  await person.says("Hello");
  expect(await standIn.waitForPrompts(1)).toEqual(["Hello"]);
});

const noProse = {
  "a search box": '<input type="search">',
  "a list to pick from": '<input type="text" role="combobox">',
  "a password": '<input type="password">',
  "a field that the browser fills in": '<input type="text" autocomplete="email">',
  "an editor of code": '<div class="cm-editor"><div contenteditable="true"></div></div>',
};

for (const [name, html] of Object.entries(noProse)) {
  test(`what is typed into ${name} is not looked at`, async ({ person, tab }) => {
    await person.opensClaude("/new");
    await person.types(text);
    await person.seesUnderlined([ssn]);
    await tab.evaluate((added) => {
      const parsed = new DOMParser().parseFromString(added, "text/html");
      document.querySelector("main")?.prepend(...parsed.body.children);
      const field = document.querySelector<HTMLElement>("main > input, .cm-editor > div");
      field?.focus();
    }, html);
    await tab.type(`SSN ${otherSsn} `);
    await tab.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    await person.seesUnderlined([ssn]);
  });
}

test("texts that are saved at once are asked about one after the other", async ({ person, tab, standIn }) => {
  const texts = [ssn, otherSsn, thirdSsn].map((value) => `My SSN is ${value}.`);
  await person.opensClaude(project);
  await tab.evaluate((contents) => {
    for (const content of contents) {
      const body = JSON.stringify({ file_name: "", content });
      fetch("/api/organizations/o/projects/p/docs", { method: "POST", body }).catch(() => undefined);
    }
  }, texts);
  await person.choosesAndIsAsked("Send as is", dialog.title);
  await person.choosesAndIsAsked("Send as is", dialog.title);
  await person.chooses("Send as is");
  const saved = () => standIn.requests().filter(({ path }) => path.endsWith("/docs"));
  await waitUntil("the server has got all of them", () => saved().length === 3 || undefined);
  expect(saved().map(({ body }) => (JSON.parse(body) as { content: string }).content)).toEqual(texts);
});
