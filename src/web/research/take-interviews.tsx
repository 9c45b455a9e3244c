import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Records, recordOf } from '#model/document/document.ts';
import { journeysServed } from '#model/research/served.ts';
import { ask, keyOf } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { useWhyNot } from '#web/client/use-why-not.ts';
import { noJourneys, useJourneys } from '#web/journey/episodes/use-journeys.ts';
import { useInterviews } from '#web/research/use-interviews.ts';
import { researchWords } from '#words/research.ts';
import { servedWords } from '#words/served.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog, DialogActions } from '#web/ui/dialog.tsx';
import css from './journeys-served.module.css';

export type TakeInterviewsProps = {
  readonly journey: string;
  readonly library: Records;
  readonly onClose: () => void;
};

/** Interviews that were made for other journeys, to serve this one too. */
export function TakeInterviews({ journey, library, onClose }: TakeInterviewsProps) {
  const t = useWords(servedWords);
  const research = useWords(researchWords);
  const whyNot = useWhyNot();
  const { workspace } = useSession();
  const queries = useQueryClient();
  const journeys = useJourneys().data?.journeys ?? noJourneys;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = useInterviews(workspace.id).data;
  const free = all?.filter((one) => !one.erased && !journeysServed(one).includes(journey));
  const nameOf = (id: string | undefined) => journeys.find((one) => one.id === id)?.name;
  const take = useMutation({
    mutationFn: () => ask('takeInInterviews', { params: { id: journey }, body: { interviews: [...chosen] } }),
    onSuccess: async () => {
      await Promise.all(
        (['listJourneys', 'listInterviews', 'readEvidence'] as const).map((name) =>
          queries.invalidateQueries({ queryKey: keyOf(name) }),
        ),
      );
      onClose();
    },
  });
  const turn = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <Dialog title={t('take-in')} closeLabel={t('close')} isOpen onClose={onClose}>
      <p className={css['lead']}>{free?.length === 0 ? t('take-in-none') : t('take-in-lead')}</p>
      <ul className={css['list']}>
        {free?.map(({ id, participant, title, journey: home, excerpts }) => {
          const alias = recordOf(library, 'participant', participant)?.body.alias;
          const from = nameOf(home);
          const about = [research('marked', { n: excerpts }), from !== undefined && t('made-for', { name: from })];
          return (
            <li key={id}>
              <label>
                <input type="checkbox" checked={chosen.includes(id)} onChange={() => turn(id)} />
                <span>{[alias, title].filter(Boolean).join(' · ') || research('untitled')}</span>
                <small>{about.filter(Boolean).join(' · ')}</small>
              </label>
            </li>
          );
        })}
      </ul>
      {take.isError && (
        <p role="alert">
          {t('not-taken')} {whyNot(take.error)}
        </p>
      )}
      <DialogActions>
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button
          look="main"
          isBusy={take.isPending}
          whyNot={chosen.length === 0 && t('choose-first')}
          onPress={() => take.mutate()}
        >
          {t('take-in-do', { n: chosen.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
