import type { JSONContent } from "@tiptap/react";
import { describe, expect, it } from "vitest";
import { readDocument, writePrompt } from "./prompt.ts";

const text = (value: string): JSONContent => ({ type: "text", text: value });
const paragraph = (...content: JSONContent[]): JSONContent => ({ type: "paragraph", content });
const item = (...content: JSONContent[]): JSONContent => ({ type: "listItem", content });
const document = (...content: JSONContent[]): JSONContent => ({ type: "doc", content });

describe("writePrompt", () => {
  it("makes each paragraph a line, an empty one an empty line", () => {
    expect(writePrompt(document(paragraph(text("a ")), { type: "paragraph" }, paragraph(text(" b"))))).toBe(
      "a \n\n b",
    );
  });

  it("makes a hard break a line break", () => {
    expect(writePrompt(document(paragraph(text("a"), { type: "hardBreak" }, text("b"))))).toBe("a\nb");
  });

  it("writes chips as their command", () => {
    expect(
      writePrompt(document(paragraph({ type: "commandChip", attrs: { name: "review" } }, text(" this")))),
    ).toBe("/review this");
  });

  it("marks list items and indents what belongs to them", () => {
    const inner: JSONContent = { type: "bulletList", content: [item(paragraph(text("c")))] };
    const outer: JSONContent = {
      type: "orderedList",
      attrs: { start: 9 },
      content: [
        item(paragraph(text("a"), { type: "hardBreak" }, text("b")), inner),
        item(paragraph(text("d"))),
      ],
    };
    expect(writePrompt(document(outer))).toBe("9. a\n   b\n   - c\n10. d");
  });

  it("fences code", () => {
    const code: JSONContent = {
      type: "codeBlock",
      attrs: { language: null },
      content: [text("a = 1\nb = 2")],
    };
    expect(writePrompt(document(code))).toBe("```\na = 1\nb = 2\n```");
  });

  it("refuses a block that it doesn't know", () => {
    expect(() => writePrompt(document({ type: "table" }))).toThrow(
      "A prompt can't hold a block of type table.",
    );
  });
});

describe("readDocument", () => {
  it.each(["", "a", "a\n\nb\n", "- not a list\n**literal**"])(
    "gives %j back through writePrompt",
    (prompt) => {
      expect(writePrompt(readDocument(prompt))).toBe(prompt);
    },
  );
});
