import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Translate } from "../../lib/texts/translate.ts";

interface CopyButtonProps {
  /** Puts the diagnostics on the clipboard; rejects when the browser refuses. */
  readonly onCopy: () => Promise<void>;
  readonly translate: Translate;
}

/** Copies what helps to find a fault, and says in its place whether that worked. */
export function CopyButton({ onCopy, translate }: CopyButtonProps): JSX.Element {
  const [outcome, setOutcome] = useState<"popup_copied" | "popup_not_copied">();
  const copy = (): void => {
    void onCopy().then(
      () => setOutcome("popup_copied"),
      () => setOutcome("popup_not_copied"),
    );
  };
  return (
    <p class="copy">
      <button type="button" class="button" title={translate("popup_copy_hint")} onClick={copy}>
        {translate("popup_copy")}
      </button>
      <span role="status">{outcome && translate(outcome)}</span>
    </p>
  );
}
