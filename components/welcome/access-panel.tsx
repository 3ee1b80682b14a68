import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Translate } from "../../lib/texts/translate.ts";

/** Whether the browser lets Tacit into Claude's page; `asking` until it has said so. */
export type Access = "asking" | "granted" | "denied";

export type BrowserKind = "chrome" | "firefox";

interface AccessPanelProps {
  readonly access: Access;
  readonly browserKind: BrowserKind;
  /** Has the browser ask for it. */
  readonly onAsk: () => void;
  readonly translate: Translate;
}

/** Says that Tacit is at work, or what keeps it from it and the one step that helps. */
export function AccessPanel({ access, browserKind, onAsk, translate }: AccessPanelProps): JSX.Element {
  const panel = useRef<HTMLElement>(null);
  const hadButton = useRef(false);
  useEffect(() => {
    // The button that had the focus is gone.
    if (access === "granted" && hadButton.current) panel.current?.focus();
    hadButton.current = access === "denied";
  }, [access]);
  return (
    <section ref={panel} id="access" class={`access access-${access}`} tabIndex={-1}>
      {access !== "asking" && <AccessIcon isGranted={access === "granted"} />}
      <div>
        <div role="status">
          {access !== "asking" && (
            <>
              <p class="access-sentence">{translate(`welcome_access_${access}`)}</p>
              <p class="hint">
                {access === "granted"
                  ? translate(`welcome_access_undo_${browserKind}`)
                  : translate("welcome_access_why")}
              </p>
            </>
          )}
        </div>
        {access === "denied" && (
          <button type="button" class="button strong" onClick={onAsk}>
            {translate("welcome_access_ask")}
          </button>
        )}
      </div>
    </section>
  );
}

function AccessIcon({ isGranted }: { readonly isGranted: boolean }): JSX.Element {
  return (
    <svg class="access-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={isGranted ? "m5 12.5 4.6 4.6L19.2 7.5" : "M12 4v10M12 19.2v.01"} />
    </svg>
  );
}
