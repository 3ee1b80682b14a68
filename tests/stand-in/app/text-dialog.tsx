import { useState } from "react";
import { createPortal } from "react-dom";

interface TextDialogProps {
  readonly title: string;
  /** Name of a one-line field above the text; without it there is none. */
  readonly titleField?: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly initialText?: string;
  readonly confirm: string;
  readonly onClose: () => void;
  readonly onConfirm: (entered: { title: string; text: string }) => Promise<unknown>;
}

const portal = document.querySelector("#portal-root");

/** A dialog that asks for a text. It lies outside the app's root, as claude.ai's dialogs do, and stays open when saving fails. */
export function TextDialog(props: TextDialogProps) {
  const [title, setTitle] = useState("");
  const [text, setText] = useState(props.initialText ?? "");
  const [hasFailed, setHasFailed] = useState(false);
  if (portal === null) throw new Error("The page has no #portal-root.");
  return createPortal(
    <div className="backdrop">
      <div role="dialog" aria-modal="true" aria-label={props.title} className="dialog">
        <h2>{props.title}</h2>
        {props.titleField !== undefined && (
          <label>
            {props.titleField}
            <input
              type="text"
              value={title}
              onChange={(event) => {
                setTitle(event.currentTarget.value);
              }}
            />
          </label>
        )}
        <label>
          {props.label}
          <textarea
            rows={7}
            autoFocus
            value={text}
            placeholder={props.placeholder}
            onChange={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        </label>
        {hasFailed && <p role="alert">This could not be saved.</p>}
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={props.onClose}>
            Cancel
          </button>
          <button
            type="button"
            className="button strong"
            disabled={text.trim() === ""}
            onClick={() => {
              props.onConfirm({ title, text }).then(props.onClose, () => {
                setHasFailed(true);
              });
            }}
          >
            {props.confirm}
          </button>
        </div>
      </div>
    </div>,
    portal,
  );
}
