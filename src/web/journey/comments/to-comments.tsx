import { useMay } from '#web/client/session.ts';
import { toComments } from '#web/journey/comments/write-comment.ts';
import { useOpenThreads } from '#web/journey/comments/use-open-threads.ts';
import { commentDoorWords } from '#words/comments-door.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';

/** The way from the head of what is told of a thing to what people say of it. */
export function ToComments({ id }: { id: string }) {
  const t = useWords(commentDoorWords);
  const mayComment = useMay('comment');
  const open = useOpenThreads(id);
  if (open === 0 && !mayComment) return null;
  return (
    <Button look="icon" small aria-label={t('comments-open', { n: open })} onPress={toComments}>
      <Icon name="comment" size={18} />
    </Button>
  );
}
