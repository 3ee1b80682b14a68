import baseCss from "./closed-root.css?inline";
import { pageTheme } from "./page-theme.ts";

/** An element of ours in the page, and the root inside it that page scripts cannot walk into. */
export interface ClosedRoot {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** Marks our elements, so that a newer copy of the script can remove what an older one left behind. */
const hostAttribute = "data-quiet-layer";

/** Makes an element with a closed root and styles of its own, not yet in the page. */
export function createClosedRoot(document: Document, css: string): ClosedRoot {
  const host = document.createElement("div");
  host.setAttribute(hostAttribute, "");
  const root = host.attachShadow({ mode: "closed" });
  addStyles(root, baseCss + css);
  for (const type of ["mousedown", "click"]) root.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}

/**
 * Keeps the page from hearing that the person presses something of ours or that the focus goes there. A dialog of the
 * page's closes at a press outside of it, with the text in it lost, and takes the focus back that has left it.
 *
 * To be called before any script of the page runs, so that its listeners come first.
 */
export function keepPresses(window: Window): void {
  const isOurs = (target: EventTarget | null): boolean =>
    target instanceof Element && target.hasAttribute(hostAttribute);
  for (const type of ["pointerdown", "focusin", "focusout"] as const) {
    window.addEventListener(
      type,
      (event) => {
        const isLeftForUs = type === "focusout" && isOurs(event.relatedTarget);
        if (isLeftForUs || isOurs(event.target)) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
}

/** Makes our element light or dark as the page is now, whatever the system prefers. */
export function followPageTheme({ host }: ClosedRoot): void {
  host.dataset["theme"] = pageTheme(host.ownerDocument);
}

/** Removes what an earlier copy of this script drew into the page. */
export function removeStaleHosts(document: Document): void {
  for (const host of document.querySelectorAll(`[${hostAttribute}]`)) host.remove();
}

function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 153 refuses a sheet made in a content script (an Xray error); a style element does there.
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}
