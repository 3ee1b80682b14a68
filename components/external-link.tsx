import type { ComponentChildren, JSX } from "preact";
import type { Translate } from "../lib/texts/translate.ts";

interface ExternalLinkProps {
  readonly target: string;
  readonly class: string;
  /** Id of the element that says what the link is about, where its own words leave that open. */
  readonly describedBy?: string;
  readonly translate: Translate;
  readonly children: ComponentChildren;
}

/** Link to a web page, in a new tab that learns nothing about where it was opened from. */
export function ExternalLink(props: ExternalLinkProps): JSX.Element {
  return (
    <a
      class={props.class}
      href={props.target}
      target="_blank"
      rel="noopener noreferrer"
      aria-describedby={props.describedBy}
    >
      {props.children}
      <span class="visually-hidden"> ({props.translate("popup_new_tab")})</span>
      <svg class="link-arrow" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M4 2.5h5.5V8M9.2 2.8 2.5 9.5" />
      </svg>
    </a>
  );
}
