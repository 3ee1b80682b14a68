import type { JSX } from "preact";
import type { Decision } from "../../lib/decide/decide.ts";
import { TryIt } from "../try-it.tsx";
import type { SettingProps } from "./setting-props.ts";

interface TryItSectionProps extends SettingProps {
  readonly check: (text: string) => Decision;
}

/** A place to see what the settings above come to. */
export function TryItSection({ settings, check, translate, language }: TryItSectionProps): JSX.Element {
  return (
    <section id="try">
      <h2>{translate("options_try_title")}</h2>
      <p class="hint">{translate("options_try_hint")}</p>
      <TryIt {...{ check, settings, translate, language }} />
    </section>
  );
}
