import { recordOf } from '#model/document/document.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { useMakeable } from '#web/journey/library/use-makeable.ts';
import { useTouchpoint } from '#web/journey/touchpoints/use-touchpoint.ts';
import { useSelected } from '#web/map/store/map-context.ts';
import { useNewExperiment } from '#web/journey/use-new-experiment.ts';
import type { MapAction } from '#web/shell/actions/action.ts';
import { actionWords } from '#words/actions.ts';
import { mapWords } from '#words/map.ts';
import { focusWhenThere } from '#web/ui/focus-when-there.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** Whose the selected card is, and what is tried there. */
export function useOwnerActions(): MapAction[] {
  const [t, map] = [useWords(actionWords), useWords(mapWords)];
  const { mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const selected = useSelected() ?? '';
  const people = useMakeable('person').all;
  const here = useTouchpoint(selected);
  const begin = useNewExperiment();
  if (!mayEdit) return [];
  const isCard = recordOf(records, 'interaction', selected) !== undefined;
  const now = here?.body.owners?.professional;
  const write: MapAction = {
    ...{ id: 'owner', name: `${t('set-owner')} …`, group: 'edit', keys: 'o', onSelected: true },
    isDisabled: !isCard && records.get(selected)?.type !== 'transition',
    run: () => focusWhenThere('[data-owners] input'),
  };
  const tried: MapAction = {
    ...{ id: 'try-here', name: map('try-here'), group: 'new', onSelected: true, isDisabled: !isCard },
    run: () => begin({ place: { interaction: selected } }),
  };
  if (!here) return [write, tried];
  return [
    write,
    ...people.map(({ id, name }): MapAction => ({
      ...{ id: `owner-${id}`, name: t('owner-named', { name }), group: 'edit', onSelected: true, under: t('owner') },
      isDisabled: id === now,
      run: () => here.set('owners.professional', id),
    })),
    tried,
  ];
}
