import { describe, expect, it } from "vitest";
import { defaultShortcuts, isShortcut, type KeyPress, nameKeyPress } from "./shortcuts.ts";

const press = (key: string, ...held: ("ctrlKey" | "altKey" | "shiftKey" | "metaKey")[]): KeyPress => ({
  ...{ key, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false },
  ...Object.fromEntries(held.map((modifier) => [modifier, true])),
});

describe("nameKeyPress", () => {
  it.each([
    [press("F8"), "F8"],
    [press("F8", "shiftKey", "ctrlKey"), "Control+Shift+F8"],
    [press("l", "altKey"), "Alt+L"],
    [press("L", "shiftKey", "altKey", "metaKey", "ctrlKey"), "Control+Alt+Shift+Meta+L"],
    [press("Enter", "metaKey"), "Meta+Enter"],
  ])("writes %o as %s", (pressed, name) => {
    expect(nameKeyPress(pressed)).toBe(name);
  });
});

describe("isShortcut", () => {
  it.each([
    ...Object.values(defaultShortcuts),
    "F24",
    "Control+Shift+L",
    "Shift+Meta+L",
    "Alt+9",
    "Control+Shift+Я",
  ])("takes %s", (name) => {
    expect(isShortcut(name)).toBe(true);
  });

  it.each([
    "",
    "L",
    "Shift+L",
    "Control+L",
    "Control+Alt+Q",
    "Enter",
    "Alt+Enter",
    "Alt+.",
    "Alt+Π",
    "F",
    "Fn+F8",
    8,
    null,
  ])("does not take %s", (name) => {
    expect(isShortcut(name)).toBe(false);
  });
});
