import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Imported } from '#protocol/http/map.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { importWords } from '#words/import.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import css from './file-came-in.module.css';

const told = [
  'same-name',
  'same-name-kept',
  'lost-reference',
  'differs-from-workspace',
  'id-taken-in-workspace',
  'excerpt-without-interview',
  'excerpt-not-at-its-place',
  'image-not-read',
] as const;

/** What came of a file: how much an update changed, with the way back, and what in it somebody should look at. */
export function FileCameIn({ imported, onClose }: { imported: Imported; onClose: () => void }) {
  const t = useWords(importWords);
  const navigate = useNavigate();
  const { journey, did, differs, undo } = imported;
  const back = useTakeBack(undo ?? []);
  const openMap = () => void navigate({ to: '/journeys/$journey', params: { journey } });
  return (
    <Dialog title={t('came-in')} closeLabel={t('close')} isOpen onClose={onClose}>
      <p role="status">
        {back.isSuccess ? t('taken-back') : t(`did-${did}`, differs ?? { added: 0, changed: 0, removed: 0 })}
      </p>
      {back.isError && <p role="alert">{t('not-taken-back')}</p>}
      <Reports reports={imported.reports} />
      <DialogActions>
        {undo && (
          <Button onPress={back.isSuccess ? onClose : () => back.isPending || back.mutate()}>
            {t(back.isSuccess ? 'close' : 'take-back')}
          </Button>
        )}
        <Button look="main" onPress={openMap}>
          {t('open-map')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Reports({ reports }: Pick<Imported, 'reports'>) {
  const t = useWords(importWords);
  if (reports.length === 0) return null;
  const byCode = [...Map.groupBy(reports, ({ code }) => told.find((one) => one === code) ?? 'other')];
  return (
    <section className={css['reports']}>
      <h3>{t('look-at')}</h3>
      {byCode.map(([code, all]) => (
        <details key={code}>
          <summary>{t(code, { n: all.length })}</summary>
          <ul>
            {all.slice(0, mostShown).map(({ place, message }) => (
              <li key={`${place} ${message}`}>
                <code>{place}</code> {message}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

const mostShown = 100;

function useTakeBack(steps: NonNullable<Imported['undo']>) {
  const { workspace } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ask('undoImport', { params: { ws: workspace.id }, body: { steps } }),
    onSuccess: () =>
      Promise.all(
        (['listJourneys', 'listInterviews', 'readEvidence'] as const).map((name) =>
          queries.invalidateQueries({ queryKey: keyOf(name) }),
        ),
      ),
  });
}
