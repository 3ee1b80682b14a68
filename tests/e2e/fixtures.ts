import { test as base } from "@playwright/test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { startClaudeProxy } from "../stand-in/claude-proxy.ts";
import type { ClaudeProxy } from "../stand-in/claude-proxy.ts";
import { startStandIn } from "../stand-in/server.ts";
import type { StandIn } from "../stand-in/server.ts";
import type { BrowserName, DrivenBrowser, Tab } from "./drivers/driver.ts";
import { type GivenPolicy, whyNoPolicy } from "./drivers/policy-file.ts";
import { startBrowser } from "./drivers/start-browser.ts";
import { Extension } from "./extension.ts";
import { Person } from "./person.ts";

interface EachTest {
  /** A fresh tab, in front, with nothing in it. */
  tab: Tab;
  person: Person;
  /** Claude's server, with nothing recorded yet. */
  standIn: StandIn;
}

interface EachWorker {
  /** What an organisation has settled for Tacit; a file of journeys says so with `test.use`. */
  policy: GivenPolicy | undefined;
  recordingServer: StandIn;
  claudeProxy: ClaudeProxy;
  driven: DrivenBrowser;
  extension: Extension;
}

export const builds = {
  chromium: { folder: "chrome-mv3", command: "npm run build" },
  firefox: { folder: "firefox-mv3", command: "npm run build:firefox" },
};

/** A journey asks for these and nothing else; Playwright's own `page` would start a browser without Tacit. */
export const test = base.extend<EachTest, EachWorker>({
  policy: [undefined, { option: true, scope: "worker" }],

  recordingServer: [
    async ({}, use) => {
      const server = await startStandIn();
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],

  claudeProxy: [
    async ({ recordingServer }, use) => {
      const proxy = await startClaudeProxy({ standInPort: recordingServer.port });
      await use(proxy);
      await proxy.close();
    },
    { scope: "worker" },
  ],

  driven: [
    async ({ browserName, claudeProxy, policy }, use) => {
      const name = browserName as BrowserName;
      const { folder, command } = builds[name];
      const extensionFolder = join(import.meta.dirname, "../../.output", folder);
      if (!existsSync(extensionFolder)) throw new Error(`The extension isn't built: ${command}`);
      const driven = await startBrowser(name, {
        extensionFolder,
        proxyPort: claudeProxy.port,
        ...(policy && { policy }),
      });
      await use(driven);
      await driven.close();
    },
    { scope: "worker" },
  ],

  extension: [
    async ({ driven, policy }, use) => {
      const extension = new Extension(driven);
      if (policy) await extension.seesPolicy();
      await use(extension);
    },
    // A Chromium reads policies for extensions once its first page has come to rest: on a busy machine, after a minute.
    { scope: "worker", timeout: 180_000 },
  ],

  standIn: async ({ recordingServer }, use) => {
    recordingServer.reset();
    await use(recordingServer);
  },

  tab: async ({ driven, extension }, use, testInfo) => {
    await extension.clearStorage();
    const tab = await driven.openTab();
    await use(tab);
    if (testInfo.status !== testInfo.expectedStatus) {
      await tab.screenshot(testInfo.outputPath("tab.png"));
      await testInfo.attach("console", { body: tab.messages().join("\n"), contentType: "text/plain" });
    }
    await tab.setColourScheme("light");
    await tab.evaluate(() => {
      if (location.protocol === "https:") localStorage.clear();
    });
    await tab.close();
  },

  person: async ({ tab }, use) => {
    await use(new Person(tab));
  },
});

/** For files of journeys with a policy: says where there can be none. */
export function skipWithoutPolicy(): void {
  for (const name of ["chromium", "firefox"] as const) {
    const reason = whyNoPolicy(name);
    test.skip(({ browserName }) => browserName === name && reason !== undefined, reason);
  }
}

export { expect } from "@playwright/test";
