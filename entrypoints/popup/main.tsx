import { render } from "preact";
import { browser } from "@wxt-dev/browser";
import { dataKindsIn } from "../../components/data-kind-of.ts";
import { keepFocus } from "../../components/keep-focus.ts";
import { Popup, type PopupActions } from "../../components/popup/popup.tsx";
import type { PopupStatus, PopupTab } from "../../components/popup/status-panel.tsx";
import type { UnwatchedTab } from "../../components/unwatched-tabs.tsx";
import { claims } from "../../lib/guidance/claims.ts";
import { chooseTip } from "../../lib/guidance/tips.ts";
import { hasClaudeAccess, onAccessChange } from "../../lib/settings/claude-access.ts";
import { describeDiagnostics } from "../../lib/settings/diagnostics.ts";
import { tryBrowser } from "../../lib/settings/extension-life.ts";
import { watchSettings } from "../../lib/settings/live-settings.ts";
import {
  askTab,
  findTabInFront,
  findUnwatchedTabs,
  isClaudeTab,
  onBadge,
} from "../../lib/settings/tab-channel.ts";
import type { TabReport, TabRequest } from "../../lib/settings/tab-messages.ts";
import { markLanguage } from "../../lib/texts/mark-language.ts";
import { chooseLanguage, loadTexts } from "../../lib/texts/translate.ts";

const translate = loadTexts((key, values) => browser.i18n.getMessage(key, values));
const textLanguage = translate("language_code");
const language = chooseLanguage(textLanguage, browser.i18n.getUILanguage());
const now = new Date();
const settings = watchSettings(show);

let tab: PopupTab = { status: "asking" };
let report: TabReport | undefined;
/** Looks again when the pause is over. */
let pauseEnd: ReturnType<typeof setTimeout> | undefined;
let unwatched: readonly UnwatchedTab[] = [];
/** Another tip in place of the one that was just put away would be nagging: the popup shows one each time it opens. */
let isTipPutAway = false;
/** Until it is known which tips were put away, none is shown: the tab may answer sooner than the storage. */
let areSettingsRead = false;

const actions: PopupActions = {
  onPause: (span) => void ask({ kind: "pause", span }),
  onResume: () => void ask({ kind: "resume" }),
  onReload: (id) => void reload(id),
  // In a tab: Firefox would ask below the popup, out of sight.
  onAllow: () => void tryBrowser(() => browser.tabs.create({ url: "/welcome.html#access" })),
  onDismissTip: (id) => {
    isTipPutAway = true;
    void settings.change(({ dismissedTips }) => ({ dismissedTips: [...dismissedTips, id] })).then(show);
    show();
  },
  onSettings: () => void browser.runtime.openOptionsPage(),
  onCopy: () => {
    const { version } = browser.runtime.getManifest();
    const surroundings = { version, browser: navigator.userAgent, language };
    return navigator.clipboard.writeText(describeDiagnostics(surroundings, report));
  },
  onPlan: (plan) => void settings.change(() => ({ plan })).then(show),
  onCheck: (trainingCheckedOn) => void settings.change(() => ({ trainingCheckedOn })).then(show),
};

function show(): void {
  const { plan, trainingCheckedOn, dismissedTips } = settings.current;
  const found = report?.kinds ?? {};
  const mayShowTip = areSettingsRead && !isTipPutAway;
  const tip = mayShowTip ? chooseTip(dataKindsIn(found), plan, dismissedTips) : undefined;
  const areSettingsKept = settings.areKept && tab.areSettingsKept !== false;
  const { policy } = settings;
  const known = { tab: { ...tab, areSettingsKept }, found, unwatched, plan, trainingCheckedOn, tip, policy };
  const popup = <Popup {...{ ...known, actions, claims, translate, now, language }} />;
  keepFocus(() => render(popup, document.body));
}

async function ask(request: TabRequest): Promise<void> {
  const [inFront, isAllowed] = await Promise.all([findTabInFront(), hasClaudeAccess()]);
  report = await askTab(inFront?.id, request);
  const silence = inFront !== undefined && isClaudeTab(inFront) ? "reload" : "elsewhere";
  tab = describeTab(report, isAllowed ? silence : "denied");
  show();
  clearTimeout(pauseEnd);
  if (report?.pause === "hour") pauseEnd = setTimeout(lookAgain, report.pauseEnds - Date.now());
}

async function listUnwatched(): Promise<void> {
  const [all, inFront] = await Promise.all([findUnwatchedTabs(), findTabInFront()]);
  unwatched = all.flatMap(({ id, title = "" }) =>
    id === undefined || id === inFront?.id ? [] : [{ id, title }],
  );
  show();
}

/**
 * @param silence what it means that the tab does not answer. A tab of Claude was open before we were, or has outlived
 *   the Tacit that it was loaded with. While we are not let in, the browser does not even say whether it is one
 */
function describeTab(answer: TabReport | undefined, silence: PopupStatus): PopupTab {
  if (answer === undefined) return { status: silence };
  const { state, pause, pauseEnds, failedChecks, areSettingsKept } = answer;
  const faults = { failedChecks: failedChecks.length, areSettingsKept };
  if (pause === null) return { status: state, ...faults };
  return { status: "paused", pause: { span: pause, ends: new Date(pauseEnds) }, ...faults };
}

async function reload(id?: number): Promise<void> {
  const wanted = id ?? (await findTabInFront())?.id;
  if (wanted !== undefined) await tryBrowser(() => browser.tabs.reload(wanted));
}

function lookAgain(): void {
  void ask({ kind: "report" });
  void listUnwatched();
}

markLanguage(document.documentElement, textLanguage);
// Shown at once; a tab that is slow or dead must not keep anyone from reading the rest.
show();
lookAgain();
// That nothing can be read is no change, and yet to be told.
void settings.readAgain().then(() => {
  areSettingsRead = true;
  show();
});
// A tab that has loaded, or says that something has changed.
browser.tabs.onUpdated.addListener((_id, { status }) => {
  if (status === "complete") lookAgain();
});
onBadge(lookAgain);
onAccessChange(lookAgain);
