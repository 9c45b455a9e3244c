import { useState } from 'react';
import { Form } from 'react-aria-components';
import { sameJson } from '#base/json.ts';
import type { RecordOf } from '#model/document/records.ts';
import { ConfirmColumns } from '#web/behaviour/confirm-columns.tsx';
import { Progress } from '#web/behaviour/import-events.tsx';
import { NameAndJourneys } from '#web/behaviour/name-and-journeys.tsx';
import { useJourneyOptions, useKeptFile, useReadAnew, useRemoval } from '#web/behaviour/use-events.ts';
import { useWhyNot } from '#web/behaviour/why-not.ts';
import { useSession } from '#web/client/session.ts';
import { useDocument } from '#web/client/use-document.ts';
import { behaviourWords } from '#words/behaviour.ts';
import { reasonWords } from '#words/reasons.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Waiting } from '#web/ui/empty.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Menu } from '#web/ui/menu.tsx';
import css from './behaviour.module.css';
import { editRecord } from '#model/commands/make-command.ts';

type Log = RecordOf<'event-log'>;
type LogProps = { readonly log: Log; readonly onClose: () => void };

const doing = { edit: EditLog, anew: ReadAnew, remove: RemoveLog } as const;
type Doing = keyof typeof doing;

/** What can be done with a file of events that was read in. */
export function LogActions({ log }: { log: Log }) {
  const t = useWords(behaviourWords);
  const [what, setWhat] = useState<Doing>();
  const label = t('log-actions', { name: log.body.name ?? '' });
  const Open = what && doing[what];
  const actions = [
    { id: 'edit', name: t('edit-log'), onAction: () => setWhat('edit') },
    { id: 'anew', name: t('read-anew'), onAction: () => setWhat('anew') },
    { id: 'remove', name: t('remove-log'), danger: true, onAction: () => setWhat('remove') },
  ];
  return (
    <>
      <Menu label={label} groups={[{ id: 'log', actions }]}>
        <Button look="icon" small aria-label={label}>
          <Icon name="more" />
        </Button>
      </Menu>
      {Open && <Open log={log} onClose={() => setWhat(undefined)} />}
    </>
  );
}

function EditLog({ log, onClose }: LogProps) {
  const t = useWords(behaviourWords);
  const reason = useWords(reasonWords);
  const { workspace } = useSession();
  const { send } = useDocument(workspace.id);
  const journeys = useJourneyOptions();
  const [name, setName] = useState(log.body.name ?? '');
  const [shows, setShows] = useState<readonly string[]>(log.body.journeys ?? []);
  const save = () => {
    const set = {
      ...(name.trim() !== log.body.name && { name: { was: log.body.name, is: name.trim() } }),
      ...(!sameJson(log.body.journeys, shows) && { journeys: { was: log.body.journeys, is: shows } }),
    };
    if (Object.keys(set).length > 0) send(editRecord('event-log', log.id, set));
    onClose();
  };
  return (
    <Dialog title={t('edit-log-title', { name: log.body.name ?? '' })} closeLabel={t('close')} isOpen onClose={onClose}>
      <Form
        className={css['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <NameAndJourneys {...{ name, journeys, shows }} onName={setName} onShows={setShows} />
        <DialogActions>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button look="main" type="submit" whyNot={name.trim() === '' && reason('name-first')}>
            {t('save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function ReadAnew({ log, onClose }: LogProps) {
  const t = useWords(behaviourWords);
  const whyNot = useWhyNot();
  const { workspace } = useSession();
  const kept = useKeptFile(workspace.id, log.id);
  const anew = useReadAnew(workspace.id, log.id);
  const error = kept.error ?? anew.error;
  const name = log.body.name ?? '';
  return (
    <Dialog title={t('read-anew-title', { name })} closeLabel={t('close')} isOpen wide onClose={onClose}>
      {error && (
        <p className={css['wrong']} role="alert">
          {t('could-not')}: {whyNot(error)}
        </p>
      )}
      {anew.data ? (
        <Progress job={anew.data.job} onClose={onClose} />
      ) : kept.data ? (
        <>
          <p>{t('read-anew-why')}</p>
          <ConfirmColumns
            file={name}
            preview={kept.data}
            isSending={anew.isPending}
            before={{ steps: log.body.steps, properties: log.body.properties }}
            onConfirm={({ columns, delimiter, timeFormat, steps, properties }) =>
              anew.mutate({ columns, delimiter, timeFormat, steps, properties })
            }
            onCancel={onClose}
          />
        </>
      ) : (
        kept.isPending && <Waiting label={t('reading')} />
      )}
    </Dialog>
  );
}

function RemoveLog({ log, onClose }: LogProps) {
  const t = useWords(behaviourWords);
  const whyNot = useWhyNot();
  const { workspace } = useSession();
  const removal = useRemoval(workspace.id, log.id);
  const name = log.body.name ?? '';
  const { events, customers } = log.body;
  return (
    <Dialog title={t('remove-log-title', { name })} closeLabel={t('close')} isOpen onClose={onClose}>
      <p>{t('remove-log-what', { events, customers })}</p>
      <p>{t('remove-log-why')}</p>
      {removal.isError && (
        <p className={css['wrong']} role="alert">
          {t('not-removed')} {whyNot(removal.error)}
        </p>
      )}
      <DialogActions>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button
          look="danger"
          isBusy={removal.isPending}
          onPress={() => removal.mutate(undefined, { onSuccess: onClose })}
        >
          {t('remove-for-good')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
