import type { JSX } from "preact";
import { type Translate, translateCount } from "../lib/texts/translate.ts";

/** A Claude tab that was open before Tacit was there. */
export interface UnwatchedTab {
  readonly id: number;
  readonly title: string;
}

interface UnwatchedTabsProps {
  readonly tabs: readonly UnwatchedTab[];
  readonly onReload: (id: number) => void;
  readonly translate: Translate;
  readonly language: string;
}

/** Other Claude tabs in which nothing is checked, each with the step that helps. */
export function UnwatchedTabs(props: UnwatchedTabsProps): JSX.Element | null {
  const { tabs, onReload, translate, language } = props;
  if (tabs.length === 0) return null;
  return (
    <section class="unwatched">
      <h2 class="unwatched-title">{translateCount(translate, language, "popup_unwatched", tabs.length)}</h2>
      <p class="unwatched-hint">{translate("popup_unwatched_hint")}</p>
      <ul class="unwatched-list">
        {tabs.map(({ id, title }) => (
          <li key={id} class="unwatched-tab">
            <span class="unwatched-name" dir="auto" id={`tab-${id}`}>
              {title}
            </span>
            <button type="button" class="button" aria-describedby={`tab-${id}`} onClick={() => onReload(id)}>
              {translate("popup_reload")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
