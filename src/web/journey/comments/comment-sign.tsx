import { useCallback } from 'react';
import { openThreadCounts, threadsOf } from '#model/people/threads.ts';
import type { ReplicaState } from '#sync/replica-state.ts';
import { useSelected } from '#web/client/use-document.ts';
import { commentDoorWords } from '#words/comments-door.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Icon } from '#web/ui/icon.tsx';
import css from './comment-sign.module.css';

/** How many open threads there are about one thing; nothing where there are none. Draws anew only when that number differs. */
export function CommentSign({ journey, id }: { journey: string; id: string }) {
  const select = useCallback(
    ({ records }: ReplicaState) => openThreadCounts(threadsOf(records, journey)).get(id) ?? 0,
    [journey, id],
  );
  const open = useSelected(journey, select, Object.is);
  return <CommentCount open={open} />;
}

/** The same, where somebody has counted already. */
export function CommentCount({ open }: { open: number }) {
  const t = useWords(commentDoorWords);
  if (open === 0) return null;
  return (
    <span
      className={css['sign']}
      title={t('open-here', { n: open })}
      role="img"
      aria-label={t('open-here', { n: open })}
    >
      <Icon name="comment" size={13} />
      {open}
    </span>
  );
}
