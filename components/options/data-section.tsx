import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { decodeText } from "../../lib/settings/decode-text.ts";
import { defaultSettings } from "../../lib/settings/settings.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { FileButton } from "./file-button.tsx";
import type { SettingProps } from "./setting-props.ts";

/** What came of reading a file: a sentence for the person if it was not taken, or not all of it. */
export type ImportSettings = (text: string, translate: Translate) => string | undefined;

interface DataSectionProps extends SettingProps {
  /** All that is stored, as a file for people to read. */
  readonly stored: string;
  readonly onExport: () => void;
  readonly onImport: ImportSettings;
}

/** What is stored, where, and how to take it along or away. */
export function DataSection({
  settings,
  onChange,
  stored,
  onExport,
  onImport,
  translate,
}: DataSectionProps): JSX.Element {
  const [outcome, setOutcome] = useState("");
  return (
    <section id="data">
      <h2>{translate("options_data_title")}</h2>
      <p class="hint">{translate("options_data_hint")}</p>
      <div class="row">
        <button type="button" class="button" onClick={onExport}>
          {translate("options_export")}
        </button>
        <FileButton
          label={translate("options_import")}
          accept=".json,application/json"
          onBytes={(bytes) => setOutcome(onImport(decodeText(bytes) ?? "", translate) ?? "")}
          onFailure={() => setOutcome(translate("options_file_unreadable"))}
        />
        <button
          type="button"
          class="button"
          onClick={() => {
            setOutcome("");
            onChange(() => defaultSettings, "options_undo_reset");
          }}
        >
          {translate("options_reset")}
        </button>
      </div>
      <p class="fault" role="status">
        {outcome}
      </p>
      <details class="stored">
        <summary>{translate("options_stored")}</summary>
        <pre tabIndex={0} translate={false}>
          {stored}
        </pre>
        <div class="row">
          {remembered.map(
            ([part, label]) =>
              !isEmpty(settings[part]) && (
                <button
                  key={part}
                  type="button"
                  class="button"
                  onClick={() => onChange(() => ({ [part]: defaultSettings[part] }), "options_undo_removed")}
                >
                  {translate(label)}
                </button>
              ),
          )}
        </div>
      </details>
    </section>
  );
}

/** What is remembered by the way, and can be forgotten by itself: all else has its own place on the page. */
const remembered = [
  ["calledWrong", "options_forget_wrong"],
  ["dismissedTips", "options_forget_tips"],
  ["trainingCheckedOn", "options_forget_training"],
] as const;

function isEmpty(value: object | string | null): boolean {
  return value === null || Object.keys(value).length === 0;
}
