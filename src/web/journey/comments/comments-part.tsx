import { useSearch } from '@tanstack/react-router';
import { threadsOf } from '#model/people/threads.ts';
import { CommentWriter } from '#web/journey/comments/comment-writer.tsx';
import { OneThread } from '#web/journey/comments/one-thread.tsx';
import { useCommentActions } from '#web/journey/comments/use-comment-actions.ts';
import { useLaneNames } from '#web/journey/comments/use-lane-names.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { SidePart } from '#web/journey/side-parts.tsx';
import { commentWords } from '#words/comments.ts';
import { commentDoorWords } from '#words/comments-door.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './comments.module.css';

type CommentsPartProps = { readonly id: string | undefined; readonly title?: string; readonly isFocused?: boolean };

/** What people say about one thing on the journey, or about the whole of it; there also what was said about lanes and about things that are gone. */
export function CommentsPart({ id, title, isFocused = false }: CommentsPartProps) {
  const t = useWords(commentWords);
  const door = useWords(commentDoorWords);
  const { id: whole } = useJourneyActs();
  const records = useWholeJourney();
  const laneName = useLaneNames();
  const { thread: sought } = useSearch({ strict: false });
  const { mayComment, say, people } = useCommentActions();
  const target = id ?? whole;
  const all = threadsOf(records, whole);
  const isNoThing = (of: string): boolean => !records.has(of) || records.get(of)?.type === 'lane';
  const here = all.filter((one) => one.target === target || (target === whole && isNoThing(one.target)));
  const shown = here.filter((one) => !one.isResolved || one.id === sought);
  const resolved = here.filter((one) => !shown.includes(one));
  const type = records.get(target)?.type ?? (laneName(target) === undefined ? undefined : 'lane');
  if (type === undefined || (here.length === 0 && !mayComment)) return null;
  return (
    <SidePart title={title ?? door('comments')}>
      <div className={css['threads']}>
        {shown.map((thread) => (
          <div key={thread.id}>
            {thread.target !== target && <p className={css['lost']}>{laneName(thread.target) ?? t('place-gone')}</p>}
            <OneThread thread={thread} isSought={thread.id === sought} />
          </div>
        ))}
        {mayComment && (
          <CommentWriter
            key={target}
            isNew
            isFocused={isFocused}
            label={t('write')}
            people={people}
            sendLabel={t('comment')}
            onSend={(text) => say({ text, on: target === whole ? { journey: true } : { [type]: target } })}
          />
        )}
        {resolved.length > 0 && (
          <details className={css['resolved']}>
            <summary>
              {t('resolved')} ({resolved.length})
            </summary>
            {resolved.map((thread) => (
              <OneThread key={thread.id} thread={thread} />
            ))}
          </details>
        )}
      </div>
    </SidePart>
  );
}
