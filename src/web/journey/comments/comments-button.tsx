import { Suspense } from 'react';
import { DialogTrigger } from 'react-aria-components';
import { threadsOf } from '#model/people/threads.ts';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useJourney } from '#web/journey/journey-context.ts';
import { commentWords } from '#words/comments.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Popover } from '#web/ui/popover.tsx';

const CommentsPanel = lazyPart(async () => (await import('#web/journey/comments/comments-panel.tsx')).CommentsPanel);

/** All that is said about the journey, a press away. */
export function CommentsButton() {
  const t = useWords(commentWords);
  const { id, records } = useJourney();
  const open = threadsOf(records, id).filter((thread) => !thread.isResolved).length;
  return (
    <DialogTrigger>
      <Button aria-label={t('comments-open', { n: open })}>
        <Icon name="comment" />
        {open > 0 && open}
      </Button>
      <Popover label={t('comments')} placement="bottom end">
        <Suspense>
          <CommentsPanel />
        </Suspense>
      </Popover>
    </DialogTrigger>
  );
}
