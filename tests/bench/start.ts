import type { BrowserContext } from "@playwright/test";
import { round } from "./measure.ts";
import { profileOwnTime, startProfiling, type Spent, summarise } from "./profile.ts";

export interface StartFigures {
  /** What a page of Claude's waits for before it is read: our script's own start. */
  readonly contentScript: Spent;
  /** What is built afterwards, while the page is idle, and the longest stretch of it without a break. */
  readonly prepare: { readonly whole: number; readonly longest: number };
  /** From opening the popup to the first thing that can be read in it. */
  readonly popupFirstPaint: Spent;
}

const starts = 11;
/** In milliseconds: by then everything is built. */
const preparedMs = 4000;

/** Measures what people wait for before anything is typed, in Chromium with the built extension. */
export async function benchStart(context: BrowserContext, extensionId: string): Promise<StartFigures> {
  const page = await context.newPage();
  const session = await startProfiling(page);
  const open = (waitUntil: "commit" | "domcontentloaded"): Promise<unknown> =>
    page.goto("https://claude.ai/new", { waitUntil });

  const startTimes = [];
  for (let start = 0; start < starts; start++) {
    const { longest } = await profileOwnTime(session, () => open("domcontentloaded"));
    startTimes.push(longest);
  }
  await page.goto("about:blank");
  const prepare = await profileOwnTime(session, async () => {
    await open("commit");
    await page.waitForTimeout(preparedMs);
  });

  const paintTimes = [];
  for (let start = 0; start < starts; start++) {
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    paintTimes.push(await page.evaluate(firstPaint));
  }
  await page.close();
  return {
    contentScript: summarise(startTimes),
    prepare: { whole: round(prepare.whole), longest: round(prepare.longest) },
    popupFirstPaint: summarise(paintTimes),
  };
}

/** Milliseconds from the beginning of the navigation, once there has been one. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntries().find(({ name }) => name === "first-contentful-paint");
      if (paint !== undefined) resolve(paint.startTime);
    }).observe({ type: "paint", buffered: true });
  });
}
