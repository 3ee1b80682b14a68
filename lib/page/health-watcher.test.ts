// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Health } from "./health.ts";
import { HealthWatcher } from "./health-watcher.ts";

let seen: Health[];
let tier: number;
let frame: HTMLIFrameElement;
let page: Document;
let pathname: string;

beforeEach(() => {
  vi.useFakeTimers();
  // Each test has a window of its own, so that no watcher hears of the next test.
  frame = document.createElement("iframe");
  document.body.append(frame);
  if (frame.contentDocument === null) throw new Error("The frame has no document.");
  page = frame.contentDocument;
  const link = page.createElement("a");
  link.href = "/new";
  link.textContent = "New chat";
  const nav = page.createElement("nav");
  nav.append(link);
  page.body.replaceChildren(nav);
  pathname = "/new";
  seen = [];
  tier = 1;
});
afterEach(() => {
  frame.remove();
  vi.useRealTimers();
});

function startWatcher(): HealthWatcher {
  // A frame's own address can't be changed, so its path comes from here.
  const window = {
    document: page,
    location: {
      get pathname() {
        return pathname;
      },
    },
    addEventListener: (...args: Parameters<Window["addEventListener"]>) =>
      page.defaultView?.addEventListener(...args),
  };
  return new HealthWatcher(
    window as unknown as Window,
    () => tier,
    (health) => seen.push(health),
  );
}

/** Lets time and the page's own events pass. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

it("notices by itself that the box never came, and tells once", async () => {
  tier = 0;
  const watcher = startWatcher();
  watcher.look();
  await pass(4999);
  expect(seen).toEqual([]);
  await pass(60_000);
  expect(seen).toEqual([{ state: "lost", tier: 0 }]);
});

it("notices a box that comes after all, without any event", async () => {
  tier = 0;
  startWatcher().look();
  await pass(6000);
  tier = 2;
  page.body.append(page.createElement("div"));
  await pass(100);
  expect(seen).toEqual([
    { state: "lost", tier: 0 },
    { state: "watching", tier: 2 },
  ]);
});

it("notices another page by what the person does", async () => {
  startWatcher().look();
  pathname = "/settings/general";
  tier = 0;
  page.body.click();
  await pass(60_000);
  expect(seen).toEqual([
    { state: "watching", tier: 1 },
    { state: "searching", tier: 0 },
  ]);
});

it("sets no timer while the box is seen and nothing happens", async () => {
  startWatcher().look();
  await pass(5000);
  expect(vi.getTimerCount()).toBe(0);
});

it("sets no timer on a page that never has a box", async () => {
  tier = 0;
  pathname = "/settings/general";
  startWatcher().look();
  await pass(5000);
  expect(vi.getTimerCount()).toBe(0);
});
