import type { Point, Tab } from "./drivers/driver.ts";
import { waitUntil } from "./wait-until.ts";

/** A place that takes text, and the button that sends it, as selectors. */
export interface InputBox {
  readonly field: string;
  readonly send: string;
}

const composer: InputBox = {
  field: '[data-testid="chat-input"][contenteditable="true"]',
  send: '[data-testid="chat-input-send"]',
};
const commandKey = process.platform === "darwin" ? "Meta" : "Control";

/** The warning, as it reads. */
export interface SeenDialog {
  readonly title: string;
  readonly items: readonly string[];
  readonly buttons: readonly string[];
  /** Name of the focused button. */
  readonly focused: string | undefined;
}

/** A place in the draft: both count from 0. */
export interface Caret {
  readonly line: number;
  readonly column: number;
}

/** What a person at Claude's page does and sees, with trusted input only. */
export class Person {
  readonly #tab: Tab;
  readonly #box: InputBox;

  constructor(tab: Tab, box = composer) {
    this.#tab = tab;
    this.#box = box;
  }

  /** The same person at another place: what they type, send and read is there. */
  at(box: InputBox): Person {
    return new Person(this.#tab, box);
  }

  async opensClaude(path: string): Promise<void> {
    await this.#tab.goTo(`https://claude.ai${path}`);
    await this.seesComposer();
  }

  async seesComposer(): Promise<void> {
    await this.#findPoint(this.#box.field);
  }

  /** A newline is typed as Shift+Enter: Enter alone sends. */
  async types(text: string): Promise<void> {
    await this.#focusComposer();
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) await this.#tab.press("Shift+Enter");
      await this.#tab.type(line);
    }
  }

  async pastes(text: string): Promise<void> {
    await this.#focusComposer();
    await this.#tab.paste(text);
  }

  /** Keys joined by "+", as in `Control+Enter`; they go to whatever has the focus. */
  async presses(keys: string): Promise<void> {
    await this.#tab.press(keys);
  }

  /** Presses a key and keeps it down while it repeats a few times. */
  async holdsDown(key: string): Promise<void> {
    for (let press = 0; press < 10; press++) await this.#tab.keyDown(key);
  }

  async letsGo(key: string): Promise<void> {
    await this.#tab.keyUp(key);
  }

  async clicksSend(): Promise<void> {
    await this.#tab.clickAt(await this.#findPoint(`${this.#box.send}:enabled`));
  }

  /** Clicks the button or link of the page that shows this text or is labelled so. */
  async clicks(name: string): Promise<void> {
    await this.#tab.clickAt(
      await waitUntil(`"${name}" can be clicked`, () => this.#tab.evaluate(findControlPoint, name)),
    );
  }

  /** Types and sends with Enter. */
  async says(text: string): Promise<void> {
    await this.types(text);
    await this.#tab.press("Enter");
  }

  async selectsAll(): Promise<void> {
    await this.#focusComposer();
    await this.#tab.press(`${commandKey}+a`);
  }

  async undoes(): Promise<void> {
    await this.#focusComposer();
    await this.#tab.press(`${commandKey}+z`);
  }

  /** Waits for the warning and reads it as a screen reader would. */
  async seesDialog(): Promise<SeenDialog> {
    const { title, buttons, focused } = await waitUntil("the dialog is open", async () => {
      const elements = await this.#tab.accessibleElements();
      const dialog = elements.find(({ role }) => role === "alertdialog" || role === "dialog");
      const shown = elements.filter(({ role }) => role === "button");
      return (
        dialog && {
          title: dialog.name,
          buttons: shown.map(({ name }) => name),
          focused: shown.find((button) => button.focused)?.name,
        }
      );
    });
    return { title, items: await this.#readDialogItems(), buttons, focused };
  }

  /** Waits until all of the dialog's buttons answer: the risky one takes a moment, and Enter does with each. */
  async seesButtonsAnswer(): Promise<void> {
    await waitUntil("the dialog's buttons answer", async () => {
      const elements = await this.#tab.accessibleElements();
      const isOpen = elements.some(({ role }) => role === "alertdialog");
      const buttons = elements.filter(({ role }) => role === "button");
      return (isOpen && buttons.every(({ disabled }) => !disabled)) || undefined;
    });
  }

  /** Waits for a notice above the page and reads it. */
  async seesNotice(): Promise<string> {
    return waitUntil("a notice is shown", () =>
      this.#tab.evaluateInClosedRoots((roots) => {
        const notices = roots.flatMap((root) => [...root.querySelectorAll("[role=alert]")]);
        return notices.map(({ textContent }) => textContent).find((text) => text !== "");
      }, null),
    );
  }

  /** How many dialogs of ours are open, and how many elements of ours are in the page to hold them. */
  async countDialogs(): Promise<{ dialogs: number; hosts: number }> {
    return this.#tab.evaluateInClosedRoots((roots) => {
      const open = roots.filter((root) => root.querySelector("dialog:modal") !== null);
      return { dialogs: open.length, hosts: open.filter(({ host }) => host.isConnected).length };
    }, null);
  }

  async seesNoDialog(): Promise<void> {
    await waitUntil("no dialog is open", async () => {
      const elements = await this.#tab.accessibleElements();
      return elements.every(({ role }) => role !== "alertdialog" && role !== "dialog") || undefined;
    });
  }

  /** Clicks one of the dialog's buttons as soon as it answers. */
  async chooses(button: string): Promise<void> {
    await this.#tab.clickAt(await this.findsDialogButton(button));
    await this.seesNoDialog();
  }

  /** Does the same where another question follows. */
  async choosesAndIsAsked(button: string, title: string): Promise<void> {
    await this.#tab.clickAt(await this.findsDialogButton(button));
    await waitUntil(`the next question is "${title}"`, async () => {
      const elements = await this.#tab.accessibleElements();
      return elements.some(({ role, name }) => role === "alertdialog" && name === title) || undefined;
    });
  }

  /** Chooses one of the reasons that the dialog gives. */
  async givesReason(reason: string): Promise<void> {
    await this.#tab.clickAt(
      await waitUntil(`"${reason}" can be chosen`, () =>
        this.#tab.evaluateInClosedRoots(findReasonPoint, reason),
      ),
    );
  }

  /** Waits until this button of the dialog can be pressed but answers nothing yet. */
  async seesNoAnswerFrom(button: string): Promise<void> {
    await waitUntil(`"${button}" does not answer`, async () => {
      const elements = await this.#tab.accessibleElements();
      return (
        elements.some(({ role, name, disabled }) => role === "button" && name === button && disabled) ||
        undefined
      );
    });
  }

  /** All that the open dialog says, from top to bottom. */
  async readsDialog(): Promise<string> {
    return waitUntil("the dialog can be read", () =>
      this.#tab.evaluateInClosedRoots((roots) => {
        const dialogs = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>("dialog[open]")]);
        return dialogs[0]?.innerText;
      }, null),
    );
  }

  /** Clicks twice at the same place, as fast as the browser takes it. */
  async choosesTwice(button: string): Promise<void> {
    const point = await this.findsDialogButton(button);
    await this.#tab.clickAt(point);
    await this.#tab.clickAt(point);
    await this.seesNoDialog();
  }

  /** Goes to one of the dialog's buttons with Tab or Shift+Tab and presses Enter. */
  async choosesByKeyboard(button: string): Promise<void> {
    await this.findsDialogButton(button);
    const { buttons, focused } = await this.seesDialog();
    const steps = buttons.indexOf(button) - buttons.indexOf(focused ?? "");
    for (let step = 0; step < Math.abs(steps); step++) await this.#tab.press(steps > 0 ? "Tab" : "Shift+Tab");
    await this.#tab.press("Enter");
    await this.seesNoDialog();
  }

  /** The middle of a button of the dialog, as soon as all of them answer. */
  async findsDialogButton(button: string): Promise<Point> {
    await this.seesButtonsAnswer();
    return waitUntil(`"${button}" can be clicked`, () =>
      this.#tab.evaluateInClosedRoots(findButtonPoint, button),
    );
  }

  /** The draft as it reads, one line a paragraph. */
  async draft(): Promise<string> {
    const { lines } = await this.#tab.evaluate(readDraft, this.#box.field);
    return lines.join("\n");
  }

  async seesDraft(text: string): Promise<void> {
    await waitUntil(
      `the draft is ${JSON.stringify(text)}`,
      async () => (await this.draft()) === text || undefined,
    );
  }

  /** Waits until exactly these pieces of the draft are underlined, in this order. */
  async seesUnderlined(pieces: readonly string[]): Promise<void> {
    let underlined: string[] = [];
    const state = () => `underlined are ${JSON.stringify(pieces)}, and not ${JSON.stringify(underlined)}`;
    await waitUntil(state, async () => {
      const boxes = await this.#tab.evaluateInClosedRoots(findUnderlineBoxes, null);
      underlined = await this.#tab.evaluate(readTextOver, { selector: this.#box.field, boxes });
      return JSON.stringify(underlined) === JSON.stringify(pieces) || undefined;
    });
  }

  /** Waits until what is underlined in the draft would be held, would go, or is nothing at all. */
  async seesItIs(outcome: "held" | "pointed out" | "nothing"): Promise<void> {
    await waitUntil(`what is underlined is ${outcome}`, async () => {
      const tones = await this.#tab.evaluateInClosedRoots(findUnderlineTones, null);
      const seen = tones.length === 0 ? "nothing" : tones.includes("hold") ? "held" : "pointed out";
      return seen === outcome || undefined;
    });
  }

  async caret(): Promise<Caret | undefined> {
    const { caret } = await this.#tab.evaluate(readDraft, this.#box.field);
    return caret;
  }

  /** Waits until the caret is there: an editor that gets the focus back may put it elsewhere first, for a moment. */
  async seesCaret(caret: Caret | undefined): Promise<void> {
    await waitUntil(
      `the caret is at ${JSON.stringify(caret)}`,
      async () => JSON.stringify(await this.caret()) === JSON.stringify(caret) || undefined,
    );
  }

  /** The person's own messages in the transcript. */
  async saidMessages(): Promise<readonly string[]> {
    return this.#tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-testid="user-message"]')].map((row) => row.innerText),
    );
  }

  /** Waits until Claude has answered so often, each time in full: only then the page sends again. */
  async seesAnswers(count: number): Promise<void> {
    await waitUntil(`Claude has answered ${count} times`, () =>
      this.#tab.evaluate((wanted) => {
        const answers = document.querySelectorAll(
          '[data-testid="assistant-message"][data-is-streaming="false"]',
        );
        return answers.length === wanted || undefined;
      }, count),
    );
  }

  async seesAddress(matching: RegExp): Promise<void> {
    await waitUntil(`the address matches ${matching}`, async () => {
      const path = await this.#tab.evaluate(() => location.pathname);
      return matching.test(path) || undefined;
    });
  }

  async #focusComposer(): Promise<void> {
    const hasFocus = await this.#tab.evaluate(
      (selector) => document.querySelector(selector)?.contains(document.activeElement) ?? false,
      this.#box.field,
    );
    if (!hasFocus) await this.#tab.clickAt(await this.#findPoint(this.#box.field));
  }

  #findPoint(selector: string): Promise<Point> {
    return waitUntil(`${selector} can be clicked`, () => this.#tab.evaluate(findElementPoint, selector));
  }

  #readDialogItems(): Promise<string[]> {
    return this.#tab.evaluateInClosedRoots((roots) => {
      const items = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>("dialog[open] li")]);
      return items.map((item) => item.innerText);
    }, null);
  }
}

/** Runs in the page: the middle of the radio button of this reason. */
function findReasonPoint(roots: ShadowRoot[], reason: string): Point | undefined {
  const labels = roots.flatMap((root) => [...root.querySelectorAll("dialog[open] label")]);
  const label = labels.find(({ textContent }) => textContent === reason);
  const box = label?.querySelector("input")?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page: the middle of the first such element, unless something covers it. */
function findElementPoint(selector: string): Point | undefined {
  const element = document.querySelector(selector);
  if (element === null) return undefined;
  const { x, y, width, height } = element.getBoundingClientRect();
  const point = { x: x + width / 2, y: y + height / 2 };
  const onTop = document.elementFromPoint(point.x, point.y);
  return element.contains(onTop) ? point : undefined;
}

/** Runs in the page: the middle of the button or link with this text or label, unless something covers it. */
function findControlPoint(name: string): Point | undefined {
  for (const control of document.querySelectorAll("button, a")) {
    if (control.textContent.trim() !== name && control.getAttribute("aria-label") !== name) continue;
    const { x, y, width, height } = control.getBoundingClientRect();
    const point = { x: x + width / 2, y: y + height / 2 };
    if (control.contains(document.elementFromPoint(point.x, point.y))) return point;
  }
  return undefined;
}

/** Runs in the page: the middle of the button with this text, unless something covers it. */
function findButtonPoint(roots: ShadowRoot[], text: string): Point | undefined {
  for (const root of roots) {
    const button = [...root.querySelectorAll("button")].find(
      ({ textContent }) => textContent.trim() === text,
    );
    if (button === undefined) continue;
    const { x, y, width, height } = button.getBoundingClientRect();
    const point = { x: x + width / 2, y: y + height / 2 };
    return button.contains(root.elementFromPoint(point.x, point.y)) ? point : undefined;
  }
  return undefined;
}

/** Runs in the page. */
function readDraft(selector: string): { lines: string[]; caret: Caret | undefined } {
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? "";
    if (node.nodeName === "BR")
      return (node as Element).classList.contains("ProseMirror-trailingBreak") ? "" : "\n";
    return [...node.childNodes].map(textOf).join("");
  };
  const field = document.querySelector(selector);
  if (field instanceof HTMLTextAreaElement) {
    const upToCaret = field.value.slice(0, field.selectionEnd).split("\n");
    const caret = { line: upToCaret.length - 1, column: upToCaret.at(-1)?.length ?? 0 };
    return { lines: field.value.split("\n"), caret };
  }
  const paragraphs = [...document.querySelectorAll(`${selector} :is(p, pre)`)];
  const before = paragraphs.flatMap((paragraph) => {
    const selection = getSelection();
    if (!selection?.focusNode || !paragraph.contains(selection.focusNode)) return [];
    const range = new Range();
    range.setStart(paragraph, 0);
    range.setEnd(selection.focusNode, selection.focusOffset);
    const earlier = paragraphs.slice(0, paragraphs.indexOf(paragraph)).map(textOf);
    return [[...earlier, textOf(range.cloneContents())].join("\n").split("\n")];
  })[0];
  return {
    lines: paragraphs.map(textOf),
    caret: before && { line: before.length - 1, column: before.at(-1)?.length ?? 0 },
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Runs in the page: where our roots draw a line under something, from top to bottom. */
function findUnderlineBoxes(roots: ShadowRoot[]): Box[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll("i")])
    .filter((box) => box.checkVisibility() && Number.parseFloat(getComputedStyle(box).borderBottomWidth) > 0)
    .map((box) => box.getBoundingClientRect())
    .map(({ left, right, bottom }) => ({ left, right, bottom }));
}

function findUnderlineTones(roots: ShadowRoot[]): (string | undefined)[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll("i")])
    .filter((box) => box.checkVisibility())
    .map((box) => box.dataset["tone"]);
}

/** Chromium's ranges inside of a text area; Firefox has none. */
type WithValueRange = HTMLTextAreaElement & {
  createValueRange(start: number, end: number): { getBoundingClientRect(): DOMRect };
};

/** Runs in the page: the text that stands over each of the boxes. */
function readTextOver({ selector, boxes }: { selector: string; boxes: Box[] }): string[] {
  const field = document.querySelector(selector) ?? document.body;
  const characters: { text: string; rect: DOMRect }[] = [];
  if (field instanceof HTMLTextAreaElement) {
    for (const [index, text] of field.value.split("").entries()) {
      const range = (field as WithValueRange).createValueRange(index, index + 1);
      characters.push({ text, rect: range.getBoundingClientRect() });
    }
  }
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const [index, text] of (node.nodeValue ?? "").split("").entries()) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      characters.push({ text, rect: range.getBoundingClientRect() });
    }
  }
  const isOver = ({ left, right, top, bottom, height }: DOMRect, box: Box) => {
    const middle = (left + right) / 2;
    return middle > box.left && middle < box.right && box.bottom > top && box.bottom < bottom + height / 2;
  };
  return boxes.map((box) =>
    characters
      .filter(({ rect }) => isOver(rect, box))
      .map(({ text }) => text)
      .join(""),
  );
}
