import type { JSX } from "preact";
import type { Claim } from "../lib/guidance/claim.ts";
import { isoDayOf, reviewTrainingCheck } from "../lib/guidance/training-check.ts";
import type { Translate } from "../lib/texts/translate.ts";
import { formatRecentDate } from "./format-date.ts";

interface TrainingStatusProps {
  /** ISO date of the person's last look at Claude's setting. */
  readonly checkedOn: string | null;
  /** Notes the day of a look; null forgets it. */
  readonly onCheck: (day: string | null) => void;
  readonly claims: readonly Claim[];
  readonly translate: Translate;
  readonly now: Date;
  readonly language: string;
}

/** When the person last looked at Claude's training setting. How it stands nobody but Claude can tell. */
export function TrainingStatus(props: TrainingStatusProps): JSX.Element {
  const { checkedOn, onCheck, claims, translate, now, language } = props;
  const check = reviewTrainingCheck(checkedOn, claims, now);
  return (
    <div class="training-status">
      <p role="status">
        {checkedOn !== null && (
          <span class="training-checked">
            {translate("training_checked_on", formatRecentDate(checkedOn, language, now))}
          </span>
        )}
        {(check === "due" || check === "changed") && (
          <span class="training-due">{translate(`training_${check}`)}</span>
        )}
      </p>
      {checkedOn !== isoDayOf(now) && (
        <button
          type="button"
          class={check === "checked" ? "button quiet" : "button"}
          onClick={() => onCheck(isoDayOf(now))}
        >
          {translate(check === "unchecked" ? "training_check" : "training_check_again")}
        </button>
      )}
      {check === "checked" && (
        <button type="button" class="button quiet" onClick={() => onCheck(null)}>
          {translate("training_forget")}
        </button>
      )}
    </div>
  );
}
