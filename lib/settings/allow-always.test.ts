import { expect, it } from "vitest";
import { allowAlways } from "./allow-always.ts";
import type { LiveSettings } from "./live-settings.ts";
import { noPolicy } from "./policy.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** Settings that are kept nowhere. */
function startSettings(): LiveSettings {
  let current: Settings = defaultSettings;
  return {
    get current() {
      return current;
    },
    get chosen() {
      return current;
    },
    policy: noPolicy,
    areKept: true,
    change: (update) => {
      current = { ...current, ...update(current) };
      return Promise.resolve();
    },
    readAgain: () => Promise.resolve(),
  };
}

it("puts each value on the list once", async () => {
  const settings = startSettings();
  const mail = { type: "email", value: "me@mine.dev" };
  const phone = { type: "phone", value: "212-555-0143" };
  for (const value of [mail, phone, mail]) await allowAlways(settings, value);
  expect(settings.current).toEqual({ ...defaultSettings, allowlist: [mail, phone] });
});
