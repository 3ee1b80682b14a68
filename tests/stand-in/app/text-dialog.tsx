import { useEffect, useRef, useState } from "react";
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

/**
 * A dialog that asks for a text. It lies outside the app's root, as claude.ai's dialogs do, stays open when saving fails,
 * keeps the focus in it and closes at a press outside, as the usual libraries of components have it.
 */
export function TextDialog(props: TextDialogProps) {
  const [title, setTitle] = useState("");
  const [text, setText] = useState(props.initialText ?? "");
  const [hasFailed, setHasFailed] = useState(false);
  const dialog = useRef<HTMLDivElement>(null);
  const { onClose } = props;
  useEffect(() => {
    let last = document.activeElement;
    const isOutside = (target: EventTarget | null) =>
      target instanceof Node && dialog.current?.contains(target) !== true;
    const takeFocusBack = () => {
      if (last instanceof HTMLElement) last.focus();
    };
    const ended = new AbortController();
    const { signal } = ended;
    const onFocusIn = ({ target }: FocusEvent) => {
      if (isOutside(target)) takeFocusBack();
      else last = target as Element;
    };
    document.addEventListener("focusin", onFocusIn, { signal });
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (isOutside(relatedTarget)) takeFocusBack();
    };
    document.addEventListener("focusout", onFocusOut, { signal });
    const onPress = ({ target }: PointerEvent) => {
      if (isOutside(target)) onClose();
    };
    document.addEventListener("pointerdown", onPress, { signal });
    return () => {
      ended.abort();
    };
  }, [onClose]);
  if (portal === null) throw new Error("The page has no #portal-root.");
  return createPortal(
    <div className="backdrop">
      <div ref={dialog} role="dialog" aria-modal="true" aria-label={props.title} className="dialog">
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
