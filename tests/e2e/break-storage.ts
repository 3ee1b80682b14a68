/** Runs in a page of the extension: from now on the browser stores nothing. */
export function breakStorage(): void {
  chrome.storage.local.set = () => Promise.reject(new Error("The disk is full."));
}

/** The part of the browser's API that is used here; both browsers know it by this name. */
declare const chrome: { storage: { local: { set(): Promise<void> } } };
