import { useState } from 'react';
import { recordsOf } from '#model/document/document.ts';
import { newId } from '#web/client/new-id.ts';
import { useJourneyActs, useRecord, useWholeJourney } from '#web/journey/journey-context.ts';
import { MeasureFields } from '#web/journey/measures/measure-fields.tsx';
import { MeasureLine } from '#web/practice/measure-line.tsx';
import { PlacePicker } from '#web/practice/place-picker.tsx';
import { placeName } from '#web/journey/place-names.ts';
import { useEdit } from '#web/journey/use-edit.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Part } from '#web/ui/page.tsx';
import editor from '#web/ui/editor.module.css';
import css from './journey-change.module.css';
import { addRecord, removeRecord } from '#model/commands/make-command.ts';

/** What is followed over time on this journey. */
export function MeasuresPart() {
  const t = useWords(practiceWords);
  const { send, mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const [opened, setOpened] = useState<string>();
  const add = () => {
    const id = newId();
    send(addRecord('measure', { id, body: { name: '' } }));
    setOpened(id);
  };
  const action = mayEdit && (
    <Button small onPress={add}>
      {t('new-measure')}
    </Button>
  );
  return (
    <Part title={t('measures')} actions={action}>
      <ul className={css['measures']}>
        {recordsOf(records, 'measure').map(({ id, body }) => (
          <li key={id}>
            <MeasureLine measure={body} width={160} height={40} />
            <span className={css['where']}>{placeName(records, body.place)}</span>
            {mayEdit && (
              <Button
                look="plain"
                small
                onPress={() => setOpened(id)}
                aria-label={t('open-name', { name: body.name ?? '' })}
              >
                {t('open')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {opened !== undefined && records.has(opened) && (
        <MeasureDialog id={opened} onClose={() => setOpened(undefined)} />
      )}
    </Part>
  );
}

function MeasureDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords(practiceWords);
  const { send, mayEdit } = useJourneyActs();
  const { set } = useEdit('measure', id);
  const body = useRecord('measure', id)?.body;
  if (!body) return null;
  const remove = () => {
    send(removeRecord('measure', id));
    onClose();
  };
  const close = () => (body.name || (body.series?.length ?? 0) > 0 ? onClose() : remove());
  return (
    <Dialog wide isOpen title={t('measure')} closeLabel={t('close')} onClose={close}>
      <MeasureFields id={id} />
      <PlacePicker
        label={t('place')}
        value={body.place}
        isDisabled={!mayEdit}
        onChange={(place) => set('place', place && { ...place })}
      />
      <DialogActions>
        <span className={editor['left']}>
          <Button look="plain" onPress={remove}>
            {t('remove')}
          </Button>
        </span>
        <Button onPress={close}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
