import { workshopWords } from '#words/workshop.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { useRoom } from '#web/workshop/room.ts';
import { freeDot, type Heap } from '#web/workshop/room-view.ts';
import { nameOf } from '#web/workshop/use-note-actions.ts';
import css from './dot-vote.module.css';
import { addRecord, removeRecord } from '#model/commands/make-command.ts';

/** My dots on a group or a note: one more, one less. */
export function DotVote({ heap }: { heap: Heap }) {
  const t = useWords(workshopWords);
  const reason = useWords(reasonWords);
  const { doc, view, me, mayVote, send } = useRoom();
  const text = nameOf(heap) || t('unnamed-group');
  const free = freeDot(doc.records, me, view.dots);
  const last = heap.mine.at(-1);
  const give = () => {
    if (free === undefined) return;
    const on = heap.cluster ? { cluster: heap.id } : { note: heap.id };
    send(addRecord('vote', { id: free, body: { by: me, ...on } }));
  };
  return (
    <span className={css['vote']}>
      <span className={css['mine']} role="img" aria-label={t('my-dots', { n: heap.mine.length })}>
        {heap.mine.map((id) => (
          <i key={id} />
        ))}
      </span>
      {mayVote && (
        <>
          <Button
            small
            aria-label={t('take-dot', { text })}
            whyNot={last === undefined && reason('no-dot-here')}
            onPress={() => last !== undefined && send(removeRecord('vote', last))}
          >
            −
          </Button>
          <Button
            small
            aria-label={t('give-dot', { text })}
            whyNot={free === undefined && reason('dots-given')}
            onPress={give}
          >
            +
          </Button>
        </>
      )}
    </span>
  );
}
