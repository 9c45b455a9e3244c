import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { CustomerInLogs } from '#protocol/http/behaviour.ts';
import { useCustomer, useCustomerErasure, useJob } from '#web/behaviour/use-events.ts';
import { useWhyNot } from '#web/behaviour/why-not.ts';
import { useSession } from '#web/client/session.ts';
import { behaviourWords } from '#words/behaviour.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Field } from '#web/ui/field.tsx';
import css from './behaviour.module.css';

/** Looks for one customer by the id that the files have, shows what there is of them, and erases it when asked to. */
export function EraseCustomer({ onClose }: { onClose: () => void }) {
  const t = useWords(behaviourWords);
  const whyNot = useWhyNot();
  const reason = useWords(reasonWords);
  const { workspace } = useSession();
  const [customer, setCustomer] = useState('');
  const find = useCustomer(workspace.id);
  const erase = useCustomerErasure(workspace.id);
  const error = find.error ?? erase.error;
  const asked = find.data?.customer === customer ? find.data : undefined;
  return (
    <Dialog title={t('erase-customer')} closeLabel={t('close')} isOpen onClose={onClose}>
      <Form
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (customer !== '') find.mutate(customer);
        }}
      >
        {erase.data ? (
          <Erasing job={erase.data.job} />
        ) : (
          <>
            <p>{t('erase-customer-why')}</p>
            <Field label={t('customer-id')} value={customer} onChange={setCustomer} autoComplete="off" autoFocus />
            {asked && <Found {...asked} />}
          </>
        )}
        {error && (
          <p className={css['wrong']} role="alert">
            {t('not-erased')} {whyNot(error)}
          </p>
        )}
        <DialogActions>
          <Button onPress={onClose}>{t(erase.data ? 'close' : 'cancel')}</Button>
          {!erase.data && !asked && (
            <Button
              look="main"
              type="submit"
              isBusy={find.isPending}
              whyNot={customer === '' && reason('customer-first')}
            >
              {t('look-for-customer')}
            </Button>
          )}
          {!erase.data && asked && (
            <Button look="danger" isBusy={erase.isPending} onPress={() => erase.mutate(customer)}>
              {t('erase-for-good')}
            </Button>
          )}
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function Found({ logs }: CustomerInLogs) {
  const t = useWords(behaviourWords);
  return (
    <div role="status">
      <p>{t('customer-found', { n: logs.reduce((sum, { events }) => sum + events, 0) })}</p>
      <ul className={css['skipped']}>
        {logs.map(({ log, name, events }) => (
          <li key={log}>
            {name}: {t('events', { n: events })}
          </li>
        ))}
      </ul>
      <p>{t('erase-customer-what')}</p>
    </div>
  );
}

function Erasing({ job }: { job: string }) {
  const t = useWords(behaviourWords);
  const state = useJob(job).data;
  if (state?.state === 'failed')
    return (
      <p role="alert" className={css['wrong']}>
        {t('not-erased')} {state.problem}
      </p>
    );
  return <p role="status">{t(state?.state === 'done' ? 'customer-erased' : 'customer-being-erased')}</p>;
}
