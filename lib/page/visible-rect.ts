/** What can be seen of an element: the part that nothing that scrolls around it, nor the window, cuts off. */
export function visibleRectOf(element: Element): DOMRect {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  const cutOff = (by: { left: number; top: number; right: number; bottom: number }): void => {
    left = Math.max(left, by.left);
    top = Math.max(top, by.top);
    right = Math.min(right, by.right);
    bottom = Math.min(bottom, by.bottom);
  };
  for (const scroller of scrollersAround(element)) cutOff(scroller.getBoundingClientRect());
  cutOff({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** Scrolls what lies around an element so far that a rectangle in it, in client coordinates, can be seen. */
export function scrollIntoSight(element: Element, rect: DOMRect): void {
  let moved = 0;
  for (const scroller of [element, ...scrollersAround(element)]) {
    const { top, bottom } = scroller.getBoundingClientRect();
    const isInSight = rect.top + moved >= top && rect.bottom + moved <= bottom;
    if (isInSight) continue;
    const before = scroller.scrollTop;
    scroller.scrollTop += (rect.top + rect.bottom) / 2 + moved - (top + bottom) / 2;
    moved -= scroller.scrollTop - before;
  }
}

function scrollersAround(element: Element): Element[] {
  const scrollers: Element[] = [];
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent !== document.body && getComputedStyle(parent).overflowY !== "visible") scrollers.push(parent);
  }
  return scrollers;
}
