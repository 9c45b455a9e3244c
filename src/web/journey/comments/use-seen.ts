import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { dayOf } from '#base/clock.ts';
import type { Records } from '#model/document/document.ts';
import { addressedTo } from '#model/people/addressed.ts';
import { ownsTarget } from '#model/people/owns-target.ts';
import type { CommentRecord, Thread } from '#model/people/threads.ts';
import type { AnswerOf } from '#protocol/routes/table.ts';
import { ask, keyOf, question } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { useJourneyActs, useLibrary, useWholeJourney } from '#web/journey/journey-context.ts';

/** What is said to the signed-in person in a thread and they have not seen; nothing until that is known. */
export function useUnseen(): (thread: Thread) => readonly string[] {
  const { id } = useJourneyActs();
  const records = useWholeJourney();
  const { person } = useSession().workspace;
  const library = useLibrary();
  const seen = useSeen(id).data;
  return useMemo(() => unseenBy({ person, records, library }, seen), [person, seen, records, library]);
}

type Whose = { readonly person: string | null | undefined; readonly records: Records; readonly library: Records };

function unseenBy({ person, records, library }: Whose, seen: ReadonlySet<string> | undefined) {
  if (!person || !seen) return (): string[] => [];
  const owns = ownsTarget(person, records, { library, today: dayOf(Date.now()) });
  return (thread: Thread): string[] =>
    addressedTo(person, thread, owns).flatMap(({ comment }) => (seen.has(comment.id) ? [] : [comment.id]));
}

/** Says that a thread has been seen once it is on the screen; what was new in it stays marked as long as it is shown. */
export function useSeenThread(thread: Thread): (comment: CommentRecord) => boolean {
  const { id } = useJourneyActs();
  const unseen = useUnseen()(thread).join('\n');
  const [wasNew, setNew] = useState<ReadonlySet<string>>(new Set());
  const mark = useMarkSeen(id);
  useEffect(() => {
    if (unseen === '' || document.visibilityState !== 'visible') return;
    const ids = unseen.split('\n');
    setNew((before) => new Set([...before, ...ids]));
    mark(ids);
  }, [unseen, mark]);
  return (comment) => wasNew.has(comment.id);
}

const useSeen = (journey: string) =>
  useQuery({
    ...question('readSeenComments', { params: { id: journey } }),
    select: toSet,
    staleTime: 60_000,
    retry: false,
  });

const toSet = ({ comments }: AnswerOf<'readSeenComments'>): ReadonlySet<string> => new Set(comments);

/** Marks comments as seen, here at once and on the server. */
export function useMarkSeen(journey: string): (comments: readonly string[]) => void {
  const queries = useQueryClient();
  return useMemo(
    () => (comments) => {
      const params = { id: journey };
      const queryKey = keyOf('readSeenComments', { params });
      queries.setQueryData<AnswerOf<'readSeenComments'>>(queryKey, (before) => ({
        comments: [...new Set([...(before?.comments ?? []), ...comments])],
      }));
      void ask('seeComments', { params, body: { comments: [...comments] } })
        .then(() => queries.invalidateQueries({ queryKey: keyOf('readToday') }))
        .catch(() => queries.invalidateQueries({ queryKey }));
    },
    [queries, journey],
  );
}
