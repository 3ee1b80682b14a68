import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Decision } from "../lib/decide/decide.ts";
import { adviceOf } from "../lib/detect/advice.ts";
import type { Finding } from "../lib/detect/finding.ts";
import type { Settings } from "../lib/settings/settings.ts";
import { formatNumber, type Translate, translateCount } from "../lib/texts/translate.ts";
import { lineOf } from "./describe-place.ts";
import { MarkedText } from "./marked-text.tsx";

interface TryItProps {
  /** What would happen to this text in Claude's page, with the settings as they are. */
  readonly check: (text: string) => Decision;
  readonly settings: Settings;
  /** What the box holds at first. */
  readonly example?: string;
  readonly translate: Translate;
  readonly language: string;
}

/** So many finds are explained one by one, and so many marked: more would take seconds to draw. */
const mostExplained = 50;
const mostMarked = 1000;

/** In UTF-16 units: a longer text is looked at when the keys rest, for so many milliseconds. */
const longestLive = 20_000;
const restMs = 200;

/** A box for any text that shows, live, what would be found in it and why. The text stays in this page. */
export function TryIt({ check, settings, example = "", translate, language }: TryItProps): JSX.Element {
  const [written, setText] = useState(example);
  const [rested, setRested] = useState(example);
  const text = written.length > longestLive ? rested : written;
  useEffect(() => {
    const timer = setTimeout(() => setRested(written), restMs);
    return () => clearTimeout(timer);
  }, [written]);
  // Settings that change change the answer: they are what `check` looks at.
  const decision = useMemo(() => check(text), [check, text, settings]);
  const findings = findingsOf(decision);
  return (
    <>
      <label class="field">
        <span class="visually-hidden">{translate("options_try_field")}</span>
        <textarea
          rows={6}
          value={written}
          placeholder={translate("options_try_placeholder")}
          autocomplete="off"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p class="try-outcome" role="status">
        {text.trim() !== "" && translate(`options_try_${decision.kind}`)}
      </p>
      {findings.length > 0 && (
        <>
          <MarkedText text={text} spans={findings.slice(0, mostMarked)} />
          {findings.length > mostMarked && (
            <p class="hint">{translate("options_try_marked_first", formatNumber(language, mostMarked))}</p>
          )}
          <ul class="try-list">
            {findings.slice(0, mostExplained).map((finding) => (
              <TryRow key={finding.start} {...{ finding, text, translate, language }} />
            ))}
          </ul>
          {findings.length > mostExplained && (
            <p class="hint">
              {translateCount(translate, language, "options_list_more", findings.length - mostExplained)}
            </p>
          )}
        </>
      )}
    </>
  );
}

type ShownFinding = Finding & { readonly tone: "notice" | "hold" };

type TryRowProps = Pick<TryItProps, "translate" | "language"> & {
  readonly finding: ShownFinding;
  readonly text: string;
};

function TryRow({ finding, text, translate, language }: TryRowProps): JSX.Element {
  const kind = adviceOf(finding.detector);
  const line = lineOf(text, finding);
  return (
    <li class={`try-row ${finding.tone}`}>
      <p class="try-name">
        {translate(`advice_${kind}_name`)}
        {line !== undefined && (
          <span class="hint"> · {translate("card_line", formatNumber(language, line))}</span>
        )}
      </p>
      <p>{translate(`advice_${kind}_risk`)}</p>
      <p class="hint">
        {translate(`options_try_is_${finding.tone}`)} {translate(`options_try_sure_${finding.confidence}`)}{" "}
        {translate("options_try_detector", finding.detector)}
      </p>
    </li>
  );
}

/** All that is told, in the order of the text. */
function findingsOf(decision: Decision): ShownFinding[] {
  if (decision.kind === "clear") return [];
  const told = decision.findings.map((finding) => ({ ...finding, tone: decision.kind }));
  const notices = decision.kind === "hold" ? decision.notices : [];
  return [...told, ...notices.map((finding) => ({ ...finding, tone: "notice" as const }))].sort(
    (a, b) => a.start - b.start,
  );
}
