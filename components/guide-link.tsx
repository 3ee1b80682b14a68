import type { ComponentChildren, JSX } from "preact";
import { guideAddress, type GuidePlace } from "../lib/guidance/guide-address.ts";

interface GuideLinkProps {
  readonly place: GuidePlace;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Link from the popup to a place in the guide, in a tab of its own. */
export function GuideLink({ place, class: className = "guide-link", children }: GuideLinkProps): JSX.Element {
  return (
    <a class={className} href={guideAddress(place)} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
