import type { JSX } from "preact";
import { useId, useMemo, useRef, useState } from "preact/hooks";
import { type Action, categories } from "../../lib/decide/actions.ts";
import { chooseAction, type Choices, withChoice } from "../../lib/decide/choices.ts";
import { translateCount } from "../../lib/texts/translate.ts";
import { LockTag } from "../lock-tag.tsx";
import { ActionSelect, actionsLockId } from "./action-select.tsx";
import { type CatalogueEntry, searchCatalogue } from "./catalogue.ts";
import { DetectorRow } from "./detector-row.tsx";
import type { SettingProps } from "./setting-props.ts";

interface DetectorsSectionProps extends SettingProps {
  readonly catalogue: readonly CatalogueEntry[];
}

/** What the person's own lists find is settled where they are kept. */
const shownCategories = categories.filter((category) => category !== "own");
type ShownCategory = (typeof shownCategories)[number];

/** Everything that is looked for: by kind, each kind with its detectors, and a search over all. */
export function DetectorsSection(props: DetectorsSectionProps): JSX.Element {
  const { catalogue, settings, policy, onChange, translate, language } = props;
  const [wanted, setWanted] = useState("");
  const found = useMemo(() => searchCatalogue(catalogue, wanted, language), [catalogue, wanted, language]);
  const isSearching = wanted.trim() !== "";
  const field = useRef<HTMLInputElement>(null);
  const { choices } = settings;

  const clear = (): void => {
    setWanted("");
    field.current?.focus();
  };
  const chooseCategory = (category: ShownCategory, action: Action | undefined): void =>
    onChange(({ choices: stored }) => ({
      choices: { ...stored, byCategory: withChoice(stored.byCategory, category, action) },
    }));

  return (
    <section id="detectors">
      <h2>{translate("options_detectors_title")}</h2>
      <p class="hint">{translate("options_detectors_hint")}</p>
      {!policy.mayChangeActions && (
        <p id={actionsLockId}>
          <LockTag {...{ policy, translate }} /> {translate("policy_rule_actions")}
        </p>
      )}
      <label class="field">
        <span>{translate("options_search")}</span>
        <input
          type="search"
          ref={field}
          value={wanted}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </label>
      <p class="hint" role="status">
        {isSearching &&
          (found.length === 0
            ? translate("options_search_none")
            : translateCount(translate, language, "options_search_found", found.length))}
      </p>
      {found.length === 0 && (
        <div class="row">
          <button type="button" class="button" onClick={clear}>
            {translate("options_search_clear")}
          </button>
          <a class="button" href="#terms">
            {translate("options_search_own")}
          </a>
        </div>
      )}
      {shownCategories.map((category) => {
        const entries = found.filter((entry) => entry.category === category);
        if (entries.length === 0) return null;
        return (
          <CategoryBox
            key={`${category} ${isSearching}`}
            {...{ ...props, category, entries, choices }}
            isOpen={isSearching}
            onChoose={(action) => chooseCategory(category, action)}
          />
        );
      })}
    </section>
  );
}

interface CategoryBoxProps extends SettingProps {
  readonly category: ShownCategory;
  readonly entries: readonly CatalogueEntry[];
  readonly choices: Choices;
  readonly isOpen: boolean;
  readonly onChoose: (action: Action | undefined) => void;
}

function CategoryBox(props: CategoryBoxProps): JSX.Element {
  const { category, entries, choices, policy, onChoose, translate, language } = props;
  const locked = choices.locked?.byCategory[category];
  const [isOpen, setOpen] = useState(props.isOpen);
  const lockId = useId();
  const listId = useId();
  const name = translate(`options_category_${category}_name`);
  return (
    <div class="category">
      <div class="category-head">
        <h3>
          <button
            type="button"
            class="category-toggle"
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen(!isOpen)}
          >
            {name}
            <span class="hint">
              {translateCount(translate, language, "options_category_count", entries.length)}
            </span>
          </button>
        </h3>
        {locked && (
          <span id={lockId}>
            <LockTag {...{ policy, translate }} />
          </span>
        )}
        <ActionSelect
          label={name}
          chosen={locked ?? choices.byCategory[category]}
          isLocked={locked !== undefined || !policy.mayChangeActions}
          lockId={locked ? lockId : actionsLockId}
          inherited={commonAction(entries, { ...choices, byCategory: {}, byDetector: {} })}
          onChoose={onChoose}
          translate={translate}
        />
      </div>
      <div id={listId}>
        {/* Hundreds of rows: drawn when somebody looks. */}
        {isOpen && (
          <>
            <p class="hint">{translate(`options_category_${category}_hint`)}</p>
            <ul class="detector-list">
              {entries.map((entry) => (
                <DetectorRow key={entry.id} entry={entry} {...props} />
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

/** What all of them do; undefined where they differ. */
function commonAction(entries: readonly CatalogueEntry[], choices: Choices): Action | undefined {
  const found = new Set(
    entries.map(({ id, type, severity }) => chooseAction({ detector: id, type, severity }, choices)),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
