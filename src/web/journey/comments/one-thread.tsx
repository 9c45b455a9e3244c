import { useEffect, useRef } from 'react';
import type { Thread } from '#model/people/threads.ts';
import { CommentWriter } from '#web/journey/comments/comment-writer.tsx';
import { OneComment } from '#web/journey/comments/one-comment.tsx';
import { useCommentActions } from '#web/journey/comments/use-comment-actions.ts';
import { useSeenThread } from '#web/journey/comments/use-seen.ts';
import { commentWords } from '#words/comments.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import css from './comments.module.css';

/** A thread with its answers, and where to answer or resolve it; seen once it is shown. */
export function OneThread({ thread, isSought = false }: { thread: Thread; isSought?: boolean }) {
  const t = useWords(commentWords);
  const { nameOf, mayComment, resolve, say, people } = useCommentActions();
  const isUnread = useSeenThread(thread);
  const ref = useRef<HTMLDivElement>(null);
  const { first, answers, isResolved } = thread;
  useEffect(() => {
    if (isSought) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isSought]);
  const on = first.body.on as { [type: string]: string | true } | undefined;
  return (
    <div ref={ref} className={`${css['thread']} ${isSought ? css['sought'] : ''}`} data-thread={thread.id}>
      {[first, ...answers].map((comment) => (
        <OneComment key={comment.id} comment={comment} isUnread={isUnread(comment)} />
      ))}
      {isResolved && (
        <p className={css['faint']}>
          <Icon name="tick" size={14} /> {t('resolved-by', { name: nameOf(first.body.resolved?.by) ?? t('somebody') })}
        </p>
      )}
      {mayComment && (
        <div className={css['answer']}>
          {!isResolved && (
            <CommentWriter
              label={t('write-answer')}
              people={people}
              sendLabel={t('answer')}
              onSend={(text) => say({ text, on: on ?? { journey: true }, of: first.id })}
            />
          )}
          <Button small look="plain" onPress={() => resolve(thread, !isResolved)}>
            <Icon name={isResolved ? 'undo' : 'tick'} size={16} />
            {t(isResolved ? 'reopen' : 'resolve')}
          </Button>
        </div>
      )}
    </div>
  );
}
