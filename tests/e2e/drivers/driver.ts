/** What the harness asks of a browser. Everything a person could do goes in as trusted input. */

import type { GivenPolicy } from "./policy-file.ts";

export type BrowserName = "chromium" | "firefox";

export interface LaunchOptions {
  /** The unpacked extension, as the build leaves it; without one the browser is as it comes. */
  readonly extensionFolder?: string;
  /** Leaves open the page that welcomes a person on install; by default the browser is as on the days after. */
  readonly keepsWelcome?: boolean;
  /** What an organisation has settled for the extension; not every machine can do that (see `whyNoPolicy`). */
  readonly policy?: GivenPolicy;
  /** Port on 127.0.0.1 of the proxy through which all of the browser's requests go. */
  readonly proxyPort: number;
  /** A window to look at, instead of a headless browser. */
  readonly visible?: boolean;
}

export interface DrivenBrowser {
  readonly name: BrowserName;
  /** Hosts of the browser's maker: browsers ask them for updates and lists, extension or not, whenever they like. */
  readonly makersHosts: RegExp;
  /** A new tab in front of the others. */
  openTab(): Promise<Tab>;
  /**
   * A page of the extension in a tab behind the others, so that the tab in front stays the active one:
   * that is how the popup sees the browser when it opens from the toolbar.
   */
  openExtensionPage(path: string): Promise<Tab>;
  /** Changes the policy under the running browser; absent where it is read at the start only. */
  changePolicy?(policy: GivenPolicy): Promise<void>;
  /** Ends the extension's background script, as the browser does when that is idle; absent where it can't be driven. */
  endBackground?(): Promise<void>;
  /** Takes our access to Claude's page away, as a person can in the browser's own pages. */
  takeAccess(): Promise<void>;
  /** Gives it back there; absent where our own button can, since the browser's question is answered with yes. */
  giveAccess?(): Promise<void>;
  /** Resolves when the last window is closed, by whomever. */
  whenClosed(): Promise<void>;
  close(): Promise<void>;
}

export interface Tab {
  /** Whether `compose` and `confirmComposition` work in this browser. */
  readonly canCompose: boolean;

  goTo(url: string): Promise<void>;
  reload(): Promise<void>;
  goBack(): Promise<void>;
  goForward(): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;

  setViewport(size: Size): Promise<void>;
  setColourScheme(scheme: "light" | "dark"): Promise<void>;
  screenshot(file: string): Promise<void>;

  /** Presses and lets go, with modifiers joined by "+": `Control+Enter`. */
  press(keys: string): Promise<void>;
  /** Presses without letting go; pressing the same key again is its auto-repeat. */
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  /** One key after the other. */
  type(text: string): Promise<void>;
  /** Puts text on the clipboard and presses Control+V, in the focused element. */
  paste(text: string): Promise<void>;
  clickAt(point: Point): Promise<void>;
  /** Moves the pointer there, without a press. */
  moveTo(point: Point): Promise<void>;
  /** What an input method shows before the person confirms it. */
  compose(text: string): Promise<void>;
  /** The Enter that confirms a composition, and the text it leaves. */
  confirmComposition(text: string): Promise<void>;

  /** Runs a function in the page's own world. The function and its argument travel as text. */
  evaluate<Result>(inPage: () => Result): Promise<Awaited<Result>>;
  evaluate<Result, Argument>(
    inPage: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  /** Runs a script in the page's own world, whatever its Content-Security-Policy says. */
  run(script: string): Promise<void>;
  /** Runs a function over the page's closed shadow roots, in document order. No page script can get at them. */
  evaluateInClosedRoots<Result, Argument>(
    inPage: (roots: ShadowRoot[], argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  /** What a screen reader is told about the closed shadow roots, in document order. */
  accessibleElements(): Promise<AccessibleElement[]>;

  /** Console messages and uncaught errors since the tab opened, of the page and of content scripts. */
  messages(): readonly string[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels from the viewport's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The roles that the harness looks at; everything else is left out. */
export const accessibleRoles = [
  "alertdialog",
  "dialog",
  "heading",
  "button",
  "link",
  "listitem",
  "status",
  "alert",
] as const;

export interface AccessibleElement {
  readonly role: (typeof accessibleRoles)[number];
  readonly name: string;
  readonly focused: boolean;
  readonly disabled: boolean;
}
