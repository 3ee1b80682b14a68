import type { CDPSession, Page } from "@playwright/test";
import { join } from "node:path";
import { launchChromium } from "../e2e/drivers/chromium.ts";
import { startClaudeProxy } from "../stand-in/claude-proxy.ts";
import { startStandIn } from "../stand-in/server.ts";
import { writeMixedText } from "./scan-texts.ts";

/** Milliseconds of the page's main thread that are ours, layout that we ask for included. */
interface Spent {
  readonly median: number;
  readonly p95: number;
}

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

/** Measures the built extension in Chromium with its own profiler, so that the page's and the editor's work don't count. */
export async function benchTyping(): Promise<TypingFigures> {
  const standIn = await startStandIn();
  const proxy = await startClaudeProxy({ standInPort: standIn.port });
  const { context, close } = await launchChromium({
    extensionFolder: join(import.meta.dirname, "../../.output/chrome-mv3"),
    proxyPort: proxy.port,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 100 });
  await session.send("Performance.enable");

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

  await close();
  await proxy.close();
  await standIn.close();
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

/** Milliseconds in which a function of the extension was on the stack, and the most of them before the page had a rest. */
async function profileOwnTime(
  session: CDPSession,
  action: () => Promise<void>,
): Promise<{ whole: number; longest: number }> {
  let whole = 0;
  let longest = 0;
  let stretch = 0;
  for (const { isOwn, isRest, milliseconds } of await profileOwnSamples(session, action)) {
    if (isRest) stretch = 0;
    if (!isOwn) continue;
    whole += milliseconds;
    stretch += milliseconds;
    longest = Math.max(longest, stretch);
  }
  return { whole, longest };
}

/** What the page's main thread was at for some time. */
interface Sample {
  /** Microseconds on the profiler's clock. */
  readonly at: number;
  /** Until the next sample. */
  readonly milliseconds: number;
  /** A function of the extension was on the stack. */
  readonly isOwn: boolean;
  /** No script was running. */
  readonly isRest: boolean;
}

async function profileOwnSamples(session: CDPSession, action: () => Promise<void>): Promise<Sample[]> {
  await session.send("Profiler.start");
  await action();
  const { profile } = await session.send("Profiler.stop");
  const own = new Set<number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const markOwn = (id: number, isBelowOwn: boolean): void => {
    const node = nodes.get(id);
    const isOwn = isBelowOwn || node?.callFrame.url.startsWith("chrome-extension://") === true;
    if (isOwn) own.add(id);
    for (const child of node?.children ?? []) markOwn(child, isOwn);
  };
  const [root] = profile.nodes;
  if (root !== undefined) markOwn(root.id, false);

  let at = profile.startTime;
  return (profile.samples ?? []).map((id, index) => {
    at += profile.timeDeltas?.[index] ?? 0;
    const name = nodes.get(id)?.callFrame.functionName;
    return {
      at,
      milliseconds: (profile.timeDeltas?.[index + 1] ?? 0) / 1000,
      isOwn: own.has(id),
      isRest: name === "(idle)" || name === "(program)",
    };
  });
}

function summarise(times: readonly number[]): Spent {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { median: at(0.5), p95: at(0.95) };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
