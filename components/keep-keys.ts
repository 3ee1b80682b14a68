/** Something of ours on the screen that keys can be meant for. */
export interface KeyTaker {
  /** Whether a key that is pressed now is meant for it. */
  takesKey(event: KeyboardEvent): boolean;
  /** Does what the key means beyond what the browser does with it: move the focus, press a button, close a dialog. */
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Keeps the keys that are meant for us from the page: its shortcuts must not fire, and it must not learn what is
 * pressed in a warning. The release of such a key is kept too, although what took it may be gone by then.
 *
 * To be called before any script of the page runs, so that its listeners come first. It listens to keys only: with
 * clicks kept from the page they would be kept from our own buttons.
 */
export function keepKeys(window: Window, takers: readonly KeyTaker[]): void {
  const pressed = new Set<string>();

  const keep = (event: KeyboardEvent): void => {
    const taker = takers.find((each) => each.takesKey(event));
    const isPressed = pressed.has(event.code);
    if (event.type !== "keypress") pressed.delete(event.code);
    if (taker === undefined && (event.type === "keydown" || !isPressed)) return;
    event.stopImmediatePropagation();
    if (event.type !== "keydown") return;
    pressed.add(event.code);
    taker?.onKeyDown(event);
  };
  for (const type of ["keydown", "keypress", "keyup"] as const) {
    window.addEventListener(type, keep, { capture: true });
  }
}
