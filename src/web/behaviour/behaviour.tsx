import { useState } from 'react';
import { recordsOf } from '#model/document/document.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { EraseCustomer } from '#web/behaviour/erase-customer.tsx';
import { LogActions } from '#web/behaviour/log-actions.tsx';
import { ImportEvents } from '#web/behaviour/import-events.tsx';
import { LooseFiles } from '#web/behaviour/loose-files.tsx';
import { behaviourWords } from '#words/behaviour.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { Page } from '#web/ui/page.tsx';
import css from './behaviour.module.css';

/** The files of events that the workspace has, and the way to bring in another. */
export function Behaviour() {
  const t = useWords(behaviourWords);
  const { workspace } = useSession();
  const mayImport = useMay('import-events');
  const { records } = useDocument(workspace.id);
  const mayErase = useMay('erase-participant');
  const [isImporting, setImporting] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const logs = recordsOf(records, 'event-log');
  const begin = mayImport && (
    <Button look="main" onPress={() => setImporting(true)}>
      {t('import-events')}
    </Button>
  );
  return (
    <Page title={t('behaviour')} lead={t('lead')} actions={begin}>
      {logs.length === 0 ? (
        <Empty title={t('no-logs')} actions={begin}>
          {t('no-logs-why')}
        </Empty>
      ) : (
        <>
          <LogList logs={logs} />
          {mayErase && (
            <p className={css['below']}>
              <Button onPress={() => setErasing(true)}>{t('erase-customer')} …</Button>
            </p>
          )}
        </>
      )}
      <LooseFiles />
      {isErasing && <EraseCustomer onClose={() => setErasing(false)} />}
      {isImporting && <ImportEvents onClose={() => setImporting(false)} />}
    </Page>
  );
}

/** What each file held, for whom and when, and what was left out of it and why. */
export function LogList({ logs }: { logs: readonly RecordOf<'event-log'>[] }) {
  const t = useWords(behaviourWords);
  const format = useFormat();
  const mayImport = useMay('import-events');
  return (
    <ul className={css['logs']}>
      {logs.map(({ id, body, ...rest }) => {
        const skipped = (body.skipped ?? []).reduce((sum, { n }) => sum + n, 0);
        return (
          <li key={id}>
            <div className={css['log-head']}>
              <strong>{body.name}</strong>
              {mayImport && <LogActions log={{ id, body, ...rest }} />}
            </div>
            <p className={css['facts']}>
              <span>{t('customers', { n: body.customers })}</span>
              <span>{t('events', { n: body.events })}</span>
              <span>{t('shows-journeys', { n: body.journeys?.length ?? 0 })}</span>
              {body.first && body.last && (
                <span>{t('from-to', { from: format.day(body.first), to: format.day(body.last) })}</span>
              )}
            </p>
            {(body.erased ?? 0) > 0 && <p className={css['facts']}>{t('erased-from', { n: body.erased ?? 0 })}</p>}
            {skipped > 0 && (
              <details>
                <summary>{t('skipped', { n: skipped })}</summary>
                <ul className={css['skipped']} aria-label={t('why-skipped')}>
                  {body.skipped?.map(({ reason, n, sample, line }) => (
                    <li key={reason}>
                      {reasonOf(t, reason)}: {format.number(n)} {sample && <code>{sample}</code>}
                      {line !== undefined && t('first-at-line', { line })}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function reasonOf(t: Say<typeof behaviourWords>, reason: string): string {
  switch (reason) {
    case 'no-time':
    case 'time-unreadable':
    case 'no-case':
    case 'no-activity':
    case 'column-count':
    case 'erased-customer':
    case 'step-not-counted':
      return t(`reason-${reason}`);
    default:
      return t('reason-other', { reason });
  }
}
