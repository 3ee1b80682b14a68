import { render } from "preact";
import { browser } from "@wxt-dev/browser";
import { readSentPlace } from "../../components/data-kind-of.ts";
import { keepFocus } from "../../components/keep-focus.ts";
import { Guide, type GuideActions } from "../../components/guide/guide.tsx";
import { claims } from "../../lib/guidance/claims.ts";
import type { DataKind } from "../../lib/guidance/sent.ts";
import { type FitAnswers, noAnswers } from "../../lib/guidance/suggestion.ts";
import { watchSettings } from "../../lib/settings/live-settings.ts";
import { markLanguage } from "../../lib/texts/mark-language.ts";
import { chooseLanguage, loadTexts } from "../../lib/texts/translate.ts";

const translate = loadTexts((key, values) => browser.i18n.getMessage(key, values));
const textLanguage = translate("language_code");
const language = chooseLanguage(textLanguage, browser.i18n.getUILanguage());
const settings = watchSettings(show);
let sentKind: DataKind | null = null;
let fitAnswers: FitAnswers = noAnswers;

const actions: GuideActions = {
  onPlan: (plan) => void settings.change(() => ({ plan })).then(show),
  onCheck: (trainingCheckedOn) => void settings.change(() => ({ trainingCheckedOn })).then(show),
  onSentKind: (kind) => {
    sentKind = kind;
    show();
  },
  onFitAnswers: (answers) => {
    fitAnswers = answers;
    show();
  },
};

function show(): void {
  const { areKept, current } = settings;
  const { plan, trainingCheckedOn } = current;
  const known = { plan, trainingCheckedOn, areKept, sentKind, fitAnswers };
  const now = new Date();
  const guide = <Guide {...{ ...known, actions, claims, translate, now, language }} />;
  keepFocus(() => render(guide, document.body));
}

/** Shows the place that the address names: the browser looked for it before it was there. */
function goToPlace(): void {
  const kind = readSentPlace(location.hash);
  if (kind !== null) actions.onSentKind(kind);
  const id = kind === null ? location.hash.slice(1) : "sent";
  const place = document.getElementById(id);
  if (place === null) return;
  for (const details of place.querySelectorAll(":scope > details")) details.setAttribute("open", "");
  place.scrollIntoView();
}

markLanguage(document.documentElement, textLanguage);
document.title = `${translate("guide_title")} · Tacit`;
show();
goToPlace();
// That nothing can be read is no change, and yet to be told.
void settings.readAgain().then(show);
addEventListener("hashchange", goToPlace);
// On paper everything can be read.
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});
