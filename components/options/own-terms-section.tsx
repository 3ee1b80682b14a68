import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { decodeText } from "../../lib/settings/decode-text.ts";
import { addTerms, readTermColumn, readLines } from "../../lib/settings/read-terms.ts";
import type { OwnAction, OwnTerm } from "../../lib/settings/settings.ts";
import { type MessageKey, translateCount } from "../../lib/texts/translate.ts";
import { FileButton } from "./file-button.tsx";
import { OrganisationList } from "./organisation-list.tsx";
import { OwnActionSelect } from "./own-action-select.tsx";
import { RemoveButton } from "./remove-button.tsx";
import type { SettingProps } from "./setting-props.ts";

/** So many of a long list are drawn; a search shows others. */
const mostShown = 50;

/** The clients, projects, codenames and people that the person wants to hear of. */
export function OwnTermsSection(props: SettingProps): JSX.Element {
  const { settings, policy, areKept, onChange, translate, language } = props;
  const { ownTerms } = settings;
  const [typed, setTyped] = useState("");
  const [action, setAction] = useState<OwnAction>("notice");
  const [outcome, setOutcome] = useState("");
  const [wanted, setWanted] = useState("");

  const add = (terms: readonly string[], told?: MessageKey): void => {
    const { added, known, refused } = addTerms(ownTerms, terms, action);
    onChange(
      (stored) => ({ ownTerms: addTerms(stored.ownTerms, terms, action).terms }),
      added > 0 ? told : undefined,
    );
    const tell = (
      key: "options_terms_added" | "options_terms_known" | "options_terms_refused",
      count: number,
    ) => translateCount(translate, language, key, count);
    setOutcome(
      [
        tell("options_terms_added", added),
        known > 0 ? tell("options_terms_known", known) : "",
        refused > 0 ? tell("options_terms_refused", refused) : "",
      ].join(" "),
    );
  };

  const addTable = (bytes: Uint8Array): void => {
    const text = decodeText(bytes);
    if (text === undefined) setOutcome(translate("options_file_no_text"));
    else add(readTermColumn(text), "options_undo_added");
  };

  const found = useMemo(() => searchTerms(ownTerms, wanted, language), [ownTerms, wanted, language]);
  return (
    <section id="terms">
      <h2>{translate("options_terms_title")}</h2>
      <p class="hint">{translate("options_terms_hint")}</p>
      <OrganisationList
        entries={policy.ownTerms.map(({ term }) => term)}
        {...{ policy, translate, language }}
      />
      <form
        class="add-form"
        onSubmit={(event) => {
          event.preventDefault();
          add(readLines(typed));
          setTyped("");
        }}
      >
        <label class="field">
          <span>{translate("options_terms_field")}</span>
          <textarea
            rows={4}
            value={typed}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <div class="row">
          <OwnActionSelect
            label={translate("options_terms_action")}
            chosen={action}
            onChoose={setAction}
            translate={translate}
          />
          <button type="submit" class="button strong" disabled={readLines(typed).length === 0}>
            {translate("options_add")}
          </button>
          <FileButton
            label={translate("options_terms_import")}
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onBytes={addTable}
            onFailure={() => setOutcome(translate("options_file_unreadable"))}
          />
        </div>
        <p class="hint" role="status">
          {areKept ? outcome : translate("popup_settings_not_kept")}
        </p>
      </form>
      {ownTerms.length === 0 ? (
        <p class="empty">{translate("options_terms_empty")}</p>
      ) : (
        <>
          <div class="row">
            <p class="list-count">
              {translateCount(translate, language, "options_terms_count", ownTerms.length)}
            </p>
            <button
              type="button"
              class="button"
              onClick={() => onChange(() => ({ ownTerms: [] }), "options_undo_removed")}
            >
              {translate("options_remove_all")}
            </button>
          </div>
          {ownTerms.length > mostShown && (
            <label class="field">
              <span>{translate("options_search")}</span>
              <input
                type="search"
                value={wanted}
                autocomplete="off"
                spellcheck={false}
                onInput={({ currentTarget }) => setWanted(currentTarget.value)}
              />
            </label>
          )}
          <ul class="own-list">
            {found.slice(0, mostShown).map((entry) => (
              <TermRow key={entry.term} entry={entry} {...{ onChange, translate }} />
            ))}
          </ul>
          {found.length > mostShown && (
            <p class="hint">
              {translateCount(translate, language, "options_list_more", found.length - mostShown)}
            </p>
          )}
        </>
      )}
    </section>
  );
}

type TermRowProps = Pick<SettingProps, "onChange" | "translate"> & { readonly entry: OwnTerm };

function TermRow({ entry, onChange, translate }: TermRowProps): JSX.Element {
  const { term, action } = entry;
  return (
    <li class="own-entry">
      <span class="own-text" dir="auto">
        {term}
      </span>
      <OwnActionSelect
        label={term}
        chosen={action}
        onChoose={(chosen) =>
          onChange(({ ownTerms }) => ({
            ownTerms: ownTerms.map((each) => (each.term === term ? { term, action: chosen } : each)),
          }))
        }
        translate={translate}
      />
      <RemoveButton
        name={term}
        onRemove={() =>
          onChange(
            ({ ownTerms }) => ({ ownTerms: ownTerms.filter((each) => each.term !== term) }),
            "options_undo_removed",
          )
        }
        translate={translate}
      />
    </li>
  );
}

/** Those that hold what was searched for, in any letter case. */
function searchTerms(terms: readonly OwnTerm[], wanted: string, language: string): readonly OwnTerm[] {
  const lower = (text: string): string => text.toLocaleLowerCase(language);
  const sought = lower(wanted.trim());
  return sought === "" ? terms : terms.filter(({ term }) => lower(term).includes(sought));
}
