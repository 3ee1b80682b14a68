import type { JSX } from "preact";
import type { AdviceKey } from "../../lib/detect/advice.ts";
import type { Claim } from "../../lib/guidance/claim.ts";
import { consumerPlans, type Plan } from "../../lib/guidance/plans.ts";
import type { Tip } from "../../lib/guidance/tips.ts";
import { firstTopics } from "../../lib/guidance/topics.ts";
import type { Policy } from "../../lib/settings/policy.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { sentPlaceOf } from "../data-kind-of.ts";
import { GuideLink } from "../guide-link.tsx";
import { TopicCard } from "../topic-card.tsx";
import { TrainingStatus } from "../training-status.tsx";
import { CopyButton } from "./copy-button.tsx";
import { FoundList } from "./found-list.tsx";
import { ManagedNote } from "./managed-note.tsx";
import { PlanChoice } from "./plan-choice.tsx";
import { type PopupTab, type StatusActions, StatusPanel } from "./status-panel.tsx";
import { TipCard } from "./tip-card.tsx";
import { type UnwatchedTab, UnwatchedTabs } from "../unwatched-tabs.tsx";

export interface PopupActions extends Omit<StatusActions, "onReload"> {
  /** Reloads a tab: the one in front where no id is given. */
  readonly onReload: (id?: number) => void;
  readonly onCopy: () => Promise<void>;
  readonly onPlan: (plan: Plan | null) => void;
  /** Notes the day of a look at Claude's training setting; null forgets it. */
  readonly onCheck: (day: string | null) => void;
  readonly onDismissTip: (id: string) => void;
  readonly onSettings: () => void;
}

interface PopupProps {
  readonly tab: PopupTab;
  /** What the last draft with anything to point out held, by kind. */
  readonly found: Readonly<Partial<Record<AdviceKey, number>>>;
  /** The other Claude tabs in which nothing is checked. */
  readonly unwatched: readonly UnwatchedTab[];
  /** The person's plan; null until they have picked one. */
  readonly plan: Plan | null;
  readonly trainingCheckedOn: string | null;
  readonly policy: Policy;
  /** Something worth knowing about what was found lately. */
  readonly tip?: Tip | undefined;
  readonly actions: PopupActions;
  readonly claims: readonly Claim[];
  readonly translate: Translate;
  readonly now: Date;
  /** For dates, numbers and plurals, as a BCP 47 tag. */
  readonly language: string;
}

/** What opens from the toolbar: is it working, and what happens to what I write. */
export function Popup(props: PopupProps): JSX.Element {
  const { tab, found, unwatched, plan, trainingCheckedOn, tip, policy, actions, claims } = props;
  const { translate, now, language } = props;
  const sentPlace = sentPlaceOf(found);
  const hasTrainingSwitch = plan === null || consumerPlans.some((each) => each === plan);
  return (
    <>
      <header class={`popup-top tone-${tab.status}`}>
        <div class="popup-brand">
          <img src="/icon/tacit.svg" alt="" width="18" height="18" />
          <h1 class="popup-name">Tacit</h1>
          <p class="popup-independent">{translate("popup_independent")}</p>
        </div>
        <StatusPanel
          {...{ tab, translate, language }}
          mayPause={policy.mayPause}
          onPause={actions.onPause}
          onResume={actions.onResume}
          onReload={() => actions.onReload()}
          onAllow={actions.onAllow}
        />
      </header>
      <main>
        <ManagedNote {...{ policy, translate }} />
        <UnwatchedTabs tabs={unwatched} onReload={actions.onReload} {...{ translate, language }} />
        <FoundList {...{ found, translate, language }} />
        {tip && (
          <TipCard
            {...{ tip, translate }}
            place={tip.link.place === "sent" ? sentPlace : tip.link.place}
            onDismiss={actions.onDismissTip}
          />
        )}
        <GuideLink place={sentPlace} class="sent-link">
          {translate("popup_sent")}
        </GuideLink>
        <section class="guidance">
          <h2 class="guidance-title">{translate("popup_guidance_title")}</h2>
          <PlanChoice plan={plan} onPlan={actions.onPlan} translate={translate} />
          {firstTopics.map((topic) => (
            <TopicCard key={topic.id} {...{ topic, claims, plan, translate, now, language }}>
              {topic.id === "training" && hasTrainingSwitch && (
                <TrainingStatus
                  checkedOn={trainingCheckedOn}
                  onCheck={actions.onCheck}
                  {...{ claims, translate, now, language }}
                />
              )}
            </TopicCard>
          ))}
          <GuideLink place="incognito" class="more-topics">
            {translate("popup_more_topics")}
          </GuideLink>
        </section>
      </main>
      <footer class="popup-footer">
        <p>{translate("popup_authority")}</p>
        <div class="popup-footer-buttons">
          <button type="button" class="button" onClick={actions.onSettings}>
            {translate("popup_settings")}
          </button>
          <CopyButton onCopy={actions.onCopy} translate={translate} />
        </div>
      </footer>
    </>
  );
}
