import type { MouseEvent } from 'react';
import { recordOf } from '#model/document/document.ts';
import { setValue } from '#model/commands/make-command.ts';
import type { Place } from '#model/record/place.ts';
import { type MapFrame, toPx, toX } from '#web/canvas/frame.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { placeNear } from '#web/map/lanes/placed/places.ts';
import { useCardDrag } from '#web/map/lanes/placed/use-card-drag.ts';
import { useGroundNow, useMapStore } from '#web/map/store/map-context.ts';

type Stones = {
  readonly id: string;
  /** Where of the moment's places they stand. Units: phases from the left edge. */
  readonly x: number;
};

/**
 * Stones that the hand moves along the path: where they are let go is where the moment lies then.
 *
 * Shape   only a click selects them: a panel that opened at the press would move the path away under the hand.
 */
export function useStonesDrag(frame: MapFrame, { id, x }: Stones) {
  const { mayEdit, send, now } = useJourneyActs();
  const ground = useGroundNow();
  const store = useMapStore();
  const drag = useCardDrag(mayEdit, (dx) => {
    store.noteDrag(performance.now());
    const { view } = ground();
    const moment = recordOf(now().records, 'moment', id);
    const to = placeNear(view, toX(frame, toPx(frame, x) + dx));
    if (!moment || !to || view.xOf(to) === x) return;
    const isThis = (place: Place): boolean => Math.abs((view.xOf(place) ?? Infinity) - x) < 0.001;
    const places = (moment.body.places ?? []).map((place) => (isThis(place) ? to : place));
    send(setValue(moment, 'places', places));
  });
  const hands = {
    ...drag.handlers,
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (!store.wasDragged(event.timeStamp)) event.currentTarget.focus({ preventScroll: true });
    },
  };
  return { dx: drag.dx, hands };
}
