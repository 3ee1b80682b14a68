import type { JSX } from "preact";
import type { Decision } from "../../lib/decide/decide.ts";
import type { PresetId } from "../../lib/decide/presets.ts";
import type { Plan } from "../../lib/guidance/plans.ts";
import type { Policy } from "../../lib/settings/policy.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { GuideLink } from "../guide-link.tsx";
import { LockTag } from "../lock-tag.tsx";
import { PlanPicker } from "../plan-picker.tsx";
import { PresetChoice } from "../preset-choice.tsx";
import { TryIt } from "../try-it.tsx";
import { type UnwatchedTab, UnwatchedTabs } from "../unwatched-tabs.tsx";
import { type Access, AccessPanel, type BrowserKind } from "./access-panel.tsx";
import { PinGuide } from "./pin-guide.tsx";

export interface WelcomeActions {
  /** Has the browser ask whether Tacit may read Claude's page. */
  readonly onAsk: () => void;
  readonly onReload: (id: number) => void;
  readonly onPlan: (plan: Plan | null) => void;
  readonly onPreset: (preset: PresetId) => void;
  readonly onSettings: () => void;
  readonly onClose: () => void;
}

interface WelcomeProps {
  readonly access: Access;
  /** Claude tabs that were open before Tacit. */
  readonly unwatched: readonly UnwatchedTab[];
  readonly settings: Settings;
  readonly policy: Policy;
  /** What would happen to this text in Claude's page, with the settings as they are. */
  readonly check: (text: string) => Decision;
  readonly browserKind: BrowserKind;
  readonly isPinned: boolean | undefined;
  readonly actions: WelcomeActions;
  readonly translate: Translate;
  readonly language: string;
}

/** What a person sees once, on the day that they install Tacit. Nothing here has to be done. */
export function Welcome(props: WelcomeProps): JSX.Element {
  const { access, unwatched, settings, policy, check, browserKind, isPinned, actions, ...shown } = props;
  const { translate } = shown;
  return (
    <div class="welcome">
      <header class="welcome-top">
        <p class="welcome-brand">
          <img src="/icon/tacit.svg" alt="" width="28" height="28" />
          <span class="welcome-name">Tacit</span>
          <span class="welcome-independent">{translate("popup_independent")}</span>
          <button type="button" class="button welcome-skip" onClick={actions.onClose}>
            {translate("welcome_skip")}
          </button>
        </p>
        <h1>{translate("welcome_title")}</h1>
        <p class="welcome-lead">{translate("welcome_lead")}</p>
        <AccessPanel {...{ access, browserKind, translate }} onAsk={actions.onAsk} />
      </header>
      <main>
        <UnwatchedTabs tabs={unwatched} onReload={actions.onReload} {...shown} />
        <section class="welcome-section" id="try">
          <h2>{translate("welcome_try_title")}</h2>
          <p class="hint">{translate("welcome_try_hint")}</p>
          <TryIt {...{ check, settings }} example={translate("welcome_try_example")} {...shown} />
        </section>
        <section class="welcome-section" id="fit">
          <h2>{translate("welcome_fit_title")}</h2>
          <p class="hint">{translate("welcome_fit_hint")}</p>
          <PresetChoice
            chosen={settings.choices.preset}
            lock={policy.choices.preset && <LockTag {...{ policy, translate }} />}
            onChoose={actions.onPreset}
            translate={translate}
          />
          <div class="welcome-plan">
            <PlanPicker
              plan={settings.plan}
              onPlan={actions.onPlan}
              noneLabel={translate("plan_none")}
              hint={translate("welcome_plan_hint")}
              {...shown}
            />
          </div>
        </section>
        <section class="welcome-section" id="pin">
          <h2>{translate("welcome_pin_title")}</h2>
          <p class="hint">{translate("welcome_pin_hint")}</p>
          <PinGuide {...{ browserKind, isPinned, translate }} />
        </section>
      </main>
      <footer class="welcome-footer">
        <button type="button" class="button strong" onClick={actions.onClose}>
          {translate("welcome_done")}
        </button>
        <button type="button" class="button" onClick={actions.onSettings}>
          {translate("welcome_settings")}
        </button>
        <GuideLink place="retention">{translate("popup_guidance_title")}</GuideLink>
      </footer>
    </div>
  );
}
