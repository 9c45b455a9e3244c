import type { MapAction } from '#web/shell/actions/action.ts';
import { useMapLook } from '#web/map/page/map-look.ts';
import { findWords } from '#words/find.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** Looking for words on the map. */
export function useFindActions(): MapAction[] {
  const t = useWords(findWords);
  const { onFind } = useMapLook();
  return [{ id: 'find', name: t('find'), group: 'look', keys: 'Control+f /', run: onFind }];
}
