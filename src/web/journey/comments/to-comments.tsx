import { openThreadCounts, threadsOf } from '#model/people/threads.ts';
import { useMay } from '#web/client/session.ts';
import { toComments } from '#web/journey/comments/write-comment.ts';
import { useJourney } from '#web/journey/journey-context.ts';
import { commentWords } from '#words/comments.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';

/** The way from the head of what is told of a thing to what people say of it. */
export function ToComments({ id }: { id: string }) {
  const t = useWords(commentWords);
  const mayComment = useMay('comment');
  const { id: journey, records } = useJourney();
  const open = openThreadCounts(threadsOf(records, journey)).get(id) ?? 0;
  if (open === 0 && !mayComment) return null;
  return (
    <Button look="icon" small aria-label={t('comments-open', { n: open })} onPress={toComments}>
      <Icon name="comment" size={18} />
    </Button>
  );
}
