/** What the keyboard can stand on. */
const controls = "button, a[href], input, select, textarea, summary";

/**
 * Draws a page anew. Where the control that has the focus is gone afterwards, the nearest one that is left gets it: else
 * the keyboard would start again at the top of the page, and a screen reader would lose the place.
 */
export function keepFocus(draw: () => void): void {
  const focused = document.activeElement;
  const around: Element[] = [];
  for (let element = focused; element !== null; element = element.parentElement) around.push(element);
  draw();
  if (focused === null || focused.isConnected) return;
  const nearest = around.filter(({ isConnected }) => isConnected);
  nearest.flatMap((element) => element.querySelector<HTMLElement>(controls) ?? [])[0]?.focus();
}
