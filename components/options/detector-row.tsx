import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Action } from "../../lib/decide/actions.ts";
import { chooseAction, lockedAction, withChoice } from "../../lib/decide/choices.ts";
import { translateCount } from "../../lib/texts/translate.ts";
import { LockTag } from "../lock-tag.tsx";
import { ActionSelect, actionsLockId } from "./action-select.tsx";
import type { CatalogueEntry } from "./catalogue.ts";
import { MarkedExample } from "./marked-example.tsx";
import type { SettingProps } from "./setting-props.ts";

interface DetectorRowProps extends SettingProps {
  readonly entry: CatalogueEntry;
}

/** One detector: what it finds, an example, how often it was called wrong, and what is done about its finds. */
export function DetectorRow(props: DetectorRowProps): JSX.Element {
  const { entry, settings, policy, onChange, translate, language } = props;
  const { id, type, severity, name, qualifier, example } = entry;
  const { choices, calledWrong } = settings;
  const wrong = calledWrong[id] ?? 0;
  const finding = { detector: id, type, severity };
  const locked = lockedAction(finding, choices);

  const lockId = useId();

  const choose = (action: Action | undefined): void =>
    onChange(({ choices: stored }) => ({
      choices: { ...stored, byDetector: withChoice(stored.byDetector, id, action) },
    }));

  return (
    <li class="detector">
      <div class="detector-text">
        <p class="detector-name">
          {name}
          {qualifier !== "" && <span class="hint"> · {qualifier}</span>}
          {locked && (
            <span id={lockId}>
              <LockTag {...{ policy, translate }} />
            </span>
          )}
        </p>
        {example !== undefined && <MarkedExample text={example} />}
        {wrong > 0 && (
          <p class="hint">{translateCount(translate, language, "options_called_wrong", wrong)}</p>
        )}
      </div>
      <ActionSelect
        label={qualifier === "" ? name : `${name}, ${qualifier}`}
        chosen={locked ?? choices.byDetector[id]}
        isLocked={locked !== undefined || !policy.mayChangeActions}
        lockId={locked ? lockId : actionsLockId}
        inherited={chooseAction(finding, { ...choices, byDetector: {} })}
        onChoose={choose}
        translate={translate}
      />
    </li>
  );
}
