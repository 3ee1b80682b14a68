import type { JSX } from "preact";
import { type Action, actions } from "../../lib/decide/actions.ts";
import type { Translate } from "../../lib/texts/translate.ts";

interface ActionSelectProps {
  /** What the choice is about, for who cannot see where it stands. */
  readonly label: string;
  /** What was chosen here; undefined where what holds comes from above. */
  readonly chosen: Action | undefined;
  /** Whether the person's organisation has left nothing to choose here. */
  readonly isLocked: boolean;
  /** Id of what says who has locked it. */
  readonly lockId?: string | undefined;
  /** What holds when nothing is chosen here; undefined where it differs from one to the other. */
  readonly inherited: Action | undefined;
  readonly onChoose: (action: Action | undefined) => void;
  readonly translate: Translate;
}

/** Id of what says that no action at all may be changed. */
export const actionsLockId = "actions-lock";

/** Off, underline or hold, or what was chosen further up. */
export function ActionSelect(props: ActionSelectProps): JSX.Element {
  const { label, chosen, isLocked, lockId, inherited, onChoose, translate } = props;
  return (
    <select
      class={`action-select ${chosen === undefined ? "" : "is-chosen"}`}
      aria-label={label}
      disabled={isLocked}
      aria-describedby={isLocked ? lockId : undefined}
      value={chosen ?? ""}
      onChange={({ currentTarget: { value } }) => onChoose(actions.find((action) => action === value))}
    >
      <option value="">
        {inherited === undefined
          ? translate("options_action_mixed")
          : translate("options_action_inherited", translate(`options_action_${inherited}`))}
      </option>
      {actions.map((action) => (
        <option key={action} value={action}>
          {translate(`options_action_${action}`)}
        </option>
      ))}
    </select>
  );
}
