import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { round } from "./measure.ts";
import { profileOwnSamples, profileOwnTime, startProfiling, type Spent, summarise } from "./profile.ts";
import { writeMixedText } from "./scan-texts.ts";

export interface TypingFigures {
  /** For one keystroke of many at the end of a draft of so many characters with 40 underlines. */
  readonly keystroke: Readonly<Record<string, Spent>>;
  /** For the look that follows when the keys rest, in such a draft; in a long one it is taken in several steps. */
  readonly rest: Readonly<Record<string, Spent>>;
  /** From Enter to the open dialog, for a draft of 20,000 characters. */
  readonly enterToDecision: Spent;
  /** For a paste of 300,000 characters into an empty draft, and the longest stretch of it without a break. */
  readonly paste300k: { readonly whole: number; readonly longest: number };
}

const composer = '[data-testid="chat-input"][contenteditable="true"]';
const keystrokes = 60;
const rests = 15;
/** In milliseconds: what waits for a rest, and for an idle page, is done by then. */
const restMs = 700;
const enters = 15;
/** In milliseconds from the page's load. */
const preparedMs = 4000;

/** Measures what typing, sending and pasting cost in Chromium with the built extension. */
export async function benchTyping(context: BrowserContext): Promise<TypingFigures> {
  const page = await context.newPage();
  const session = await startProfiling(page);

  const keystroke: Record<string, Spent> = {};
  const rest: Record<string, Spent> = {};
  for (const length of [1_000, 10_000, 100_000]) {
    await openWithDraft(page, writeDraft(length));
    keystroke[String(length)] = summarise(await profileKeys(session, page));
    const restTimes = await repeat(rests, async () => {
      await pressAndSettle(page, "e");
      return profileOwnTime(session, () => page.waitForTimeout(restMs));
    });
    rest[String(length)] = summarise(restTimes.map(({ whole }) => whole));
  }

  await openWithDraft(page, writeDraft(20_000));
  const times = await repeat(enters, async () => {
    // The dialog opens within the key's own event; what is drawn behind it comes later.
    const { longest } = await profileOwnTime(session, () => pressAndSettle(page, "Enter"));
    await pressAndSettle(page, "Escape");
    return longest;
  });
  const enterToDecision = summarise(times);

  await openWithDraft(page, "");
  const draft = writeDraft(300_000);
  const paste = await profileOwnTime(session, async () => {
    await putDraft(page, draft);
    await page.waitForTimeout(restMs);
  });
  const paste300k = { whole: round(paste.whole), longest: round(paste.longest) };

  await page.close();
  return { keystroke, rest, enterToDecision, paste300k };
}

async function repeat<Result>(times: number, run: () => Promise<Result>): Promise<Result[]> {
  const results = [];
  for (let time = 0; time < times; time++) results.push(await run());
  return results;
}

/** Lines of prose, code and logs with more to underline than is ever drawn. */
function writeDraft(length: number): string {
  const finds = Array.from({ length: 45 }, (_, index) => `SSN 536-22-${String(1800 + index)}`).join("\n");
  return `${writeMixedText(Math.max(0, length - finds.length))}\n${finds}`;
}

/** A page as a person finds it who has looked around for a moment: what is built in idle time is built. */
async function openWithDraft(page: Page, draft: string): Promise<void> {
  await page.goto("https://claude.ai/new");
  await page.waitForTimeout(preparedMs);
  await page.locator(composer).click();
  await putDraft(page, draft);
  await page.keyboard.press("Control+End");
  await settle(page);
}

/** Sets the editor's content at once, as a page that restores a draft does. */
async function putDraft(page: Page, draft: string): Promise<void> {
  await page.evaluate(
    ({ composer, draft }) => {
      const element = document.querySelector(composer) as HTMLElement & {
        editor: { commands: { setContent: (content: unknown) => void } };
      };
      const content = draft.split("\n").map((line) => ({
        type: "paragraph",
        ...(line === "" ? {} : { content: [{ type: "text", text: line }] }),
      }));
      element.editor.commands.setContent({ type: "doc", content });
    },
    { composer, draft },
  );
  await settle(page);
}

async function pressAndSettle(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await settle(page);
}

/** Two frames: what a change brings about is drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Our milliseconds for each of many keys, pressed one after the other without a rest. */
async function profileKeys(session: CDPSession, page: Page): Promise<number[]> {
  const pressedAt: number[] = [];
  const samples = await profileOwnSamples(session, async () => {
    for (let key = 0; key < keystrokes; key++) {
      pressedAt.push(await readClock(session));
      await pressAndSettle(page, "e");
    }
    pressedAt.push(await readClock(session));
  });
  return pressedAt.slice(1).map((next, index) => {
    const own = samples.filter(({ at, isOwn }) => isOwn && at >= (pressedAt[index] ?? 0) && at < next);
    return own.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  });
}

/** Microseconds on the profiler's own clock. */
async function readClock(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "Timestamp")?.value ?? 0) * 1e6;
}
