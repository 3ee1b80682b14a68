import type { DrivenBrowser, Tab } from "./drivers/driver.ts";
import { waitUntil } from "./wait-until.ts";

const longestTryMs = 3000;
const longestRestartMs = 40_000;

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

/** The extension from inside, as only its own pages see it. */
export class Extension {
  readonly #browser: DrivenBrowser;
  #insidePage: Promise<Tab> | undefined;

  constructor(browser: DrivenBrowser) {
    this.#browser = browser;
  }

  /** The popup as the toolbar button shows it: the tab in front stays the active one. */
  openPopup(): Promise<Tab> {
    return this.#browser.openExtensionPage("popup.html");
  }

  /** The settings page, in a tab behind the others. */
  openSettings(): Promise<Tab> {
    return this.#browser.openExtensionPage("options.html");
  }

  /** Waits until this page of the extension is open in a tab, and closes it. */
  async seesPage(address: string): Promise<void> {
    const page = await this.#openInside();
    await waitUntil(`${address} is open in a tab`, () =>
      page.evaluate(async (wanted) => {
        const view = chrome.extension
          .getViews({ type: "tab" })
          .find(({ location }) => location.pathname + location.hash === wanted);
        if (view === undefined) return undefined;
        const { id } = await view.chrome.tabs.getCurrent();
        await chrome.tabs.remove(id);
        return true as const;
      }, address),
    );
  }

  /** Waits until exactly these pages of the extension are open in tabs. */
  async seesPages(paths: readonly string[]): Promise<void> {
    const page = await this.#openInside();
    await waitUntil(`the open pages are ${paths.join(", ") || "none"}`, () =>
      page.evaluate(async (wanted) => {
        // Only a tab of our own, or of Claude's, tells its address.
        const open = (await chrome.tabs.query({})).map(({ url = "" }) => url);
        const others = open
          .filter((url) => url.startsWith(location.origin) && url !== location.href)
          .map((url) => new URL(url).pathname);
        return JSON.stringify(others) === JSON.stringify(wanted) || undefined;
      }, paths),
    );
  }

  /** Everything in every storage area. */
  async readStorage(): Promise<Record<string, Record<string, unknown>>> {
    const page = await this.#openInside();
    return page.evaluate(async () => {
      const { local, sync, session } = chrome.storage;
      return { local: await local.get(), sync: await sync.get(), session: await session.get() };
    });
  }

  /** Waits until the browser hands over a policy: Chromium looks for one only once it knows an extension's schema. */
  async seesPolicy(): Promise<void> {
    const page = await this.#openInside();
    await waitUntil("the policy is there", async () => {
      const policy = await page.evaluate(() => chrome.storage.managed.get());
      return Object.keys(policy).length > 0 || undefined;
    });
  }

  async clearStorage(): Promise<void> {
    const page = await this.#openInside();
    await page.evaluate(async () => {
      const { local, sync, session } = chrome.storage;
      await Promise.all([local.clear(), sync.clear(), session.clear()]);
    });
  }

  /** Puts this into the local storage area, beside what is there. */
  async store(values: Record<string, unknown>): Promise<void> {
    const page = await this.#openInside();
    await page.evaluate((stored) => chrome.storage.local.set(stored), values);
  }

  /** Waits until the toolbar button shows this for the tab in front. */
  async seesBadge(text: string): Promise<void> {
    const page = await this.#openInside();
    await waitUntil(`the badge is "${text}"`, async () => {
      const shown = await page.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        return tab && chrome.action.getBadgeText({ tabId: tab.id });
      });
      return shown === text || undefined;
    });
  }

  /** Empties the badge of the tab in front, as the browser does when another page opens in it. */
  async clearBadge(): Promise<void> {
    const page = await this.#openInside();
    await page.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (tab !== undefined) await chrome.action.setBadgeText({ tabId: tab.id, text: "" });
    });
  }

  /** Starts the extension anew, as an update does; resolves when it is there again. */
  async restart(): Promise<void> {
    const page = await this.#openInside();
    this.#insidePage = undefined;
    // The page goes away with the extension, at times before it has answered.
    await page.evaluate(() => setTimeout(() => chrome.runtime.reload())).catch(() => undefined);
    // A page that opens before the old one has gone would go with it.
    await waitUntil("the extension has ended", () =>
      Promise.race([
        page.evaluate(() => ("storage" in chrome ? undefined : true)).catch(() => true),
        wait(longestTryMs),
      ]),
    );
    // While the extension is away, its page may neither open nor fail: each try has its time.
    const tryToOpen = async (): Promise<true | undefined> => {
      const opened = this.#openInside().then(
        () => true as const,
        () => undefined,
      );
      const isOpen = await Promise.race([opened, wait(longestTryMs)]);
      if (isOpen === undefined) this.#insidePage = undefined;
      return isOpen;
    };
    await waitUntil("the extension has started anew", tryToOpen, longestRestartMs);
  }

  /** The manifest is a page with the extension's rights and without a script of its own. */
  #openInside(): Promise<Tab> {
    this.#insidePage ??= this.#browser.openExtensionPage("manifest.json");
    return this.#insidePage;
  }
}

/** The part of the browser's API that the functions above use; both browsers know it by this name. */
declare const chrome: Chrome;
interface Chrome {
  storage: Record<
    "local" | "sync" | "session" | "managed",
    {
      get(): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    }
  >;
  extension: { getViews(wanted: object): (Window & { readonly chrome: Chrome })[] };
  tabs: {
    query(wanted: object): Promise<{ id: number; url?: string }[]>;
    getCurrent(): Promise<{ id: number }>;
    remove(id: number): Promise<void>;
  };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    setBadgeText(badge: { tabId: number; text: string }): Promise<void>;
  };
  runtime: { reload(): void };
}
