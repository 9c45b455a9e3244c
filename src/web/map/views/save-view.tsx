import { useState } from 'react';
import type { JsonObject } from '#base/json.ts';
import { newId } from '#web/client/new-id.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useMapViews } from '#web/journey/views/map-views-context.ts';
import { viewWords } from '#words/views.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Field } from '#web/ui/field.tsx';
import css from './lanes-popover.module.css';
import { addRecord } from '#model/commands/make-command.ts';

/** Keeps what is seen now as a view that others can choose. */
export function SaveView({ onSaved, onCancel }: { onSaved: () => void; onCancel: () => void }) {
  const t = useWords(viewWords);
  const reason = useWords(reasonWords);
  const { send } = useJourneyActs();
  const { view, choose } = useMapViews();
  const [name, setName] = useState('');
  const [audience, setAudience] = useState('');
  const save = () => {
    const id = newId();
    const seen = JSON.parse(JSON.stringify(view)) as JsonObject;
    send(
      addRecord('view', {
        id,
        body: { name: name.trim(), ...(audience.trim() && { audience: audience.trim() }), ...seen },
      }),
    );
    choose(id);
    onSaved();
  };
  return (
    <form
      className={css['choose']}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save();
      }}
    >
      <Field label={t('view-name')} value={name} onChange={setName} autoFocus />
      <Field label={t('audience')} placeholder={t('audience-hint')} value={audience} onChange={setAudience} />
      <div className={css['row']}>
        <Button small look="main" type="submit" whyNot={name.trim() === '' && reason('name-first')}>
          {t('save')}
        </Button>
        <Button small onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
