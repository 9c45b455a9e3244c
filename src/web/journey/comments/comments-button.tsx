import { Suspense } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { useThreads } from '#web/journey/comments/use-open-threads.ts';
import { commentDoorWords } from '#words/comments-door.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { PopoverDoor } from '#web/ui/popover.tsx';

const CommentsPanel = lazyPart(async () => (await import('#web/journey/comments/comments-panel.tsx')).CommentsPanel);

/** All that is said about the journey, a press away. */
export function CommentsButton() {
  const t = useWords(commentDoorWords);
  const open = useThreads().filter((thread) => !thread.isResolved).length;
  return (
    <PopoverDoor
      label={t('comments')}
      placement="bottom end"
      button={
        <Button aria-label={t('comments-open', { n: open })}>
          <Icon name="comment" />
          {open > 0 && open}
        </Button>
      }
    >
      <Suspense>
        <CommentsPanel />
      </Suspense>
    </PopoverDoor>
  );
}
