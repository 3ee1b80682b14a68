import type { Field } from "./field.ts";
import { type PastedTile, PastedTiles } from "./pasted-tiles.ts";
import { PlaceField } from "./place-field.ts";
import { resumeSending } from "./resume-sending.ts";
import { isSendKey, narrowBelow } from "./send-key.ts";
import { hasOpenMenu } from "./suggestion-menu.ts";
import { type Place, placeAt, placeSentBy } from "./surfaces.ts";

/** A message that is about to be sent. */
export interface SendAttempt {
  readonly field: Field;
  /** The field's exact text at this moment. */
  readonly text: string;
  /** Pasted texts that go with it. */
  readonly tiles: readonly PastedTile[];
  /** Sends it by the page's own button; false if there is none, and only the person's next Enter can send. */
  readonly resume: () => boolean;
}

/**
 * Asks `mayPass` about each message before the page can send it, and stops the event when the answer is no.
 * The answer has to come at once: an event cannot wait.
 *
 * Plain listeners on `window`, in the capture phase and from `document_start` on: ahead of every listener of the
 * page, and alive through every re-mount of its editor. Real and synthetic events are treated alike.
 */
export function guardSending(window: Window, mayPass: (attempt: SendAttempt) => boolean): void {
  const pasted = new PastedTiles(window);

  const stopUnlessItMayPass = (event: Event, place: Place): void => {
    const field = new PlaceField(place);
    const attempt: SendAttempt = {
      field,
      text: field.read().text,
      tiles: place.surface.isComposer ? pasted.shown() : [],
      resume: () => resumeSending(field.place),
    };
    if (mayPass(attempt)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter") return;
      const target = targetOf(event);
      const place = target && placeAt(target);
      if (place === undefined) return;
      const situation = {
        plainEnter: place.surface.plainEnter,
        isNarrow: window.innerWidth < narrowBelow,
        hasOpenMenu: hasOpenMenu(new PlaceField(place)),
      };
      if (isSendKey(event, situation)) stopUnlessItMayPass(event, place);
    },
    { capture: true },
  );
  window.addEventListener(
    "click",
    (event) => {
      const target = targetOf(event);
      const place = target && placeSentBy(target);
      if (place !== undefined) stopUnlessItMayPass(event, place);
    },
    { capture: true },
  );
}

function targetOf(event: Event): Element | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? target : undefined;
}
