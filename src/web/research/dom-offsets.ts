import type { Span } from '#web/research/caret.ts';

/** The elements that hold the transcript's words say with this where in it their text begins. */
const held = '[data-start]';

/** The stretch of the transcript that is selected on the screen, if it is one inside `root`. */
export function selectedSpan(root: Element): Span | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return undefined;
  const parts = [...root.querySelectorAll(held)].filter((part) => range.intersectsNode(part));
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const start = first.contains(range.startContainer)
    ? offsetIn(first, range.startContainer, range.startOffset)
    : startOf(first);
  const end = last.contains(range.endContainer) ? offsetIn(last, range.endContainer, range.endOffset) : endOf(last);
  return start < end ? { start, end } : undefined;
}

/** Where in the transcript somebody pointed. */
export function offsetAtPoint(root: Element, x: number, y: number): number | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  const part = position?.offsetNode.parentElement?.closest(held);
  if (!position || !part || !root.contains(part)) return undefined;
  return offsetIn(part, position.offsetNode, position.offset);
}

/** Selects a stretch of the transcript on the screen and gives where it lies. */
export function selectSpan(root: Element, span: Span): Range | undefined {
  const range = rangeOf(root, span);
  if (range)
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return range;
}

export function rangeOf(root: Element, span: Span): Range | undefined {
  const start = pointAt(root, span.start, 'after');
  const end = pointAt(root, span.end, 'before');
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

const startOf = (part: Element): number => Number(part.getAttribute('data-start'));
const endOf = (part: Element): number => startOf(part) + (part.textContent?.length ?? 0);

function offsetIn(part: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(part, 0);
  before.setEnd(node, offset);
  return startOf(part) + before.toString().length;
}

/** A point in the text; at the seam of two pieces it lies `after` the first or `before` the second. */
function pointAt(root: Element, at: number, side: 'after' | 'before'): { node: Text; offset: number } | undefined {
  const parts = [...root.querySelectorAll(held)];
  const part = parts.findLast((one) => (side === 'after' ? startOf(one) <= at : startOf(one) < at));
  if (!part) return undefined;
  let left = at - startOf(part);
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const fits = side === 'after' ? left < node.length : left <= node.length;
    if (fits) return { node, offset: left };
    left -= node.length;
    last = node;
  }
  return last && { node: last, offset: last.length };
}
