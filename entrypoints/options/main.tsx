import { render } from "preact";
import { browser } from "@wxt-dev/browser";
import { listCatalogue } from "../../components/options/catalogue.ts";
import { OptionsPage } from "../../components/options/options-page.tsx";
import type { ChangeSettings } from "../../components/options/setting-props.ts";
import { detectors } from "../../lib/detect/detectors/index.ts";
import { createOwnPatternsDetector } from "../../lib/detect/own/own-patterns.ts";
import { scan } from "../../lib/detect/scan.ts";
import { checkPattern, checkValuePattern } from "../../lib/settings/check-pattern.ts";
import { checkPolicy, type PolicyFault } from "../../lib/settings/check-policy.ts";
import { createCheck } from "../../lib/settings/create-check.ts";
import { readGivenPolicy, watchSettings } from "../../lib/settings/live-settings.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { type FileFault, readSettingsFile, writeSettingsFile } from "../../lib/settings/settings-file.ts";
import { markLanguage } from "../../lib/texts/mark-language.ts";
import {
  chooseLanguage,
  formatNumber,
  loadTexts,
  type MessageKey,
  type Translate,
} from "../../lib/texts/translate.ts";
import { readExamples } from "./detector-examples.ts";

const translate = loadTexts((key, values) => browser.i18n.getMessage(key, values), []);
const textLanguage = translate("language_code");
const language = chooseLanguage(textLanguage, browser.i18n.getUILanguage());
const examples = readExamples();
const catalogue = listCatalogue(detectors, (id) => examples.get(id), translate, language);

const settings = watchSettings(() => {
  check = createCheck(settings.current, settings.policy);
  show();
  void lookForFaults();
});
let policyFaults: readonly PolicyFault[] = [];
let check = createCheck(settings.current, settings.policy);
/** What Undo brings back, and what it undoes. */
let undo: { readonly before: Settings; readonly told: MessageKey } | undefined;

/** Tells whoever looks after the policy what of it is left out. */
async function lookForFaults(): Promise<void> {
  policyFaults = checkPolicy(await readGivenPolicy(), new Set(detectors.map(({ id }) => id)));
  show();
}

const change: ChangeSettings = (update, told) => {
  undo = told && { before: settings.chosen, told };
  void settings.change(update).then(show);
};

function importSettings(text: string, tell: Translate): string | undefined {
  const read = readSettingsFile(text);
  if ("fault" in read) return describeFault(read, tell);
  change(({ pausedUntil }) => ({ ...read, pausedUntil }), "options_undo_imported");
  return undefined;
}

function describeFault(fault: FileFault, tell: Translate): string {
  switch (fault.fault) {
    case "not-json":
      return tell("options_import_not_json");
    case "not-settings":
      return tell("options_import_not_settings");
    case "newer":
      return tell("options_import_newer");
    case "broken":
      return tell("options_import_broken", fault.part, formatNumber(language, fault.entry));
  }
}

function exportSettings(): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(
    new Blob([writeSettingsFile(settings.chosen)], { type: "application/json" }),
  );
  link.download = "tacit-settings.json";
  link.click();
  URL.revokeObjectURL(link.href);
}

function nameOfType(type: string): string {
  return catalogue.find((entry) => entry.type === type)?.name ?? type;
}

function matchPattern(source: string, text: string): readonly { start: number; end: number }[] {
  const detector = createOwnPatternsDetector([{ source, severity: "medium" }]);
  return scan(text, { detectors: [detector] });
}

function show(): void {
  render(
    <OptionsPage
      settings={{ ...settings.chosen, choices: settings.current.choices }}
      policy={settings.policy}
      policyFaults={policyFaults}
      areKept={settings.areKept}
      stored={writeSettingsFile(settings.chosen)}
      undoable={undo?.told}
      onUndo={() => {
        const before = undo?.before;
        if (before !== undefined) change(() => before);
      }}
      onChange={change}
      onExport={exportSettings}
      onImport={importSettings}
      {...{
        catalogue,
        nameOfType,
        check,
        checkPattern,
        checkValuePattern,
        matchPattern,
        translate,
        language,
      }}
    />,
    document.body,
  );
}

markLanguage(document.documentElement, textLanguage);
document.title = translate("options_title");
show();
// That nothing can be read is no change, and yet to be told.
void settings.readAgain().then(show);
void lookForFaults();
