import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { ask, keyOf } from '#web/client/ask.ts';
import { useWhyNot } from '#web/research/why-not.ts';
import { researchWords } from '#words/research.ts';
import { withheldWords } from '#words/withheld.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import css from './new-interview.module.css';

const shortest = 10;

/** Why an owner must read words without consent; it is written down before they open. */
export function GiveReason({ interview, onClose }: { interview: string; onClose: () => void }) {
  const t = useWords(withheldWords);
  const told = useWords(researchWords);
  const whyNot = useWhyNot();
  const why = useWords(reasonWords);
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const isTold = reason.trim().length >= shortest;
  const open = useMutation({
    mutationFn: () => ask('openReading', { params: { id: interview }, body: { reason: reason.trim() } }),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: keyOf('readEvidence') });
    },
  });
  return (
    <Dialog title={t('give-reason')} closeLabel={told('close')} isOpen onClose={onClose}>
      <Form
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (isTold) open.mutate();
        }}
      >
        <p>{t('reason-kept')}</p>
        <Field label={t('reason')} hint={t('reason-hint')} value={reason} onChange={setReason} rows={3} autoFocus />
        {open.isError && (
          <p role="alert" className={css['wrong']}>
            {whyNot(open.error)}
          </p>
        )}
        <DialogActions>
          <Button onPress={onClose}>{told('cancel')}</Button>
          <Button
            look="main"
            type="submit"
            isBusy={open.isPending}
            whyNot={!isTold && why('reason-first', { n: shortest })}
          >
            {t('read-now')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
