import type { JSX } from "preact";
import type { Translate } from "../../lib/texts/translate.ts";
import type { BrowserKind } from "./access-panel.tsx";

interface PinGuideProps {
  readonly browserKind: BrowserKind;
  /** Whether the icon is in the toolbar; undefined where the browser doesn't say. */
  readonly isPinned: boolean | undefined;
  readonly translate: Translate;
}

/** How to keep the icon in the toolbar. No extension can put it there itself. */
export function PinGuide({ browserKind, isPinned, translate }: PinGuideProps): JSX.Element {
  if (isPinned === true) return <p class="pin-done">{translate("welcome_pin_done")}</p>;
  return (
    <div class="pin-guide">
      <ToolbarPicture browserKind={browserKind} />
      <ol class="pin-steps">
        <li>{translate("welcome_pin_open")}</li>
        <li>{translate(`welcome_pin_${browserKind}`)}</li>
      </ol>
    </div>
  );
}

const puzzle =
  "M7 4.5h2.2a1.9 1.9 0 1 1 3.6 0H15a1 1 0 0 1 1 1v2.7a1.9 1.9 0 1 0 0 3.6v2.7a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-2.7a1.9 1.9 0 1 1 0-3.6V5.5a1 1 0 0 1 1-1Z";

/** What stands beside an extension's name in the menu: a pin in Chromium, a cog in Firefox. */
const marks: Readonly<Record<BrowserKind, JSX.Element>> = {
  chrome: <path class="ink" d="M7.5 3h5M8.5 3v5l-2.2 3h7.4l-2.2-3V3M10 11v5.5" />,
  firefox: (
    <g class="ink">
      <circle cx="10" cy="10" r="2.4" />
      <circle cx="10" cy="10" r="5.4" />
      <path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4" />
    </g>
  ),
};

/** The right end of a browser's toolbar with the menu of extensions open, and the two places to press. */
function ToolbarPicture({ browserKind }: Pick<PinGuideProps, "browserKind">): JSX.Element {
  return (
    <svg class="toolbar-picture" viewBox="0 0 300 150" aria-hidden="true">
      <rect class="window" x="0.5" y="0.5" width="299" height="149" rx="10" />
      <path class="toolbar" d="M.5 10.5a10 10 0 0 1 10-10h279a10 10 0 0 1 10 10V44H.5Z" />
      <rect class="field" x="14" y="11" width="186" height="22" rx="11" />
      <path class="words" d="M28 22h74" />
      <g transform="translate(217 11)">
        <path class="ink" d={puzzle} />
      </g>
      <circle class="ring" cx="228" cy="21.5" r="15.5" />
      <path class="ink" d="M276 15v.01M276 22v.01M276 29v.01" />
      <rect class="menu" x="100" y="54" width="150" height="84" rx="8" />
      <path class="words" d="M114 70h60" />
      <g transform="translate(112 83) scale(.3125)">
        <path
          class="bubble"
          d="M22 4h20c12.2 0 20 9 20 23.5S54.2 51 42 51H30.5L15.8 61.7c-1.5 1.1-3.8.1-3.8-1.9V48.8C5.6 45.5 2 38 2 27.5 2 13 9.8 4 22 4Z"
        />
        <path class="mouth" d="M20 28h24" />
      </g>
      <text class="name" x="139" y="98">
        Tacit
      </text>
      <g transform="translate(218 83)">{marks[browserKind]}</g>
      <circle class="ring" cx="228" cy="93" r="15.5" />
      <circle class="other" cx="122" cy="121" r="8" />
      <path class="words" d="M140 121h52" />
    </svg>
  );
}
