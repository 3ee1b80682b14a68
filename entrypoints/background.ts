import { browser } from "@wxt-dev/browser";
import { defineBackground } from "wxt/utils/define-background";
import { guideAddress } from "../lib/guidance/guide-address.ts";
import { hasClaudeAccess, onAccessChange } from "../lib/settings/claude-access.ts";
import { tryBrowser } from "../lib/settings/extension-life.ts";
import { onBadge, onGuideRequest } from "../lib/settings/tab-channel.ts";
import type { Badge } from "../lib/settings/tab-messages.ts";

const alarmColour = "#b3261e";
const countColour = "#8a5a00";
/** More digits do not fit. */
const largestCount = 99;

/**
 * Sets the toolbar button's badge, tab by tab, and opens the guide, which Claude's page can't, and the welcome page.
 * Nothing else depends on it: it may be stopped at any time.
 */
export default defineBackground(() => {
  onBadge((tabId, badge) => {
    const { action } = browser;
    void Promise.allSettled([
      action.setBadgeText({ tabId, text: badgeText(badge) }),
      action.setBadgeBackgroundColor({ tabId, color: badge.isAlarm ? alarmColour : countColour }),
      action.setBadgeTextColor({ tabId, color: "#ffffff" }),
    ]);
  });
  onGuideRequest(({ advice }) => {
    void tryBrowser(() => browser.tabs.create({ url: guideAddress(`sent-${advice}`) }));
  });
  // Once, when it is new to the person; an update opens nothing.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void tryBrowser(() => browser.tabs.create({ url: "/welcome.html" }));
  });
  // No tab can tell that we are not let in. The browser forgets a badge when it closes.
  browser.runtime.onStartup.addListener(() => void showWhetherBlind());
  onAccessChange(() => void showWhetherBlind());
  void showWhetherBlind();
  // With a listener Firefox keeps an update until it restarts, so that no message is being written just then.
  browser.runtime.onUpdateAvailable.addListener(() => undefined);
});

/** The badge of all tabs that have none of their own. */
async function showWhetherBlind(): Promise<void> {
  const isAlarm = !(await hasClaudeAccess());
  const { action } = browser;
  await Promise.allSettled([
    action.setBadgeText({ text: badgeText({ found: 0, isAlarm }) }),
    action.setBadgeBackgroundColor({ color: alarmColour }),
    action.setBadgeTextColor({ color: "#ffffff" }),
  ]);
}

function badgeText({ found, isAlarm }: Pick<Badge, "found" | "isAlarm">): string {
  if (isAlarm) return "!";
  return found === 0 ? "" : String(Math.min(found, largestCount));
}
