import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { type Claim, isOutdated } from "../../lib/guidance/claim.ts";
import { comparison, type ComparisonCell } from "../../lib/guidance/comparison.ts";
import { readEnglishOriginal } from "../../lib/guidance/english-original.ts";
import { type Plan, planNames, plans } from "../../lib/guidance/plans.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { isTranslated, listPlans } from "../claim-card.tsx";
import { ExternalLink } from "../external-link.tsx";
import { formatDate } from "../format-date.ts";

interface PlanTableProps {
  /** The person's plan: its column stands out. */
  readonly plan: Plan | null;
  readonly claims: readonly Claim[];
  readonly translate: Translate;
  readonly now: Date;
  readonly language: string;
}

/**
 * The plans side by side. Where there is no room for columns each question becomes a list: the roles keep it a table
 * for a screen reader then.
 */
export function PlanTable({ plan, ...shown }: PlanTableProps): JSX.Element {
  const { translate } = shown;
  const [showsOriginal, setShowsOriginal] = useState(false);
  return (
    <section class="guide-section" id="compare">
      <h2 id="compare-title">{translate("compare_title")}</h2>
      {isTranslated(translate) && (
        <button
          type="button"
          class="original-toggle"
          aria-pressed={showsOriginal}
          aria-describedby="compare-title"
          onClick={() => setShowsOriginal(!showsOriginal)}
        >
          {translate("guide_original")}
        </button>
      )}
      <table class="plan-table" role="table" aria-labelledby="compare-title">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {plans.map((each) => (
              <th key={each} role="columnheader" scope="col" class={each === plan ? "own-plan" : ""}>
                {planNames[each]}
                {each === plan && <span class="own-plan-mark">{translate("plan_label")}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {comparison.map(({ titleKey, cells }) => (
            <tr key={titleKey} role="row">
              <th role="rowheader" scope="row">
                {translate(titleKey)}
              </th>
              {cells.map((cell) => (
                <Cell
                  key={cell.plans.join()}
                  cell={cell}
                  isOwn={plan !== null && cell.plans.includes(plan)}
                  showsOriginal={showsOriginal}
                  {...shown}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellProps = Omit<PlanTableProps, "plan"> & {
  readonly cell: ComparisonCell;
  readonly isOwn: boolean;
  readonly showsOriginal: boolean;
};

function Cell({ cell, isOwn, showsOriginal, claims, translate, now, language }: CellProps): JSX.Element {
  const textId = useId();
  const claim = claims.find(({ id }) => id === cell.claim);
  return (
    <td
      role="cell"
      colSpan={cell.plans.length}
      aria-colspan={cell.plans.length}
      class={isOwn ? "own-plan" : ""}
    >
      <span class="cell-plans">{listPlans(cell.plans, language)}</span>
      {showsOriginal ? (
        <span id={textId} lang="en">
          {readEnglishOriginal(cell.textKey)}
        </span>
      ) : (
        <span id={textId}>{translate(cell.textKey)}</span>
      )}
      {claim && (
        <ExternalLink class="cell-source" target={claim.source} describedBy={textId} translate={translate}>
          {formatDate(claim.asOf, language)}
        </ExternalLink>
      )}
      {claim?.confidence === "medium" && (
        <span class="claim-uncertain" title={translate("popup_claim_uncertain_hint")}>
          {translate("popup_claim_uncertain")}
        </span>
      )}
      {claim && isOutdated(claim, now) && (
        <strong class="claim-outdated">{translate("popup_claim_outdated")}</strong>
      )}
    </td>
  );
}
