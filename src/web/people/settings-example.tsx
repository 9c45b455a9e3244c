import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ExampleNow } from '#protocol/http/example.ts';
import { ask, question } from '#web/client/ask.ts';
import { ProblemError } from '#web/client/http.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { exampleWords } from '#words/example.ts';
import { useLanguage, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Part } from '#web/ui/page.tsx';
import css from './settings.module.css';

/** The example as one thing: brought, or taken away with all that it brought. */
export function SettingsExample() {
  const t = useWords(exampleWords);
  const { workspace } = useSession();
  const mayEdit = useMay('edit-workspace');
  const params = { ws: workspace.id };
  const now = useQuery({ ...question('readExample', { params }), enabled: mayEdit, staleTime: 0 });
  const [isAsking, setAsking] = useState(false);
  if (!now.data) return null;
  const { isThere, journeys, interviews, library } = now.data;
  return (
    <Part title={t('example')}>
      <p className={css['part-lead']}>{isThere ? t('is-here', { journeys, interviews, library }) : t('not-here')}</p>
      <div className={css['ways-out']}>
        {isThere ? <Button onPress={() => setAsking(true)}>{t('take-away')}</Button> : <BringExample />}
      </div>
      {isAsking && <TakeAway now={now.data} onClose={() => setAsking(false)} />}
    </Part>
  );
}

/** Brings the example, and opens its journey. */
export function BringExample() {
  const t = useWords(exampleWords);
  const { workspace } = useSession();
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const bring = useMutation({
    mutationFn: () => ask('makeExample', { params: { ws: workspace.id }, body: { language } }),
    onSuccess: async ({ journey }) => {
      await queries.invalidateQueries();
      if (journey !== undefined) await navigate({ to: '/journeys/$journey', params: { journey } });
    },
  });
  return (
    <>
      <Button isBusy={bring.isPending} onPress={() => bring.mutate()}>
        {t(bring.isPending ? 'bringing' : 'bring')}
      </Button>
      <Failed error={bring.error} />
    </>
  );
}

function TakeAway({ now, onClose }: { now: ExampleNow; onClose: () => void }) {
  const t = useWords(exampleWords);
  const { workspace } = useSession();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => ask('removeExample', { params: { ws: workspace.id } }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      onClose();
    },
  });
  return (
    <Dialog isOpen title={t('take-away')} closeLabel={t('close')} onClose={onClose}>
      <p>{t('for-good')}</p>
      {now.stays.length > 0 && <Stays stays={now.stays} />}
      <Failed error={remove.error} />
      <DialogActions>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button look="danger" isBusy={remove.isPending} onPress={() => remove.mutate()}>
          {t(remove.isPending ? 'taking-away' : 'take-away')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const mostShown = 8;

function Stays({ stays }: { stays: ExampleNow['stays'] }) {
  const t = useWords(exampleWords);
  const said = stays.map(({ id, name, usedBy }) => {
    const by = [...new Set(usedBy.map((one) => one.name || t('unnamed')))].join(', ');
    return {
      id,
      words: usedBy.length === 0 ? t('signs-in', { name }) : t('used-by', { name: name || t('unnamed'), by }),
    };
  });
  return (
    <>
      <p>{t('what-stays')}</p>
      <ul className={css['stays']}>
        {said.slice(0, mostShown).map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
        {said.length > mostShown && <li>{t('and-more', { n: said.length - mostShown })}</li>}
      </ul>
    </>
  );
}

function Failed({ error }: { error: unknown }) {
  const t = useWords(exampleWords);
  if (!error) return null;
  const detail = error instanceof ProblemError ? (error.problem.detail ?? error.problem.title) : String(error);
  return (
    <p className={css['wrong']} role="alert">
      {t('could-not', { detail })}
    </p>
  );
}
