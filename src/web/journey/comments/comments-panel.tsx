import { useNavigate } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { Button as AriaButton, OverlayTriggerStateContext } from 'react-aria-components';
import { type Thread, threadsOf } from '#model/people/threads.ts';
import { kindOfPlace, wordsOfPlace } from '#web/journey/comments/comment-place.ts';
import { CommentTime } from '#web/journey/comments/comment-time.tsx';
import { useCommentActions } from '#web/journey/comments/use-comment-actions.ts';
import { useLaneNames } from '#web/journey/comments/use-lane-names.ts';
import { useUnseen } from '#web/journey/comments/use-seen.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { Choose } from '#web/journey/side-parts.tsx';
import { commentWords } from '#words/comments.ts';
import { commentDoorWords } from '#words/comments-door.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './comments.module.css';

const filters = ['all', 'mine', 'mentions', 'resolved'] as const;
type Filter = (typeof filters)[number];

/** Every thread on the journey, the newest first; choosing one goes to its place. */
export function CommentsPanel() {
  const t = useWords(commentWords);
  const door = useWords(commentDoorWords);
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const { me } = useCommentActions();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = threadsOf(records, id)
    .filter((thread) => fits(thread, filter, me))
    .toReversed();
  return (
    <section className={css['panel']}>
      <h2>{door('comments')}</h2>
      <Choose
        label={t('show')}
        options={filters.map((key) => ({ id: key, name: t(key) }))}
        chosen={[filter]}
        isDisabled={false}
        onChoose={([chosen]) => setFilter(chosen ?? filter)}
      />
      {shown.length === 0 ? (
        <div>
          <p>{t(`none-${filter}`)}</p>
          {filter === 'all' && <p className={css['faint']}>{t('none-why')}</p>}
        </div>
      ) : (
        <ul className={css['list']}>
          {shown.map((thread) => (
            <li key={thread.id}>
              <Entry thread={thread} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function fits({ first, answers, isResolved }: Thread, filter: Filter, me: string | undefined): boolean {
  if (filter === 'resolved') return isResolved;
  if (isResolved) return false;
  if (filter === 'all') return true;
  const all = [first, ...answers];
  return me !== undefined && all.some(({ body }) => (filter === 'mine' ? body.by === me : body.mentions?.includes(me)));
}

function Entry({ thread }: { thread: Thread }) {
  const t = useWords(commentWords);
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const { nameOf } = useCommentActions();
  const isUnread = useUnseen()(thread).length > 0;
  const navigate = useNavigate();
  const popover = useContext(OverlayTriggerStateContext);
  const { first, answers, target } = thread;
  const lane = useLaneNames()(target);
  const go = () => {
    const isThere = records.has(target) && target !== id && lane === undefined;
    const at = isThere ? { at: target } : {};
    void navigate({ to: '/journeys/$journey', params: { journey: id }, search: { ...at, thread: thread.id } });
    popover?.close();
  };
  return (
    <AriaButton className={css['entry'] ?? ''} onPress={go}>
      <span className={css['where']}>
        {lane === undefined ? <Where target={target} /> : `${t('on-lane')} · ${lane}`}
      </span>
      <span className={css['clip']}>
        <b>{nameOf(first.body.by) ?? t('somebody')}</b> {first.body.text || t('taken-away')}
      </span>
      <span className={css['row']}>
        <CommentTime at={(answers.at(-1) ?? first).body.at} />
        {answers.length > 0 && <span className={css['faint']}>{t('answers', { n: answers.length })}</span>}
        {isUnread && <span className={css['unread']}>{t('unread')}</span>}
      </span>
    </AriaButton>
  );
}

function Where({ target }: { target: string }) {
  const t = useWords(commentWords);
  const records = useWholeJourney();
  if (!records.has(target)) return t('place-gone');
  const kind = kindOfPlace(records, target);
  return kind ? `${t(kind)} · ${wordsOfPlace(records, target)}` : t('whole-journey');
}
