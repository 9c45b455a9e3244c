import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { type Exercise, exercises } from '#model/workshop/workshop.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { useWhyNot } from '#web/client/use-why-not.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { workshopWords } from '#words/workshop.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import css from './workshop-list.module.css';

/** A workshop begun: which exercise, under what name, with what question. The door is opened with it. */
export function NewWorkshop({ onClose }: { onClose: () => void }) {
  const t = useWords(workshopWords);
  const whyNot = useWhyNot();
  const reason = useWords(reasonWords);
  const { id: journey } = useJourneyActs();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [exercise, setExercise] = useState<Exercise>('interactions');
  const [title, setTitle] = useState(t('interactions'));
  const [question, setQuestion] = useState(t('interactions-question'));
  const choose = (one: Exercise) => {
    if (title === t(exercise)) setTitle(t(one));
    if (question === t(`${exercise}-question`)) setQuestion(t(`${one}-question`));
    setExercise(one);
  };
  const begin = useMutation({
    mutationFn: async () => {
      const body = { title: title.trim(), question: question.trim(), exercise };
      const { id } = await ask('makeWorkshop', { params: { id: journey }, body });
      await ask('openDoor', { params: { id } });
      return id;
    },
    onSuccess: async (workshop) => {
      void queries.invalidateQueries({ queryKey: keyOf('listWorkshops', { params: { id: journey } }) });
      await navigate({ to: '/workshops/$workshop', params: { workshop } });
    },
  });
  return (
    <Dialog title={t('begin-workshop')} closeLabel={t('close')} isOpen onClose={onClose}>
      <Form
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
        }}
      >
        <fieldset className={css['exercises']}>
          <legend>{t('what-exercise')}</legend>
          {exercises.map((one) => (
            <label key={one} data-chosen={one === exercise}>
              <input type="radio" name="exercise" checked={one === exercise} onChange={() => choose(one)} />
              {t(one)}
            </label>
          ))}
        </fieldset>
        <Field label={t('title')} value={title} onChange={setTitle} isRequired />
        <Field label={t('question')} value={question} onChange={setQuestion} rows={2} />
        {begin.error !== null && <p role="alert">{whyNot(begin.error)}</p>}
        <DialogActions>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            look="main"
            type="submit"
            isBusy={begin.isPending}
            whyNot={title.trim() === '' && reason('name-first')}
          >
            {t('begin')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
