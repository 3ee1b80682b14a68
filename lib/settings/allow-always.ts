import type { LiveSettings } from "./live-settings.ts";
import type { AllowedValue } from "./settings.ts";

/** Puts a value on the person's allowlist, once: from then on it may go, in every tab. */
export function allowAlways(settings: LiveSettings, { type, value }: AllowedValue): Promise<void> {
  return settings.change(({ allowlist }) => {
    const isThere = allowlist.some((entry) => entry.type === type && entry.value === value);
    return { allowlist: isThere ? allowlist : [...allowlist, { type, value }] };
  });
}
