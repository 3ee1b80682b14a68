import type { Point, Tab } from "./drivers/driver.ts";
import { waitUntil } from "./wait-until.ts";

/** The card about one find, as a screen reader tells it. */
export interface SeenCard {
  readonly title: string;
  readonly buttons: readonly string[];
  /** Name of the focused button or link, if the focus is in the card. */
  readonly focused: string | undefined;
}

/** All texts of the card, from top to bottom. */
export interface CardTexts {
  readonly line: string | undefined;
  readonly risk: string | undefined;
  readonly instead: string | undefined;
  readonly position: string | undefined;
}

/** What a person sees and does of the warnings beside their text, with trusted input only. */
export class Warnings {
  readonly #tab: Tab;
  readonly #field: string;

  /** @param field selector of the input box that the text is in */
  constructor(tab: Tab, field = '[data-testid="chat-input"][contenteditable="true"]') {
    this.#tab = tab;
    this.#field = field;
  }

  /** Waits until the pill reads so; `undefined` waits until there is none. */
  async seesPill(label: string | undefined): Promise<void> {
    await waitUntil(`the pill reads ${label}`, async () => (await this.#readPill()) === label || undefined);
  }

  async clicksPill(): Promise<void> {
    const point = await waitUntil("the pill can be clicked", () =>
      this.#tab.evaluateInClosedRoots(findMiddle, ".pill button"),
    );
    await this.#tab.clickAt(point);
  }

  /** Rests the pointer on a piece of the text. */
  async pointsAt(piece: string): Promise<void> {
    const { x, y } = await this.#findPiece(piece);
    await this.#tab.moveTo({ x: x - 1, y });
    await this.#tab.moveTo({ x, y });
  }

  async pointsAway(): Promise<void> {
    await this.#tab.moveTo({ x: 5, y: 5 });
  }

  /** Moves the pointer from a piece of the text into its card, in small steps. */
  async movesIntoCard(piece: string): Promise<void> {
    const from = await this.#findPiece(piece);
    const to = await waitUntil("the card is open", () =>
      this.#tab.evaluateInClosedRoots(findMiddle, ".card h2"),
    );
    const steps = 8;
    for (let step = 1; step <= steps; step++) {
      const part = step / steps;
      await this.#tab.moveTo({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    }
  }

  async clicksOn(piece: string): Promise<void> {
    await this.#tab.clickAt(await this.#findPiece(piece));
  }

  /** Waits for the card, and reads it as a screen reader would. */
  async seesCard(): Promise<SeenCard> {
    return waitUntil("the card is open", async () => {
      const elements = await this.#tab.accessibleElements();
      const place = elements.findIndex(({ role }) => role === "dialog");
      const card = elements[place];
      if (card === undefined) return undefined;
      const buttons = elements.slice(place).filter(({ role }) => role === "button");
      if (buttons.length === 0) return undefined;
      return {
        title: card.name,
        buttons: buttons.map(({ name }) => name),
        focused: elements.slice(place).find(({ focused }) => focused)?.name,
      };
    });
  }

  /** Waits until the focus is on this button of the card, and reads the card. */
  async seesCardFocused(button: string): Promise<SeenCard> {
    return waitUntil(`the focus is on "${button}"`, async () => {
      const card = await this.seesCard();
      return card.focused === button ? card : undefined;
    });
  }

  async seesCardAbout(title: string): Promise<void> {
    await waitUntil(`the card is about: ${title}`, async () => {
      const elements = await this.#tab.accessibleElements();
      return elements.some(({ role, name }) => role === "dialog" && name === title) || undefined;
    });
  }

  /** Waits until the card is the one of this number: "2 of 3". */
  async seesCardAt(position: string): Promise<void> {
    await waitUntil(
      `the card is ${position}`,
      async () => (await this.readsCard()).position === position || undefined,
    );
  }

  async seesNoCard(): Promise<void> {
    await waitUntil("no card is open", async () => {
      const elements = await this.#tab.accessibleElements();
      return elements.every(({ role }) => role !== "dialog") || undefined;
    });
  }

  readsCard(): Promise<CardTexts> {
    return this.#tab.evaluateInClosedRoots((roots) => {
      const textOf = (selector: string) =>
        roots
          .map((root) => root.querySelector<HTMLElement>(`.card:popover-open ${selector}`)?.innerText)
          .find((text) => text !== undefined);
      return {
        line: textOf("#line"),
        risk: textOf("#risk"),
        instead: textOf("#instead"),
        position: textOf("#position"),
      };
    }, null);
  }

  async chooses(button: string): Promise<void> {
    const point = await waitUntil(`"${button}" can be clicked`, () =>
      this.#tab.evaluateInClosedRoots(findCardButton, button),
    );
    await this.#tab.clickAt(point);
  }

  /** Waits until a screen reader was told this last. */
  async hears(sentence: string): Promise<void> {
    await waitUntil(
      `a screen reader says: ${sentence}`,
      async () => (await this.readsAnnouncement()) === sentence || undefined,
    );
  }

  readsAnnouncement(): Promise<string> {
    return this.#tab.evaluateInClosedRoots(
      (roots) => roots.map((root) => root.querySelector('[role="status"]')?.textContent ?? "").join(""),
      null,
    );
  }

  /** Everything that stands in our closed roots, with all attributes. */
  readsOurRoots(): Promise<string> {
    return this.#tab.evaluateInClosedRoots((roots) => roots.map((root) => root.innerHTML).join("\n"), null);
  }

  #readPill(): Promise<string | undefined> {
    return this.#tab.evaluateInClosedRoots(
      (roots) =>
        roots
          .map((root) => root.querySelector<HTMLElement>(".pill:popover-open button")?.innerText)
          .find((text) => text !== undefined),
      null,
    );
  }

  #findPiece(piece: string): Promise<Point> {
    return waitUntil("the piece of text is in sight", () =>
      this.#tab.evaluate(findPieceOfText, { selector: this.#field, piece }),
    );
  }
}

/** Runs in the page: the middle of the first such element of ours that is shown. */
function findMiddle(roots: ShadowRoot[], selector: string): Point | undefined {
  for (const root of roots) {
    const element = root.querySelector(selector);
    if (element === null) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width > 0) return { x: x + width / 2, y: y + height / 2 };
  }
  return undefined;
}

/** Runs in the page: the middle of the card's button with this name, unless something covers it. */
function findCardButton(roots: ShadowRoot[], name: string): Point | undefined {
  for (const root of roots) {
    const buttons = [...root.querySelectorAll(".card:popover-open button")];
    const button = buttons.find(
      (each) => each.textContent.trim() === name || each.getAttribute("aria-label") === name,
    );
    if (button === undefined) continue;
    const { x, y, width, height } = button.getBoundingClientRect();
    const point = { x: x + width / 2, y: y + height / 2 };
    return button.contains(root.elementFromPoint(point.x, point.y)) ? point : undefined;
  }
  return undefined;
}

/** Runs in the page: the middle of a piece of the text. */
function findPieceOfText({ selector, piece }: { selector: string; piece: string }): Point | undefined {
  const walker = document.createTreeWalker(
    document.querySelector(selector) ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = (node.nodeValue ?? "").indexOf(piece);
    if (start < 0) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + piece.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return undefined;
}
