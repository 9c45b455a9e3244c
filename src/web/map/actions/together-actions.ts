import type { MapAction } from '#web/shell/actions/action.ts';
import { useMay } from '#web/client/session.ts';
import { writeComment } from '#web/journey/comments/write-comment.ts';
import { useSelected } from '#web/map/store/map-context.ts';
import { commentDoorWords } from '#words/comments-door.ts';
import { useWords } from '#web/ui/language/use-words.ts';

/** What people say to each other about the map. */
export function useTogetherActions(): MapAction[] {
  const t = useWords(commentDoorWords);
  const selected = useSelected();
  if (!useMay('comment')) return [];
  return [
    {
      id: 'comment',
      name: t('comment-key'),
      group: 'together',
      keys: 'k',
      isDisabled: selected === undefined,
      onSelected: true,
      run: writeComment,
    },
  ];
}
