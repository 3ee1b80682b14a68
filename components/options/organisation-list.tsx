import type { JSX } from "preact";
import type { Policy } from "../../lib/settings/policy.ts";
import { type Translate, translateCount } from "../../lib/texts/translate.ts";
import { LockTag } from "../lock-tag.tsx";

interface OrganisationListProps {
  readonly entries: readonly string[];
  readonly policy: Policy;
  readonly translate: Translate;
  readonly language: string;
}

/** So many of a long list are drawn. */
const mostShown = 50;

/** What the organisation has put on a list, beside the person's own; to read, not to change. */
export function OrganisationList(props: OrganisationListProps): JSX.Element | null {
  const { entries, policy, translate, language } = props;
  const more = entries.length - mostShown;
  if (entries.length === 0) return null;
  return (
    <details class="organisation-list">
      <summary>
        {translateCount(translate, language, "policy_entries", entries.length)}
        <LockTag {...{ policy, translate }} />
      </summary>
      <ul class="own-list">
        {entries.slice(0, mostShown).map((entry) => (
          <li class="own-entry own-text" key={entry} dir="auto">
            {entry}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{translateCount(translate, language, "options_list_more", more)}</p>}
    </details>
  );
}
