import type { MapAction } from '#web/map/actions/map-action.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { useMap } from '#web/map/map-context.ts';
import { spotBeside } from '#web/map/spots.ts';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';

/** Words changed and things taken away. */
export function useEditActions(): MapAction[] {
  const t = useWords(mapWords);
  const { records, mayEdit, send } = useJourney();
  const { selected, select, edit } = useMap();
  if (!mayEdit) return [];
  const record = records.get(selected ?? '');
  const isOnMap = record !== undefined && record.type !== 'journey';
  const remove = () => {
    if (!isOnMap) return;
    const beside = spotBeside(record.id);
    send({ do: 'remove', type: record.type, id: record.id });
    select(beside);
  };
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
