import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { mayAlwaysAllow } from "../../lib/decide/actions.ts";
import type { PatternVerdict } from "../../lib/settings/check-pattern.ts";
import { type AllowedValue, longestEntry, mostEntries } from "../../lib/settings/settings.ts";
import { LockTag } from "../lock-tag.tsx";
import { OrganisationList } from "./organisation-list.tsx";
import { describeEntryFault, type EntryVerdict, PatternField } from "./pattern-field.tsx";
import { RemoveButton } from "./remove-button.tsx";
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
  const [verdict, setVerdict] = useState<EntryVerdict>();

  const add = (): void => {
    const checked = allowedPatterns.includes(source) ? "known" : checkPattern(source);
    setVerdict(checked);
    if (checked !== "fine") return;
    onChange((stored) => ({
      allowedPatterns: [...new Set([...stored.allowedPatterns, source])],
    }));
    setSource("");
    setVerdict(undefined);
  };

  return (
    <section id="allowlist">
      <h2>{translate("options_allowlist_title")}</h2>
      <p class="hint">{translate("options_allowlist_hint")}</p>
      <OrganisationList
        entries={[
          ...policy.allowlist.filter(({ type }) => mayAlwaysAllow(type)).map(({ value }) => value),
          ...policy.allowedPatterns,
        ]}
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
            {allowlist.map((entry, index) => (
              // A value that is changed stays in its row; one that goes makes new rows.
              <AllowedRow
                key={`${index} ${allowlist.length}`}
                {...{ entry, allowlist, onChange, translate }}
                name={nameOfType(entry.type)}
              />
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
            <button
              type="submit"
              class="button strong"
              disabled={source === "" || allowedPatterns.length >= mostEntries.allowedPatterns}
            >
              {translate("options_add")}
            </button>
          </div>
        </form>
        <ul class="own-list">
          {allowedPatterns.map((pattern) => (
            <li class="own-entry" key={pattern}>
              <code class="own-text">{pattern}</code>
              <RemoveButton
                name={pattern}
                onRemove={() =>
                  onChange(
                    (stored) => ({
                      allowedPatterns: stored.allowedPatterns.filter((each) => each !== pattern),
                    }),
                    "options_undo_removed",
                  )
                }
                translate={translate}
              />
            </li>
          ))}
        </ul>
      </fieldset>
    </section>
  );
}

type AllowedRowProps = Pick<SettingProps, "onChange" | "translate"> & {
  readonly entry: AllowedValue;
  readonly allowlist: readonly AllowedValue[];
  /** What its type is called. */
  readonly name: string;
};

function AllowedRow({ entry, allowlist, name, onChange, translate }: AllowedRowProps): JSX.Element {
  const { type, value } = entry;
  const [fault, setFault] = useState<EntryVerdict>("fine");
  // What is typed must outlast that the page is drawn anew, as when another tab has changed something.
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const faultId = useId();
  const isThis = (each: AllowedValue): boolean => each.type === type && each.value === value;

  const edit = (): void => {
    const changed = typed.trim();
    const isKnown =
      changed !== value && allowlist.some((each) => each.type === type && each.value === changed);
    const verdict = changed.length > longestEntry ? "long" : isKnown ? "known" : "fine";
    setFault(verdict);
    if (changed === "") setTyped(value);
    else if (verdict === "fine") {
      setTyped(changed);
      onChange((stored) => ({
        allowlist: stored.allowlist.map((each) => (isThis(each) ? { type, value: changed } : each)),
      }));
    }
  };

  return (
    <li class="own-entry">
      <span class="own-kind">{name}</span>
      <input
        class="own-text"
        type="text"
        dir="auto"
        value={typed}
        aria-label={name}
        aria-invalid={fault !== "fine"}
        aria-describedby={faultId}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={edit}
      />
      <span class="fault" id={faultId} role="status">
        {describeEntryFault(fault, translate)}
      </span>
      <RemoveButton
        name={value}
        onRemove={() =>
          onChange(
            (stored) => ({ allowlist: stored.allowlist.filter((each) => !isThis(each)) }),
            "options_undo_removed",
          )
        }
        translate={translate}
      />
    </li>
  );
}
