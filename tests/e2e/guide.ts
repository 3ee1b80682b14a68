import type { DrivenBrowser, Tab } from "./drivers/driver.ts";
import { waitUntil } from "./wait-until.ts";

/** The guide, as a person reads and uses it, from the keyboard wherever that is the harder way. */
export class Guide {
  readonly tab: Tab;

  private constructor(tab: Tab) {
    this.tab = tab;
  }

  /** @param place what stands behind the # of its address */
  static async open(browser: DrivenBrowser, place = ""): Promise<Guide> {
    const tab = await browser.openExtensionPage(`guide.html${place && `#${place}`}`);
    await tab.bringToFront();
    const guide = new Guide(tab);
    await guide.sees("What happens to what you write to Claude");
    return guide;
  }

  /** Waits until a text is in sight somewhere on the page. */
  async sees(text: string): Promise<void> {
    await waitUntil(`the guide says "${text}"`, () =>
      this.tab.evaluate((wanted) => document.body.innerText.includes(wanted) || undefined, text),
    );
  }

  /** Waits until what is read out on a change begins so. */
  async announces(text: string): Promise<void> {
    await waitUntil(`the guide announces "${text}"`, () =>
      this.tab.evaluate(
        (wanted) =>
          [...document.querySelectorAll("[role=status]")].some(({ textContent }) =>
            textContent.startsWith(wanted),
          ) || undefined,
        text,
      ),
    );
  }

  async seesNot(text: string): Promise<void> {
    await waitUntil(`the guide no longer says "${text}"`, () =>
      this.tab.evaluate((wanted) => !document.body.innerText.includes(wanted) || undefined, text),
    );
  }

  /** Focuses a choice by its label and takes it with the space bar. */
  async chooses(label: string): Promise<void> {
    await this.#focus("label", label);
    await this.tab.type(" ");
  }

  /** Focuses a button and presses it with Enter. */
  async presses(label: string): Promise<void> {
    await this.#focus("button, summary", label);
    await this.tab.press("Enter");
  }

  /** Whether the place lies within the window. */
  async seesPlace(id: string): Promise<void> {
    await waitUntil(`the guide shows #${id}`, () =>
      this.tab.evaluate((wanted) => {
        const { top, bottom } = document.getElementById(wanted)?.getBoundingClientRect() ?? new DOMRect();
        return (bottom > 0 && top < innerHeight && bottom > top) || undefined;
      }, id),
    );
  }

  /** Opens everything that can be opened. */
  async opensAll(): Promise<void> {
    await this.tab.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await waitUntil("every topic shows its details", () =>
      this.tab.evaluate(
        () =>
          [...document.querySelectorAll(".topic details")].every(
            (topic) => topic.querySelector(".claim, .claim-source") !== null,
          ) || undefined,
      ),
    );
  }

  async close(): Promise<void> {
    await this.tab.close();
  }

  async #focus(selector: string, label: string): Promise<void> {
    await waitUntil(`"${label}" can be reached`, () =>
      this.tab.evaluate(
        (wanted) => {
          const found = [...document.querySelectorAll<HTMLElement>(wanted.selector)].find(
            ({ textContent }) => textContent.trim() === wanted.label,
          );
          const control = found?.querySelector("input") ?? found;
          control?.focus();
          return (control !== undefined && document.activeElement === control) || undefined;
        },
        { selector, label },
      ),
    );
  }
}
