import type { JSX } from "preact";
import type { MessageKey, Translate } from "../../lib/texts/translate.ts";

interface UndoBarProps {
  /** What was done; undefined when there is nothing to undo. */
  readonly told: MessageKey | undefined;
  readonly onUndo: () => void;
  readonly translate: Translate;
}

/** Says what was taken away and brings it back. It stays until something else happens: nobody has to be quick. */
export function UndoBar({ told, onUndo, translate }: UndoBarProps): JSX.Element {
  return (
    <div class="undo-bar" role="status" hidden={told === undefined}>
      {told && (
        <>
          <span>{translate(told)}</span>
          <button type="button" class="button" onClick={onUndo}>
            {translate("options_undo")}
          </button>
        </>
      )}
    </div>
  );
}
