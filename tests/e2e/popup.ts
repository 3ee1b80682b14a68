import type { Tab } from "./drivers/driver.ts";
import type { Extension } from "./extension.ts";
import { waitUntil } from "./wait-until.ts";

/** The popup, as a person reads and uses it. */
export class Popup {
  readonly tab: Tab;

  private constructor(tab: Tab) {
    this.tab = tab;
  }

  static async open(extension: Extension): Promise<Popup> {
    return new Popup(await extension.openPopup());
  }

  /** Waits until the state of the tab begins with this sentence. */
  async sees(sentence: string): Promise<void> {
    await waitUntil(`the popup says "${sentence}"`, async () => {
      const status = await this.tab.evaluate(
        () => document.querySelector("[role=status]")?.textContent ?? "",
      );
      return status.startsWith(sentence) || undefined;
    });
  }

  /** Waits until the first such element says exactly this. */
  async seesText(selector: string, text: string): Promise<void> {
    await waitUntil(`${selector} says "${text}"`, () =>
      this.tab.evaluate(
        (wanted) => document.querySelector(wanted.selector)?.textContent === wanted.text || undefined,
        { selector, text },
      ),
    );
  }

  /** Waits until the short answer of a topic begins so. */
  async seesAnswer(topic: string, beginning: string): Promise<void> {
    await waitUntil(`${topic} is answered with "${beginning}"`, () =>
      this.tab.evaluate(
        (wanted) => {
          const summaries = [...document.querySelectorAll("summary")];
          const summary = summaries.find((each) => each.querySelector("h3")?.textContent === wanted.topic);
          const answer = summary?.querySelector(".topic-answer")?.textContent ?? "";
          return answer.startsWith(wanted.beginning) || undefined;
        },
        { topic, beginning },
      ),
    );
  }

  async picksPlan(plan: string): Promise<void> {
    await this.tab.evaluate((wanted) => {
      const select = document.querySelector("select");
      if (select === null) throw new Error("The popup asks for no plan.");
      select.value = wanted;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }, plan);
  }

  async presses(label: string): Promise<void> {
    await waitUntil(`"${label}" can be pressed`, () =>
      this.tab.evaluate((wanted) => {
        const button = [...document.querySelectorAll("button")].find(
          ({ textContent }) => textContent === wanted,
        );
        button?.click();
        return button && true;
      }, label),
    );
  }

  /** As `presses`, but with the pointer: what the browser allows only then needs the popup in front. */
  async clicks(label: string): Promise<void> {
    const point = await waitUntil(`"${label}" can be clicked`, () =>
      this.tab.evaluate((wanted) => {
        const button = [...document.querySelectorAll("button")].find(
          ({ textContent }) => textContent === wanted,
        );
        button?.scrollIntoView({ block: "center", behavior: "instant" });
        const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
        return width === 0 ? undefined : { x: x + width / 2, y: y + height / 2 };
      }, label),
    );
    await this.tab.clickAt(point);
  }

  async close(): Promise<void> {
    await this.tab.close();
  }
}
