import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { judgeShortcut } from "../../lib/settings/judge-shortcut.ts";
import {
  defaultShortcuts,
  nameKeyPress,
  type ShortcutAction,
  shortcutActions,
} from "../../lib/settings/shortcuts.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { describeShortcut } from "../describe-shortcut.ts";
import type { SettingProps } from "./setting-props.ts";

/** Modifiers on their own: the person is still on the way to the key. */
const modifiers: readonly string[] = ["Control", "Alt", "AltGraph", "Shift", "Meta"];

/** Which key does what in Claude's page. A press of the new key changes it. */
export function KeysSection({ settings, onChange, translate }: SettingProps): JSX.Element {
  const { shortcuts } = settings;
  const [waitsFor, setWaitsFor] = useState<ShortcutAction>();
  const [told, setTold] = useState<Told>();

  const stopWaiting = (): void => {
    setWaitsFor(undefined);
    setTold(undefined);
  };

  const readKey = (event: KeyboardEvent, action: ShortcutAction): void => {
    // Tab goes on through the page, as always; leaving the button ends the waiting.
    if (event.key === "Tab") return;
    event.preventDefault();
    if (event.repeat || modifiers.includes(event.key)) return;
    if (event.key === "Escape") {
      stopWaiting();
      return;
    }
    const pressed = nameKeyPress(event);
    const verdict = judgeShortcut(pressed, action, shortcuts);
    const key = describeShortcut(pressed, translate);
    if (verdict.kind === "used") {
      const other = translate(`options_keys_${verdict.by}`);
      setTold({ text: translate("options_keys_used", key, other), isFault: true });
    } else if (verdict.kind !== "fine") {
      setTold({ text: translate(`options_keys_${verdict.kind}`, key), isFault: true });
    } else {
      setWaitsFor(undefined);
      setTold({ text: translate("options_keys_changed", key), isFault: false });
      onChange((stored) => ({ shortcuts: { ...stored.shortcuts, [action]: pressed } }));
    }
  };

  const isUsual = shortcutActions.every((action) => shortcuts[action] === defaultShortcuts[action]);
  return (
    <section id="keys">
      <h2>{translate("options_keys_title")}</h2>
      <p class="hint">{translate("options_keys_hint")}</p>
      <ul class="own-list">
        {shortcutActions.map((action) => (
          <KeyRow
            key={action}
            action={action}
            shortcut={shortcuts[action]}
            isWaiting={waitsFor === action}
            onWait={() => {
              setWaitsFor(action);
              setTold({ text: translate("options_keys_cancel_hint"), isFault: false });
            }}
            onKey={(event) => readKey(event, action)}
            onLeave={stopWaiting}
            translate={translate}
          />
        ))}
      </ul>
      <p class={told?.isFault === true ? "fault" : "hint"} role="status">
        {told?.text}
      </p>
      {!isUsual && (
        <button
          type="button"
          class="button"
          onClick={() => {
            stopWaiting();
            onChange(() => ({ shortcuts: defaultShortcuts }), "options_undo_keys");
          }}
        >
          {translate("options_keys_reset")}
        </button>
      )}
    </section>
  );
}

interface Told {
  readonly text: string;
  readonly isFault: boolean;
}

interface KeyRowProps {
  readonly action: ShortcutAction;
  readonly shortcut: string;
  readonly isWaiting: boolean;
  readonly onWait: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
  readonly translate: Translate;
}

function KeyRow(props: KeyRowProps): JSX.Element {
  const { action, shortcut, isWaiting, onWait, onKey, onLeave, translate } = props;
  return (
    <li class="own-entry">
      <span class="own-text" id={`key-${action}`}>
        {translate(`options_keys_${action}`)}
      </span>
      <kbd class="key">{describeShortcut(shortcut, translate)}</kbd>
      <button
        type="button"
        class={isWaiting ? "button strong key-button" : "button key-button"}
        aria-describedby={`key-${action}`}
        onClick={({ currentTarget }) => {
          // In macOS a click alone gives a button no focus, and keys go where the focus is.
          currentTarget.focus();
          onWait();
        }}
        {...(isWaiting ? { onKeyDown: onKey, onBlur: onLeave } : {})}
      >
        {translate(isWaiting ? "options_keys_press" : "options_keys_change")}
      </button>
    </li>
  );
}
