import type { JSX } from "preact";
import type { PolicyFault } from "../../lib/settings/check-policy.ts";
import type { Policy } from "../../lib/settings/policy.ts";
import { type MessageKey, type Translate, translateCount } from "../../lib/texts/translate.ts";
import { OrganisationAdvice } from "../organisation-advice.tsx";

interface PolicySectionProps {
  readonly policy: Policy;
  readonly faults: readonly PolicyFault[];
  readonly translate: Translate;
  readonly language: string;
}

/** So many faults are told one by one. */
const mostFaults = 20;

/** What the organisation has settled beyond single settings, and what is wrong with its policy. */
export function PolicySection({ policy, faults, translate, language }: PolicySectionProps): JSX.Element {
  const more = faults.length - mostFaults;
  return (
    <section id="policy">
      <h2>{policyTitle(policy, translate)}</h2>
      <p class="hint">{translate("policy_hint")}</p>
      <OrganisationAdvice {...{ policy, translate }} />
      <ul>
        {rulesOf(policy).map((rule) => (
          <li key={rule}>{translate(rule)}</li>
        ))}
      </ul>
      {faults.length > 0 && (
        <>
          <h3>{translate("policy_faults")}</h3>
          <ul class="policy-faults">
            {faults.slice(0, mostFaults).map(({ place, fault }) => (
              <li key={place}>
                <code>{place}</code> {translate(`policy_fault_${fault}`)}
              </li>
            ))}
          </ul>
          {more > 0 && <p class="hint">{translateCount(translate, language, "options_list_more", more)}</p>}
        </>
      )}
    </section>
  );
}

/** By whom settings are settled. */
export function policyTitle({ organisationName }: Policy, translate: Translate): string {
  return organisationName === ""
    ? translate("policy_title_unnamed")
    : translate("policy_title", organisationName);
}

function rulesOf(policy: Policy): MessageKey[] {
  const rules: [isSet: boolean, rule: MessageKey][] = [
    [!policy.maySendAsIs, "policy_rule_send"],
    [policy.maySendAsIs && policy.reasons.length > 0, "policy_rule_reasons"],
    [!policy.mayChangeActions, "policy_rule_actions"],
    [!policy.mayAllowAlways, "policy_rule_allowlist"],
    [!policy.mayPause, "policy_rule_pause"],
  ];
  return rules.filter(([isSet]) => isSet).map(([, rule]) => rule);
}
