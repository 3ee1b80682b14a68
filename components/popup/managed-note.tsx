import type { JSX } from "preact";
import { isInForce, type Policy } from "../../lib/settings/policy.ts";
import type { Translate } from "../../lib/texts/translate.ts";
import { OrganisationAdvice } from "../organisation-advice.tsx";

interface ManagedNoteProps {
  readonly policy: Policy;
  readonly translate: Translate;
}

/** Says that an organisation manages some settings, what it learns from that, and what it advises. */
export function ManagedNote({ policy, translate }: ManagedNoteProps): JSX.Element | null {
  if (!isInForce(policy)) return null;
  return (
    <section class="managed">
      <p>{translate("policy_popup", policy.organisationName || translate("policy_organisation"))}</p>
      <OrganisationAdvice {...{ policy, translate }} />
    </section>
  );
}
