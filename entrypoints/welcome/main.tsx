import { render } from "preact";
import { browser } from "@wxt-dev/browser";
import type { UnwatchedTab } from "../../components/unwatched-tabs.tsx";
import type { Access } from "../../components/welcome/access-panel.tsx";
import { Welcome, type WelcomeActions } from "../../components/welcome/welcome.tsx";
import { askForClaudeAccess, hasClaudeAccess, onAccessChange } from "../../lib/settings/claude-access.ts";
import { createCheck } from "../../lib/settings/create-check.ts";
import { tryBrowser } from "../../lib/settings/extension-life.ts";
import { watchSettings } from "../../lib/settings/live-settings.ts";
import { findUnwatchedTabs, onBadge } from "../../lib/settings/tab-channel.ts";
import { markLanguage } from "../../lib/texts/mark-language.ts";
import { chooseLanguage, loadTexts } from "../../lib/texts/translate.ts";

const translate = loadTexts((key, values) => browser.i18n.getMessage(key, values));
const textLanguage = translate("language_code");
const language = chooseLanguage(textLanguage, browser.i18n.getUILanguage());
const browserKind = location.protocol === "moz-extension:" ? "firefox" : "chrome";

const settings = watchSettings(() => {
  check = createCheck(settings.current, settings.policy);
  show();
});
let check = createCheck(settings.current, settings.policy);
let access: Access = "asking";
let unwatched: readonly UnwatchedTab[] = [];
let isPinned: boolean | undefined;

const actions: WelcomeActions = {
  onAsk: () => void askForClaudeAccess().then(lookAgain),
  onReload: (id) => void tryBrowser(() => browser.tabs.reload(id)),
  onPlan: (plan) => void settings.change(() => ({ plan })),
  onPreset: (preset) => void settings.change(({ choices }) => ({ choices: { ...choices, preset } })),
  onSettings: () => void browser.runtime.openOptionsPage(),
  onClose: () => void tryBrowser(closeTab),
};

function show(): void {
  const known = { access, unwatched, isPinned, settings: settings.current, policy: settings.policy, check };
  render(<Welcome {...{ ...known, browserKind, actions, translate, language }} />, document.body);
}

async function lookAgain(): Promise<void> {
  const [isAllowed, tabs, toolbar] = await Promise.all([
    hasClaudeAccess(),
    findUnwatchedTabs(),
    tryBrowser(() => browser.action.getUserSettings()),
  ]);
  access = isAllowed ? "granted" : "denied";
  unwatched = tabs.flatMap(({ id, title = "" }) => (id === undefined ? [] : [{ id, title }]));
  isPinned = toolbar?.isOnToolbar;
  show();
}

async function closeTab(): Promise<void> {
  const [own, all] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  // With its last tab the window would go.
  if (all.length === 1) await browser.tabs.create({});
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}

markLanguage(document.documentElement, textLanguage);
document.title = `${translate("welcome_title")} · Tacit`;
show();
void lookAgain();
onAccessChange(() => void lookAgain());
browser.tabs.onUpdated.addListener((_id, { status }) => {
  if (status === "complete") void lookAgain();
});
onBadge(() => void lookAgain());
// Back from the browser's own pages or menus, where the person may have changed what is shown here.
addEventListener("focus", () => void lookAgain());
