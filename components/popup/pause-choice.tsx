import type { JSX } from "preact";
import type { Translate } from "../../lib/texts/translate.ts";

/** How long checking can be paused, shortest reach first. */
const spans = ["chat", "hour", "site"] as const;
export type PauseSpan = (typeof spans)[number];

interface PauseChoiceProps {
  readonly onPause: (span: PauseSpan) => void;
  readonly translate: Translate;
}

export function PauseChoice({ onPause, translate }: PauseChoiceProps): JSX.Element {
  return (
    <div class="pause" role="group" aria-labelledby="pause-label">
      <span class="pause-label" id="pause-label">
        {translate("popup_pause")}
      </span>
      {spans.map((span) => (
        <button key={span} type="button" class="button" onClick={() => onPause(span)}>
          {translate(`popup_pause_${span}`)}
        </button>
      ))}
    </div>
  );
}
