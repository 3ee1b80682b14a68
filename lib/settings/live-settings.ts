import { browser } from "@wxt-dev/browser";
import { tryBrowser } from "./extension-life.ts";
import { applyPolicy, noPolicy, parsePolicy, type Policy } from "./policy.ts";
import { defaultSettings, parseSettings, type Settings, settingsVersion } from "./settings.ts";

/**
 * A Chromium that has just started gives no policy for seconds. By then, what the person chose shall hold; with a policy
 * that comes at once, nothing shall be shown that it forbids.
 */
const policyPatienceMs = 50;

/** The settings as they are now, in a script that lives longer than they do. */
export interface LiveSettings {
  /**
   * What holds: what the person chose, under their organisation's policy. There from the first moment on: the defaults,
   * until the browser has read what is stored.
   */
  readonly current: Settings;
  /** What the person chose, whatever the policy says: this is what is stored. */
  readonly chosen: Settings;
  readonly policy: Policy;
  /** Whether the browser gave what is stored, or took what was to be stored, when last asked. */
  readonly areKept: boolean;
  /** Changes settings here at once, and keeps the change for all tabs; of a private window nothing is kept. */
  change(update: (settings: Settings) => Partial<Settings>): Promise<void>;
  /** Looks again, after a time in which changes went unheard. */
  readAgain(): Promise<void>;
}

/** Follows the stored settings from now on. Never throws: where storage fails, the defaults or the last known hold. */
export function watchSettings(onChange: () => void = () => undefined): LiveSettings {
  let chosen = defaultSettings;
  let policy = noPolicy;
  let current = applyPolicy(chosen, policy);
  let areKept = true;
  /** Each change builds on what the one before has stored. */
  let lastWrite = Promise.resolve();

  function adopt(newChosen: Settings, newPolicy: Policy): void {
    const before = [chosen, policy];
    chosen = keepParts(chosen, newChosen);
    policy = keepParts(policy, newPolicy);
    if (chosen === before[0] && policy === before[1]) return;
    current = applyPolicy(chosen, policy);
    onChange();
  }

  async function readAgain(): Promise<void> {
    const policyToCome = readGivenPolicy();
    const [stored, given] = await Promise.all([readStored(), giveUpAfter(policyToCome, policyPatienceMs)]);
    areKept = stored !== undefined;
    adopt(stored ?? chosen, given === undefined ? policy : parsePolicy(given));
    void policyToCome.then((late) => {
      if (late !== undefined) adopt(chosen, parsePolicy(late));
    });
  }

  void tryBrowser(() => {
    browser.storage.onChanged.addListener(() => void readAgain());
    return readAgain();
  });

  return {
    get current() {
      return current;
    },
    get chosen() {
      return chosen;
    },
    get policy() {
      return policy;
    },
    get areKept() {
      return areKept;
    },
    readAgain,
    async change(update) {
      adopt({ ...chosen, ...update(chosen) }, policy);
      if (isPrivateWindow()) return;
      lastWrite = lastWrite.then(async () => {
        // Another tab may have changed something since: what is stored is the base of what will be.
        const base = (await readStored()) ?? chosen;
        const kept = await tryBrowser(async () => {
          await browser.storage.local.set({ version: settingsVersion, ...update(base) });
          return true;
        });
        areKept = kept === true;
      });
      await lastWrite;
    },
  };
}

/**
 * What was read anew, with each part that says the same as before as it was: what was made of a list of thousands of words
 * can be kept then. If nothing has changed, it is the same object.
 */
function keepParts<Whole extends object>(before: Whole, now: Whole): Whole {
  const kept = { ...now };
  let isSame = true;
  for (const key of Object.keys(now) as (keyof Whole)[]) {
    if (JSON.stringify(now[key]) === JSON.stringify(before[key])) kept[key] = before[key];
    else isSame = false;
  }
  return isSame ? before : kept;
}

/** What the organisation has written, in any state. Chromium gives `{}` where there is nothing, Firefox refuses. */
export function readGivenPolicy(): Promise<unknown> {
  return tryBrowser(() => browser.storage.managed.get());
}

function giveUpAfter<Answer>(answer: Promise<Answer>, patienceMs: number): Promise<Answer | undefined> {
  return Promise.race([answer, new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs))]);
}

async function readStored(): Promise<Settings | undefined> {
  const stored = await tryBrowser(() => browser.storage.local.get());
  return stored && parseSettings(stored);
}

function isPrivateWindow(): boolean {
  // In an orphan there is no such property any more, and nothing to store in either.
  return (browser.extension as typeof browser.extension | undefined)?.inIncognitoContext === true;
}
