import { useJourneyActs } from '#web/journey/journey-context.ts';
import { saidChange } from '#web/journey/said-change.ts';
import { useTell } from '#web/shell/told.tsx';
import { historyWords } from '#words/history.ts';
import { useWords } from '#web/ui/language/use-words.ts';

type Way = 'undo' | 'redo';

/** One's own steps back and forth: what the next one is, and taking it so that it is said. */
export function useHistory() {
  const t = useWords(historyWords);
  const tell = useTell();
  const { doc, now } = useJourneyActs();
  const words = (way: Way): string | undefined => {
    const said = saidChange(doc.nextBack(way), now().records, way === 'redo');
    if (!said) return undefined;
    const what = said.name === '' ? t(`${said.did}-unnamed`) : t(said.did, { name: said.name });
    return said.more === 0 ? what : t('and-more', { what, n: said.more });
  };
  const take = (way: Way) => {
    const { canUndo, canRedo } = now().doc;
    const can = way === 'undo' ? canUndo : canRedo;
    const what = words(way);
    if (!can) return tell(t(way === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo'));
    if (way === 'undo') doc.undo();
    else doc.redo();
    return tell(what === undefined ? t(way === 'undo' ? 'undone' : 'redone') : t(`${way}-said`, { what }));
  };
  return { words, undo: () => take('undo'), redo: () => take('redo') };
}
