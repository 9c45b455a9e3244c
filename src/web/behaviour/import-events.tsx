import { useRef } from 'react';
import { DropZone, type FileDropItem } from 'react-aria-components';
import { ConfirmColumns } from '#web/behaviour/confirm-columns.tsx';
import { eventFileEndings } from '#web/behaviour/read-as/ways.ts';
import { useForgetFile } from '#web/behaviour/use-event-files.ts';
import type { JobState } from '#protocol/http/jobs.ts';
import {
  isOver,
  useImport,
  useJob,
  useJourneyOptions,
  usePreview,
  useRetry,
  waitOf,
} from '#web/behaviour/use-events.ts';
import { useWhyNot, whyFailed } from '#web/behaviour/why-not.ts';
import { useSession } from '#web/client/session.ts';
import { behaviourWords } from '#words/behaviour.ts';
import { useFormat } from '#web/ui/language/format.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import css from './behaviour.module.css';

/** From a file to events: kept as it came, guessed, confirmed by a person, then read in. */
export function ImportEvents({ journey, onClose }: { journey?: string; onClose: () => void }) {
  const t = useWords(behaviourWords);
  const whyNot = useWhyNot();
  const { workspace } = useSession();
  const preview = usePreview(workspace.id);
  const begin = useImport(workspace.id);
  const forget = useForgetFile(workspace.id);
  const journeys = useJourneyOptions();
  const job = begin.data?.job;
  const error = preview.error ?? begin.error;
  const leave = () => {
    if (preview.data && job === undefined && !begin.isPending) forget.mutate(preview.data.preview.blob);
    onClose();
  };
  return (
    <Dialog
      title={t(preview.data && !job ? 'is-this-right' : 'import-events')}
      closeLabel={t('close')}
      isOpen
      wide
      onClose={leave}
    >
      {error && (
        <p className={css['wrong']} role="alert">
          {t('could-not')}: {whyNot(error)}
        </p>
      )}
      {job !== undefined ? (
        <Progress job={job} onClose={onClose} />
      ) : preview.data ? (
        <ConfirmColumns
          file={preview.data.file}
          preview={preview.data.preview}
          journeys={journeys}
          journey={journey}
          isSending={begin.isPending}
          onConfirm={(log) => begin.mutate(log)}
          onCancel={leave}
        />
      ) : (
        <ChooseFile isReading={preview.isPending} onFile={(file) => preview.mutate(file)} />
      )}
    </Dialog>
  );
}

function ChooseFile({ isReading, onFile }: { isReading: boolean; onFile: (file: File) => void }) {
  const t = useWords(behaviourWords);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>{t('no-logs-why')}</p>
      <DropZone
        className={css['drop'] ?? ''}
        onDrop={(event) => {
          const item = event.items.find((one): one is FileDropItem => one.kind === 'file');
          if (item) void item.getFile().then(onFile);
        }}
      >
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('choose-file')}
          accept={eventFileEndings}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
          }}
        />
        <Button look="main" isBusy={isReading} onPress={() => input.current?.click()}>
          {t(isReading ? 'reading' : 'choose-file')}
        </Button>
        <span>{t('drop-file')}</span>
      </DropZone>
    </>
  );
}

export function Progress({ job, onClose }: { job: string; onClose: () => void }) {
  const t = useWords(behaviourWords);
  const language = useLanguage();
  const state = useJob(job).data;
  const [failed, done] = [state?.state === 'failed', state?.state === 'done'];
  return (
    <>
      <p role="status" className={failed ? css['wrong'] : ''}>
        {failed && `${t('could-not')}: ${whyFailed(t, language, state?.problem)}`}
        {done && t('done')}
        {!failed && !done && <UnderWay state={state} />}
      </p>
      <div className={css['progress']} aria-hidden="true">
        <span style={{ width: `${(done ? 1 : (state?.progress ?? 0)) * 100}%` }} />
      </div>
      <DialogActions>
        {failed && <TryAgain job={job} />}
        <Button look={state && isOver(state) ? 'main' : 'quiet'} onPress={onClose}>
          {t('close')}
        </Button>
      </DialogActions>
    </>
  );
}

function UnderWay({ state }: { state: JobState | undefined }) {
  const t = useWords(behaviourWords);
  const format = useFormat();
  const wait = state && waitOf(state);
  return wait ? t(`wait-${wait}`) : t('working', { share: format.percent(state?.progress ?? 0) });
}

function TryAgain({ job }: { job: string }) {
  const t = useWords(behaviourWords);
  const retry = useRetry(job);
  return (
    <Button isBusy={retry.isPending} onPress={() => retry.mutate()}>
      {t('try-again')}
    </Button>
  );
}
