import { useState } from 'react';
import { useWhyNot } from '#web/client/use-why-not.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { useRestore } from '#web/shapes/time/use-history.ts';
import { timeWords } from '#words/time.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import css from './go-back.module.css';

/** The way back to a version, asked once more before it is gone. */
export function GoBack({ seq, when }: { seq: number; when: string }) {
  const t = useWords(timeWords);
  const whyNot = useWhyNot();
  const { id, mayEdit } = useJourneyActs();
  const [isAsking, setAsking] = useState(false);
  const there = useRestore(id);
  const back = useRestore(id);
  if (!mayEdit) return null;
  if (there.data && !back.data)
    return (
      <p className={css['done']} role="status">
        {t('went-back', { when })}
        <Button small onPress={() => back.mutate(there.data.before)}>
          {t('take-back')}
        </Button>
      </p>
    );
  const why = there.error === null ? undefined : whyNot(there.error);
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('go-back')}</Button>
      <Dialog
        title={t('go-back-title', { when })}
        closeLabel={t('close')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
      >
        <p>{t('go-back-why')}</p>
        {why !== undefined && <p role="alert">{t('not-gone-back', { why })}</p>}
        <DialogActions>
          <Button onPress={() => setAsking(false)}>{t('cancel')}</Button>
          <Button
            look="main"
            isBusy={there.isPending}
            onPress={() => there.mutate(seq, { onSuccess: () => setAsking(false) })}
          >
            {t('go-back')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
