import { startBrowser } from "../drivers/start-browser.ts";
import type { BrowserName, DrivenBrowser, Tab } from "../drivers/driver.ts";
import { expect, test } from "../fixtures.ts";
import { ssn } from "../made-up.ts";
import { Person } from "../person.ts";
import { waitUntil } from "../wait-until.ts";
import type { StandIn } from "../../stand-in/server.ts";

/** The number, and the number as other programs would write it down. */
const disguises = [ssn, ssn.replaceAll("-", ""), btoa(ssn), Buffer.from(ssn).toString("hex")];

const findTraces = (text: string): string[] => disguises.filter((disguise) => text.includes(disguise));

test("a value that was found stands nowhere but in the person's own draft", async ({
  person,
  tab,
  extension,
}) => {
  const seesNoTraces = async () => {
    const { html, kept, isFindable, highlights } = await tab.evaluate(readPageWithoutDraft, ssn);
    const ours = await tab.evaluateInClosedRoots((roots) => roots.map((root) => root.innerHTML).join(), null);
    const stored = JSON.stringify(await extension.readStorage());
    expect({
      page: findTraces(html),
      pageStorage: findTraces(kept),
      isFindable,
      highlights,
      ours: findTraces(ours),
      stored: findTraces(stored),
      console: tab.messages().filter((message) => findTraces(message).length > 0),
    }).toEqual({
      page: [],
      pageStorage: [],
      isFindable: false,
      highlights: 0,
      ours: [],
      stored: [],
      console: [],
    });
  };

  await person.opensClaude("/new");
  await person.types(`My SSN is ${ssn} and that is all.`);
  await person.seesUnderlined([ssn]);
  await seesNoTraces();
  await person.presses("Enter");
  await person.seesDialog();
  await seesNoTraces();
  await person.chooses("Edit message");
  await seesNoTraces();
  await person.presses("Enter");
  await person.chooses("Redact and send");
  await person.seesAnswers(1);
  await seesNoTraces();
});

/** Runs in the page: all that its scripts can read, apart from the draft itself. */
function readPageWithoutDraft(value: string) {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const editor of copy.querySelectorAll('[data-testid="chat-input"]')) editor.remove();
  const app = document.querySelector<HTMLElement>("#root");
  app?.style.setProperty("display", "none");
  const isFindable = (window as unknown as { find(text: string): boolean }).find(value);
  app?.style.removeProperty("display");
  return {
    html: copy.outerHTML,
    kept: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    isFindable,
    highlights: CSS.highlights.size,
  };
}

test("nothing goes over the wire that the page alone wouldn't send", async ({
  browserName,
  driven,
  extension,
  standIn,
  claudeProxy,
}) => {
  const withTacit = await recordRequests(driven, standIn, async (person) => {
    await person.says(`My SSN is ${ssn}.`);
    await person.chooses("Redact and send");
    const popup = await extension.openPopup();
    await popup.close();
  });
  const bare = await startBrowser(browserName as BrowserName, { proxyPort: claudeProxy.port });
  const without = await recordRequests(bare, standIn, (person) => person.says("My SSN is [SSN_1]."));
  await bare.close();

  expect(withTacit).toEqual(without);
  const refused = claudeProxy.refusedHosts().map((host) => host.replace(/:\d+$/u, ""));
  expect(refused.filter((host) => !driven.makersHosts.test(host))).toEqual([]);
});

/** What the server got while someone sent a message and the answer came: each request once, ids and clocks left out. */
async function recordRequests(
  browser: DrivenBrowser,
  standIn: StandIn,
  send: (person: Person) => Promise<void>,
): Promise<string[]> {
  standIn.reset();
  const tab: Tab = await browser.openTab();
  const person = new Person(tab);
  await person.opensClaude("/new");
  await send(person);
  await person.seesAnswers(1);
  await waitUntil(
    "the page asks for the chat's title, its last request",
    () => standIn.requests().some(({ path }) => path.endsWith("/title")) || undefined,
  );
  await tab.close();
  const requests = standIn.requests().map(({ method, path, body }) => `${method} ${path} ${body}`);
  return [...new Set(requests.map((request) => request.replace(changingPart, "…")))].toSorted();
}

const changingPart =
  /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|\d{13}|\d{4}-\d\d-\d\dT[\d:.]+Z/gu;
