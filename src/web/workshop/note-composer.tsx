import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type ContributionKind, contributionKinds } from '#model/workshop/contribution.ts';
import type { Exercise } from '#model/workshop/workshop.ts';
import { newId } from '#web/client/new-id.ts';
import { workshopWords } from '#words/workshop.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Select } from '#web/ui/select.tsx';
import type { NotePlace } from '#web/workshop/note-place.ts';
import { useRoom } from '#web/workshop/room.ts';
import { useKeptDraft } from '#web/workshop/use-kept-draft.ts';
import css from './note-composer.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** What each exercise asks for, the first where nothing is chosen. */
const kindsOf: Readonly<Record<Exercise, readonly ContributionKind[]>> = {
  interactions: ['happens'],
  feelings: ['heart', 'cloud'],
  'how-might-we': ['opportunity'],
  free: contributionKinds,
};

type NoteComposerProps = { readonly about?: NotePlace | undefined; readonly takesFocus?: boolean };

/** A note being written: Enter adds it, and the next can be typed at once. Where it is about a place that was chosen already, that is not asked. */
export function NoteComposer({ about, takesFocus = false }: NoteComposerProps) {
  const t = useWords(workshopWords);
  const reason = useWords(reasonWords);
  const { id, me, view, send } = useRoom();
  const exercise = view.body.exercise ?? 'free';
  const kinds = kindsOf[exercise];
  const [text, setText] = useKeptDraft(`${id}-${me}`);
  const [kind, setKind] = useState(kinds[0] ?? 'happens');
  const [chosen, setPhase] = useState('');
  const place = about ?? (chosen === '' ? {} : { phase: chosen });
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) area.current?.focus();
  }, [takesFocus]);
  const add = () => {
    if (text.trim() === '') return;
    const body = { by: me, round: view.round, text: text.trim(), kind, ...place };
    send(addRecord('contribution', { id: newId(), body }));
    setText('');
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    add();
  };
  const columns = about !== undefined || exercise === 'how-might-we' ? [] : (view.body.columns ?? []);
  return (
    <form className={css['composer']} onSubmit={onSubmit}>
      {kinds.length > 1 && <Kinds kinds={kinds} chosen={kind} onChoose={setKind} />}
      <textarea
        dir="auto"
        ref={area}
        rows={about === undefined ? 3 : 2}
        aria-label={t('own-note')}
        placeholder={t('note-placeholder')}
        value={text}
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={css['foot']}>
        {columns.length > 0 && (
          <Select
            label={t('in-phase')}
            labelHidden
            small
            value={chosen === '' ? 'anywhere' : chosen}
            options={[
              { id: 'anywhere', name: t('anywhere') },
              ...columns.map((one) => ({ id: one.id, name: one.name ?? '' })),
            ]}
            onChange={(one) => setPhase(one === 'anywhere' ? '' : one)}
          />
        )}
        <Button look="main" type="submit" whyNot={text.trim() === '' && reason('write-first')}>
          {t('add-note')}
        </Button>
      </div>
    </form>
  );
}

type KindsProps = {
  readonly kinds: readonly ContributionKind[];
  readonly chosen: ContributionKind;
  readonly onChoose: (kind: ContributionKind) => void;
};

function Kinds({ kinds, chosen, onChoose }: KindsProps) {
  const t = useWords(workshopWords);
  return (
    <fieldset className={css['kinds']}>
      <legend>{t('kind-of-note')}</legend>
      {kinds.map((kind) => (
        <label key={kind} data-chosen={kind === chosen}>
          <input type="radio" name="kind" checked={kind === chosen} onChange={() => onChoose(kind)} />
          {t(kind)}
        </label>
      ))}
    </fieldset>
  );
}
