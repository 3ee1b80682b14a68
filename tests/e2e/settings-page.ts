import type { Tab } from "./drivers/driver.ts";
import type { Extension } from "./extension.ts";
import { waitUntil } from "./wait-until.ts";

/** The settings page, as a person reads and uses it. */
export class SettingsPage {
  readonly tab: Tab;

  private constructor(tab: Tab) {
    this.tab = tab;
  }

  static async open(extension: Extension): Promise<SettingsPage> {
    const page = new SettingsPage(await extension.openSettings());
    await waitUntil("the settings are shown", () =>
      page.tab.evaluate(() => document.querySelector("main") !== null || undefined),
    );
    return page;
  }

  /** Chooses the option of this name, as in "Health" or "Quite sure". */
  async picks(label: string): Promise<void> {
    await this.#does(`"${label}" can be picked`, label, (wanted) => {
      const option = [...document.querySelectorAll("label.radio-card")].find(
        (card) => card.querySelector(".radio-label")?.textContent === wanted,
      );
      option?.querySelector("input")?.click();
      return option && true;
    });
  }

  /** Chooses an entry of the list of choices that has this label. */
  async chooses(label: string, entry: string): Promise<void> {
    await this.#does(`"${label}" can be set to "${entry}"`, [label, entry] as const, ([name, wanted]) => {
      const list = [...document.querySelectorAll("select")].find((each) => each.ariaLabel === name);
      const option = [...(list?.options ?? [])].find(({ text }) => text === wanted);
      if (list === undefined || option === undefined) return undefined;
      list.value = option.value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    });
  }

  /** Puts a text into the field with this label in a part of the page. */
  async enters(part: string, label: string, text: string): Promise<void> {
    await this.#does(`"${label}" can be filled in`, [part, label, text] as const, ([id, name, value]) => {
      const field = [...document.querySelectorAll(`#${id} label.field`)]
        .find((each) => each.querySelector("span")?.textContent === name)
        ?.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
      if (field === null || field === undefined) return undefined;
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      return true;
    });
  }

  /** Presses a button of a part of the page; "undo" is the bar at its foot. */
  async presses(part: string, label: string): Promise<void> {
    await this.#does(`"${label}" can be pressed`, [part, label] as const, ([id, name]) => {
      const root = id === "undo" ? ".undo-bar" : `#${id}`;
      const button = [...document.querySelectorAll<HTMLButtonElement>(`${root} button`)].find(
        (each) => each.textContent === name && !each.disabled,
      );
      button?.click();
      return button && true;
    });
  }

  /** Gives the file field of a part a file with this content. */
  async givesFile(part: string, name: string, content: string | readonly number[]): Promise<void> {
    await this.#does("a file can be chosen", [part, name, content] as const, ([id, fileName, text]) => {
      const field = document.querySelector<HTMLInputElement>(`#${id} input[type=file]`);
      if (field === null) return undefined;
      const chosen = new DataTransfer();
      chosen.items.add(new File([typeof text === "string" ? text : Uint8Array.from(text)], fileName));
      field.files = chosen.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    });
  }

  /** Waits until a part of the page says this. */
  async sees(part: string, text: string): Promise<void> {
    await this.#does(`"${part}" says "${text}"`, [part, text] as const, ([id, wanted]) =>
      document.getElementById(id)?.textContent.includes(wanted) === true ? true : undefined,
    );
  }

  /** What cannot be changed in a part: the entry of each list of choices with its label, or the option that is picked. */
  async lockedControls(part: string): Promise<string[]> {
    return this.tab.evaluate((id) => {
      const lists = [...document.querySelectorAll<HTMLSelectElement>(`#${id} select:disabled`)];
      const picked = document.querySelectorAll(`#${id} fieldset:disabled label.radio-card:has(:checked)`);
      return [
        ...lists.map((list) => `${list.ariaLabel}: ${list.selectedOptions[0]?.text}`),
        ...[...picked].map((card) => card.querySelector(".radio-label")?.textContent ?? ""),
      ];
    }, part);
  }

  /** Puts the keyboard on the control that is called this. */
  async focuses(part: string, name: string): Promise<void> {
    await this.#does(`the keyboard can be on "${name}"`, [part, name] as const, ([id, wanted]) => {
      const root = id === "undo" ? ".undo-bar" : `#${id}`;
      const control = [...document.querySelectorAll<HTMLElement>(`${root} :is(button, input)`)].find(
        (each) => (each.ariaLabel ?? each.textContent) === wanted,
      );
      control?.focus();
      return control && true;
    });
  }

  /** Waits until the keyboard is on the control that is called this. */
  async seesFocusOn(name: string): Promise<void> {
    await this.#does(`the keyboard is on "${name}"`, name, (wanted) => {
      const focused = document.activeElement;
      return (focused?.ariaLabel ?? focused?.textContent) === wanted || undefined;
    });
  }

  async close(): Promise<void> {
    await this.tab.close();
  }

  async #does<Argument>(
    what: string,
    argument: Argument,
    inPage: (argument: Argument) => true | undefined,
  ): Promise<void> {
    await waitUntil(what, () => this.tab.evaluate(inPage, argument));
  }
}
