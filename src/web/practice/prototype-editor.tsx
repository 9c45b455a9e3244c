import { recordOf } from '#model/document/document.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { Choose } from '#web/journey/side-parts.tsx';
import { useEdit } from '#web/journey/use-edit.ts';
import { useNewExperiment } from '#web/journey/use-new-experiment.ts';
import { WrittenField } from '#web/ui/written-field.tsx';
import { practiceWords } from '#words/practice.ts';
import { removeRecord } from '#model/commands/make-command.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import css from '#web/ui/editor.module.css';

const aspects = ['interest', 'feasibility', 'technology'] as const;

/** A prototype where it is written: the idea, what it tests, what was tried, what was learned. */
export function PrototypeEditor({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords(practiceWords);
  const { send, mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const { set, write } = useEdit('prototype', id);
  const newExperiment = useNewExperiment();
  const body = recordOf(records, 'prototype', id)?.body;
  if (!body) return null;
  const moment = recordOf(records, 'moment', body.moment)?.body;
  const remove = () => {
    send(removeRecord('prototype', id));
    onClose();
  };
  const close = () => (mayEdit && !body.idea && !body.tried && !body.learned ? remove() : onClose());
  const experiment = () => {
    const place = moment?.places?.[0];
    newExperiment({ moment: body.moment, prototype: id, place, question: body.idea });
  };
  const text = (path: 'idea' | 'tried' | 'learned') => ({
    label: t(path),
    placeholder: t(`${path}-hint`),
    value: body[path],
    isDisabled: !mayEdit,
    onWrite: write(path),
  });
  return (
    <Dialog wide isOpen title={t('prototype')} closeLabel={t('close')} onClose={close}>
      {moment && <p className={css['origin']}>{moment.title || t('moment-unnamed')}</p>}
      <WrittenField {...text('idea')} autoFocus={!body.idea && mayEdit} />
      <div className={css['field']}>
        <span className={css['label']}>{t('tests')}</span>
        <Choose
          label={t('tests')}
          isDisabled={!mayEdit}
          options={aspects.map((aspect) => ({ id: aspect, name: t(`tests-${aspect}`) }))}
          chosen={body.tests ? [body.tests] : []}
          onChoose={([aspect]) => set('tests', aspect)}
        />
      </div>
      <WrittenField {...text('tried')} />
      <WrittenField {...text('learned')} />
      <DialogActions>
        {mayEdit && (
          <span className={css['left']}>
            <Button look="plain" onPress={remove}>
              {t('remove')}
            </Button>
          </span>
        )}
        {mayEdit && body.idea && <Button onPress={experiment}>{t('try-it')}</Button>}
        <Button onPress={close}>{t('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
