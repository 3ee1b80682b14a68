import type { Editor } from "@tiptap/react";

const commands = ["brainstorm", "outline", "proofread", "translate"];

/** With its "/" and the space before it; there is no need to read more of a long paragraph at each key. */
const longestCommand = 12;

/** The open "/" menu: what it offers, and the text of the editor that a pick replaces. */
export interface CommandMenuState {
  readonly names: readonly string[];
  readonly chosen: number;
  readonly from: number;
  readonly to: number;
  /** Where the "/" is on the screen, in pixels. */
  readonly left: number;
  readonly top: number;
}

/** The menu is open while the caret stands right behind a "/" and the beginning of a command's name. */
export function readCommandMenu(editor: Editor): CommandMenuState | undefined {
  const { selection } = editor.state;
  if (!selection.empty) return undefined;
  const { parent, parentOffset } = selection.$from;
  const before = parent.textBetween(Math.max(0, parentOffset - longestCommand), parentOffset, "\n", "\ufffc");
  const typed = /(?:^|\s)\/([a-z]*)$/u.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const names = commands.filter((name) => name.startsWith(typed));
  if (names.length === 0) return undefined;
  const from = selection.from - typed.length - 1;
  const { left, top } = editor.view.coordsAtPos(from);
  return { names, chosen: 0, from, to: selection.from, left, top };
}

export function pickCommand(editor: Editor, { names, chosen, from, to }: CommandMenuState): void {
  const chip = { type: "commandChip", attrs: { name: names[chosen] } };
  editor
    .chain()
    .focus()
    .insertContentAt({ from, to }, [chip, { type: "text", text: " " }])
    .run();
}

export function CommandMenu({ menu, onPick }: { menu: CommandMenuState; onPick: (chosen: number) => void }) {
  return (
    <ul
      className="command-menu"
      role="listbox"
      aria-label="Commands"
      style={{ left: menu.left, bottom: innerHeight - menu.top }}
    >
      {menu.names.map((name, index) => (
        <li
          key={name}
          role="option"
          aria-selected={index === menu.chosen}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(index);
          }}
        >
          /{name}
        </li>
      ))}
    </ul>
  );
}
