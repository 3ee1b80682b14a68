// The rich editor behind every prompt: TipTap, as on claude.ai, because its ways are what Tacit has to live with.
import Placeholder from "@tiptap/extension-placeholder";
import type { Node } from "@tiptap/pm/model";
import { EditorContent, useEditor } from "@tiptap/react";
import type { Editor, JSONContent } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useEffect, useState } from "react";
import { CommandChip } from "./command-chip.ts";
import { CommandMenu, pickCommand, readCommandMenu } from "./command-menu.tsx";
import type { CommandMenuState } from "./command-menu.tsx";
import { readEnterKey } from "./enter-key.ts";

/** What an editor begins with, so that a re-mounted one goes on where the last one stopped. */
export interface EditorStart {
  readonly document: JSONContent;
  /** Where the caret is; at the end when left out. */
  readonly selection?: { readonly from: number; readonly to: number };
  readonly isFocused: boolean;
}

interface PromptEditorProps {
  readonly attributes: Readonly<Record<string, string>>;
  readonly placeholder: string;
  /** The newer composer shows its placeholder beside the editor, the older one inside. */
  readonly hasOverlayPlaceholder: boolean;
  readonly start: EditorStart;
  readonly isNarrow: boolean;
  readonly onReady: (editor: Editor) => () => void;
  readonly onChange: (editor: Editor) => void;
  readonly onSubmit: () => void;
  /** Returns whether the text was taken, and so must not go into the editor. */
  readonly onPasteText: (text: string) => boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Markdown stays as it is typed, except for lists and code blocks. */
const starterKit = StarterKit.configure({
  blockquote: false,
  bold: false,
  code: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

export function PromptEditor(props: PromptEditorProps) {
  const { start, onReady } = props;
  const [menu, setMenu] = useState<CommandMenuState>();

  const editor = useEditor({
    extensions: [starterKit, CommandChip, Placeholder.configure({ placeholder: props.placeholder })],
    content: start.document,
    injectCSS: false,
    editorProps: {
      attributes: { ...props.attributes },
      handleKeyDown: (_, event) => handleKey(event),
      handlePaste: (_, event) => handlePaste(event),
      handleDrop: (_, event) => event.dataTransfer !== null && event.dataTransfer.files.length > 0,
    },
    onUpdate: (update) => {
      props.onChange(update.editor);
    },
    onTransaction: (transaction) => {
      setMenu(readCommandMenu(transaction.editor));
    },
  });

  useEffect(() => {
    editor.commands.setTextSelection(start.selection ?? editor.state.doc.content.size);
    if (start.isFocused) editor.view.focus();
    return onReady(editor);
    // Only ever once for each editor: what it starts with is no longer of interest afterwards.
  }, [editor]);

  function handleKey(event: KeyboardEvent): boolean {
    if (menu !== undefined && handleMenuKey(event, menu)) return true;
    const key = readEnterKey(event, props.isNarrow);
    if (key === "send") props.onSubmit();
    if (key === "newline") insertLineBreak(editor);
    return key !== "other";
  }

  function handleMenuKey(event: KeyboardEvent, open: CommandMenuState): boolean {
    const count = open.names.length;
    if (event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === "Enter" || event.key === "Tab") pickCommand(editor, open);
    else if (event.key === "ArrowDown") setMenu({ ...open, chosen: (open.chosen + 1) % count });
    else if (event.key === "ArrowUp") setMenu({ ...open, chosen: (open.chosen + count - 1) % count });
    else if (event.key === "Escape") setMenu(undefined);
    else return false;
    return true;
  }

  /** What is left to the editor: one paragraph for each line that isn't empty, and lists from rich text. */
  function handlePaste({ clipboardData }: ClipboardEvent): boolean {
    if (clipboardData === null) return false;
    if (clipboardData.files.length > 0) {
      props.onFiles([...clipboardData.files]);
      return true;
    }
    return props.onPasteText(clipboardData.getData("text/plain"));
  }

  return (
    <>
      <EditorContent editor={editor} />
      {props.hasOverlayPlaceholder && <span data-composer-placeholder="">{props.placeholder}</span>}
      {menu !== undefined && (
        <CommandMenu
          menu={menu}
          onPick={(chosen) => {
            pickCommand(editor, { ...menu, chosen });
          }}
        />
      )}
    </>
  );
}

/** White space alone is nothing to send. */
export function containsText(node: Node): boolean {
  if (node.isText) return /\S/u.test(node.text ?? "");
  return node.type.name === "commandChip" || node.children.some(containsText);
}

function insertLineBreak(editor: Editor): void {
  editor.commands.first(({ commands }) => [
    () => commands.newlineInCode(),
    () => commands.splitListItem("listItem"),
    () => commands.setHardBreak(),
  ]);
}
