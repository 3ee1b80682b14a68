import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { type Claim, isOutdated } from "../lib/guidance/claim.ts";
import { readEnglishOriginal } from "../lib/guidance/english-original.ts";
import { type Plan, planNames } from "../lib/guidance/plans.ts";
import type { Translate } from "../lib/texts/translate.ts";
import { ExternalLink } from "./external-link.tsx";
import { formatDate } from "./format-date.ts";

interface ClaimProps {
  readonly claim: Claim;
  /** Names the plans that the claim holds for, where the person has not picked one. */
  readonly namesPlans: boolean;
  readonly translate: Translate;
  readonly now: Date;
  /** For dates and lists, as a BCP 47 tag. */
  readonly language: string;
}

/** A claim with the plans that it holds for, its date and the link to Anthropic's page. */
export function ClaimCard(props: ClaimProps): JSX.Element {
  const textId = useId();
  return (
    <div class="claim">
      <p class="claim-text" id={textId}>
        {props.translate(props.claim.textKey)}
      </p>
      <ClaimSource {...props} textId={textId} />
    </div>
  );
}

/** The plans, date and link of a claim whose text stands in the element of `textId`. */
export function ClaimSource(props: ClaimProps & { readonly textId: string }): JSX.Element {
  const { claim, namesPlans, textId, translate, now, language } = props;
  const [showsOriginal, setShowsOriginal] = useState(false);
  return (
    <div class="claim-source">
      {namesPlans && <span class="claim-plans">{listPlans(claim.plans, language)}</span>}
      <ExternalLink class="claim-link" target={claim.source} describedBy={textId} translate={translate}>
        {translate("popup_claim_source", formatDate(claim.asOf, language))}
      </ExternalLink>
      {claim.confidence === "medium" && (
        <span class="claim-uncertain" title={translate("popup_claim_uncertain_hint")}>
          {translate("popup_claim_uncertain")}
        </span>
      )}
      {isOutdated(claim, now) && <strong class="claim-outdated">{translate("popup_claim_outdated")}</strong>}
      {isTranslated(translate) && (
        <button
          type="button"
          class="original-toggle"
          aria-expanded={showsOriginal}
          aria-describedby={textId}
          onClick={() => setShowsOriginal(!showsOriginal)}
        >
          {translate("guide_original")}
        </button>
      )}
      {showsOriginal && (
        <p class="claim-original" lang="en">
          {readEnglishOriginal(claim.textKey)}
        </p>
      )}
    </div>
  );
}

/** Whether the person reads a translation: the English original is worth a click then. */
export function isTranslated(translate: Translate): boolean {
  return translate("language_code") !== "en";
}

/** "Free, Pro, Max". */
export function listPlans(plans: readonly Plan[], language: string): string {
  const list = new Intl.ListFormat(language, { type: "unit", style: "short" });
  return list.format(plans.map((plan) => planNames[plan]));
}
