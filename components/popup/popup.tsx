import type { JSX } from "preact";
import type { Claim } from "../../lib/guidance/claims.ts";
import { topics } from "../../lib/guidance/topics.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { CopyButton } from "./copy-button.tsx";
import { type PopupTab, type StatusActions, StatusPanel } from "./status-panel.tsx";
import { TopicCard } from "./topic-card.tsx";
import { type UnwatchedTab, UnwatchedTabs } from "./unwatched-tabs.tsx";

export interface PopupActions extends Omit<StatusActions, "onReload"> {
  /** Reloads a tab: the one in front where no id is given. */
  readonly onReload: (id?: number) => void;
  readonly onCopy: () => Promise<void>;
}

interface PopupProps {
  readonly tab: PopupTab;
  /** The other Claude tabs in which nothing is checked. */
  readonly unwatched: readonly UnwatchedTab[];
  readonly actions: PopupActions;
  readonly claims: readonly Claim[];
  readonly translate: Translate;
  readonly now: Date;
  /** For dates, numbers and plurals, as a BCP 47 tag. */
  readonly language: string;
}

/** What opens from the toolbar: is it working, and what happens to what I write. */
export function Popup(props: PopupProps): JSX.Element {
  const { tab, unwatched, actions, claims, translate, now, language } = props;
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
          onPause={actions.onPause}
          onResume={actions.onResume}
          onReload={() => actions.onReload()}
        />
      </header>
      <main>
        <UnwatchedTabs tabs={unwatched} onReload={actions.onReload} {...{ translate, language }} />
        <h2 class="guidance-title">{translate("popup_guidance_title")}</h2>
        {topics.map((topic) => (
          <TopicCard
            key={topic.id}
            topic={topic}
            claims={claims.filter((claim) => claim.topic === topic.id)}
            translate={translate}
            now={now}
            language={language}
          />
        ))}
      </main>
      <footer class="popup-footer">
        <p>{translate("popup_authority")}</p>
        <CopyButton onCopy={actions.onCopy} translate={translate} />
      </footer>
    </>
  );
}
