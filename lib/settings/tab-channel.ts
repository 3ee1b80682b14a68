import { type Browser, browser } from "@wxt-dev/browser";
import { tryBrowser } from "./extension-life.ts";
import {
  type Badge,
  type GuideRequest,
  isBadge,
  isGuideRequest,
  isTabReport,
  isTabRequest,
  type TabReport,
  type TabRequest,
} from "./tab-messages.ts";

const claude = "https://claude.ai/";

/** The tab in front, as far as the browser tells: the address only of a Claude tab. */
export async function findTabInFront(): Promise<Browser.tabs.Tab | undefined> {
  const found = await tryBrowser(() => browser.tabs.query({ active: true, currentWindow: true }));
  return found?.[0];
}

/** Claude tabs that do not answer: they were open before we were. One that sleeps wakes up with us in it. */
export async function findUnwatchedTabs(): Promise<readonly Browser.tabs.Tab[]> {
  const found = (await tryBrowser(() => browser.tabs.query({ url: `${claude}*` }))) ?? [];
  const awake = found.filter(({ discarded }) => !discarded);
  const reports = await Promise.all(awake.map(({ id }) => askTab(id, { kind: "report" })));
  return awake.filter((_, index) => reports[index] === undefined);
}

export function isClaudeTab({ url }: Browser.tabs.Tab): boolean {
  return url?.startsWith(claude) === true;
}

/** Undefined when nobody of ours answers in that tab. */
export async function askTab(id: number | undefined, request: TabRequest): Promise<TabReport | undefined> {
  if (id === undefined) return undefined;
  const report = await tryBrowser(() => browser.tabs.sendMessage<TabRequest, unknown>(id, request));
  return isTabReport(report) ? report : undefined;
}

/** Answers the popup, for as long as the tab lives. */
export function answerPopup(answer: (request: TabRequest) => TabReport): void {
  browser.runtime.onMessage.addListener((message: unknown, { id }, reply: (report: TabReport) => void) => {
    if (id === browser.runtime.id && isTabRequest(message)) reply(answer(message));
  });
}

/** Tells the background how this tab is doing, or asks it for the guide. Nothing waits for it, and it may fail. */
export function tellBackground(message: Badge | GuideRequest): void {
  void tryBrowser(() => browser.runtime.sendMessage(message));
}

/** Hears what tabs want their toolbar button to show. */
export function onBadge(show: (tabId: number, badge: Badge) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }) => {
    if (id === browser.runtime.id && tab?.id !== undefined && isBadge(message)) show(tab.id, message);
  });
}

/** Hears which kind of thing a tab's person has sent and asks about. */
export function onGuideRequest(open: (request: GuideRequest) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }) => {
    if (id === browser.runtime.id && tab !== undefined && isGuideRequest(message)) open(message);
  });
}
