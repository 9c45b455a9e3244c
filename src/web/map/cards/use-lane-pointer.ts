import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { plainOf } from '#base/rich-text.ts';
import { startCardDrag } from '#web/map/cards/card-drag.ts';
import { startMarquee } from '#web/map/cards/marquee.ts';
import { useJourneyActs } from '#web/map/journey-context.ts';
import { cardAt } from '#web/map/layout/cards-layout.ts';
import { useMapGround, useMapStore } from '#web/map/map-context.ts';
import { inOrder } from '#web/map/move-cards.ts';

const longPressMs = 420;

/** What a hand does with cards: choose them where they are too small to be drawn one by one, drag them, and draw a frame around several. */
export function useLanePointer(lane: RefObject<HTMLElement | null>) {
  const ground = useMapGround();
  const store = useMapStore();
  const acts = useJourneyActs();
  const { view, cards } = ground;

  const idUnder = (event: MouseEvent): string | undefined => {
    const drawn = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-spot]') : null;
    if (drawn) return drawn.dataset['type'] === 'interaction' ? drawn.dataset['spot'] : undefined;
    if (cards.size.level !== 'small' || !lane.current) return undefined;
    const box = lane.current.getBoundingClientRect();
    const place = cardAt(cards, { x: event.clientX - box.left, y: event.clientY - box.top });
    return place && view.phases[place.phase]?.interactions[place.index]?.id;
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (!lane.current || event.button !== 0 || isBusy(event.target)) return;
    const id = idUnder(event);
    const hand = { lane: lane.current, store, ground, event: event.nativeEvent };
    if (id === undefined) {
      if (event.pointerType === 'mouse' && !isSpot(event.target)) startMarquee(hand);
      return;
    }
    const begin = () => {
      const { selected } = store.state();
      const ids = selected.includes(id) ? inOrder(view, selected) : [id];
      if (acts.mayEdit) startCardDrag({ ...hand, ids, send: acts.send, isTouch: event.pointerType !== 'mouse' });
    };
    if (event.pointerType === 'mouse') begin();
    else afterLongPress(event.nativeEvent, begin);
  };

  const onClick = (event: MouseEvent) => {
    const id = idUnder(event);
    if (id === undefined || store.wasDragged(event.timeStamp)) return;
    event.stopPropagation();
    if (event.shiftKey)
      return store.selectAll([...store.state().selected, ...between(store.state().selected.at(-1), id)]);
    const isMany = event.ctrlKey || event.metaKey;
    const isDrawn = event.target instanceof Element && event.target.closest('[data-spot]') !== null;
    if (isMany && !isDrawn) store.toggle(id);
    if (!isMany) store.select(id);
  };
  /** Everything from one interaction to another, on the way through the journey. */
  const between = (from: string | undefined, to: string): string[] => {
    const all = view.phases.flatMap(({ interactions }) => interactions.map(({ id }) => id));
    const [a, b] = [all.indexOf(from ?? to), all.indexOf(to)];
    return a === -1 ? [to] : all.slice(Math.min(a, b), Math.max(a, b) + 1);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const id = idUnder(event);
    if (id !== undefined && acts.mayEdit) store.edit(id);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (cards.size.level !== 'small' || event.buttons !== 0) return;
    const place = view.placeOf.get(idUnder(event) ?? '');
    const under = place && view.phases[place.phase]?.interactions[place.index];
    event.currentTarget.title = plainOf(under?.body.text);
    event.currentTarget.style.cursor = under ? 'pointer' : '';
  };
  return { onPointerDown, onClick, onDoubleClick, onPointerMove };
}

/** Writing, pressing a button, or panning: not the lane's business. */
const isBusy = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('textarea, input, button, a') !== null;

const isSpot = (target: EventTarget): boolean => target instanceof Element && target.closest('[data-spot]') !== null;

/** A finger that rests takes the card; one that moves scrolls. */
function afterLongPress(down: globalThis.PointerEvent, begin: () => void): void {
  const timer = setTimeout(() => {
    stop();
    begin();
  }, longPressMs);
  const onMove = (move: globalThis.PointerEvent) => {
    if (Math.hypot(move.clientX - down.clientX, move.clientY - down.clientY) > 8) stop();
  };
  const stop = () => {
    clearTimeout(timer);
    removeEventListener('pointermove', onMove);
    removeEventListener('pointerup', stop);
    removeEventListener('pointercancel', stop);
  };
  addEventListener('pointermove', onMove);
  addEventListener('pointerup', stop);
  addEventListener('pointercancel', stop);
}
