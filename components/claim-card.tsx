import type { JSX } from "preact";
import { type Claim, isOutdated } from "../lib/guidance/claims.ts";
import { type Plan, planNames } from "../lib/guidance/plans.ts";
import type { Translate } from "../lib/texts/translate.ts";
import { ExternalLink } from "./external-link.tsx";

interface ClaimProps {
  readonly claim: Claim;
  readonly translate: Translate;
  readonly now: Date;
  /** For dates and lists, as a BCP 47 tag. */
  readonly language: string;
}

/** A claim with the plans that it holds for, its date and the link to Anthropic's page. */
export function ClaimCard(props: ClaimProps): JSX.Element {
  return (
    <div class="claim">
      <p class="claim-text" id={nameTextOf(props.claim)}>
        {props.translate(props.claim.textKey)}
      </p>
      <ClaimSource {...props} />
    </div>
  );
}

/** The plans, date and link of a claim whose text, with the id of `nameTextOf`, stands elsewhere. */
export function ClaimSource({ claim, translate, now, language }: ClaimProps): JSX.Element {
  return (
    <p class="claim-source">
      <span class="claim-plans">{listPlans(claim.plans, language)}</span>
      <ExternalLink
        class="claim-link"
        target={claim.source}
        describedBy={nameTextOf(claim)}
        translate={translate}
      >
        {translate("popup_claim_source", formatDate(claim.asOf, language))}
      </ExternalLink>
      {isOutdated(claim, now) && <strong class="claim-outdated">{translate("popup_claim_outdated")}</strong>}
    </p>
  );
}

/** Id of the element that holds the text of `claim`. */
export function nameTextOf(claim: Claim): string {
  return `claim-${claim.id}`;
}

function listPlans(plans: readonly Plan[], language: string): string {
  const list = new Intl.ListFormat(language, { type: "unit", style: "short" });
  return list.format(plans.map((plan) => planNames[plan]));
}

function formatDate(isoDate: string, language: string): string {
  // An ISO date without a time is midnight in UTC; another time zone might show the day before.
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(isoDate),
  );
}
