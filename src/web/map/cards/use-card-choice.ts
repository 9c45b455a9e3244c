import { type FocusEvent, type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { interactionOf, interactionUnder, isSpot } from '#web/map/cards/spot-under.ts';
import { targetAt } from '#web/map/cards/target-at.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useGroundNow, useMapStore } from '#web/map/store/map-context.ts';
import type { MapView } from '#web/journey/map-view.ts';
import { useNewThings } from '#web/map/page/use-new-things.ts';

/** Chooses cards by clicks and focus: with Ctrl one more or one less, with Shift all from the last one on; a click on the words of what was chosen already writes, and a double click where nothing is makes a new one. */
export function useCardChoice(lane: RefObject<HTMLElement | null>) {
  const ground = useGroundNow();
  const store = useMapStore();
  const { mayEdit } = useJourneyActs();
  const { newInteraction } = useNewThings();
  const chosenBefore = useRef<string>(undefined);

  const onPointerDownCapture = (event: PointerEvent<HTMLElement>) => {
    const id = interactionOf(event.target);
    chosenBefore.current = id !== undefined && store.isSelected(id) ? id : undefined;
    if (id !== undefined && isMore(event)) store.toggle(id);
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const id = interactionOf(target);
    if (id !== undefined && target.dataset['spot'] === id && !store.isSelected(id)) store.select(id);
  };
  const onClick = (event: MouseEvent) => {
    const id = interactionUnder(event, lane.current, ground());
    if (id === undefined || store.wasDragged(event.timeStamp)) return;
    event.stopPropagation();
    if (event.shiftKey) {
      const { selected } = store.state();
      store.selectAll([...selected, ...between(ground().view, selected.at(-1) ?? id, id)]);
    } else if (!isMore(event)) {
      store.select(id);
      if (mayEdit && chosenBefore.current === id && isWords(event.target)) store.edit(id);
    } else if (!isSpot(event.target)) store.toggle(id);
  };
  const onDoubleClick = (event: MouseEvent) => {
    const id = interactionUnder(event, lane.current, ground());
    if (!mayEdit) return;
    if (id !== undefined) store.edit(id);
    else if (!isSpot(event.target) && !isButton(event.target)) makeAt(event);
  };
  const makeAt = (event: MouseEvent) => {
    const at = lane.current && targetAt({ lane: lane.current, ground: ground(), ids: [] }, event);
    if (at) newInteraction(at.phase, at.after, at.track);
  };
  return { onPointerDownCapture, onFocus, onClick, onDoubleClick };
}

const isMore = ({ ctrlKey, metaKey }: MouseEvent): boolean => ctrlKey || metaKey;

const isWords = (target: EventTarget): boolean => target instanceof Element && target.closest('[data-words]') !== null;

const isButton = (target: EventTarget): boolean => target instanceof Element && target.closest('button') !== null;

/** Everything from one interaction to another, on the way through the journey. */
function between({ phases }: MapView, from: string, to: string): string[] {
  const all = phases.flatMap(({ interactions }) => interactions.map(({ id }) => id));
  const [a, b] = [all.indexOf(from), all.indexOf(to)];
  return a === -1 ? [to] : all.slice(Math.min(a, b), Math.max(a, b) + 1);
}
