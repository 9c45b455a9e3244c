import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { ask, keyOf } from '#web/client/ask.ts';
import { useMay } from '#web/client/session.ts';
import { noJourneys, useJourneys } from '#web/journey/episodes/use-journeys.ts';
import { useJourneyActs, useRecord } from '#web/journey/journey-context.ts';
import { SidePart } from '#web/journey/side-parts.tsx';
import { comparedWords } from '#words/compared.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Select } from '#web/ui/select.tsx';
import css from './compare-part.module.css';
import { editRecord } from '#model/commands/make-command.ts';

const none = '-';

/** What a journey is compared with; a hypothesis journey is made into a researched one. */
export function ComparePart() {
  const t = useWords(comparedWords);
  const { id, mayEdit, send } = useJourneyActs();
  const journeys = useJourneys().data?.journeys ?? noJourneys;
  const body = useRecord('journey', id)?.body;
  const other = body?.comparedWith;
  const researched = journeys.filter(({ comparedWith }) => comparedWith === id);
  const options = journeys.filter((one) => one.id !== id && one.basis !== 'researched');
  const isHypothesis = body?.basis !== 'researched';
  if (!isHypothesis && options.length === 0 && other === undefined) return null;
  return (
    <SidePart title={t('compare')}>
      <div className={css['ways']}>
        {isHypothesis && <Research />}
        {researched.map((one) => (
          <Link key={one.id} to="/journeys/$journey/compared" params={{ journey: one.id }}>
            {t('open-against', { name: one.name })}
          </Link>
        ))}
        {!isHypothesis && (
          <Select
            label={t('compare-with')}
            isDisabled={!mayEdit}
            value={other ?? none}
            options={[
              { id: none, name: t('with-nothing') },
              ...options,
              ...(other !== undefined && !options.some((one) => one.id === other)
                ? [{ id: other, name: t('lost') }]
                : []),
            ]}
            onChange={(chosen) =>
              send(
                editRecord('journey', id, { comparedWith: { was: other, is: chosen === none ? undefined : chosen } }),
              )
            }
          />
        )}
        {!isHypothesis && other !== undefined && (
          <Link to="/journeys/$journey/compared" params={{ journey: id }}>
            {t('open')}
          </Link>
        )}
      </div>
    </SidePart>
  );
}

function Research() {
  const t = useWords(comparedWords);
  const { id } = useJourneyActs();
  const mayCreate = useMay('create-journey');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const make = useMutation({
    mutationFn: () => ask('makeResearched', { params: { id } }),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: keyOf('listJourneys') });
      await navigate({ to: '/journeys/$journey', params: { journey: made.id } });
    },
  });
  if (!mayCreate) return null;
  return (
    <>
      <Button small isBusy={make.isPending} onPress={() => make.mutate()}>
        {t('make-researched')}
      </Button>
      <p className={css['soft']}>{t('make-researched-why')}</p>
      {make.isError && <p role="alert">{t('not-made')}</p>}
    </>
  );
}
