import { Suspense, useState } from 'react';
import { lazyPart } from '#web/client/lazy-part.tsx';
import { workshopWords } from '#words/workshop.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Chip } from '#web/ui/chip.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { ClusterHead } from '#web/workshop/cluster-head.tsx';
import { NoteCard } from '#web/workshop/note-card.tsx';
import { useRoom } from '#web/workshop/room.ts';
import { byDots, type Heap, type Note } from '#web/workshop/room-view.ts';
import { TakePanel } from '#web/workshop/take-panel.tsx';
import { type Chosen, chosenOf } from '#web/workshop/take-to-map.ts';
import { nameOf } from '#web/workshop/use-note-actions.ts';
import { useTaken } from '#web/workshop/use-taken.ts';
import css from './result-board.module.css';

const MapBeside = lazyPart(async () => (await import('#web/workshop/map-beside.tsx')).MapBeside);

/** What the room came to, most dots first, and the map that it is for; whoever leads chooses what goes on the map. */
export function ResultBoard() {
  const t = useWords(workshopWords);
  const { view, leads } = useRoom();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map());
  const taken = useTaken();
  const toggle = (one: Chosen) => {
    const next = new Map(chosen);
    if (!next.delete(one.id)) next.set(one.id, one);
    setChosen(next);
  };
  const heaps = byDots(view.heaps).filter(({ notes, cluster }) => notes.length > 0 || cluster?.body.name);
  if (heaps.length === 0) return <Empty title={t('nothing-shown')} />;
  const choosing = { chosen, taken, toggle };
  return (
    <div className={css['result']}>
      <ol className={css['heaps']}>
        {heaps.map((heap) => (
          <li key={heap.id} data-heap={heap.id}>
            <HeapResult heap={heap} {...choosing} />
          </li>
        ))}
      </ol>
      <div className={css['beside']}>
        <Suspense fallback={null}>
          <MapBeside />
        </Suspense>
        {leads && <TakePanel chosen={[...chosen.values()]} onTaken={() => setChosen(new Map())} />}
      </div>
    </div>
  );
}

type Choosing = {
  readonly chosen: ReadonlyMap<string, Chosen>;
  readonly taken: ReturnType<typeof useTaken>;
  readonly toggle: (one: Chosen) => void;
};

function HeapResult({ heap, ...choosing }: { heap: Heap } & Choosing) {
  if (!heap.cluster)
    return (
      <div className={css['single']}>
        <Dots n={heap.dots} />
        {heap.notes.map((note) => (
          <NoteResult key={note.id} note={note} {...choosing} />
        ))}
      </div>
    );
  return (
    <section className={css['group']}>
      <Dots n={heap.dots} />
      <ClusterHead heap={heap}>
        <Choose one={chosenOf(heap)} label={nameOf(heap)} {...choosing} />
      </ClusterHead>
      <ul className={css['notes']}>
        {heap.notes.map((note) => (
          <li key={note.id}>
            <NoteResult note={note} {...choosing} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoteResult({ note, ...choosing }: { note: Note } & Choosing) {
  const text = note.body.text ?? '';
  return (
    <NoteCard note={note}>
      <Choose one={{ id: note.id, text, notes: [note] }} label={text} {...choosing} />
    </NoteCard>
  );
}

function Choose({ one, label, chosen, taken, toggle }: { one: Chosen; label: string } & Choosing) {
  const t = useWords(workshopWords);
  const { leads } = useRoom();
  if (taken.has(one.id)) return <Chip look="path">{t('taken-as')}</Chip>;
  if (!leads || one.text.trim() === '') return null;
  return (
    <input
      type="checkbox"
      className={css['choose']}
      aria-label={t('choose-note', { text: label })}
      checked={chosen.has(one.id)}
      onChange={() => toggle(one)}
    />
  );
}

function Dots({ n }: { n: number }) {
  const t = useWords(workshopWords);
  return (
    <span className={css['dots']} role="img" aria-label={t('n-dots', { n })}>
      {Array.from({ length: n }, (_, at) => (
        <i key={at} />
      ))}
    </span>
  );
}
