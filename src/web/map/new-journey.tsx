import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { ask, ProblemError } from '#web/client/http.ts';
import { useSession } from '#web/client/session.ts';
import { mapWords } from '#web/text/map.ts';
import { useLanguage, useWords } from '#web/text/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './new-journey.module.css';

/** Step one: whose goal it is, in whose words, and how wide. */
export function NewJourney({ onClose }: { onClose: () => void }) {
  const t = useWords(mapWords);
  const language = useLanguage();
  const { workspace } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [primaryGoal, setGoal] = useState('');
  const [learningQuestion, setQuestion] = useState('');
  const [scope, setScope] = useState('whole');
  const create = useMutation({
    mutationFn: () =>
      ask<{ id: string }>(`/api/v1/workspaces/${workspace.id}/journeys`, {
        body: { name: name.trim(), primaryGoal, learningQuestion, scope, language, basis: 'hypothesis' },
      }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['journeys'] });
      await navigate({ to: '/journeys/$journey', params: { journey: id } });
    },
  });
  return (
    <Dialog title={t('new-journey')} closeLabel={t('close')} isOpen onClose={onClose}>
      <Form
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate();
        }}
      >
        <Field
          label={t('journey-name')}
          hint={t('journey-name-hint')}
          value={name}
          onChange={setName}
          autoFocus
          isRequired
        />
        <Field label={t('primary-goal')} value={primaryGoal} onChange={setGoal} rows={2} />
        <Field label={t('learning-question')} value={learningQuestion} onChange={setQuestion} rows={2} />
        <Select
          label={t('scope')}
          value={scope}
          onChange={setScope}
          options={[
            { id: 'whole', name: t('whole') },
            { id: 'episode', name: t('episode') },
          ]}
        />
        {create.error instanceof ProblemError && <p role="alert">{create.error.problem.detail}</p>}
        <DialogActions>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="main" type="submit" isDisabled={name.trim() === '' || create.isPending}>
            {t('create')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
