import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { guideAddress } from "../lib/guidance/guide-address.ts";
import { tryBrowser } from "../lib/settings/extension-life.ts";
import { onBadge, onGuideRequest } from "../lib/settings/tab-channel.ts";
import type { Badge } from "../lib/settings/tab-messages.ts";

const alarmColour = "#b3261e";
const countColour = "#8a5a00";
/** More digits do not fit. */
const largestCount = 99;

/**
 * Sets the toolbar button's badge, tab by tab, and opens the guide, which Claude's page can't. Nothing else depends on
 * it: it may be stopped at any time.
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
  // With a listener Firefox keeps an update until it restarts, so that no message is being written just then.
  browser.runtime.onUpdateAvailable.addListener(() => undefined);
});

function badgeText({ found, isAlarm }: Badge): string {
  if (isAlarm) return "!";
  return found === 0 ? "" : String(Math.min(found, largestCount));
}
