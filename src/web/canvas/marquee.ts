import { autoScroll } from '#web/canvas/auto-scroll.ts';
import type { Box } from '#web/canvas/sight.ts';

const slackPx = 6;

/** What is done with a frame that a hand draws: `isKept` while Shift or Ctrl is held, so that what was selected stays so. */
export type MarqueeActs = {
  readonly drawn: (frame: Box, isKept: boolean) => void;
  /** It was let go of at that time; a click is told of then that is none. */
  readonly done: (at: number) => void;
};

/** Follows a hand that draws a frame on empty ground. */
export function startMarquee(ground: HTMLElement, event: PointerEvent, { drawn, done }: MarqueeActs): void {
  const scrolling = autoScroll(ground);
  const from = pointIn(ground, event);
  const isKept = event.shiftKey || event.ctrlKey || event.metaKey;
  let last = event;
  let isDrawn = false;
  const follow = () => {
    const to = pointIn(ground, last);
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    drawn({ x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) }, isKept);
  };
  const onMove = (move: PointerEvent) => {
    last = move;
    isDrawn ||= Math.hypot(move.clientX - event.clientX, move.clientY - event.clientY) > slackPx;
    if (!isDrawn) return;
    move.preventDefault();
    follow();
    scrolling.at(move, follow);
  };
  const end = (up: Event) => {
    scrolling.stop();
    if (isDrawn) done(up.timeStamp);
    removeEventListener('pointermove', onMove);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
  };
  addEventListener('pointermove', onMove);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
}

function pointIn(ground: HTMLElement, { clientX, clientY }: PointerEvent) {
  const box = ground.getBoundingClientRect();
  return { x: clientX - box.left, y: clientY - box.top };
}
