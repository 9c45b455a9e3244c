import type { MapAction } from '#web/shell/actions/action.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { useMapActs, useSelected } from '#web/map/store/map-context.ts';
import { useRemoveSelected } from '#web/map/selection/use-remove-selected.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** Words changed and things taken away. */
export function useEditActions(): MapAction[] {
  const t = useWords(mapWords);
  const { mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const selected = useSelected();
  const { edit } = useMapActs();
  const remove = useRemoveSelected();
  if (!mayEdit) return [];
  const record = records.get(selected ?? '');
  const isOnMap = record !== undefined && record.type !== 'journey';
  return [
    {
      id: 'edit-text',
      name: t('edit-text'),
      group: 'edit',
      keys: 'Enter F2',
      isDisabled: !isOnMap || record.type === 'quote',
      onSelected: true,
      run: () => edit(selected),
    },
    {
      id: 'remove',
      name: t('remove'),
      group: 'edit',
      keys: 'Delete Backspace',
      isDisabled: !isOnMap,
      onSelected: true,
      isDanger: true,
      run: remove,
    },
  ];
}
