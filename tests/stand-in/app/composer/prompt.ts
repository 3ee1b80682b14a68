// How a document of the editor becomes the `prompt` of a request, and a text a document. Tests compare prompts byte for
// byte, and no public source shows these details of claude.ai, so this file is where the stand-in decides them:
// - every paragraph is a line, so an empty one is an empty line; a hard break is a line break inside its paragraph;
// - list items begin with "- " or their number, and what follows in the item is indented as far;
// - code blocks are fenced; chips of the "/" menu are written as "/name";
// - nothing is trimmed.
import type { JSONContent } from "@tiptap/react";

export function writePrompt(document: JSONContent): string {
  return writeChildren(document).join("\n");
}

/** The document in which each line of the text is a paragraph, so that `writePrompt` gives the text back. */
export function readDocument(text: string): JSONContent {
  return { type: "doc", content: text.split("\n").map(readParagraph) };
}

/** TipTap's own way to empty an editor parses HTML, which Trusted Types forbid; setting this document does not. */
export const emptyDocument: JSONContent = readDocument("");

function readParagraph(line: string): JSONContent {
  return { type: "paragraph", content: line === "" ? [] : [{ type: "text", text: line }] };
}

function writeChildren({ content = [] }: JSONContent): string[] {
  return content.flatMap(writeBlock);
}

/** The lines of one block. */
function writeBlock(block: JSONContent): string[] {
  switch (block.type) {
    case "paragraph":
      return writeInline(block).split("\n");
    case "codeBlock":
      return [`\`\`\`${String(block.attrs?.["language"] ?? "")}`, ...writeInline(block).split("\n"), "```"];
    case "bulletList":
      return writeItems(block, () => "- ");
    case "orderedList":
      return writeItems(block, (index) => `${String(Number(block.attrs?.["start"] ?? 1) + index)}. `);
    default:
      throw new Error(`A prompt can't hold a block of type ${String(block.type)}.`);
  }
}

function writeItems({ content = [] }: JSONContent, mark: (index: number) => string): string[] {
  return content.flatMap((item, index) => {
    const [first = "", ...rest] = writeChildren(item);
    return [mark(index) + first, ...rest.map((line) => " ".repeat(mark(index).length) + line)];
  });
}

function writeInline({ content = [] }: JSONContent): string {
  return content
    .map((node) => {
      if (node.type === "hardBreak") return "\n";
      if (node.type === "commandChip") return `/${String(node.attrs?.["name"])}`;
      return node.text ?? "";
    })
    .join("");
}
