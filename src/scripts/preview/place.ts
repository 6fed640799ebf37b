/** Pixels between the link and its preview. */
const gap = 6;
/** Pixels that stay free at the edges of the window. */
const margin = 8;

/** A point of the window, such as the pointer's. */
export interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * Places a preview under a link, or above it where there is more room, and within the window.
 * Of a link over several lines it takes the one under the pointer, else the first. The place
 * is counted from the top of the page, so that the preview scrolls with the link.
 */
export function place(preview: HTMLElement, link: Element, pointer: Point | undefined): void {
  const line = lineOf(link, pointer);
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = preview;
  const roomBelow = clientHeight - line.bottom - gap - margin;
  const isBelow = offsetHeight <= roomBelow || roomBelow >= line.top;
  const top = isBelow ? line.bottom + gap : line.top - gap - offsetHeight;
  const left = Math.min(line.left, clientWidth - margin - offsetWidth);
  preview.style.top = `${Math.max(top, margin) + scrollY}px`;
  preview.style.left = `${Math.max(left, margin) + scrollX}px`;
}

function lineOf(link: Element, pointer: Point | undefined): DOMRect {
  const lines = [...link.getClientRects()];
  const pointed = pointer && lines.find((line) => holds(line, pointer));
  return pointed ?? lines[0] ?? link.getBoundingClientRect();
}

/** A pixel is allowed for, since the pointer is counted in whole ones. */
function holds({ left, right, top, bottom }: DOMRect, { clientX, clientY }: Point): boolean {
  return clientX >= left - 1 && clientX <= right + 1 && clientY >= top - 1 && clientY <= bottom + 1;
}
