import { startChromium } from "./chromium.ts";
import type { BrowserName, DrivenBrowser, LaunchOptions } from "./driver.ts";
import { startFirefox } from "./firefox.ts";

const starters = { chromium: startChromium, firefox: startFirefox };

export function startBrowser(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  return starters[name](options);
}
