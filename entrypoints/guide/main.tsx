import { render } from "preact";
import browser from "webextension-polyfill";
import { Guide, type GuideActions } from "../../components/guide/guide.tsx";
import { claims } from "../../lib/guidance/claims.ts";
import { watchSettings } from "../../lib/settings/live-settings.ts";
import { directionOf } from "../../lib/texts/direction.ts";
import { chooseLanguage, loadTexts } from "../../lib/texts/translate.ts";

const translate = loadTexts((key, values) => browser.i18n.getMessage(key, values), []);
const textLanguage = translate("language_code");
const language = chooseLanguage(textLanguage, browser.i18n.getUILanguage());
const settings = watchSettings(show);

const actions: GuideActions = {
  onPlan: (plan) => void settings.change(() => ({ plan })),
  onCheck: (trainingCheckedOn) => void settings.change(() => ({ trainingCheckedOn })),
};

function show(): void {
  const { plan, trainingCheckedOn } = settings.current;
  const now = new Date();
  render(
    <Guide {...{ plan, trainingCheckedOn, actions, claims, translate, now, language }} />,
    document.body,
  );
}

/** Shows the place that the address names: the browser looked for it before it was there. */
function goToPlace(): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (place === null) return;
  for (const details of place.querySelectorAll(":scope > details")) details.setAttribute("open", "");
  place.scrollIntoView();
}

document.documentElement.lang = textLanguage;
document.documentElement.dir = directionOf(textLanguage);
document.title = `${translate("guide_title")} · Tacit`;
show();
goToPlace();
addEventListener("hashchange", goToPlace);
// On paper everything can be read.
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});
