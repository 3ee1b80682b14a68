// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRichText } from "./rich-text.ts";

/** An editor as ProseMirror draws it. */
function editorWith(html: string): HTMLElement {
  const editor = document.createElement("div");
  // eslint-disable-next-line no-unsanitized/property -- markup of this file, as it would stand in the page
  editor.innerHTML = html;
  document.body.replaceChildren(editor);
  return editor;
}

const trailingBreak = '<br class="ProseMirror-trailingBreak">';

describe("the text", () => {
  const cases: [name: string, html: string, text: string][] = [
    ["an empty editor", `<p class="is-empty">${trailingBreak}</p>`, ""],
    ["one paragraph", "<p>one</p>", "one"],
    ["paragraphs", "<p>one</p><p>two</p>", "one\ntwo"],
    ["an empty paragraph between", `<p>one</p><p>${trailingBreak}</p><p>two</p>`, "one\n\ntwo"],
    ["an empty paragraph first", `<p>${trailingBreak}</p><p>two</p>`, "\ntwo"],
    ["an empty paragraph last", `<p>one</p><p>${trailingBreak}</p>`, "one\n"],
    ["a hard break", "<p>one<br>two</p>", "one\ntwo"],
    ["a hard break at the end", `<p>one<br>${trailingBreak}</p>`, "one\n"],
    ["a list", "<ul><li><p>one</p></li><li><p>two</p></li></ul><p>three</p>", "one\ntwo\nthree"],
    ["a nested list", "<ul><li><p>one</p><ul><li><p>two</p></li></ul></li></ul>", "one\ntwo"],
    ["code", "<pre><code>one\n  two</code></pre><p>three</p>", "one\n  two\nthree"],
    ["marks", "<p>o<strong>n</strong><em>e</em></p>", "one"],
    [
      "a mention",
      '<p>ask <span data-type="at-mention" contenteditable="false">@Ann</span> now</p>',
      "ask @Ann now",
    ],
    ["spaces as they are", "<p>  one \u00a0 two </p>", "  one \u00a0 two "],
    ["text outside of any block", "one<div>two</div>", "one\ntwo"],
    ["an editor that is not ProseMirror", "<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"],
  ];
  it.each(cases)("%s", (_, html, text) => {
    expect(readRichText(editorWith(html)).text).toBe(text);
  });
});

describe("ranges and offsets", () => {
  // Descriptions, built into nodes for each run: shrinking must not meet nodes of an earlier one.
  const inline = fc.oneof(
    fc.record({
      tag: fc.constant("#text"),
      text: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    }),
    fc.record({ tag: fc.constant("strong"), text: fc.string({ minLength: 1, maxLength: 6 }) }),
    fc.constant({ tag: "br", text: "" }),
  );
  const paragraph = fc.array(inline, { maxLength: 5 });
  const block = fc.record({
    isList: fc.boolean(),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  });
  const blocks = fc.array(block, { minLength: 1, maxLength: 5 });

  const build = (tag: string, ...children: Node[]): HTMLElement => {
    const element = document.createElement(tag);
    element.append(...children);
    return element;
  };
  const buildParagraph = (inlines: readonly { tag: string; text: string }[]): HTMLElement => {
    const end = build("br");
    end.className = "ProseMirror-trailingBreak";
    const nodes = inlines.map(({ tag, text }) => {
      const textNode = document.createTextNode(text);
      return tag === "#text" ? textNode : tag === "br" ? build("br") : build(tag, textNode);
    });
    return build("p", ...nodes, end);
  };

  it("leads from any span to its text, and from any offset to a point and back", () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (described, one, other) => {
        const nodes = described.flatMap(({ isList, paragraphs }) => {
          const built = paragraphs.map(buildParagraph);
          return isList ? [build("ul", ...built.map((each) => build("li", each)))] : built;
        });
        const richText = readRichText(build("div", ...nodes));
        const { text } = richText;
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort(
          (a, b) => a - b,
        );

        const withoutBreaks = text.slice(start, end).replaceAll("\n", "");
        expect(richText.rangesOf({ start, end }).map(String).join("")).toBe(withoutBreaks);
        if (withoutBreaks !== "") expect(String(richText.rangeOf({ start, end }))).toBe(withoutBreaks);

        const caret = richText.rangeOf({ start, end: start });
        expect(caret?.collapsed).toBe(true);
        expect(caret && richText.offsetOf(caret.startContainer, caret.startOffset)).toBe(start);
      }),
      { numRuns: 500 },
    );
  });
});
