import type { JSX } from "preact";
import type { GuidePlace } from "../../lib/guidance/guide-address.ts";
import type { Tip } from "../../lib/guidance/tips.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { GuideLink } from "../guide-link.tsx";

interface TipCardProps {
  readonly tip: Tip;
  /** Where in the guide more of it stands. */
  readonly place: GuidePlace;
  /** Puts it away for good. */
  readonly onDismiss: (id: string) => void;
  readonly translate: Translate;
}

/** One thing worth knowing about what was found lately. */
export function TipCard({ tip, place, onDismiss, translate }: TipCardProps): JSX.Element {
  return (
    <section class="tip" aria-label={translate("tip_label")}>
      <p>{translate(tip.textKey)}</p>
      <div class="tip-actions">
        <GuideLink place={place}>{translate(tip.link.textKey)}</GuideLink>
        <button type="button" class="button" onClick={() => onDismiss(tip.id)}>
          {translate("tip_dismiss")}
        </button>
      </div>
    </section>
  );
}
