import type { JSX } from "preact";
import type { AdviceKey } from "../../lib/detect/advice.ts";
import { type Translate, translateCount } from "../../lib/texts/translate.ts";
import { rankFound } from "./rank-found.ts";

interface FoundListProps {
  /** What was found in the tab, by kind. */
  readonly found: Readonly<Partial<Record<AdviceKey, number>>>;
  readonly translate: Translate;
  readonly language: string;
}

/** How many of each kind were found in this tab, never what. Nothing where nothing was. */
export function FoundList({ found, translate, language }: FoundListProps): JSX.Element | null {
  const { named, more } = rankFound(found);
  if (named.length === 0) return null;
  return (
    <section class="found">
      <h2 class="found-title">{translate("popup_found_title")}</h2>
      <ul class="found-list">
        {named.map(({ kind, count }) => (
          <li key={kind}>{translateCount(translate, language, `found_${kind}`, count)}</li>
        ))}
        {more > 0 && (
          <li class="found-more">{translateCount(translate, language, "popup_found_more", more)}</li>
        )}
      </ul>
    </section>
  );
}
