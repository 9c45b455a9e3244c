import { useState } from 'react';
import { recordsOf } from '#model/document.ts';
import type { RecordOf } from '#model/records.ts';
import { MarkSign } from '#web/map/sign.tsx';
import { newId } from '#web/client/new-id.ts';
import { type OpenDocument, useDocument } from '#web/client/use-document.ts';
import { workshopWords } from '#web/text/workshop.ts';
import { useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { EditableText } from '#web/ui/editable-text.tsx';
import { Field } from '#web/ui/field.tsx';
import { Waiting } from '#web/ui/empty.tsx';
import { useRoom } from '#web/workshop/room.ts';
import css from './guest-map.module.css';

/** The journey as a guest is let at it: what the customer does, phase by phase, made for a phone. */
export function GuestMap() {
  const t = useWords(workshopWords);
  const { view } = useRoom();
  const journey = useDocument(view.body.journey ?? '');
  if (journey.state !== 'ready') return <Waiting label={t('loading')} />;
  const mayEdit = view.may.map === 'edit';
  return (
    <ol className={css['phases']}>
      {recordsOf(journey.records, 'phase').map((phase) => (
        <li key={phase.id}>
          <h2>{phase.body.name}</h2>
          {phase.body.doing !== undefined && <p>{phase.body.doing}</p>}
          <PhaseCards journey={journey} phase={phase} mayEdit={mayEdit} />
        </li>
      ))}
    </ol>
  );
}

type PhaseProps = { readonly journey: OpenDocument; readonly phase: RecordOf<'phase'>; readonly mayEdit: boolean };

function PhaseCards({ journey, phase, mayEdit }: PhaseProps) {
  const t = useWords(workshopWords);
  const cards = recordsOf(journey.records, 'interaction').filter(({ body }) => body.phase === phase.id);
  return (
    <>
      {cards.length === 0 && <p className={css['none']}>{t('nothing-in-phase')}</p>}
      <ul className={css['cards']}>
        {cards.map((card) => (
          <li key={card.id}>
            <Card card={card} journey={journey} mayEdit={mayEdit} />
          </li>
        ))}
      </ul>
      {mayEdit && <AddCard journey={journey} phase={phase} />}
    </>
  );
}

function Card({ card: { id, body }, journey, mayEdit }: { card: RecordOf<'interaction'> } & Omit<PhaseProps, 'phase'>) {
  const t = useWords(workshopWords);
  const [isEditing, setEditing] = useState(false);
  return (
    <div className={css['card']}>
      {body.mark && <MarkSign mark={body.mark} isAssumption={false} size={18} />}
      <EditableText
        value={body.text ?? ''}
        label={t('edit-note')}
        placeholder="…"
        isEditing={isEditing}
        isDisabled={!mayEdit}
        onEditing={setEditing}
        onWrite={(was, is) => journey.send({ do: 'edit', type: 'interaction', id, set: { text: { was, is } } })}
      />
    </div>
  );
}

function AddCard({ journey, phase }: Omit<PhaseProps, 'mayEdit'>) {
  const t = useWords(workshopWords);
  const [text, setText] = useState('');
  const label = t('add-to-phase', { phase: phase.body.name ?? '' });
  const add = () => {
    if (text.trim() === '') return;
    const kind = phase.body.involvesUs === false ? 'indirect' : 'direct';
    const after = recordsOf(journey.records, 'interaction')
      .filter(({ body }) => body.phase === phase.id)
      .at(-1)?.id;
    const body = { phase: phase.id, kind, text: text.trim() };
    journey.send({ do: 'add', type: 'interaction', id: newId(), body, ...(after !== undefined && { after }) });
    setText('');
  };
  return (
    <form
      className={css['add']}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={label} labelHidden placeholder={label} value={text} onChange={setText} />
      <Button type="submit" isDisabled={text.trim() === ''}>
        {t('add-note')}
      </Button>
    </form>
  );
}
