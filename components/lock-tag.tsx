import type { JSX } from "preact";
import type { Policy } from "../lib/settings/policy.ts";
import type { Translate } from "../lib/texts/translate.ts";

interface LockTagProps {
  readonly policy: Policy;
  readonly translate: Translate;
}

/** Stands beside what the person can't change, and says who has set it. */
export function LockTag({ policy: { organisationName }, translate }: LockTagProps): JSX.Element {
  return (
    <span class="lock-tag">
      <svg class="lock-icon" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M3.5 5.5v-2a2.5 2.5 0 0 1 5 0v2M2.5 5.5h7v5h-7z" />
      </svg>
      {organisationName === ""
        ? translate("policy_set_by_unnamed")
        : translate("policy_set_by", organisationName)}
    </span>
  );
}
