import type { JSX } from "preact";
import type { Claim } from "../../lib/guidance/claim.ts";
import type { GuidePlace } from "../../lib/guidance/guide-address.ts";
import type { DataKind } from "../../lib/guidance/sent.ts";
import type { Plan } from "../../lib/guidance/plans.ts";
import type { FitAnswers } from "../../lib/guidance/suggestion.ts";
import { topics } from "../../lib/guidance/topics.ts";
import type { MessageKey, Translate } from "../../lib/texts/translate.ts";
import { TopicCard } from "../topic-card.tsx";
import { PlanPicker } from "../plan-picker.tsx";
import { Fit } from "./fit.tsx";
import { PlanTable } from "./plan-table.tsx";
import { Sent } from "./sent.tsx";
import { TurnOff } from "./turn-off.tsx";

export interface GuideActions {
  readonly onPlan: (plan: Plan | null) => void;
  /** Notes the day of a look at Claude's training setting; null forgets it. */
  readonly onCheck: (day: string | null) => void;
  readonly onSentKind: (kind: DataKind) => void;
  readonly onFitAnswers: (answers: FitAnswers) => void;
}

interface GuideProps {
  readonly plan: Plan | null;
  readonly trainingCheckedOn: string | null;
  /** Whether the browser reads and keeps the two. */
  readonly areKept: boolean;
  /** What the person has sent and asks about; null until they say. */
  readonly sentKind: DataKind | null;
  readonly fitAnswers: FitAnswers;
  readonly actions: GuideActions;
  readonly claims: readonly Claim[];
  readonly translate: Translate;
  readonly now: Date;
  /** For dates, numbers and lists, as a BCP 47 tag. */
  readonly language: string;
}

/** The parts of the guide, in order, as the list of contents names them. */
const parts: readonly (readonly [GuidePlace | "chats", MessageKey])[] = [
  ["chats", "popup_guidance_title"],
  ["compare", "compare_title"],
  ["fit", "fit_title"],
  ["turn-off", "training_title"],
  ["sent", "sent_title"],
];

/** The whole of what we know about Claude and a person's chats, on one page. */
export function Guide(props: GuideProps): JSX.Element {
  const { plan, trainingCheckedOn, areKept, sentKind, fitAnswers, actions, claims, ...shown } = props;
  const { translate } = shown;
  return (
    <div class="guide">
      <header class="guide-top">
        <p class="guide-brand">
          <img src="/icon/tacit.svg" alt="" width="22" height="22" />
          <span class="guide-name">Tacit</span>
          <span class="guide-independent">{translate("popup_independent")}</span>
        </p>
        <h1>{translate("guide_title")}</h1>
        <p class="guide-lead">{translate("guide_lead")}</p>
      </header>
      <nav class="guide-contents" aria-label={translate("guide_contents")}>
        <ul>
          {parts.map(([place, key]) => (
            <li key={place}>
              <a href={`#${place}`}>{translate(key)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {!areKept && (
          <p class="fault" role="alert">
            {translate("popup_settings_not_kept")}
          </p>
        )}
        <section class="guide-section" id="your-plan">
          <PlanPicker plan={plan} onPlan={actions.onPlan} noneLabel={translate("plan_all")} {...shown} />
        </section>
        <section class="guide-section" id="chats">
          <h2>{translate("popup_guidance_title")}</h2>
          {topics.map((topic) => (
            <TopicCard key={topic.id} topic={topic} claims={claims} plan={plan} {...shown} />
          ))}
          {plan === "api" && <p class="guide-left-out">{translate("guide_left_out")}</p>}
        </section>
        <PlanTable plan={plan} claims={claims} {...shown} />
        <Fit answers={fitAnswers} onAnswers={actions.onFitAnswers} claims={claims} {...shown} />
        <TurnOff
          plan={plan}
          trainingCheckedOn={trainingCheckedOn}
          onCheck={actions.onCheck}
          claims={claims}
          {...shown}
        />
        <Sent kind={sentKind} onKind={actions.onSentKind} plan={plan} claims={claims} {...shown} />
      </main>
      <footer class="guide-footer">
        <p>{translate("popup_authority")}</p>
        <p>{translate("guide_uncertain")}</p>
      </footer>
    </div>
  );
}
