import { type KeyboardEvent, useEffect } from 'react';
import { CardBehind } from '#web/map/card/card-behind.tsx';
import { CardBeside } from '#web/map/card/card-beside.tsx';
import { CardSheet } from '#web/map/card/card-sheet.tsx';
import { cardsBeside, pageCard } from '#web/map/card/page-card.ts';
import { useJourney, useRecord } from '#web/journey/journey-context.ts';
import { placeOfThing } from '#web/map/lanes/placed/move-thing.ts';
import { useMapState, useMapStore, useSelected, useView } from '#web/map/store/map-context.ts';
import css from './card-page.module.css';

/** One card as a page: whole and large, what people said beside it, what lies behind it under it, and its neighbours at its sides. */
export function CardPage() {
  const store = useMapStore();
  const view = useView();
  const selected = useSelected();
  const shown = useMapState((state) => state.page);
  const id = pageCard(view, { selected: useStandsAt(selected), shown });
  useEffect(() => store.set({ page: id }), [store, id]);
  useHandOnSheet(selected);
  if (id === undefined) return null;
  const { before, after } = cardsBeside(view, id);
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const to = { ArrowLeft: before, ArrowRight: after }[event.key];
    if (!isArrow(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (to) store.select(to.id);
  };
  return (
    <div className={css['page']} data-card-page onKeyDown={walk}>
      <div className={css['spread']}>
        <CardBeside id={before?.id} of={id} side="before" />
        <div className={css['middle']}>
          <CardSheet key={id} id={id} />
          <CardBehind id={id} />
        </div>
        <CardBeside id={after?.id} of={id} side="after" />
      </div>
    </div>
  );
}

/** Whose hand was on the map when a card became a page has it on that. */
function useHandOnSheet(selected: string | undefined): void {
  const isChosen = selected !== undefined;
  useEffect(() => {
    // The card among the others, which had the focus, went with them.
    const isFree = document.activeElement?.matches('body, [data-map]') ?? true;
    if (isFree && isChosen) document.querySelector<HTMLElement>('[data-sheet]')?.focus({ preventScroll: true });
  }, [isChosen]);
}

/** The card or the phase that something is told of; itself where it is one. */
function useStandsAt(id: string | undefined): string | undefined {
  const record = useJourney(({ records }) => records.get(id ?? ''));
  const transition = useRecord('transition', id)?.body;
  const shown = useMapState((state) => state.page);
  if (transition) return [transition.from, transition.to].includes(shown) ? shown : transition.from;
  const place = record && placeOfThing(record);
  if (!place) return id;
  return 'interaction' in place ? place.interaction : 'phase' in place ? place.phase : id;
}

/** An arrow across, alone, on a thing of the page and not in what is written. */
const isArrow = ({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean =>
  (key === 'ArrowLeft' || key === 'ArrowRight') &&
  !(altKey || ctrlKey || metaKey || shiftKey) &&
  target instanceof HTMLElement &&
  target.dataset['spot'] !== undefined;
