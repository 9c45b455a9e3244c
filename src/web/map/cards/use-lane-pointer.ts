import type { PointerEvent, RefObject } from 'react';
import { plainOf } from '#base/rich-text.ts';
import { startCardDrag } from '#web/map/cards/card-drag.ts';
import { startMarquee } from '#web/canvas/marquee.ts';
import { interactionUnder, isSpot } from '#web/map/cards/spot-under.ts';
import { cardsWithin } from '#web/map/layout/cards-layout.ts';
import type { MapGround } from '#web/map/session/map-ground.ts';
import type { MapStore } from '#web/map/store/map-store.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useGroundNow, useMapStore } from '#web/map/store/map-context.ts';
import { inOrder } from '#web/map/moving/move-cards.ts';

const longPressMs = 420;

/** Drags cards, and draws a frame around several; cards that are too small to be drawn one by one tell their words under the hand. */
export function useLanePointer(lane: RefObject<HTMLElement | null>) {
  const ground = useGroundNow();
  const store = useMapStore();
  const acts = useJourneyActs();

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (!lane.current || event.button !== 0 || isBusy(event.target)) return;
    const id = interactionUnder(event, lane.current, ground());
    const hand = { lane: lane.current, store, ground: ground(), event: event.nativeEvent };
    if (id === undefined) {
      if (event.pointerType === 'mouse' && !isSpot(event.target)) frameCards(hand);
      return;
    }
    const begin = () => {
      const { selected } = store.state();
      const ids = selected.includes(id) ? inOrder(ground().view, selected) : [id];
      if (acts.mayEdit) startCardDrag({ ...hand, ids, send: acts.send, isTouch: event.pointerType !== 'mouse' });
    };
    if (event.pointerType === 'mouse') begin();
    else afterLongPress(event.nativeEvent, begin);
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { view, cards } = ground();
    if (cards.size.level !== 'small' || event.buttons !== 0) return;
    const place = view.placeOf.get(interactionUnder(event, lane.current, ground()) ?? '');
    const under = place && view.phases[place.phase]?.interactions[place.index];
    event.currentTarget.title = plainOf(under?.body.text);
    event.currentTarget.style.cursor = under ? 'pointer' : '';
  };
  return { onPointerDown, onPointerMove };
}

type Framing = {
  readonly lane: HTMLElement;
  readonly store: MapStore;
  readonly ground: MapGround;
  readonly event: globalThis.PointerEvent;
};

/** The cards that a drawn frame touches are selected, besides what was where that is kept. */
function frameCards({ lane, store, ground: { cards, view }, event }: Framing): void {
  const before = store.state().selected;
  startMarquee(lane, event, {
    drawn: (marquee, isKept) => {
      const ids = [...cardsWithin(cards, marquee)].flatMap(
        ({ phase, index }) => view.phases[phase]?.interactions[index]?.id ?? [],
      );
      store.set({ marquee, selected: [...new Set([...(isKept ? before : []), ...ids])] });
    },
    done: (at) => {
      store.noteDrag(at);
      store.set({ marquee: undefined });
    },
  });
}

/** Writing, pressing a button, or panning: not the lane's business. */
const isBusy = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('textarea, input, button, a') !== null;

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
