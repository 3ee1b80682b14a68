import type { DrivenBrowser, Tab } from "./drivers/driver.ts";
import { waitUntil } from "./wait-until.ts";

/** The welcome page, as a person reads and uses it, by keyboard wherever the browser takes that for a press. */
export class Welcome {
  readonly tab: Tab;

  private constructor(tab: Tab) {
    this.tab = tab;
  }

  static async open(browser: DrivenBrowser): Promise<Welcome> {
    const tab = await browser.openExtensionPage("welcome.html");
    await tab.bringToFront();
    const welcome = new Welcome(tab);
    await welcome.sees("Tacit warns you before something sensitive reaches Claude");
    return welcome;
  }

  /** Waits until a text is in sight somewhere on the page. */
  async sees(text: string): Promise<void> {
    await waitUntil(`the welcome page says "${text}"`, () =>
      this.tab.evaluate((wanted) => document.body.innerText.includes(wanted) || undefined, text),
    );
  }

  async seesNot(text: string): Promise<void> {
    await waitUntil(`the welcome page no longer says "${text}"`, () =>
      this.tab.evaluate((wanted) => !document.body.innerText.includes(wanted) || undefined, text),
    );
  }

  /** Waits until the box marks exactly this in its text. */
  async seesMarked(wanted: readonly string[]): Promise<void> {
    await waitUntil(`the box marks ${wanted.join(", ")}`, () =>
      this.tab.evaluate(
        (texts) =>
          JSON.stringify([...document.querySelectorAll("mark")].map((mark) => mark.textContent)) ===
            JSON.stringify(texts) || undefined,
        wanted,
      ),
    );
  }

  /** Types into the box in the place of what is there. */
  async tries(text: string): Promise<void> {
    await this.tab.evaluate(() => {
      const box = document.querySelector("textarea");
      box?.focus();
      box?.select();
    });
    await this.tab.type(text);
  }

  /** Focuses a choice by its name and takes it with the space bar. */
  async chooses(name: string): Promise<void> {
    await this.#focus("label", name);
    await this.tab.type(" ");
  }

  /** Focuses a button and presses it with the space bar, which acts when it is let go: the page may close then. */
  async presses(name: string): Promise<void> {
    await this.#focus("button", name);
    await this.tab.type(" ");
  }

  async close(): Promise<void> {
    await this.tab.close();
  }

  async #focus(selector: string, name: string): Promise<void> {
    await waitUntil(`"${name}" can be reached`, () =>
      this.tab.evaluate(
        (wanted) => {
          const found = [...document.querySelectorAll<HTMLElement>(wanted.selector)].find(
            (each) => (each.querySelector(".radio-label") ?? each).textContent.trim() === wanted.name,
          );
          const control = found?.querySelector("input") ?? found;
          control?.focus();
          return (control !== undefined && document.activeElement === control) || undefined;
        },
        { selector, name },
      ),
    );
  }
}
