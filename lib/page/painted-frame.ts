/** So many elements up an input box's frame is looked for; further out are columns and pages. */
const mostSteps = 8;

/**
 * What a person sees as the input box: the nearest element, from the one that takes the text outwards, that has a
 * border, a background or a shadow of its own.
 */
export function paintedFrameOf(field: Element): Element {
  let element: Element | null = field;
  for (let step = 0; step < mostSteps && element !== null && element !== document.body; step++) {
    if (isPainted(getComputedStyle(element))) return element;
    element = element.parentElement;
  }
  return field;
}

function isPainted({
  borderTopStyle,
  borderTopWidth,
  boxShadow,
  backgroundColor,
}: CSSStyleDeclaration): boolean {
  const hasBorder = borderTopStyle !== "none" && Number.parseFloat(borderTopWidth) > 0;
  const hasBackground = backgroundColor !== "transparent" && !/[,/] ?0\)$/.test(backgroundColor);
  return hasBorder || hasBackground || boxShadow !== "none";
}

export type Edge = "top" | "bottom";

/**
 * Which edge of an element the person sees, the upper one first: it is not scrolled away, and nothing of the page,
 * such as a dialog, lies on it.
 * @param ours an element of ours, which counts for nothing
 */
export function edgeInSight(element: Element, ours: Element): Edge | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isSeen = (y: number): boolean => {
    const hits = document.elementsFromPoint((left + right) / 2, y);
    return element.contains(hits.find((hit) => hit !== ours) ?? null);
  };
  if (isSeen(top + insideBy)) return "top";
  return isSeen(bottom - insideBy) ? "bottom" : undefined;
}

/** So far inside of its border, in pixels, an element is looked for. */
const insideBy = 2;
