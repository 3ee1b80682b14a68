import { mergeAttributes, Node } from "@tiptap/react";

/** What a pick from the "/" menu leaves in the text: one piece that can't be edited inside. */
export const CommandChip = Node.create({
  name: "commandChip",
  group: "inline",
  inline: true,
  atom: true,

  addAttributes() {
    return { name: { rendered: false, parseHTML: (element: HTMLElement) => element.dataset["command"] } };
  },

  parseHTML() {
    return [{ tag: "span[data-command]" }];
  },

  renderHTML({ node, HTMLAttributes }) {
    const name = String(node.attrs["name"]);
    const attributes = { "data-type": "command-chip", "data-command": name, contenteditable: "false" };
    return ["span", mergeAttributes(HTMLAttributes, attributes), `/${name}`];
  },

  renderText({ node }) {
    return `/${String(node.attrs["name"])}`;
  },
});
