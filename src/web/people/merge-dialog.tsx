import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LibraryType } from '#model/people/library-types.ts';
import { isSameName } from '#model/people/same-name.ts';
import { ask, question } from '#web/client/ask.ts';
import { ProblemError } from '#web/client/http.ts';
import { useSession } from '#web/client/session.ts';
import { useSaved } from '#web/client/use-saved.ts';
import { libraryWords } from '#words/library.ts';
import { reasonWords } from '#words/reasons.ts';
import { type Say, useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './settings.module.css';

type Thing = { readonly id: string; readonly body: { readonly name?: string | undefined } };

type MergeDialogProps = {
  readonly type: LibraryType;
  readonly thing: Thing;
  readonly others: readonly Thing[];
  readonly onClose: () => void;
};

/** Makes two of the library one, when it has been said how much that changes. */
export function MergeDialog({ type, thing, others, onClose }: MergeDialogProps) {
  const t = useWords(libraryWords);
  const reason = useWords(reasonWords);
  const { workspace } = useSession();
  const saved = useSaved(workspace.id);
  const name = thing.body.name ?? thing.id;
  const options = others.flatMap((one) => (one.id === thing.id ? [] : [{ id: one.id, name: one.body.name ?? one.id }]));
  const [into, setInto] = useState(() => options.find((one) => isSameName(one.name, name))?.id);
  const params = { ws: workspace.id, type, id: thing.id };
  const mentions = useQuery({ ...question('countMentions', { params }), staleTime: 0 });
  const merge = useMutation({
    mutationFn: async (stays: string) => {
      await saved();
      return ask('unite', { params, body: { into: stays } });
    },
    onSuccess: onClose,
  });
  const stays = options.find((one) => one.id === into);
  const { onJourneys: places = 0, journeys = 0, interviews = 0, inLibrary = 0 } = mentions.data ?? {};
  return (
    <Dialog isOpen title={t('merge-name', { name })} closeLabel={t('close')} onClose={onClose}>
      <p className={css['soft']}>{t('merge-lead', { name })}</p>
      <Select label={t('merge-into')} options={options} value={into} onChange={setInto} />
      {stays && mentions.data && (
        <p>{t('merge-what', { places, journeys, others: interviews + inLibrary, into: stays.name })}</p>
      )}
      {merge.error && (
        <p className={css['wrong']} role="alert">
          {whyNotMerged(t, merge.error)}
        </p>
      )}
      <DialogActions>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button
          look="danger"
          isBusy={merge.isPending}
          whyNot={(!stays || !mentions.data) && reason(stays ? 'not-loaded' : 'one-stays')}
          onPress={() => stays && merge.mutate(stays.id)}
        >
          {t('merge')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function whyNotMerged(t: Say<typeof libraryWords>, error: unknown): string {
  if (!(error instanceof ProblemError)) return t('could-not-merge', { detail: String(error) });
  const { code, detail, title } = error.problem;
  return code === 'has-account' ? t('merge-both-members') : t('could-not-merge', { detail: detail ?? title });
}
