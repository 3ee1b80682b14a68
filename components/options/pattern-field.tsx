import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { PatternVerdict } from "../../lib/settings/check-pattern.ts";
import { longestEntry } from "../../lib/settings/settings.ts";
import type { MessageKey, Translate } from "../../lib/texts/translate.ts";

/** What is to be said about a new entry of a list of patterns. */
export type EntryVerdict = PatternVerdict | "known";

interface PatternFieldProps {
  readonly label: string;
  readonly source: string;
  /** Undefined until somebody wants to add it. */
  readonly verdict: EntryVerdict | undefined;
  readonly onInput: (source: string) => void;
  readonly translate: Translate;
}

const entryFaults: Readonly<Record<EntryVerdict, MessageKey | undefined>> = {
  fine: undefined,
  invalid: "options_pattern_invalid",
  "matches-nothing": "options_pattern_empty",
  slow: "options_pattern_slow",
  long: "options_too_long",
  known: "options_there_already",
};

/** What is wrong with an entry, in words; undefined if nothing is. */
export function describeEntryFault(verdict: EntryVerdict, translate: Translate): string | undefined {
  const fault = entryFaults[verdict];
  return fault && translate(fault, String(longestEntry));
}

/** A field for a regular expression, with what is wrong with it below. */
export function PatternField({ label, source, verdict, onInput, translate }: PatternFieldProps): JSX.Element {
  const id = useId();
  const fault = verdict && describeEntryFault(verdict, translate);
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
        {fault}
      </span>
    </label>
  );
}
