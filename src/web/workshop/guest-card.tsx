import { useState } from 'react';
import { recordOf, recordsOf } from '#model/document/document.ts';
import { newId } from '#web/client/new-id.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { workshopWords } from '#words/workshop.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { EditableText } from '#web/ui/editable-text.tsx';
import { Field } from '#web/ui/field.tsx';
import { useFocusAfterKey } from '#web/ui/use-focus-after-key.ts';
import { useRoom } from '#web/workshop/room.ts';
import css from './guest-list.module.css';
import { addRecord, editRecord } from '#model/commands/make-command.ts';

type GuestCardTextProps = { readonly id: string; readonly told: string; readonly journey: OpenDocument };

/** What happens at an interaction; written in place by a guest who is let at it. What its touchpoint says in many journeys is only read. */
export function GuestCardText({ id, told, journey }: GuestCardTextProps) {
  const t = useWords(workshopWords);
  const { view } = useRoom();
  const [isEditing, setEditing] = useState(false);
  const { ref, onKeyDownCapture } = useFocusAfterKey<HTMLButtonElement>(isEditing);
  const own = recordOf(journey.records, 'interaction', id)?.body.text;
  const mayEdit = view.may.map === 'edit' && own !== undefined;
  return (
    <div className={css['words']} onKeyDownCapture={onKeyDownCapture}>
      <EditableText
        value={own ?? told}
        label={t('edit-note')}
        placeholder="…"
        isEditing={isEditing}
        isDisabled={!mayEdit}
        onEditing={setEditing}
        onWrite={(was, is) => journey.send(editRecord('interaction', id, { text: { was, is } }))}
      />
      {mayEdit && !isEditing && (
        <Button ref={ref} look="plain" small aria-label={`${t('edit-note')}: ${own}`} onPress={() => setEditing(true)}>
          {t('edit-note')}
        </Button>
      )}
    </div>
  );
}

type AddCardProps = { readonly journey: OpenDocument; readonly phase: { readonly id: string; readonly name: string } };

/** One more interaction, last in its phase. */
export function AddCard({ journey, phase: { id, name } }: AddCardProps) {
  const t = useWords(workshopWords);
  const reason = useWords(reasonWords);
  const [text, setText] = useState('');
  const label = t('add-to-phase', { phase: name });
  const add = () => {
    if (text.trim() === '') return;
    const isOurs = recordOf(journey.records, 'phase', id)?.body.involvesUs !== false;
    const after = recordsOf(journey.records, 'interaction')
      .filter(({ body }) => body.phase === id)
      .at(-1)?.id;
    const body = { phase: id, kind: isOurs ? 'direct' : 'indirect', text: text.trim() } as const;
    journey.send(addRecord('interaction', { id: newId(), body, ...(after !== undefined && { after }) }));
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
      <Button type="submit" whyNot={text.trim() === '' && reason('write-first')}>
        {t('add-note')}
      </Button>
    </form>
  );
}
