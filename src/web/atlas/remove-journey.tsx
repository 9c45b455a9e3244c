import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Hanging, hangingOn } from '#model/map/hangs-on.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { noJourneys, useJourneys } from '#web/journey/episodes/use-journeys.ts';
import type { JourneySummary } from '#web/journey/path-miniature.tsx';
import { useTell } from '#web/shell/told.tsx';
import { mapWords } from '#words/map.ts';
import { removeJourneyWords } from '#words/remove-journey.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import css from './remove-journey.module.css';

type RemoveJourneyProps = { readonly journey: JourneySummary; readonly onClose: () => void };

/** Asks once before a journey goes for good, and which of its episodes and hypotheses go too. */
export function RemoveJourney({ journey, onClose }: RemoveJourneyProps) {
  const t = useWords(removeJourneyWords);
  const map = useWords(mapWords);
  const hanging = hangingOn(useJourneys().data?.journeys ?? noJourneys, journey.id);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const also = hanging.map((one) => one.journey.id).filter((id) => chosen.has(id));
  const removing = useRemoving(journey.id, onClose);
  return (
    <Dialog title={t('title', { name: journey.name })} closeLabel={map('close')} isOpen onClose={onClose}>
      <div className={css['words']}>
        <p>{t('what')}</p>
        <p>{t('stays')}</p>
        {hanging.length > 0 && <Also hanging={hanging} chosen={chosen} onChoose={setChosen} />}
        {removing.isError && (
          <p role="alert" className={css['wrong']}>
            {t('not-removed')}
          </p>
        )}
      </div>
      <DialogActions>
        <Button onPress={onClose}>{map('cancel')}</Button>
        <Button look="danger" isBusy={removing.isPending} onPress={() => removing.mutate(also)}>
          {t('remove-n', { n: also.length + 1 })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function useRemoving(journey: string, onRemoved: () => void) {
  const t = useWords(removeJourneyWords);
  const tell = useTell();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (also: readonly string[]) =>
      ask('removeJourney', { params: { id: journey }, query: { also: [...also] } }),
    onSuccess: (_, also) => {
      tell(t('removed', { n: also.length + 1 }));
      onRemoved();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf('listJourneys') }),
  });
}

type AlsoProps = {
  readonly hanging: readonly Hanging<JourneySummary>[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

function Also({ hanging, chosen, onChoose }: AlsoProps) {
  const t = useWords(removeJourneyWords);
  const toggle = (id: string, is: boolean) => {
    const next = new Set(chosen);
    if (is) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <fieldset className={css['also']}>
      <legend>{t('also')}</legend>
      {hanging.map(({ journey: { id, name }, as }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.has(id)} onChange={({ target }) => toggle(id, target.checked)} />
          <span>
            {name} <small>{t(`is-${as}`)}</small>
          </span>
        </label>
      ))}
      <p>{t('also-why')}</p>
    </fieldset>
  );
}
