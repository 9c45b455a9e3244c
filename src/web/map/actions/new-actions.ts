import { recordOf, type Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { MapAction } from '#web/shell/actions/action.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { useMapStore, useSelected, useView } from '#web/map/store/map-context.ts';
import { useNewHere } from '#web/map/page/use-new-here.ts';
import { useNewThings } from '#web/map/page/use-new-things.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** What can be made, where what is selected stands. */
export function useNewActions(): MapAction[] {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const view = useView();
  const selected = useSelected();
  const make = useNewThings();
  const newHere = useNewHere();
  const store = useMapStore();
  if (!mayEdit) return [];
  const interaction = recordOf(records, 'interaction', selected);
  const place = placeOf(records, selected);
  return [
    {
      id: 'new-interaction',
      name: t('new-interaction'),
      group: 'new',
      keys: 'n',
      isDisabled: view.phases.length === 0,
      onSelected: true,
      run: newHere,
    },
    { id: 'new-phase', name: t('new-phase'), group: 'new', run: make.newPhase },
    {
      id: 'new-transition',
      name: t('new-transition'),
      group: 'new',
      keys: 'b',
      isDisabled: !interaction,
      onSelected: true,
      run: () => interaction && make.newTransition(interaction.id),
    },
    {
      id: 'new-moment',
      name: t('new-moment'),
      group: 'new',
      keys: 'm',
      isDisabled: !place,
      onSelected: true,
      run: () => place && make.newMoment(place),
    },
    {
      id: 'new-point',
      name: t('new-point'),
      group: 'new',
      keys: 'p',
      isDisabled: !place,
      onSelected: true,
      run: () => place && make.newPoint(place),
    },
    {
      id: 'draw-curve',
      name: t('draw-curve'),
      group: 'new',
      isDisabled: view.phases.length === 0,
      run: () => store.set({ isDrawing: true }),
    },
  ];
}

function placeOf(records: Records, selected = ''): Place | undefined {
  const type = records.get(selected)?.type;
  if (type === 'interaction') return { interaction: selected };
  return type === 'phase' ? { phase: selected, position: 0.5 } : undefined;
}
