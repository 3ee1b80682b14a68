import type { JSX } from "preact";
import { useId, useMemo, useState } from "preact/hooks";
import type { PatternVerdict } from "../../lib/settings/check-pattern.ts";
import { longestEntry, mostEntries, type OwnAction, type OwnPattern } from "../../lib/settings/settings.ts";
import { MarkedText } from "../marked-text.tsx";
import { OrganisationList } from "./organisation-list.tsx";
import { OwnActionSelect } from "./own-action-select.tsx";
import { describeEntryFault, type EntryVerdict, PatternField } from "./pattern-field.tsx";
import { RemoveButton } from "./remove-button.tsx";
import type { SettingProps } from "./setting-props.ts";

interface OwnPatternsSectionProps extends SettingProps {
  readonly checkPattern: (source: string) => PatternVerdict;
  /** Where a pattern matches a text, in order and apart; nowhere if it is none. */
  readonly matchPattern: (source: string, text: string) => readonly { start: number; end: number }[];
}

/** Regular expressions for what no list can hold, such as case numbers; each checked before it is taken. */
export function OwnPatternsSection(props: OwnPatternsSectionProps): JSX.Element {
  const { settings, policy, onChange, checkPattern, matchPattern, translate, language } = props;
  const { ownPatterns } = settings;
  const [name, setName] = useState("");
  const [source, setSource] = useState("");
  const [action, setAction] = useState<OwnAction>("notice");
  const [sample, setSample] = useState("");
  const [verdict, setVerdict] = useState<EntryVerdict>();

  const isNameTooLong = name.trim().length > longestEntry;
  const nameFaultId = useId();

  // What could take minutes is not tried at all.
  const isTried = sample !== "" && source !== "";
  const isSafe = useMemo(() => isTried && checkPattern(source) === "fine", [isTried, source, checkPattern]);

  const add = (): void => {
    const isKnown = ownPatterns.some((each) => each.source === source);
    const checked = isKnown ? "known" : checkPattern(source);
    setVerdict(checked);
    if (checked !== "fine" || isNameTooLong) return;
    onChange((stored) => ({
      ownPatterns: [...stored.ownPatterns, { name: name.trim(), source, action }].slice(
        0,
        mostEntries.ownPatterns,
      ),
    }));
    setName("");
    setSource("");
    setVerdict(undefined);
  };

  return (
    <section id="patterns">
      <h2>{translate("options_patterns_title")}</h2>
      <p class="hint">{translate("options_patterns_hint")}</p>
      <OrganisationList
        entries={policy.ownPatterns.map(({ name }) => name)}
        {...{ policy, translate, language }}
      />
      <form
        class="add-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="field">
          <span>{translate("options_patterns_name")}</span>
          <input
            type="text"
            value={name}
            autocomplete="off"
            aria-invalid={isNameTooLong}
            aria-describedby={nameFaultId}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <span class="fault" id={nameFaultId} role="status">
            {isNameTooLong && describeEntryFault("long", translate)}
          </span>
        </label>
        <PatternField
          label={translate("options_patterns_source")}
          source={source}
          verdict={verdict}
          onInput={(text) => {
            setSource(text);
            setVerdict(undefined);
          }}
          translate={translate}
        />
        <label class="field">
          <span>{translate("options_patterns_sample")}</span>
          <textarea rows={2} value={sample} onInput={({ currentTarget }) => setSample(currentTarget.value)} />
        </label>
        {isSafe && (
          <MarkedText
            text={sample}
            spans={matchPattern(source, sample).map((span) => ({ ...span, tone: action }))}
          />
        )}
        <div class="row">
          <OwnActionSelect
            label={translate("options_patterns_action")}
            chosen={action}
            onChoose={setAction}
            translate={translate}
          />
          <button
            type="submit"
            class="button strong"
            disabled={name.trim() === "" || source === "" || ownPatterns.length >= mostEntries.ownPatterns}
          >
            {translate("options_add")}
          </button>
        </div>
      </form>
      {ownPatterns.length === 0 ? (
        <p class="empty">{translate("options_patterns_empty")}</p>
      ) : (
        <ul class="own-list">
          {ownPatterns.map((entry) => (
            <PatternRow key={entry.source} {...{ entry, onChange, translate }} />
          ))}
        </ul>
      )}
    </section>
  );
}

type PatternRowProps = Pick<SettingProps, "onChange" | "translate"> & {
  readonly entry: OwnPattern;
};

function PatternRow({ entry, onChange, translate }: PatternRowProps): JSX.Element {
  const isThis = ({ source }: OwnPattern): boolean => source === entry.source;
  return (
    <li class="own-entry">
      <span class="own-text" dir="auto">
        {entry.name} <code>{entry.source}</code>
      </span>
      <OwnActionSelect
        label={entry.name}
        chosen={entry.action}
        onChoose={(action) =>
          onChange(({ ownPatterns }) => ({
            ownPatterns: ownPatterns.map((each) => (isThis(each) ? { ...each, action } : each)),
          }))
        }
        translate={translate}
      />
      <RemoveButton
        name={entry.name}
        onRemove={() =>
          onChange(
            ({ ownPatterns }) => ({ ownPatterns: ownPatterns.filter((each) => !isThis(each)) }),
            "options_undo_removed",
          )
        }
        translate={translate}
      />
    </li>
  );
}
