import { recordOf } from '#model/document/document.ts';
import type { MapAction } from '#web/shell/actions/action.ts';
import { markInteraction } from '#web/map/moving/gestures.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { useSelection } from '#web/map/store/map-context.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** Where customers feel strongly. */
export function useFeelActions(): MapAction[] {
  const t = useWords(mapWords);
  const { mayEdit, send } = useJourneyActs();
  const records = useWholeJourney();
  const selection = useSelection();
  if (!mayEdit) return [];
  const chosen = selection.flatMap((id) => recordOf(records, 'interaction', id) ?? []);
  const mark = (id: 'heart' | 'cloud', keys: string): MapAction => ({
    id,
    name: t(id),
    group: 'feel',
    keys,
    isDisabled: chosen.length === 0,
    onSelected: true,
    run: () => send(...chosen.map((one) => markInteraction(one, id))),
  });
  return [mark('heart', 'h'), mark('cloud', 'c')];
}
