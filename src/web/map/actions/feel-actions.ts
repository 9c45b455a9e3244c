import { recordOf } from '#model/document.ts';
import type { MapAction } from '#web/map/actions/map-action.ts';
import { markInteraction } from '#web/map/gestures.ts';
import { useJourney } from '#web/map/journey-context.ts';
import { useMap } from '#web/map/map-context.ts';
import { mapWords } from '#web/text/map.ts';
import { useWords } from '#web/text/use-words.ts';

/** Where customers feel strongly. */
export function useFeelActions(): MapAction[] {
  const t = useWords(mapWords);
  const { records, mayEdit, send } = useJourney();
  const { selected } = useMap();
  if (!mayEdit) return [];
  const interaction = recordOf(records, 'interaction', selected);
  const mark = (id: 'heart' | 'cloud', keys: string): MapAction => ({
    id,
    name: t(id),
    group: 'feel',
    keys,
    isDisabled: !interaction,
    onSelected: true,
    run: () => interaction && send(markInteraction(interaction, id)),
  });
  return [mark('heart', 'h'), mark('cloud', 'c')];
}
