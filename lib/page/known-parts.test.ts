// @vitest-environment jsdom
import fc from "fast-check";
import { expect, it } from "vitest";
import { KnownParts } from "./known-parts.ts";

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.append(text);
  return element;
}

function editorWith(...lines: string[]): HTMLElement {
  const editor = document.createElement("div");
  editor.append(...lines.map(paragraph));
  document.body.replaceChildren(editor);
  return editor;
}

const textOf = (editor: HTMLElement): string =>
  KnownParts.of(editor)
    .map(({ text }) => text)
    .join("");

it("reads again only what was changed", () => {
  const editor = editorWith("one", "two", "three");
  const before = KnownParts.of(editor);
  editor.children[1]?.append("!");
  const after = KnownParts.of(editor);
  expect(after.map(({ text }) => text)).toEqual(["one", "\ntwo!", "\nthree"]);
  expect(after.map((part, index) => part === before[index])).toEqual([true, false, true]);
});

it("reads a paragraph as the first once it is the first", () => {
  const editor = editorWith("one", "two");
  expect(textOf(editor)).toBe("one\ntwo");
  editor.firstChild?.remove();
  expect(textOf(editor)).toBe("two");
});

it("reads what was changed while it was out of the editor", async () => {
  const editor = editorWith("one", "two");
  expect(textOf(editor)).toBe("one\ntwo");
  const [first] = editor.children;
  first?.remove();
  // The observer has told of the removal by then, and hears nothing of what happens outside.
  await Promise.resolve();
  first?.append("!");
  editor.prepend(...(first ? [first] : []));
  expect(textOf(editor)).toBe("one!\ntwo");
});

it("has the text of an editor that is read for the first time, whatever was done to it before", async () => {
  const act = fc.record({
    kind: fc.constantFrom(
      "type",
      "split",
      "remove",
      "move",
      "wrap",
      "put bare text",
      "break",
      "read",
      "wait",
    ),
    at: fc.nat(),
    to: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      const editor = editorWith("one", "two", "three");
      for (const { kind, at, to } of acts) {
        const children = [...editor.childNodes];
        const child = children[at % Math.max(1, children.length)];
        const other = children[to % Math.max(1, children.length)] ?? null;
        const texts = child instanceof Text ? [child] : [...(child?.childNodes ?? [])];
        const text = texts.find((node) => node instanceof Text);
        if (kind === "type") text?.appendData("x");
        else if (kind === "split") text?.splitText(Math.min(1, text.length));
        else if (kind === "remove") child?.remove();
        else if (kind === "move" && child !== undefined && child !== other) editor.insertBefore(child, other);
        else if (kind === "wrap" && text !== undefined) {
          const mark = document.createElement("strong");
          text.replaceWith(mark);
          mark.append(text);
        } else if (kind === "put bare text") editor.insertBefore(document.createTextNode("bare"), other);
        else if (kind === "break") child?.parentNode?.insertBefore(document.createElement("br"), other);
        else if (kind === "wait") await Promise.resolve();
        if (kind !== "read") continue;
        const copy = editor.cloneNode(true) as HTMLElement;
        expect(textOf(editor)).toBe(textOf(copy));
      }
      expect(textOf(editor)).toBe(textOf(editor.cloneNode(true) as HTMLElement));
    }),
    { numRuns: 300 },
  );
});
