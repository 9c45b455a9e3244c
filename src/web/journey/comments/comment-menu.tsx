import { useState } from 'react';
import type { CommentRecord } from '#model/people/threads.ts';
import { RemoveComment } from '#web/journey/comments/remove-comment.tsx';
import { useCommentActions } from '#web/journey/comments/use-comment-actions.ts';
import { commentWords } from '#words/comments.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu } from '#web/ui/menu.tsx';

type CommentMenuProps = { readonly comment: CommentRecord; readonly onEdit: () => void };

/** What its author, or an owner of the workspace, can do with a comment. */
export function CommentMenu({ comment, onEdit }: CommentMenuProps) {
  const t = useWords(commentWords);
  const { isMine, mayComment, mayRemove, remove } = useCommentActions();
  const [isAsking, setAsking] = useState(false);
  const isOwn = isMine(comment);
  if (isOwn ? !mayComment || (comment.body.text ?? '') === '' : !mayRemove(comment)) return null;
  const takeAway = {
    id: 'remove',
    name: t('take-away'),
    danger: true,
    onAction: () => (isOwn ? remove(comment) : setAsking(true)),
  };
  const actions = [...(isOwn ? [{ id: 'edit', name: t('edit'), onAction: onEdit }] : []), takeAway];
  return (
    <>
      <Menu label={t('more')} groups={[{ id: 'own', actions }]}>
        <Button look="icon" small aria-label={t('more')}>
          <Icon name="more" size={16} />
        </Button>
      </Menu>
      {isAsking && <RemoveComment comment={comment} onClose={() => setAsking(false)} />}
    </>
  );
}
