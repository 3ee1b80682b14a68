import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PatternVerdict } from "../../lib/settings/check-pattern.ts";
import { mostEntries } from "../../lib/settings/settings.ts";
import { LockTag } from "../lock-tag.tsx";
import { OrganisationList } from "./organisation-list.tsx";
import { PatternField } from "./pattern-field.tsx";
import type { SettingProps } from "./setting-props.ts";

interface AllowlistSectionProps extends SettingProps {
  readonly checkPattern: (source: string) => PatternVerdict;
  /** What a type is called, as in "E-mail address". */
  readonly nameOfType: (type: string) => string;
}

/** What the person has said is always fine, to read, change and take back; and patterns of such values. */
export function AllowlistSection(props: AllowlistSectionProps): JSX.Element {
  const { settings, policy, onChange, checkPattern, nameOfType, translate, language } = props;
  const { allowlist, allowedPatterns } = settings;
  const [source, setSource] = useState("");
  const [verdict, setVerdict] = useState<PatternVerdict>();

  const add = (): void => {
    const checked = checkPattern(source);
    setVerdict(checked);
    if (checked !== "fine") return;
    onChange((stored) => ({
      allowedPatterns: [...new Set([...stored.allowedPatterns, source])].slice(
        0,
        mostEntries.allowedPatterns,
      ),
    }));
    setSource("");
    setVerdict(undefined);
  };

  return (
    <section id="allowlist">
      <h2>{translate("options_allowlist_title")}</h2>
      <p class="hint">{translate("options_allowlist_hint")}</p>
      <OrganisationList
        entries={[...policy.allowlist.map(({ value }) => value), ...policy.allowedPatterns]}
        {...{ policy, translate, language }}
      />
      {!policy.mayAllowAlways && (
        <p class="allowlist-lock">
          <LockTag {...{ policy, translate }} /> {translate("policy_rule_allowlist")}
        </p>
      )}
      <fieldset class="own-part" disabled={!policy.mayAllowAlways}>
        {allowlist.length === 0 ? (
          <p class="empty">{translate("options_allowlist_empty")}</p>
        ) : (
          <ul class="own-list">
            {allowlist.map(({ type, value }, index) => (
              <li class="own-entry" key={`${type} ${value}`}>
                <span class="own-kind">{nameOfType(type)}</span>
                <input
                  class="own-text"
                  type="text"
                  dir="auto"
                  value={value}
                  aria-label={nameOfType(type)}
                  autocomplete="off"
                  spellcheck={false}
                  onChange={({ currentTarget }) => {
                    const changed = currentTarget.value.trim();
                    if (changed === "") currentTarget.value = value;
                    else
                      onChange((stored) => ({
                        allowlist: stored.allowlist.map((each, at) =>
                          at === index ? { type, value: changed } : each,
                        ),
                      }));
                  }}
                />
                <button
                  type="button"
                  class="button"
                  aria-label={translate("options_remove_named", value)}
                  onClick={() =>
                    onChange(
                      (stored) => ({ allowlist: stored.allowlist.filter((_, at) => at !== index) }),
                      "options_undo_removed",
                    )
                  }
                >
                  {translate("options_remove")}
                </button>
              </li>
            ))}
          </ul>
        )}
        <h3>{translate("options_allowed_patterns_title")}</h3>
        <form
          class="add-form"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <PatternField
            label={translate("options_allowed_patterns_field")}
            source={source}
            verdict={verdict}
            onInput={(text) => {
              setSource(text);
              setVerdict(undefined);
            }}
            translate={translate}
          />
          <div class="row">
            <button type="submit" class="button strong" disabled={source === ""}>
              {translate("options_add")}
            </button>
          </div>
        </form>
        <ul class="own-list">
          {allowedPatterns.map((pattern) => (
            <li class="own-entry" key={pattern}>
              <code class="own-text">{pattern}</code>
              <button
                type="button"
                class="button"
                aria-label={translate("options_remove_named", pattern)}
                onClick={() =>
                  onChange(
                    (stored) => ({
                      allowedPatterns: stored.allowedPatterns.filter((each) => each !== pattern),
                    }),
                    "options_undo_removed",
                  )
                }
              >
                {translate("options_remove")}
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
    </section>
  );
}
