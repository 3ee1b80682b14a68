import type { JSX } from "preact";
import type { Policy } from "../lib/settings/policy.ts";
import type { Translate } from "../lib/texts/translate.ts";
import { ExternalLink } from "./external-link.tsx";

interface OrganisationAdviceProps {
  readonly policy: Policy;
  readonly translate: Translate;
}

/** The organisation's own words, and the page with its rules; nothing where it has given neither. */
export function OrganisationAdvice({ policy, translate }: OrganisationAdviceProps): JSX.Element {
  const { guidanceText, guidanceLink } = policy;
  return (
    <>
      {guidanceText !== "" && (
        <p class="organisation-advice" dir="auto">
          {guidanceText}
        </p>
      )}
      {guidanceLink !== "" && (
        <p>
          <ExternalLink target={guidanceLink} class="organisation-link" translate={translate}>
            {translate("policy_advice")}
          </ExternalLink>
        </p>
      )}
    </>
  );
}
