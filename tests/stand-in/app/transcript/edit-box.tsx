// The box in which a sent message is changed. claude.ai's was a form until about August 2026 and is none since.
import { useState } from "react";
import { labels } from "../labels.ts";
import { variants } from "../page-variants.ts";

interface EditBoxProps {
  readonly text: string;
  readonly onCancel: () => void;
  readonly onSave: (text: string) => void;
}

export function EditBox(props: EditBoxProps) {
  const [text, setText] = useState(props.text);
  const canSave = text.trim() !== "";
  const save = () => {
    if (canSave) props.onSave(text);
  };
  const Buttons = variants.edit === "form" ? FormButtons : PlainButtons;
  const content = (
    <>
      <textarea
        value={text}
        rows={Math.min(12, text.split("\n").length + 1)}
        autoFocus
        data-1p-ignore="true"
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.altKey || event.nativeEvent.isComposing)
            return;
          event.preventDefault();
          save();
        }}
      />
      <div className="edit-buttons">
        <Buttons canSave={canSave} onCancel={props.onCancel} onSave={save} />
      </div>
    </>
  );
  if (variants.edit === "plain") return <div className="edit-box">{content}</div>;
  return (
    <form
      className="edit-box"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {content}
    </form>
  );
}

interface ButtonsProps {
  readonly canSave: boolean;
  readonly onCancel: () => void;
  readonly onSave: () => void;
}

function PlainButtons({ canSave, onCancel, onSave }: ButtonsProps) {
  return (
    <>
      <button type="button" className="button" onClick={onCancel}>
        {labels.cancel}
      </button>
      <button type="button" className="button strong" disabled={!canSave} onClick={onSave}>
        <span className="bg-fill-primary" />
        {labels.save}
      </button>
    </>
  );
}

function FormButtons({ canSave, onCancel }: ButtonsProps) {
  return (
    <>
      <button type="button" className="button" onClick={onCancel}>
        {labels.cancel}
      </button>
      <button type="submit" className="button strong bg-text-000" disabled={!canSave}>
        {labels.save}
      </button>
    </>
  );
}
