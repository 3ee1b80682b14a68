import { render } from "preact";
import { browser } from "@wxt-dev/browser";
import { listCatalogue } from "../../components/options/catalogue.ts";
import { OptionsPage } from "../../components/options/options-page.tsx";
import { keepFocus } from "../../components/keep-focus.ts";
import { describeEntryFault } from "../../components/options/pattern-field.tsx";
import type { ChangeSettings } from "../../components/options/setting-props.ts";
import { detectors } from "../../lib/detect/detectors/index.ts";
import { createOwnPatternsDetector } from "../../lib/detect/own/own-patterns.ts";
import { scan } from "../../lib/detect/scan.ts";
import { isoDayOf } from "../../lib/guidance/training-check.ts";
import { checkPattern, checkValuePattern } from "../../lib/settings/check-pattern.ts";
import { checkPolicy, type PolicyFault } from "../../lib/settings/check-policy.ts";
import { createCheck } from "../../lib/settings/create-check.ts";
import { readGivenPolicy, watchSettings } from "../../lib/settings/live-settings.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import {
  describeStored,
  type FileFault,
  readSettingsFile,
  writeSettingsFile,
} from "../../lib/settings/settings-file.ts";
import { undoChange } from "../../lib/settings/undo-change.ts";
import { markLanguage } from "../../lib/texts/mark-language.ts";
import {
  chooseLanguage,
  formatNumber,
  loadTexts,
  type MessageKey,
  type Translate,
} from "../../lib/texts/translate.ts";
import { readExamples } from "./detector-examples.ts";

const translate = loadTexts((key, values) => browser.i18n.getMessage(key, values));
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
/** What Undo undoes, and where the keyboard was then. */
let undo:
  | {
      readonly before: Settings;
      readonly after: Settings;
      readonly told: MessageKey;
      focused?: Element | null;
    }
  | undefined;
const detectorIds: ReadonlySet<string> = new Set(detectors.map(({ id }) => id));

/** Tells whoever looks after the policy what of it is left out. */
async function lookForFaults(): Promise<void> {
  policyFaults = checkPolicy(await readGivenPolicy(), detectorIds);
  show();
}

const change: ChangeSettings = (update, told) => {
  const before = settings.chosen;
  const made: typeof undo = told && { before, after: { ...before, ...update(before) }, told };
  undo = made;
  void settings.change(update).then(show);
  // By then, a control that went away has handed the keyboard on.
  if (made !== undefined) queueMicrotask(() => (made.focused = document.activeElement));
};

function importSettings(text: string, tell: Translate): string | undefined {
  const read = readSettingsFile(text, { detectorIds, today: isoDayOf(new Date()) });
  if ("fault" in read) {
    // What was done before is not what happened now.
    undo = undefined;
    show();
    return describeFault(read, tell);
  }
  change(({ pausedUntil }) => ({ ...read.settings, pausedUntil }), "options_undo_imported");
  if (read.leftOut.length === 0) return undefined;
  return tell(
    "options_import_left_out",
    new Intl.ListFormat(language, { type: "unit" }).format(read.leftOut),
  );
}

function undoLastChange(): void {
  if (undo === undefined) return;
  const { before, after, focused } = undo;
  change((now) => undoChange(before, after, now));
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
}

function describeFault(fault: FileFault, tell: Translate): string {
  switch (fault.fault) {
    case "not-json":
      return tell("options_import_not_json");
    case "not-settings":
      return tell("options_import_not_settings");
    case "newer":
      return tell("options_import_newer");
    case "unknown":
      return tell("options_import_unknown", fault.part);
    case "broken": {
      const why = fault.why && describeEntryFault(fault.why, tell);
      const broken = tell("options_import_broken", fault.part, formatNumber(language, fault.entry));
      return why === undefined ? broken : `${broken} ${why}`;
    }
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
  keepFocus(draw);
}

function draw(): void {
  render(
    <OptionsPage
      settings={{ ...settings.chosen, choices: settings.current.choices }}
      policy={settings.policy}
      policyFaults={policyFaults}
      areKept={settings.areKept}
      stored={describeStored(settings.chosen)}
      undoable={undo?.told}
      onUndo={undoLastChange}
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
