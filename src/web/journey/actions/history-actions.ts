import type { MapAction } from '#web/shell/actions/action.ts';
import { useMay } from '#web/client/session.ts';
import { useJourney } from '#web/journey/journey-context.ts';
import { useHistory } from '#web/journey/use-history.ts';
import { mapWords } from '#words/map.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** One's own steps back and forth, wherever on the journey one stands. */
export function useHistoryActions(): MapAction[] {
  const t = useWords(mapWords);
  const canUndo = useJourney(({ doc }) => doc.canUndo);
  const canRedo = useJourney(({ doc }) => doc.canRedo);
  const { undo, redo } = useHistory();
  const mayUndo = useMay('comment');
  if (!mayUndo) return [];
  return [
    { id: 'undo', name: t('undo'), group: 'edit', keys: 'Control+z', isDisabled: !canUndo, run: undo },
    {
      id: 'redo',
      name: t('redo'),
      group: 'edit',
      keys: 'Control+y Control+Shift+z',
      isDisabled: !canRedo,
      run: redo,
    },
  ];
}
