import { expect, it } from "vitest";
import { readEnterKey } from "./enter-key.ts";

const enter = {
  key: "Enter",
  keyCode: 13,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
};

it.each([
  ["Enter", {}, "send", "other"],
  ["Shift+Enter", { shiftKey: true }, "newline", "newline"],
  ["Alt+Enter", { altKey: true }, "newline", "newline"],
  ["Ctrl+Enter", { ctrlKey: true }, "send", "send"],
  ["Cmd+Enter", { metaKey: true }, "send", "send"],
  ["Enter while composing", { isComposing: true }, "other", "other"],
  ["Enter of an input method", { keyCode: 229 }, "other", "other"],
  ["another key", { key: "a", keyCode: 65 }, "other", "other"],
])("%s", (_, change, wide, narrow) => {
  const event = { ...enter, ...change };
  expect([readEnterKey(event, false), readEnterKey(event, true)]).toEqual([wide, narrow]);
});
