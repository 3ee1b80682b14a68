import type { Tab } from "../drivers/driver.ts";
import { expect, test } from "../fixtures.ts";
import { otherSsn, ssn } from "../made-up.ts";
import { Warnings } from "../warnings.ts";

const twoFinds = `Hers is SSN ${ssn}, his is SSN ${otherSsn}. `;

test("the page hears none of the keys that are pressed in the card", async ({ person, tab }) => {
  const warnings = new Warnings(tab);
  await person.opensClaude("/new");
  await person.types(twoFinds);
  await warnings.seesPill("2 to check");
  await person.presses("F8");
  await warnings.seesCardFocused("Redact");
  await tab.evaluate(listenToKeys);
  for (const key of ["Tab", "Shift+Tab", "ArrowDown", "a", "F8", "Escape"]) await person.presses(key);
  await warnings.seesNoCard();
  await person.presses("x");
  expect(await tab.evaluate(readHeardKeys)).toEqual([
    "keydown x",
    "keypress x",
    "beforeinput x",
    "input x",
    "keyup x",
  ]);
});

test("Tab stays in the card, in both directions", async ({ person, tab }) => {
  const warnings = new Warnings(tab);
  await person.opensClaude("/new");
  await person.types(`My SSN is ${ssn}. `);
  await warnings.seesPill("1 to check");
  await person.presses("F8");
  const focused = [(await warnings.seesCardFocused("Redact")).focused];
  for (const key of ["Tab", "Tab", "Tab", "Tab", "Shift+Tab"]) {
    await person.presses(key);
    focused.push((await warnings.seesCard()).focused);
  }
  expect(focused).toEqual([
    "Redact",
    "Fine in this chat",
    "Not sensitive",
    "Already sent it?",
    "Redact",
    "Already sent it?",
  ]);
});

test("what the page's scripts press opens nothing and answers nothing", async ({ person, tab }) => {
  const warnings = new Warnings(tab);
  await person.opensClaude("/new");
  await person.types(twoFinds);
  await warnings.seesPill("2 to check");
  await tab.evaluate(forgeInput);
  // A card that had been opened would be at the second find now.
  await person.presses("F8");
  await warnings.seesCardAt("1 of 2");
  await tab.evaluate(forgeInput);
  await person.presses("F8");
  await warnings.seesCardAt("2 of 2");
  expect(await person.draft()).toBe(twoFinds);
});

test("a key that the page has used is left to it", async ({ person, tab }) => {
  const warnings = new Warnings(tab);
  await person.opensClaude("/new");
  await person.types(twoFinds);
  await warnings.seesPill("2 to check");
  await tab.evaluate(() => {
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "F8") event.preventDefault();
      },
      { once: true },
    );
  });
  await person.presses("F8");
  await person.presses("F8");
  await warnings.seesCardAt("1 of 2");
});

test("no value stands in what we draw, and the page cannot find it there", async ({ person, tab }) => {
  const warnings = new Warnings(tab);
  const findTraces = async () => ({
    ours: [ssn, ssn.replaceAll("-", "")].filter((value) => ours.includes(value)),
    isFindable: await tab.evaluate(isFindableOutsideOfDraft, ssn),
  });
  await person.opensClaude("/new");
  await person.types(`My SSN is ${ssn}. `);
  await warnings.seesPill("1 to check");
  await person.presses("F8");
  await warnings.seesCard();
  const ours = await warnings.readsOurRoots();
  expect(ours).toContain("Social security number");
  expect(await findTraces()).toEqual({ ours: [], isFindable: false });
});

test("the pill lies above the input box, covering neither text nor Send", async ({ person, tab }) => {
  await person.opensClaude("/new");
  await person.types(`My SSN is ${ssn}. `);
  await new Warnings(tab).seesPill("1 to check");
  const [pill, frame] = [await readBox(tab, ".pill"), await frameOf(tab)];
  expect({
    above: Math.round(frame.top - pill.bottom),
    inset: Math.round(frame.right - pill.right),
  }).toEqual({ above: 6, inset: 12 });
});

test("in a page that reads from the right, the pill is at the left and our own texts read as before", async ({
  person,
  tab,
}) => {
  const warnings = new Warnings(tab);
  await person.opensClaude("/new");
  await tab.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  await person.pastes(`מספר SSN ${ssn} שלום`);
  await person.seesUnderlined([ssn]);
  await warnings.seesPill("1 to check");
  const pill = await readBox(tab, ".pill");
  expect(Math.round(pill.left - (await frameOf(tab)).left)).toBe(12);
  await warnings.clicksPill();
  await warnings.seesCard();
  const directions = await tab.evaluateInClosedRoots(
    (roots) =>
      roots.flatMap((root) =>
        [...root.querySelectorAll(".card")].map((card) => getComputedStyle(card).direction),
      ),
    null,
  );
  expect(directions).toEqual(["ltr"]);
});

test("underlines and card stay in place when the page is zoomed and the window narrowed", async ({
  person,
  tab,
}) => {
  const warnings = new Warnings(tab);
  await person.opensClaude("/new");
  await person.types(`SSN ${ssn} is mine: a line of some length stands behind it, keep it.`);
  await person.seesUnderlined([ssn]);
  await tab.setViewport({ width: 700, height: 720 });
  await person.seesUnderlined([ssn]);
  await tab.evaluate(() => {
    document.documentElement.style.zoom = "1.5";
  });
  await tab.setViewport({ width: 1280, height: 720 });
  await person.seesUnderlined([ssn]);
  await person.presses("F8");
  await warnings.seesCard();
  const [card, underline] = [await readBox(tab, ".card"), await readBox(tab, "i")];
  expect({
    left: Math.round(card.left - underline.left),
    top: Math.round(card.top - underline.bottom),
  }).toEqual({ left: 0, top: 6 });
});

test("a card closes when its find is scrolled away", async ({ person, tab }) => {
  const warnings = new Warnings(tab);
  await person.opensClaude("/new");
  await person.pastes(
    [`My SSN is ${ssn}.`, ...Array.from({ length: 40 }, (_, line) => `Line ${line}`)].join("\n"),
  );
  await warnings.seesPill("1 to check");
  await person.presses("F8");
  await warnings.seesCard();
  await tab.evaluate(() => document.querySelector(".editor-scroller")?.scrollTo(0, 500));
  await warnings.seesNoCard();
});

async function readBox(tab: Tab, selector: string): Promise<DOMRect> {
  const box = await tab.evaluateInClosedRoots((roots, wanted) => {
    const elements = roots.flatMap((root) => [...root.querySelectorAll(wanted)]);
    return elements[0]?.getBoundingClientRect().toJSON() as DOMRect | undefined;
  }, selector);
  if (box === undefined) throw new Error(`Nothing of ours is ${selector}.`);
  return box;
}

function frameOf(tab: Tab): Promise<DOMRect> {
  return tab.evaluate(() => document.querySelector(".card")?.getBoundingClientRect().toJSON() as DOMRect);
}

type Listening = typeof globalThis & { heardKeys: string[] };

/** Runs in the page. */
function listenToKeys(): void {
  const heard: string[] = [];
  (globalThis as Listening).heardKeys = heard;
  for (const type of ["keydown", "keypress", "beforeinput", "input", "keyup"]) {
    const note = (event: Event) =>
      heard.push(`${type} ${event instanceof KeyboardEvent ? event.key : (event as InputEvent).data}`);
    window.addEventListener(type, note, { capture: true });
  }
}

/** Runs in the page. */
function readHeardKeys(): string[] {
  return (globalThis as Listening).heardKeys;
}

/** Runs in the page: keys and clicks without a person. */
function forgeInput(): void {
  const targets = [document.activeElement, window, ...document.querySelectorAll("[data-quiet-layer]")];
  for (const target of targets) {
    target?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "F8", code: "F8", bubbles: true, composed: true }),
    );
    target?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    target?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }));
  }
}

/** Runs in the page: whether its own search comes upon the value with the draft out of sight. */
function isFindableOutsideOfDraft(value: string): boolean {
  const app = document.querySelector<HTMLElement>("#root");
  app?.style.setProperty("display", "none");
  const isFindable = (window as unknown as { find(text: string): boolean }).find(value);
  app?.style.removeProperty("display");
  return isFindable;
}
