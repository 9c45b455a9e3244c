import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { recordsOf } from '#model/document/document.ts';
import { newId } from '#web/client/new-id.ts';
import { useDocument } from '#web/client/use-document.ts';
import { workshopWords } from '#words/workshop.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Select } from '#web/ui/select.tsx';
import { useRoom } from '#web/workshop/room.ts';
import { stoodAt } from '#web/workshop/stood-at.ts';
import { type Chosen, type TakenAs, takenAs, takeToMap } from '#web/workshop/take-to-map.ts';
import css from './result-board.module.css';

const last = 'last';
const whereStood = 'where-stood';

/** Puts what is chosen on the journey: as what, in which phase, after what. One gesture, to be taken back as one. */
export function TakePanel({ chosen, onTaken }: { chosen: readonly Chosen[]; onTaken: () => void }) {
  const t = useWords(workshopWords);
  const reason = useWords(reasonWords);
  const { id, view } = useRoom();
  const journey = useDocument(view.body.journey ?? '');
  const phases = recordsOf(journey.records, 'phase');
  const [as, setAs] = useState<TakenAs>('interaction');
  const [wanted, setPhase] = useState<string>();
  const [after, setAfter] = useState(last);
  const [taken, setTaken] = useState(0);
  const stood = chosen.flatMap(({ notes }) => stoodAt(journey.records, notes) ?? []);
  const isWhereStood = stood.length > 0 && (wanted === undefined || wanted === whereStood);
  const phase = phases.find((one) => one.id === (isWhereStood ? stood[0]?.phase : wanted)) ?? phases[0];
  const inPhase = recordsOf(journey.records, 'interaction').filter(({ body }) => body.phase === phase?.id);
  const take = () => {
    if (!phase) return;
    const taking = {
      as,
      workshop: id,
      isWhereStood,
      phase: phase.id,
      createId: newId,
      ...(after !== last && { after }),
    };
    journey.send(...takeToMap(journey.records, chosen, taking));
    setTaken(chosen.length);
    onTaken();
  };
  return (
    <section className={css['take']} aria-label={t('put-on-map')}>
      <Select
        label={t('becomes')}
        value={as}
        options={takenAs.map((one) => ({ id: one, name: t(`as-${one}`) }))}
        onChange={(one) => setAs(takenAs.find((known) => known === one) ?? 'interaction')}
      />
      <Select
        label={t('in-phase')}
        value={isWhereStood ? whereStood : phase?.id}
        options={[
          ...(stood.length > 0 ? [{ id: whereStood, name: t('where-stood') }] : []),
          ...phases.map((one) => ({ id: one.id, name: one.body.name ?? '' })),
        ]}
        onChange={(one) => {
          setPhase(one);
          setAfter(last);
        }}
      />
      {as === 'interaction' && !isWhereStood && (
        <Select
          label={t('put-after')}
          value={after}
          options={[
            { id: last, name: t('put-last') },
            ...inPhase.map((one) => ({ id: one.id, name: one.body.text ?? '' })),
          ]}
          onChange={setAfter}
        />
      )}
      <Button look="main" whyNot={(chosen.length === 0 || !phase) && reason('notes-first')} onPress={take}>
        {t('put-n-on-map', { n: chosen.length })}
      </Button>
      <p role="status" className={css['taken']}>
        {taken > 0 && chosen.length === 0 && t('n-put', { n: taken })}
      </p>
      {taken > 0 && chosen.length === 0 && (
        <span className={css['after']}>
          <Button
            small
            onPress={() => {
              journey.undo();
              setTaken(0);
            }}
          >
            {t('take-back')}
          </Button>
          <Link to="/journeys/$journey" params={{ journey: journey.id }}>
            {t('show-map')}
          </Link>
        </span>
      )}
    </section>
  );
}
