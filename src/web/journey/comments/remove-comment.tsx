import type { CommentRecord } from '#model/people/threads.ts';
import { CommentText } from '#web/journey/comments/comment-text.tsx';
import { useCommentActions } from '#web/journey/comments/use-comment-actions.ts';
import { useRecords } from '#web/journey/journey-context.ts';
import { commentWords } from '#words/comments.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';

type RemoveCommentProps = { readonly comment: CommentRecord; readonly onClose: () => void };

/** Asks before somebody else's words are taken away, which nothing brings back. */
export function RemoveComment({ comment, onClose }: RemoveCommentProps) {
  const t = useWords(commentWords);
  const { nameOf, removeWhole } = useCommentActions();
  const answers = useRecords('comment').filter(({ body }) => body.of === comment.id).length;
  const name = nameOf(comment.body.by) ?? t('somebody');
  return (
    <Dialog title={t('take-away-whose', { name })} closeLabel={t('cancel')} isOpen onClose={onClose}>
      <CommentText text={comment.body.text ?? ''} />
      <p>{t('take-away-why', { n: answers })}</p>
      <DialogActions>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button
          look="main"
          onPress={() => {
            onClose();
            removeWhole(comment);
          }}
        >
          {t('take-away')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
