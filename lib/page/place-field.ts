import type { Span } from "../detect/finding.ts";
import type { Field, Reading } from "./field.ts";
import { fieldOf } from "./field-of.ts";
import { findAgain, type Place } from "./surfaces.ts";

/** The field of a place, wherever the page has put it by now: one that was made anew is found again at each look. */
export class PlaceField implements Field {
  #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  get place(): Place {
    if (!this.#place.element.isConnected) this.#place = findAgain(this.#place) ?? this.#place;
    return this.#place;
  }

  get element(): HTMLElement {
    return this.place.element;
  }

  read(): Reading {
    return fieldOf(this.element).read();
  }

  select(span: Span): boolean {
    return fieldOf(this.element).select(span);
  }
}
