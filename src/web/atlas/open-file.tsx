import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { ImportAgain, Imported } from '#protocol/http/map.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { ProblemError } from '#web/client/http.ts';
import { useSession } from '#web/client/session.ts';
import { useWhyNot } from '#web/client/use-why-not.ts';
import { FileCameIn } from '#web/atlas/file-came-in.tsx';
import { importWords } from '#words/import.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import css from './journeys.module.css';

type Wanted = { readonly file: File; readonly again?: ImportAgain };

/** Brings a journey file in; one whose journey is here already asks whether to update it or to make a copy. */
export function OpenFile() {
  const t = useWords(importWords);
  const { workspace } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [cameIn, setCameIn] = useState<Imported>();
  const open = useMutation({
    mutationFn: ({ file, again }: Wanted) =>
      ask('importJourney', { params: { ws: workspace.id }, query: again === undefined ? {} : { again }, bytes: file }),
    onSuccess: async (imported) => {
      await Promise.all(
        (['listJourneys', 'listInterviews', 'readEvidence'] as const).map((name) =>
          queries.invalidateQueries({ queryKey: keyOf(name) }),
        ),
      );
      const { journey, did, reports } = imported;
      if (did === 'added' && reports.length === 0) await navigate({ to: '/journeys/$journey', params: { journey } });
      else setCameIn(imported);
    },
  });
  const problem = open.error instanceof ProblemError ? open.error.problem : undefined;
  const whyNot = useWhyNot();
  const asksAgain = problem?.code === 'already-here' ? problem : undefined;
  const file = open.variables?.file;
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (chosen) open.mutate({ file: chosen });
        }}
      />
      <Button onPress={() => input.current?.click()} isBusy={open.isPending}>
        {t('import-file')}
      </Button>
      {open.isError && !asksAgain && (
        <p className={css['wrong']} role="alert">
          {t('import-failed')}: {whyNot(open.error)}
        </p>
      )}
      {asksAgain && file && (
        <Dialog
          title={t('here-already', { name: asksAgain.detail ?? '' })}
          closeLabel={t('close')}
          isOpen
          onClose={() => open.reset()}
        >
          <p>{t('here-differs', asksAgain.differs ?? { added: 0, changed: 0, removed: 0 })}</p>
          <p>{t('update-keeps')}</p>
          <DialogActions>
            <Button onPress={() => open.reset()}>{t('cancel')}</Button>
            <Button isBusy={open.isPending} onPress={() => open.mutate({ file, again: 'copy' })}>
              {t('copy')}
            </Button>
            <Button look="main" isBusy={open.isPending} onPress={() => open.mutate({ file, again: 'update' })}>
              {t('update')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
      {cameIn && <FileCameIn imported={cameIn} onClose={() => setCameIn(undefined)} />}
    </>
  );
}
