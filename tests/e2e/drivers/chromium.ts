import { chromium, type BrowserContext, type CDPSession, type Page } from "@playwright/test";
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessibleRoles } from "./driver.ts";
import type { AccessibleElement, DrivenBrowser, LaunchOptions, Point, Size, Tab } from "./driver.ts";
import { waitUntil } from "../wait-until.ts";
import { requireBrowser } from "./find-browser.ts";
import { writeChromiumPolicy } from "./policy-file.ts";

/** A Chromium with the extension in it, as Playwright knows it; its profile goes with `close`. */
export async function launchChromium(
  options: LaunchOptions,
): Promise<{ context: BrowserContext; folder: string | undefined; close: () => Promise<void> }> {
  const profile = await realpath(await mkdtemp(join(tmpdir(), "tacit-chromium-")));
  const folder =
    options.extensionFolder && (await placeExtension(options.extensionFolder, profile, options.policy));
  const endPolicy =
    options.policy && (await writeChromiumPolicy(extensionIdOf(folder ?? ""), options.policy));
  // Else an unpacked extension that starts itself anew would stay off.
  await mkdir(join(profile, "Default"));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser("chromium"),
    headless: options.visible !== true,
    args: folder ? [`--load-extension=${folder}`, `--disable-extensions-except=${folder}`] : [],
    ignoreDefaultArgs: ["--disable-extensions"],
    proxy: { server: `http://127.0.0.1:${options.proxyPort}` },
    ignoreHTTPSErrors: true,
    permissions: ["clipboard-read", "clipboard-write"],
    ...(options.visible === true ? { viewport: null } : {}),
  });
  if (folder !== undefined) {
    const welcome = await waitForWelcome(context);
    if (options.keepsWelcome !== true) await welcome.close();
  }
  const close = async (): Promise<void> => {
    await context.close();
    await endPolicy?.();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, folder, close };
}

/** An extension with a policy is a copy: it gets an id of its own, and others stay without one. */
async function placeExtension(
  built: string,
  profile: string,
  policy: LaunchOptions["policy"],
): Promise<string> {
  if (policy === undefined) return realpath(built);
  const folder = join(profile, "extension");
  await cp(built, folder, { recursive: true });
  return folder;
}

export async function startChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const { context, folder, close } = await launchChromium(options);

  async function openInBackground(url: string): Promise<Page> {
    const opener = context.pages()[0] ?? (await context.newPage());
    const session = await context.newCDPSession(opener);
    const opened = context.waitForEvent("page");
    await session.send("Target.createTarget", { url, background: true });
    await session.detach();
    return opened;
  }

  /** "On all sites" means all that the manifest names. */
  async function setHostAccess(hostAccess: "ON_CLICK" | "ON_ALL_SITES"): Promise<void> {
    const page = await context.newPage();
    await page.goto("chrome://extensions");
    const change = { extensionId: extensionIdOf(folder ?? ""), hostAccess };
    await page.evaluate((update) => chrome.developerPrivate.updateExtensionConfiguration(update), change);
    await page.close();
  }

  return {
    name: "chromium",
    makersHosts: /(?:^|\.)(?:google|googleapis|gvt1)\.com$/u,
    openTab: async () => ChromiumTab.attach(context, await context.newPage()),
    openExtensionPage: async (path) => {
      const page = await openInBackground(`chrome-extension://${extensionIdOf(folder ?? "")}/${path}`);
      await page.waitForLoadState();
      if (page.url().startsWith("chrome-error:")) {
        throw new Error(
          `${path} of the extension doesn't open. Was it built? Is this Chromium? ` +
            "Google Chrome ignores --load-extension since version 137: set CHROMIUM_PATH to a Chromium.",
        );
      }
      return ChromiumTab.attach(context, page);
    },
    changePolicy: async (policy) => {
      await writeChromiumPolicy(extensionIdOf(folder ?? ""), policy);
    },
    endBackground: async () => {
      const [page] = context.pages();
      if (page === undefined) throw new Error("No tab is open to end the background script from.");
      const session = await context.newCDPSession(page);
      const { targetInfos } = await session.send("Target.getTargets");
      const workers = targetInfos.filter(
        ({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension://"),
      );
      if (workers.length === 0) throw new Error("No background script is running.");
      for (const { targetId } of workers) await session.send("Target.closeTarget", { targetId });
      await session.detach();
    },
    takeAccess: () => setHostAccess("ON_CLICK"),
    giveAccess: () => setHostAccess("ON_ALL_SITES"),
    whenClosed: async () => {
      await context.waitForEvent("close", { timeout: 0 });
    },
    close,
  };
}

/** Until it is there, it could be taken for another page that is being opened. */
async function waitForWelcome(context: BrowserContext): Promise<Page> {
  const welcome = await waitUntil("the welcome page opens", () =>
    context.pages().find((page) => page.url().endsWith("/welcome.html")),
  );
  // Closed before it has read its texts, it would leave the process in which all our pages run without any.
  await welcome.waitForLoadState();
  return welcome;
}

/** Chromium derives the id of an unpacked extension from its path, in letters from a to p. */
export function extensionIdOf(folder: string): string {
  const digest = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return digest.replace(/./gu, (digit) => "abcdefghijklmnop".charAt(Number.parseInt(digit, 16)));
}

class ChromiumTab implements Tab {
  readonly canCompose = true;
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #messages: string[] = [];

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  /** The protocol's own events tell of content scripts too; Playwright's tell of the page only. */
  static async attach(context: BrowserContext, page: Page): Promise<ChromiumTab> {
    const session = await context.newCDPSession(page);
    const tab = new ChromiumTab(page, session);
    session.on("Runtime.consoleAPICalled", ({ args }) => {
      tab.#messages.push(args.map((argument) => describeRemoteObject(argument)).join(" "));
    });
    session.on("Runtime.exceptionThrown", ({ exceptionDetails: { exception, text } }) => {
      tab.#messages.push(exception?.description ?? text);
    });
    session.on("Log.entryAdded", ({ entry }) => tab.#messages.push(entry.text));
    await session.send("Runtime.enable");
    await session.send("Log.enable");
    return tab;
  }

  async goTo(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  async goBack(): Promise<void> {
    await this.#page.goBack();
  }

  async goForward(): Promise<void> {
    await this.#page.goForward();
  }

  bringToFront(): Promise<void> {
    return this.#page.bringToFront();
  }

  close(): Promise<void> {
    return this.#page.close();
  }

  setViewport(size: Size): Promise<void> {
    return this.#page.setViewportSize(size);
  }

  setColourScheme(scheme: "light" | "dark"): Promise<void> {
    return this.#page.emulateMedia({ colorScheme: scheme });
  }

  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file, animations: "disabled" });
  }

  press(keys: string): Promise<void> {
    return this.#page.keyboard.press(keys);
  }

  keyDown(key: string): Promise<void> {
    return this.#page.keyboard.down(key);
  }

  keyUp(key: string): Promise<void> {
    return this.#page.keyboard.up(key);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  async paste(text: string): Promise<void> {
    await this.evaluate((clip) => navigator.clipboard.writeText(clip), text);
    await this.press("Control+V");
  }

  clickAt({ x, y }: Point): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  moveTo({ x, y }: Point): Promise<void> {
    return this.#page.mouse.move(x, y);
  }

  async compose(text: string): Promise<void> {
    await this.#session.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  async confirmComposition(text: string): Promise<void> {
    const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13 };
    await this.#session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
    await this.#session.send("Input.insertText", { text });
    await this.#session.send("Input.dispatchKeyEvent", { type: "keyUp", ...enter });
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
    const { document, closedRoots } = await this.#readTree();
    const [documentId, ...rootIds] = await Promise.all(
      [document, ...closedRoots].map((node) => this.#resolve(node.backendNodeId)),
    );
    if (documentId === undefined) throw new Error("The document went away while it was read.");
    const { result, exceptionDetails } = await this.#session.send("Runtime.callFunctionOn", {
      functionDeclaration: `function (argument, ...roots) { return (${inPage.toString()})(roots, argument); }`,
      objectId: documentId,
      arguments: [
        { value: argument },
        ...rootIds.filter((id) => id !== undefined).map((objectId) => ({ objectId })),
      ],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Awaited<Result>;
  }

  async accessibleElements(): Promise<AccessibleElement[]> {
    const { closedRoots } = await this.#readTree();
    const ids = closedRoots.flatMap((root) => [...descendantsOf(root)]).map((node) => node.backendNodeId);
    const { nodes } = await this.#session.send("Accessibility.getFullAXTree");
    const seen = nodes.flatMap(({ ignored, role, name, properties = [], backendDOMNodeId = -1 }) => {
      const knownRole = accessibleRoles.find((known) => known === role?.value);
      const place = ids.indexOf(backendDOMNodeId);
      if (ignored || knownRole === undefined || place < 0) return [];
      const has = (property: string) => properties.some((p) => p.name === property && p.value.value === true);
      return [
        {
          place,
          element: {
            role: knownRole,
            name: String(name?.value ?? ""),
            focused: has("focused"),
            disabled: has("disabled"),
          },
        },
      ];
    });
    return seen.sort((a, b) => a.place - b.place).map(({ element }) => element);
  }

  messages(): readonly string[] {
    return this.#messages;
  }

  async #readTree(): Promise<{ document: TreeNode; closedRoots: TreeNode[] }> {
    const { root } = await this.#session.send("DOM.getDocument", { depth: -1, pierce: true });
    const closedRoots = [...descendantsOf(root)].filter((node) => node.shadowRootType === "closed");
    return { document: root, closedRoots };
  }

  /** Undefined for a node that has left the page since the tree was read. */
  async #resolve(backendNodeId: number): Promise<string | undefined> {
    const resolved = await this.#session.send("DOM.resolveNode", { backendNodeId }).catch(() => undefined);
    return resolved?.object.objectId;
  }
}

interface TreeNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly TreeNode[];
  readonly children?: readonly TreeNode[];
}

function* descendantsOf(node: TreeNode): Generator<TreeNode> {
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    yield child;
    yield* descendantsOf(child);
  }
}

/** As much of a logged value as the protocol gives: a test searches it for what must not be there. */
function describeRemoteObject(logged: { value?: unknown; description?: string; preview?: unknown }): string {
  if (logged.value !== undefined) {
    return typeof logged.value === "string" ? logged.value : JSON.stringify(logged.value);
  }
  return [logged.description, JSON.stringify(logged.preview)].filter((part) => part !== undefined).join(" ");
}

/** What the page of extensions uses itself. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  };
};
