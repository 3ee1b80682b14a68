import { browser } from "@wxt-dev/browser";

/**
 * Whether this script has outlived its extension, which was updated, switched off or removed: from inside nobody can
 * tell which. Chromium lets such a script run on without the browser's functions; Firefox ends it.
 */
export function isOrphaned(): boolean {
  try {
    // Typed as always there; in an orphan it is undefined, or reading it throws.
    return (browser.runtime.id as string | undefined) === undefined;
  } catch {
    return true;
  }
}

/** Calls the browser; whatever goes wrong, an orphan's throw included, gives `undefined` instead. */
export async function tryBrowser<Result>(call: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await call();
  } catch {
    return undefined;
  }
}
