import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { useRecordsOf } from '#web/client/use-document.ts';
import { useSaved } from '#web/client/use-saved.ts';
import { HandOverFields, type Handing } from '#web/people/hand-over-fields.tsx';
import { useWhyNot } from '#web/shell/door/why-not.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { useWords } from '#web/ui/language/use-words.ts';
import { handOverWords } from '#words/hand-over.ts';
import { reasonWords } from '#words/reasons.ts';
import css from './settings.module.css';

/** Gives all that somebody answers for to another, and takes it back when that was wrong. */
export function HandOverDialog({ from, onClose }: { from: string; onClose: () => void }) {
  const t = useWords(handOverWords);
  const reason = useWords(reasonWords);
  const people = useRecordsOf(useSession().workspace.id, 'person');
  const nameOf = (id: string | undefined) => people.find((one) => one.id === id)?.body.name ?? '';
  const [handing, setHanding] = useState<Handing>({ to: undefined, note: '' });
  const { give, takeBack, error } = useHandOver(from);
  const given = give.data;
  const title = t('hand-over-of', { name: nameOf(from) });
  if (given)
    return (
      <Dialog isOpen title={title} closeLabel={t('close')} onClose={onClose}>
        <p role="status">
          {takeBack.data ? t('taken-back') : t('handed-over', { name: nameOf(handing.to), places: given.places })}
        </p>
        {error !== undefined && <p className={css['wrong']}>{error}</p>}
        <DialogActions>
          {given.id !== undefined && !takeBack.data && (
            <Button isBusy={takeBack.isPending} onPress={() => takeBack.mutate(given.id ?? '')}>
              {t('take-back')}
            </Button>
          )}
          <Button look="main" onPress={onClose}>
            {t('close')}
          </Button>
        </DialogActions>
      </Dialog>
    );
  return (
    <Dialog isOpen title={title} closeLabel={t('close')} onClose={onClose}>
      <HandOverFields from={from} name={nameOf(from)} value={handing} onChange={setHanding} />
      {error !== undefined && (
        <p className={css['wrong']} role="alert">
          {error}
        </p>
      )}
      <DialogActions>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button
          look="main"
          isBusy={give.isPending}
          whyNot={handing.to === undefined && reason('person-first')}
          onPress={() => give.mutate(handing)}
        >
          {t('hand-over')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Hands over and takes back on the server, once what was written here has reached it. */
export function useHandOver(from: string) {
  const { workspace } = useSession();
  const saved = useSaved(workspace.id);
  const whyNot = useWhyNot();
  const queries = useQueryClient();
  const params = { ws: workspace.id };
  const onSuccess = () => void queries.invalidateQueries();
  const give = useMutation({
    mutationFn: async ({ to = '', note }: Handing) => {
      await saved();
      return ask('handOver', { params, body: { from, to, ...(note.trim() !== '' && { note }) } });
    },
    onSuccess,
  });
  const takeBack = useMutation({
    mutationFn: (id: string) => ask('takeHandOverBack', { params: { ...params, id } }),
    onSuccess,
  });
  return { give, takeBack, error: whyNot(takeBack.error ?? give.error) };
}
