import { findUsableSendButton, type Place } from "./surfaces.ts";

/**
 * Sends a place's text as the person's own click on Send or Save would. The click passes the gate like any other.
 * @returns false if there is no button to click: then only the person's next Enter can send.
 */
export function resumeSending(place: Place): boolean {
  const button = findUsableSendButton(place);
  button?.click();
  return button !== undefined;
}
