/** An upright rectangle, in client coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the card and what it is about, in pixels: near enough to belong to it. */
const gap = 6;
/** Between the card and the edge of the window. */
const margin = 8;

/**
 * Where the card's top left corner goes: under what it is about, above it where there is more room, flush with its
 * beginning, and never out of the window.
 */
export function placeCard(anchor: Box, card: Size, view: Size, isRightToLeft: boolean): Point {
  const roomBelow = view.height - anchor.bottom;
  const isBelow = roomBelow >= card.height + gap + margin || roomBelow >= anchor.top;
  const x = isRightToLeft ? anchor.right - card.width : anchor.left;
  const y = isBelow ? anchor.bottom + gap : anchor.top - gap - card.height;
  return { x: clamp(x, view.width - card.width), y: clamp(y, view.height - card.height) };
}

function clamp(start: number, mostWithoutMargin: number): number {
  return Math.max(margin, Math.min(start, mostWithoutMargin - margin));
}

/** Whether a point lies on one of the two or on the straight way between them, so that a pointer can move over. */
export function isOnTheWay(point: Point, from: Box, to: Box): boolean {
  if (contains(from, point) || contains(to, point)) return true;
  const isBetween =
    from.bottom <= to.top ? point.y >= from.bottom && point.y <= to.top : isAbove(point, from, to);
  return isBetween && point.x >= Math.min(from.left, to.left) && point.x <= Math.max(from.right, to.right);
}

function isAbove({ y }: Point, from: Box, to: Box): boolean {
  return y <= from.top && y >= to.bottom;
}

function contains({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
