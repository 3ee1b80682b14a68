import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { PatternVerdict } from "../../lib/settings/check-pattern.ts";
import type { MessageKey, Translate } from "../../lib/texts/translate.ts";

interface PatternFieldProps {
  readonly label: string;
  readonly source: string;
  /** Undefined until somebody wants to add it. */
  readonly verdict: PatternVerdict | undefined;
  readonly onInput: (source: string) => void;
  readonly translate: Translate;
}

const faults: Readonly<Record<PatternVerdict, MessageKey | undefined>> = {
  fine: undefined,
  invalid: "options_pattern_invalid",
  "matches-nothing": "options_pattern_empty",
  slow: "options_pattern_slow",
};

/** A field for a regular expression, with what is wrong with it below. */
export function PatternField({ label, source, verdict, onInput, translate }: PatternFieldProps): JSX.Element {
  const id = useId();
  const fault = verdict && faults[verdict];
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        class="code"
        value={source}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={id}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <span class="fault" id={id} role="status">
        {fault && translate(fault)}
      </span>
    </label>
  );
}
