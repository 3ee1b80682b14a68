import type { JSX } from "preact";
import type { OwnAction } from "../../lib/settings/settings.ts";
import type { Translate } from "../../lib/texts/translate.ts";

interface OwnActionSelectProps {
  /** What the choice is about, for who cannot see where it stands. */
  readonly label: string;
  readonly chosen: OwnAction;
  readonly onChoose: (action: OwnAction) => void;
  readonly translate: Translate;
}

/** What is done about something of the person's own list. */
export function OwnActionSelect({ label, chosen, onChoose, translate }: OwnActionSelectProps): JSX.Element {
  return (
    <select
      class="action-select"
      aria-label={label}
      value={chosen}
      onChange={({ currentTarget: { value } }) => onChoose(value === "hold" ? "hold" : "notice")}
    >
      <option value="notice">{translate("options_action_notice")}</option>
      <option value="hold">{translate("options_action_hold")}</option>
    </select>
  );
}
