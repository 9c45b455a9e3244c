import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { RecordOf } from '#model/document/records.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { useWhyNot } from '#web/research/why-not.ts';
import { researchWords } from '#words/research.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import css from './new-interview.module.css';

/** Destroys the key to somebody's words, when their alias has been typed. */
export function EraseParticipant({ person, onClose }: { person: RecordOf<'participant'>; onClose: () => void }) {
  const t = useWords(researchWords);
  const whyNot = useWhyNot();
  const reason = useWords(reasonWords);
  const { workspace } = useSession();
  const queries = useQueryClient();
  const [alias] = useState(person.body.alias ?? person.id);
  const [typed, setTyped] = useState('');
  const erase = useMutation({
    mutationFn: () => ask('eraseParticipant', { params: { ws: workspace.id, id: person.id } }),
    onSuccess: () =>
      Promise.all(
        (['listInterviews', 'readEvidence'] as const).map((name) =>
          queries.invalidateQueries({ queryKey: keyOf(name) }),
        ),
      ),
  });
  return (
    <Dialog title={t('erase-title', { alias })} closeLabel={t('close')} isOpen onClose={onClose}>
      <Form
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === alias) erase.mutate();
        }}
      >
        {erase.data === undefined && (
          <>
            <p>{t('erase-what')}</p>
            <p>{t('erase-stays')}</p>
            <Field label={t('erase-type', { alias })} value={typed} onChange={setTyped} autoComplete="off" autoFocus />
          </>
        )}
        {erase.data && <p role="status">{t('erase-done', { places: erase.data.places })}</p>}
        {erase.isError && (
          <p role="alert" className={css['wrong']}>
            {t('could-not-erase')} {whyNot(erase.error)}
          </p>
        )}
        <DialogActions>
          <Button onPress={onClose}>{t(erase.data ? 'close' : 'cancel')}</Button>
          {erase.data === undefined && (
            <Button
              look="danger"
              type="submit"
              isBusy={erase.isPending}
              whyNot={typed.trim() !== alias && reason('type-name', { name: alias })}
            >
              {t('erase-now')}
            </Button>
          )}
        </DialogActions>
      </Form>
    </Dialog>
  );
}
