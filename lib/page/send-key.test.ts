import { describe, expect, it } from "vitest";
import { isSendKey, type KeySituation } from "./send-key.ts";

const enter = {
  key: "Enter",
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 13,
};
const wide: KeySituation = { plainEnter: "sends when wide", isNarrow: false, hasOpenMenu: false };
const narrow: KeySituation = { ...wide, isNarrow: true };
const menu: KeySituation = { ...wide, hasOpenMenu: true };
const editBox: KeySituation = { plainEnter: "sends", isNarrow: true, hasOpenMenu: false };
const firstPaint: KeySituation = { ...wide, plainEnter: "breaks the line" };

describe("isSendKey", () => {
  const cases: [name: string, key: Partial<typeof enter>, situation: KeySituation, isSent: boolean][] = [
    ["Enter", {}, wide, true],
    ["Ctrl+Enter", { ctrlKey: true }, wide, true],
    ["Cmd+Enter", { metaKey: true }, wide, true],
    ["Shift+Enter", { shiftKey: true }, wide, false],
    ["Alt+Enter", { altKey: true }, wide, false],
    ["Ctrl+Shift+Enter", { ctrlKey: true, shiftKey: true }, wide, false],
    ["another key", { key: "a", keyCode: 65 }, wide, false],
    ["Enter while composing", { isComposing: true }, wide, false],
    ["an input method's Enter on Windows", { keyCode: 229 }, wide, false],
    ["Enter in the narrow layout", {}, narrow, false],
    ["Ctrl+Enter in the narrow layout", { ctrlKey: true }, narrow, true],
    ["Enter with a menu open", {}, menu, false],
    ["Ctrl+Enter with a menu open", { ctrlKey: true }, menu, true],
    ["Enter in a narrow edit box", {}, editBox, true],
    ["Enter in the first paint's field", {}, firstPaint, false],
    ["Ctrl+Enter in the first paint's field", { ctrlKey: true }, firstPaint, false],
  ];
  it.each(cases)("%s", (_, key, situation, isSent) => {
    expect(isSendKey({ ...enter, ...key }, situation)).toBe(isSent);
  });
});
