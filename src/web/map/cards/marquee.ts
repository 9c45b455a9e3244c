import { autoScroll } from '#web/map/cards/auto-scroll.ts';
import type { Hand } from '#web/map/cards/card-drag.ts';
import { cardsWithin } from '#web/map/layout/cards-layout.ts';
import type { Box } from '#web/map/store/map-store.ts';

const slackPx = 6;

/** Follows a hand that draws a frame on empty ground: the cards it touches are selected, besides what was when Shift or Ctrl is held. */
export function startMarquee({ lane, store, ground, event }: Hand): void {
  const scrolling = autoScroll(lane);
  const from = pointIn(lane, event);
  const before = event.shiftKey || event.ctrlKey || event.metaKey ? store.state().selected : [];
  let last = event;
  let isDrawn = false;
  const follow = () => {
    const to = pointIn(lane, last);
    const frame: Box = {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    };
    const ids = [...cardsWithin(ground.cards, frame)].flatMap(
      ({ phase, index }) => ground.view.phases[phase]?.interactions[index]?.id ?? [],
    );
    store.set({ marquee: frame, selected: [...new Set([...before, ...ids])] });
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
    if (isDrawn) {
      store.noteDrag(up.timeStamp);
      store.set({ marquee: undefined });
    }
    removeEventListener('pointermove', onMove);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
  };
  addEventListener('pointermove', onMove);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
}

function pointIn(lane: HTMLElement, { clientX, clientY }: PointerEvent) {
  const box = lane.getBoundingClientRect();
  return { x: clientX - box.left, y: clientY - box.top };
}
