import { useState } from 'react';
import type { CommentRecord } from '#model/people/threads.ts';
import { CommentMenu } from '#web/journey/comments/comment-menu.tsx';
import { CommentText } from '#web/journey/comments/comment-text.tsx';
import { CommentTime } from '#web/journey/comments/comment-time.tsx';
import { CommentWriter } from '#web/journey/comments/comment-writer.tsx';
import { useCommentActions } from '#web/journey/comments/use-comment-actions.ts';
import { commentWords } from '#words/comments.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Face } from '#web/ui/face.tsx';
import css from './comments.module.css';

/** What one person said, and for its author the way to change it. */
export function OneComment({ comment, isUnread }: { comment: CommentRecord; isUnread: boolean }) {
  const t = useWords(commentWords);
  const { nameOf, edit, people } = useCommentActions();
  const [isEditing, setEditing] = useState(false);
  const { text = '', by, at, edited } = comment.body;
  const name = nameOf(by) ?? t('somebody');
  return (
    <article className={css['comment']} aria-label={name} data-comment={comment.id}>
      <Face name={name} size={24} />
      <div className={css['said']}>
        <header className={css['head']}>
          <b>{name}</b>
          <CommentTime at={at} />
          {edited !== undefined && text !== '' && <span className={css['faint']}>{t('edited')}</span>}
          {isUnread && <span className={css['unread']}>{t('unread')}</span>}
          <span className={css['gap']} />
          <CommentMenu comment={comment} onEdit={() => setEditing(true)} />
        </header>
        {isEditing ? (
          <CommentWriter
            label={t('edit')}
            people={people}
            begin={text}
            sendLabel={t('save')}
            isFocused
            onCancel={() => setEditing(false)}
            onSend={(is) => {
              setEditing(false);
              if (is !== text) edit(comment, is);
            }}
          />
        ) : text === '' ? (
          <p className={css['faint']}>{t('taken-away')}</p>
        ) : (
          <CommentText text={text} />
        )}
      </div>
    </article>
  );
}
