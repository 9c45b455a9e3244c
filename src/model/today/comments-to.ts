import { recordOf, type Records } from '#model/document/document.ts';
import { addressedTo } from '#model/people/addressed.ts';
import { ownsTarget } from '#model/people/owns-target.ts';
import { threadsOf } from '#model/people/threads.ts';
import type { Place } from '#model/record/place.ts';
import type { TodayItem, TodayJourney } from '#model/today/today-item.ts';

/** Threads that are open and say something to the person that they have not seen; the newest of it tells why. A journey that rests asks no owner. */
export function commentsTo({ id, person, view, seen, isResting }: TodayJourney): TodayItem[] {
  const owns = isResting
    ? () => false
    : ownsTarget(person, view.journey, { library: view.workspace, today: view.today });
  return threadsOf(view.journey, id).flatMap((thread): TodayItem[] => {
    if (thread.isResolved) return [];
    const unseen = addressedTo(person, thread, owns).filter(({ comment }) => !seen.has(comment.id));
    const named = unseen.findLast(({ why }) => why === 'mentioned') ?? unseen.at(-1);
    if (!named) return [];
    const { comment, why } = named;
    return [
      {
        kind: 'comments',
        journey: id,
        place: placeOf(view.journey, thread.target),
        date: comment.body.at?.slice(0, 10),
        thread: thread.id,
        target: thread.target,
        comment: comment.id,
        by: comment.body.by,
        why,
        comments: unseen.map((one) => one.comment.id),
        minutes: 1,
      },
    ];
  });
}

function placeOf(records: Records, target: string): Place {
  const type = records.get(target)?.type;
  if (type === 'phase') return { phase: target };
  if (type === 'interaction') return { interaction: target };
  if (type === 'transition') return { transition: target };
  return (recordOf(records, 'quote', target)?.body.at as Place | undefined) ?? { journey: true };
}
