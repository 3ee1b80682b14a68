/** Chromium can tell whether something paints over an element; TypeScript's DOM library does not know of it yet. */
interface VisibilityOptions extends IntersectionObserverInit {
  readonly trackVisibility: true;
  /** Milliseconds between looks; browsers take no less than 100. */
  readonly delay: number;
}

interface VisibilityEntry extends IntersectionObserverEntry {
  /** Undefined in Firefox. */
  readonly isVisible?: boolean;
}

export interface SightCallbacks {
  /** Another element came up into the top layer: it may lie over the dialog. */
  readonly onOvertaken: () => void;
  /** The dialog has become visible, or is covered, faded or filtered away. Chromium only. */
  readonly onVisible: (isVisible: boolean) => void;
}

/**
 * Watches whether the person can see an open dialog. Clicks reach it through whatever the page lays over it, so what
 * lets data go must not answer then.
 * @returns what ends the watch
 */
export function watchSight(
  dialog: HTMLDialogElement,
  { onOvertaken, onVisible }: SightCallbacks,
): () => void {
  const window = dialog.ownerDocument.defaultView ?? globalThis;
  const root = dialog.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : undefined;
  const ended = new AbortController();
  const onToggle = (event: Event): void => {
    // The dialog tells of itself too; out here its event comes from the host of its closed root.
    const isOwn = host !== undefined && event.composedPath().includes(host);
    if (isOwn || (event as ToggleEvent).newState !== "open") return;
    onOvertaken();
  };
  window.addEventListener("toggle", onToggle, { capture: true, signal: ended.signal });

  const options: VisibilityOptions = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver(
    (entries) => onVisible((entries.at(-1) as VisibilityEntry | undefined)?.isVisible !== false),
    options,
  );
  observer.observe(dialog);
  return () => {
    ended.abort();
    observer.disconnect();
  };
}
