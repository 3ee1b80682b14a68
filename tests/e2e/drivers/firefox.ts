import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import type { Browser, KeyInput, Page } from "puppeteer-core";
import { waitUntil } from "../wait-until.ts";
import { accessibleRoles } from "./driver.ts";
import type { AccessibleElement, DrivenBrowser, LaunchOptions, Point, Size, Tab } from "./driver.ts";
import { requireBrowser } from "./find-browser.ts";
import { makeManagedFirefox } from "./policy-file.ts";

/** Firefox makes up an id for each installation; a fixed one tells the address of the extension's pages. */
const extensionUuid = "7ac17000-0000-4000-8000-000000000001";

export async function startFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const proxy = "127.0.0.1";
  const extensionId = options.extensionFolder && (await readExtensionId(options.extensionFolder));
  const managed = options.policy && (await makeManagedFirefox(extensionId ?? "", options.policy));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: managed?.executable ?? requireBrowser("firefox"),
    headless: options.visible !== true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: options.visible === true ? null : { width: 1280, height: 720 },
    // Without it Firefox lets no driver into extension pages, nor change a preference while it runs.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.http": proxy,
      "network.proxy.http_port": options.proxyPort,
      "network.proxy.ssl": proxy,
      "network.proxy.ssl_port": options.proxyPort,
      "extensions.webextensions.uuids": JSON.stringify(extensionId && { [extensionId]: extensionUuid }),
      // Whoever asks for access in answer to a press gets it.
      "extensions.webextOptionalPermissionPrompts": false,
      // The viewer is a page of Firefox's own; a JSON file of the extension shall stay the extension's.
      "devtools.jsonviewer.enabled": false,
    },
  });
  const bidi = connectBidi(browser);
  if (options.extensionFolder !== undefined) {
    await browser.installExtension(options.extensionFolder);
    if (options.keepsWelcome !== true) await closeWelcome(bidi);
  }

  async function openExtensionPage(path: string): Promise<Tab> {
    const url = `moz-extension://${extensionUuid}/${path}`;
    const page = await browser.newPage({ background: true });
    // Firefox reports no load events for extension pages: the page is asked instead.
    await page.goto(url, { waitUntil: [] });
    const tab = new FirefoxTab(page, bidi);
    await waitUntil(`${path} of the extension is loaded`, async () => {
      const isLoaded = await tab.evaluate(
        (wanted) => location.href === wanted && document.readyState === "complete",
        url,
      );
      return isLoaded || undefined;
    });
    return tab;
  }

  return {
    name: "firefox",
    makersHosts: /(?:^|\.)(?:mozilla|firefox)\.(?:com|net|org)$/u,
    openTab: async () => new FirefoxTab(await browser.newPage(), bidi),
    openExtensionPage,
    takeAccess: async () => {
      const page = await openExtensionPage("manifest.json");
      await page.evaluate(() => chrome.permissions.remove({ origins: ["https://claude.ai/*"] }));
      await page.close();
    },
    whenClosed: () =>
      new Promise((resolve) => {
        browser.once("disconnected", () => resolve());
      }),
    close: async () => {
      await browser.close();
      if (managed) await rm(managed.folder, { recursive: true, force: true });
    },
  };
}

/** Puppeteer does not learn the address of a page that the extension opens; BiDi knows it. */
async function closeWelcome(bidi: Bidi): Promise<void> {
  const context = await waitUntil("the welcome page opens", async () => {
    const tree = (await bidi.send("browsingContext.getTree", {})) as {
      contexts: { context: string; url: string }[];
    };
    return tree.contexts.find(({ url }) => url.endsWith("/welcome.html"))?.context;
  });
  await bidi.send("browsingContext.close", { context });
}

async function readExtensionId(extensionFolder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionFolder, "manifest.json"), "utf8"));
  return (manifest as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings
    .gecko.id;
}

interface Bidi {
  send(method: string, parameters: object): Promise<unknown>;
  /** Console messages and errors of one browsing context. */
  collectLogs(context: string, into: string[]): void;
}

interface LogEntry {
  readonly source: { readonly context?: string };
  readonly text: string | null;
}

/** WebDriver BiDi itself: puppeteer has no calls for closed shadow roots and drops what content scripts log. */
function connectBidi(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    connection: {
      send(method: string, parameters: object): Promise<{ result: unknown }>;
      on(event: "log.entryAdded", listen: (entry: LogEntry) => void): void;
    };
  };
  return {
    send: async (method, parameters) => (await connection.send(method, parameters)).result,
    collectLogs: (context, into) => {
      connection.on("log.entryAdded", ({ source, text }) => {
        if (source.context === context) into.push(text ?? "");
      });
    },
  };
}

class FirefoxTab implements Tab {
  readonly canCompose = false;
  readonly #page: Page;
  readonly #bidi: Bidi;
  readonly #context: string;
  readonly #messages: string[] = [];

  constructor(page: Page, bidi: Bidi) {
    this.#page = page;
    this.#bidi = bidi;
    // Puppeteer names a frame by its BiDi browsing context.
    this.#context = (page.mainFrame() as unknown as { _id: string })._id;
    bidi.collectLogs(this.#context, this.#messages);
  }

  async goTo(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  goBack(): Promise<void> {
    return this.#traverseHistory(-1);
  }

  goForward(): Promise<void> {
    return this.#traverseHistory(1);
  }

  bringToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  setViewport(size: Size): Promise<void> {
    return this.#page.setViewport(size);
  }

  /** BiDi has no command for the colour scheme; the preference holds for every tab. */
  async setColourScheme(scheme: "light" | "dark"): Promise<void> {
    const { contexts } = (await this.#bidi.send("browsingContext.getTree", { "moz:scope": "chrome" })) as {
      contexts: { context: string }[];
    };
    await this.#bidi.send("script.evaluate", {
      expression: `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${scheme === "dark" ? 0 : 1})`,
      target: { context: contexts[0]?.context },
      awaitPromise: false,
    });
  }

  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file });
  }

  async press(keys: string): Promise<void> {
    const all = keys.split("+");
    for (const key of all) await this.keyDown(key);
    for (const key of all.reverse()) await this.keyUp(key);
  }

  keyDown(key: string): Promise<void> {
    return this.#page.keyboard.down(key as KeyInput);
  }

  keyUp(key: string): Promise<void> {
    return this.#page.keyboard.up(key as KeyInput);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async paste(text: string): Promise<void> {
    await this.evaluate((clip) => navigator.clipboard.writeText(clip), text);
    await this.press("Control+v");
  }

  clickAt({ x, y }: Point): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  moveTo({ x, y }: Point): Promise<void> {
    return this.#page.mouse.move(x, y);
  }

  compose(): Promise<void> {
    return Promise.reject(new Error("WebDriver BiDi can't drive an input method."));
  }

  confirmComposition(): Promise<void> {
    return this.compose();
  }

  async evaluate<Result, Argument>(
    inPage: (argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Awaited<Result>> {
    return this.#page.evaluate(inPage as (argument: unknown) => Awaited<Result>, argument);
  }

  async run(script: string): Promise<void> {
    await this.#page.evaluate(script);
  }

  async evaluateInClosedRoots<Result, Argument>(
    inPage: (roots: ShadowRoot[], argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>> {
    const result = await this.#callWithNodes(inPage.toString(), await this.#findClosedRoots(), argument);
    return result as Awaited<Result>;
  }

  /** BiDi finds elements by what the accessibility tree says, but doesn't tell it: names are guessed and confirmed. */
  async accessibleElements(): Promise<AccessibleElement[]> {
    const roots = await this.#findClosedRoots();
    const elements: (AccessibleElement & { place: number })[] = [];
    for (const role of roots.length === 0 ? [] : accessibleRoles) {
      const nodes = await this.#locate({ role }, roots);
      const facts = await this.#callWithNodes(
        readElementFacts.toString(),
        [...roots, ...nodes],
        roots.length,
      );
      for (const [index, fact] of (facts as (ElementFacts | null)[]).entries()) {
        if (fact === null) continue;
        const { possibleNames, ...rest } = fact;
        const name = await this.#confirmName(role, possibleNames, nodes[index]?.sharedId, roots);
        elements.push({ role, name, ...rest });
      }
    }
    elements.sort((a, b) => a.place - b.place);
    return elements.map(({ role, name, focused, disabled }) => ({ role, name, focused, disabled }));
  }

  messages(): readonly string[] {
    return this.#messages;
  }

  /** Leaves the waiting to the caller: a page from the back/forward cache loads nothing that could be waited for. */
  async #traverseHistory(delta: number): Promise<void> {
    await this.#bidi.send("browsingContext.traverseHistory", { context: this.#context, delta });
  }

  async #findClosedRoots(): Promise<SharedReference[]> {
    const { result } = (await this.#bidi.send("script.evaluate", {
      expression: "document.documentElement",
      target: { context: this.#context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: "all", maxDomDepth: null },
    })) as { result: SerializedNode };
    return [...closedRootsIn(result)];
  }

  async #callWithNodes(inPage: string, nodes: SharedReference[], argument: unknown): Promise<unknown> {
    const answer = (await this.#bidi.send("script.callFunction", {
      functionDeclaration: `async (argument, ...nodes) =>
        JSON.stringify(await (${inPage})(nodes, JSON.parse(argument).value))`,
      arguments: [{ type: "string", value: JSON.stringify({ value: argument }) }, ...nodes],
      target: { context: this.#context },
      awaitPromise: true,
    })) as
      | { type: "success"; result: { value?: string } }
      | { type: "exception"; exceptionDetails: { text: string } };
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  async #locate(
    value: { role: string; name?: string },
    within: SharedReference[],
  ): Promise<SharedReference[]> {
    const { nodes } = (await this.#bidi.send("browsingContext.locateNodes", {
      context: this.#context,
      locator: { type: "accessibility", value },
      startNodes: within,
    })) as { nodes: SharedReference[] };
    return nodes.map(({ sharedId }) => ({ sharedId }));
  }

  async #confirmName(
    role: string,
    possibleNames: readonly string[],
    sharedId: string | undefined,
    within: SharedReference[],
  ): Promise<string> {
    for (const name of possibleNames) {
      const named = await this.#locate({ role, name }, within);
      if (named.some((node) => node.sharedId === sharedId)) return name;
    }
    return "";
  }
}

interface SharedReference {
  readonly sharedId: string;
}

interface SerializedNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: "open" | "closed";
    readonly shadowRoot?: SerializedNode | null;
    readonly children?: readonly SerializedNode[];
  };
}

function* closedRootsIn({ value }: SerializedNode): Generator<SharedReference> {
  const root = value?.shadowRoot;
  if (root?.sharedId !== undefined && root.value?.mode === "closed") yield { sharedId: root.sharedId };
  for (const child of [...(root ? [root] : []), ...(value?.children ?? [])]) yield* closedRootsIn(child);
}

interface ElementFacts {
  readonly possibleNames: readonly string[];
  readonly place: number;
  readonly focused: boolean;
  readonly disabled: boolean;
}

/** Runs in the page: the first nodes are the closed roots, the rest elements in them; null for what has gone since. */
function readElementFacts(nodes: Node[], rootCount: number): (ElementFacts | null)[] {
  const roots = nodes.slice(0, rootCount) as ShadowRoot[];
  const inOrder = roots.flatMap((root) => [...root.querySelectorAll("*")]);
  return (nodes.slice(rootCount) as Element[]).map((element) => {
    if (!element.isConnected) return null;
    const root = element.getRootNode() as ShadowRoot;
    const labels = (element.getAttribute("aria-labelledby") ?? "").split(" ");
    const possibleNames = [
      element.getAttribute("aria-label") ?? "",
      labels.map((id) => root.getElementById(id)?.textContent ?? "").join(" "),
      element.textContent,
    ].map((name) => name.replace(/\s+/gu, " ").trim());
    return {
      possibleNames: possibleNames.filter((name) => name !== ""),
      place: inOrder.indexOf(element),
      focused: root.activeElement === element,
      disabled: element.matches(":disabled, [aria-disabled=true]"),
    };
  });
}

/** The part of the browser's API that the functions above use. */
declare const chrome: { permissions: { remove(permissions: { origins: string[] }): Promise<boolean> } };
