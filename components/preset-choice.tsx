import type { ComponentChildren, JSX } from "preact";
import { type PresetId, presetIds } from "../lib/decide/presets.ts";
import type { Translate } from "../lib/texts/translate.ts";
import { RadioCards } from "./radio-cards.tsx";

interface PresetChoiceProps {
  readonly chosen: PresetId;
  /** As of `RadioCards`. */
  readonly lock?: ComponentChildren;
  readonly onChoose: (preset: PresetId) => void;
  readonly translate: Translate;
}

/** Picks the situation that a person is in, which settles most of what is held and what is underlined. */
export function PresetChoice({ chosen, lock, onChoose, translate }: PresetChoiceProps): JSX.Element {
  return (
    <RadioCards
      name="preset"
      legend={translate("options_preset_legend")}
      options={presetIds.map((id) => ({
        id,
        label: translate(`options_preset_${id}_name`),
        hint: translate(`options_preset_${id}_hint`),
      }))}
      chosen={chosen}
      lock={lock}
      onChoose={onChoose}
    />
  );
}
