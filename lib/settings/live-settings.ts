import browser from "webextension-polyfill";
import { tryBrowser } from "./extension-life.ts";
import { defaultSettings, parseSettings, type Settings, settingsVersion } from "./settings.ts";

/** The settings as they are now, in a script that lives longer than they do. */
export interface LiveSettings {
  /** There from the first moment on: the defaults, until the browser has read what is stored. */
  readonly current: Settings;
  /** Whether the browser gave what is stored, or took what was to be stored, when last asked. */
  readonly areKept: boolean;
  /** Changes settings here at once, and keeps the change for all tabs; of a private window nothing is kept. */
  change(update: (settings: Settings) => Partial<Settings>): Promise<void>;
  /** Looks again, after a time in which changes went unheard. */
  readAgain(): Promise<void>;
}

/** Follows the stored settings from now on. Never throws: where storage fails, the defaults or the last known hold. */
export function watchSettings(onChange: () => void = () => undefined): LiveSettings {
  let current = defaultSettings;
  let areKept = true;

  function adopt(settings: Settings): void {
    if (JSON.stringify(settings) === JSON.stringify(current)) return;
    current = settings;
    onChange();
  }

  async function readAgain(): Promise<void> {
    const stored = await readStored();
    areKept = stored !== undefined;
    if (stored !== undefined) adopt(stored);
  }

  void tryBrowser(() => {
    browser.storage.local.onChanged.addListener(() => void readAgain());
    return readAgain();
  });

  return {
    get current() {
      return current;
    },
    get areKept() {
      return areKept;
    },
    readAgain,
    async change(update) {
      adopt({ ...current, ...update(current) });
      if (isPrivateWindow()) return;
      // Another tab may have changed something since: what is stored is the base of what will be.
      const base = (await readStored()) ?? current;
      const kept = await tryBrowser(async () => {
        await browser.storage.local.set({ version: settingsVersion, ...update(base) });
        return true;
      });
      areKept = kept === true;
    },
  };
}

async function readStored(): Promise<Settings | undefined> {
  const stored = await tryBrowser(() => browser.storage.local.get());
  return stored && parseSettings(stored);
}

function isPrivateWindow(): boolean {
  // In an orphan there is no such property any more, and nothing to store in either.
  return (browser.extension as typeof browser.extension | undefined)?.inIncognitoContext === true;
}
