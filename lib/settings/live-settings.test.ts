import { beforeEach, describe, expect, it, vi } from "vitest";
import { watchSettings } from "./live-settings.ts";
import { applyPolicy, noPolicy, parsePolicy } from "./policy.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** A browser of one storage area, as the functions under test use it. */
const browser = vi.hoisted(() => {
  const listeners: (() => void)[] = [];
  const stored: Record<string, unknown> = {};
  return {
    listeners,
    stored,
    /** What the organisation has written; undefined where the browser refuses, as Firefox does without a policy. */
    managed: undefined as object | undefined,
    /** A policy that is to come, where the browser has only just started. */
    lateManaged: undefined as Promise<object> | undefined,
    isBroken: false,
    isOrphan: false,
    isPrivate: false,
    get storage() {
      if (this.isOrphan) throw new Error("Extension context invalidated.");
      return {
        onChanged: { addListener: (listener: () => void) => listeners.push(listener) },
        managed: {
          get: () =>
            this.lateManaged ??
            (this.managed === undefined
              ? Promise.reject(new Error("Managed storage manifest not found"))
              : Promise.resolve(this.managed)),
        },
        local: {
          get: () =>
            this.isBroken ? Promise.reject(new Error("gone")) : Promise.resolve({ ...this.stored }),
          set: (changes: Record<string, unknown>) => {
            if (this.isBroken) return Promise.reject(new Error("full"));
            Object.assign(this.stored, changes);
            for (const listener of listeners) listener();
            return Promise.resolve();
          },
        },
      };
    },
    get extension() {
      return { inIncognitoContext: this.isPrivate };
    },
  };
});
vi.mock("@wxt-dev/browser", () => ({ browser }));

/** Settings as they hold without a policy. */
const alone = (settings: Settings): Settings => applyPolicy(settings, noPolicy);
const bluebird: Settings = { ...defaultSettings, ownTerms: [{ term: "Bluebird", action: "hold" }] };

beforeEach(() => {
  browser.listeners.length = 0;
  browser.stored = {};
  browser.managed = undefined;
  browser.lateManaged = undefined;
  browser.isBroken = false;
  browser.isOrphan = false;
  browser.isPrivate = false;
});

/** Lets what is under way come to its end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

describe("watchSettings", () => {
  it("has the defaults at once and what is stored soon after", async () => {
    browser.stored = { version: 1, ...bluebird };
    const onChange = vi.fn();
    const settings = watchSettings(onChange);
    expect(settings.current).toEqual(alone(defaultSettings));
    await settle();
    expect(settings.current).toEqual(alone(bluebird));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("follows changes of other tabs", async () => {
    const settings = watchSettings();
    await settle();
    browser.stored = { version: 1, ...bluebird };
    for (const listener of browser.listeners) listener();
    await settle();
    expect(settings.current).toEqual(alone(bluebird));
  });

  it("keeps a list as it was while other settings change, with what was made of it", async () => {
    browser.stored = { version: 1, ...bluebird };
    const settings = watchSettings();
    await settle();
    const { ownTerms } = settings.current;
    browser.stored = { ...structuredClone(browser.stored), calledWrong: { phone: 1 } };
    for (const listener of browser.listeners) listener();
    await settle();
    expect(settings.current.calledWrong).toEqual({ phone: 1 });
    expect(settings.current.ownTerms).toBe(ownTerms);
  });

  it("keeps a change beside what another tab has stored meanwhile", async () => {
    const settings = watchSettings();
    await settle();
    browser.stored = { version: 1, ...bluebird };
    const changed = settings.change(() => ({ pausedUntil: "resumed" }));
    expect(settings.chosen).toEqual({ ...defaultSettings, pausedUntil: "resumed" });
    await changed;
    await settle();
    expect(browser.stored).toEqual({ version: 1, ...bluebird, pausedUntil: "resumed" });
    expect(settings.chosen).toEqual({ ...bluebird, pausedUntil: "resumed" });
  });

  it("keeps two changes that are made at once", async () => {
    browser.stored = {
      version: 1,
      ...defaultSettings,
      allowedPatterns: ["a", "b", "c"],
    };
    const settings = watchSettings();
    await settle();
    const without = (pattern: string) =>
      settings.change(({ allowedPatterns }) => ({
        allowedPatterns: allowedPatterns.filter((each) => each !== pattern),
      }));
    await Promise.all([without("a"), without("b")]);
    expect(browser.stored).toMatchObject({ allowedPatterns: ["c"] });
  });

  it("leaves a newer version's settings alone until something is changed", async () => {
    const newer = { version: 2, rules: ["from the future"] };
    browser.stored = { ...newer };
    const settings = watchSettings();
    await settle();
    expect(settings.current).toEqual(alone(defaultSettings));
    expect(browser.stored).toEqual(newer);
  });

  it("stores nothing of a private window", async () => {
    browser.isPrivate = true;
    const settings = watchSettings();
    await settings.change(() => ({ pausedUntil: "resumed" }));
    expect(settings.current.pausedUntil).toBe("resumed");
    expect(browser.stored).toEqual({});
  });

  it("works on where storage fails, and says so", async () => {
    browser.isBroken = true;
    const settings = watchSettings();
    await settings.change(() => ({ pausedUntil: "resumed" }));
    expect([settings.current.pausedUntil, settings.areKept]).toEqual(["resumed", false]);
  });

  it("works on when its extension is gone, with what it read last", async () => {
    browser.stored = { version: 1, ...bluebird };
    const settings = watchSettings();
    await settle();
    browser.isOrphan = true;
    await settings.readAgain();
    expect([settings.chosen, settings.areKept]).toEqual([bluebird, false]);
  });

  it("follows the organisation's policy, and stores nothing of it", async () => {
    const onChange = vi.fn();
    const settings = watchSettings(onChange);
    await settle();
    expect(onChange).not.toHaveBeenCalled();
    browser.managed = { mayPause: false };
    for (const listener of browser.listeners) listener();
    await settle();
    expect(onChange).toHaveBeenCalledTimes(1);
    await settings.change(() => ({ pausedUntil: "resumed" }));
    expect(settings.policy).toEqual(parsePolicy(browser.managed));
    expect([settings.current.pausedUntil, settings.chosen.pausedUntil]).toEqual([null, "resumed"]);
    expect(browser.stored).toEqual({ version: 1, pausedUntil: "resumed" });
  });

  it("waits for no late policy with what is stored, and takes it when it comes", async () => {
    let give: (policy: object) => void = () => undefined;
    browser.lateManaged = new Promise((resolve) => (give = resolve));
    browser.stored = { version: 1, ...bluebird };
    const settings = watchSettings();
    await settings.readAgain();
    expect(settings.current).toEqual(alone(bluebird));
    give({ maySendAsIs: false });
    await settle();
    expect([settings.chosen, settings.policy.maySendAsIs]).toEqual([bluebird, false]);
  });

  it("holds on to the policy it has read, when nobody can be asked any more", async () => {
    browser.managed = { maySendAsIs: false };
    const settings = watchSettings();
    await settle();
    browser.isOrphan = true;
    await settings.readAgain();
    expect(settings.policy.maySendAsIs).toBe(false);
  });
});
