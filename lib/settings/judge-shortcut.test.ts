import { describe, expect, it } from "vitest";
import { judgeShortcut } from "./judge-shortcut.ts";
import { defaultShortcuts, shortcutActions } from "./shortcuts.ts";

describe("judgeShortcut", () => {
  it.each([
    "F2",
    "F4",
    "Shift+F2",
    "Control+Shift+F9",
    "Alt+Shift+L",
    "Control+Shift+L",
    "Alt+R",
    "Shift+Meta+L",
  ])("takes %s", (pressed) => {
    expect(judgeShortcut(pressed, "next", defaultShortcuts)).toEqual({ kind: "fine" });
  });

  it.each(["L", "Shift+L", "Enter", "Alt+Enter", "Control+Alt+Q", "Alt+Π", "Dead", "Shift+ArrowDown"])(
    "can't use %s",
    (pressed) => {
      expect(judgeShortcut(pressed, "next", defaultShortcuts)).toEqual({ kind: "unusable" });
    },
  );

  it.each([
    "F5",
    "F12",
    "Shift+F10",
    "Control+F4",
    "Alt+F4",
    "Control+Alt+F2",
    "Control+K",
    "Meta+D",
    "Control+Shift+N",
    "Alt+D",
    "Alt+1",
  ])("leaves %s to whom it belongs", (pressed) => {
    expect(judgeShortcut(pressed, "next", defaultShortcuts)).toEqual({ kind: "taken" });
  });

  it("gives no key to two actions, and an action its own", () => {
    expect(judgeShortcut("Shift+F8", "next", defaultShortcuts)).toEqual({ kind: "used", by: "previous" });
    expect(judgeShortcut("Shift+F8", "previous", defaultShortcuts)).toEqual({ kind: "fine" });
  });

  it.each(shortcutActions)("finds no fault with the default for %s", (action) => {
    expect(judgeShortcut(defaultShortcuts[action], action, defaultShortcuts)).toEqual({ kind: "fine" });
  });
});
