import type { JSX } from "preact";
import { type Translate, translateCount } from "../../lib/texts/translate.ts";
import { PauseChoice, type PauseSpan } from "./pause-choice.tsx";
import { StatusIcon } from "./status-icon.tsx";

/** What the popup knows about the tab it was opened on; `asking` until the tab has answered. */
export type PopupStatus =
  "asking" | "watching" | "searching" | "lost" | "fought" | "paused" | "reload" | "denied" | "elsewhere";

export interface PopupTab {
  readonly status: PopupStatus;
  /** Why and until when a tab is paused. */
  readonly pause?: { readonly span: PauseSpan; readonly ends: Date };
  /** How many detectors failed on this page. */
  readonly failedChecks?: number;
  readonly areSettingsKept?: boolean;
}

export interface StatusActions {
  readonly onPause: (span: PauseSpan) => void;
  readonly onResume: () => void;
  readonly onReload: () => void;
  /** Leads to where the person can let us into Claude's page. */
  readonly onAllow: () => void;
}

interface StatusPanelProps extends StatusActions {
  readonly tab: PopupTab;
  readonly mayPause: boolean;
  readonly translate: Translate;
  readonly language: string;
}

/** One sentence on how the tab is doing, and the one step that helps. */
export function StatusPanel({
  tab,
  mayPause,
  translate,
  language,
  ...actions
}: StatusPanelProps): JSX.Element {
  const { status, failedChecks = 0, areSettingsKept = true } = tab;
  return (
    <>
      <div class="status" role="status">
        <StatusIcon status={status} />
        <div class="status-text">
          <p class="status-sentence">{translate(`popup_status_${status}`)}</p>
          <p class="status-hint">{hintOf(tab, translate, language)}</p>
          {failedChecks > 0 && (
            <p class="status-fault">
              {translateCount(translate, language, "popup_failed_checks", failedChecks)}
            </p>
          )}
          {!areSettingsKept && <p class="status-fault">{translate("popup_settings_not_kept")}</p>}
        </div>
      </div>
      <StatusAction {...{ status, mayPause, translate }} {...actions} />
    </>
  );
}

function hintOf({ status, pause }: PopupTab, translate: Translate, language: string): string {
  if (status === "asking") return "";
  if (status !== "paused") return translate(`popup_status_${status}_hint`);
  if (pause?.span !== "hour") return translate(`popup_paused_${pause?.span ?? "site"}`);
  const time = new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(pause.ends);
  return translate("popup_paused_hour", time);
}

interface StatusActionProps extends StatusActions {
  readonly status: PopupStatus;
  readonly mayPause: boolean;
  readonly translate: Translate;
}

/** While the tab has not answered there is room for what comes, so that nothing moves. */
function StatusAction({ status, mayPause, translate, ...actions }: StatusActionProps): JSX.Element | null {
  switch (status) {
    case "asking":
      return <div class="status-action" />;
    case "elsewhere":
      return null;
    case "watching":
    case "searching":
      if (!mayPause) return null;
      return (
        <div class="status-action">
          <PauseChoice onPause={actions.onPause} translate={translate} />
        </div>
      );
    case "paused":
      return (
        <div class="status-action">
          <button type="button" class="button strong" onClick={actions.onResume}>
            {translate("popup_resume")}
          </button>
        </div>
      );
    case "denied":
      return (
        <div class="status-action">
          <button type="button" class="button strong" onClick={actions.onAllow}>
            {translate("popup_allow")}
          </button>
        </div>
      );
    case "lost":
    case "fought":
    case "reload":
      return (
        <div class="status-action">
          <button type="button" class="button strong" onClick={actions.onReload}>
            {translate("popup_reload")}
          </button>
        </div>
      );
  }
}
