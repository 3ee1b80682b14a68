import type { Policy } from "../../lib/settings/policy.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import type { MessageKey, Translate } from "../../lib/texts/translate.ts";

/**
 * Changes what is stored; the page is drawn again with the result.
 * @param told said at the foot of the page, with an Undo beside it: for what takes something away
 */
export type ChangeSettings = (update: (settings: Settings) => Partial<Settings>, told?: MessageKey) => void;

/** What each part of the settings page is given. */
export interface SettingProps {
  /** What the person has chosen; the choices among it are those that hold under the policy. */
  readonly settings: Settings;
  readonly policy: Policy;
  /** Whether the browser reads and keeps the settings. */
  readonly areKept: boolean;
  readonly onChange: ChangeSettings;
  readonly translate: Translate;
  /** For numbers and plurals, as a BCP 47 tag. */
  readonly language: string;
}
