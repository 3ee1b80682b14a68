import type { JSX } from "preact";
import { type Choices, sensitivities } from "../../lib/decide/choices.ts";
import { LockTag } from "../lock-tag.tsx";
import { PresetChoice } from "../preset-choice.tsx";
import { RadioCards } from "../radio-cards.tsx";
import type { SettingProps } from "./setting-props.ts";

/** The two choices that settle all others for most people: their situation, and how sure a find must be. */
export function SituationSection({ settings, policy, onChange, translate }: SettingProps): JSX.Element {
  const { choices } = settings;
  const lock = <LockTag {...{ policy, translate }} />;
  const choose = (change: Partial<Choices>): void =>
    onChange((stored) => ({ choices: { ...stored.choices, ...change } }));
  return (
    <section id="situation">
      <h2>{translate("options_situation_title")}</h2>
      <PresetChoice
        chosen={choices.preset}
        lock={policy.choices.preset && lock}
        onChoose={(preset) => choose({ preset })}
        translate={translate}
      />
      <RadioCards
        name="sensitivity"
        legend={translate("options_sensitivity_legend")}
        options={sensitivities.map((id) => ({
          id,
          label: translate(`options_sensitivity_${id}_name`),
          hint: translate(`options_sensitivity_${id}_hint`),
        }))}
        chosen={choices.sensitivity}
        lock={policy.choices.sensitivity && lock}
        onChoose={(sensitivity) => choose({ sensitivity })}
      />
    </section>
  );
}
