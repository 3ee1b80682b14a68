import type { JSX } from "preact";
import type { Decision } from "../../lib/decide/decide.ts";
import type { PatternVerdict } from "../../lib/settings/check-pattern.ts";
import type { PolicyFault } from "../../lib/settings/check-policy.ts";
import { isInForce } from "../../lib/settings/policy.ts";
import type { MessageKey } from "../../lib/texts/translate.ts";
import { AllowlistSection } from "./allowlist-section.tsx";
import type { CatalogueEntry } from "./catalogue.ts";
import { DataSection, type ImportSettings } from "./data-section.tsx";
import { DetectorsSection } from "./detectors-section.tsx";
import { KeysSection } from "./keys-section.tsx";
import { OwnPatternsSection } from "./own-patterns-section.tsx";
import { OwnTermsSection } from "./own-terms-section.tsx";
import { PolicySection, policyTitle } from "./policy-section.tsx";
import type { SettingProps } from "./setting-props.ts";
import { SituationSection } from "./situation-section.tsx";
import { TryItSection } from "./try-it-section.tsx";
import { UndoBar } from "./undo-bar.tsx";

export interface OptionsPageProps extends SettingProps {
  readonly policyFaults: readonly PolicyFault[];
  readonly catalogue: readonly CatalogueEntry[];
  readonly nameOfType: (type: string) => string;
  readonly check: (text: string) => Decision;
  readonly checkPattern: (source: string) => PatternVerdict;
  readonly checkValuePattern: (source: string) => PatternVerdict;
  readonly matchPattern: (source: string, text: string) => readonly { start: number; end: number }[];
  readonly stored: string;
  readonly onExport: () => void;
  readonly onImport: ImportSettings;
  readonly undoable: MessageKey | undefined;
  readonly onUndo: () => void;
}

const sections = [
  ["situation", "options_situation_title"],
  ["detectors", "options_detectors_title"],
  ["terms", "options_terms_title"],
  ["patterns", "options_patterns_title"],
  ["allowlist", "options_allowlist_title"],
  ["try", "options_try_title"],
  ["keys", "options_keys_title"],
  ["data", "options_data_title"],
] as const;

/** All settings on one page, each in force at once in every Claude tab. */
export function OptionsPage(props: OptionsPageProps): JSX.Element {
  const { settings, policy, policyFaults, onChange, translate, language, areKept } = props;
  const shared: SettingProps = { settings, policy, areKept, onChange, translate, language };
  const hasPolicy = isInForce(policy) || policyFaults.length > 0;
  return (
    <div class="options">
      <header class="options-top">
        <img src="/icon/tacit.svg" alt="" width="28" height="28" />
        <h1>{translate("options_title")}</h1>
        <p class="hint">{translate("options_at_once")}</p>
      </header>
      <nav class="options-nav" aria-label={translate("options_title")}>
        <ul>
          {hasPolicy && (
            <li>
              <a href="#policy">{policyTitle(policy, translate)}</a>
            </li>
          )}
          {sections.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{translate(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main">
        {!areKept && (
          <p class="fault" role="alert">
            {translate("popup_settings_not_kept")}
          </p>
        )}
        {hasPolicy && <PolicySection {...{ policy, translate, language }} faults={policyFaults} />}
        <SituationSection {...shared} />
        <DetectorsSection {...shared} catalogue={props.catalogue} />
        <OwnTermsSection {...shared} />
        <OwnPatternsSection {...shared} checkPattern={props.checkPattern} matchPattern={props.matchPattern} />
        <AllowlistSection {...shared} checkPattern={props.checkValuePattern} nameOfType={props.nameOfType} />
        <TryItSection {...shared} check={props.check} />
        <KeysSection {...shared} />
        <DataSection {...shared} stored={props.stored} onExport={props.onExport} onImport={props.onImport} />
      </main>
      <UndoBar told={props.undoable} onUndo={props.onUndo} translate={translate} />
    </div>
  );
}
