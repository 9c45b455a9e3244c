import { Link } from '@tanstack/react-router';
import { placeKey } from '#model/record/place-key.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { noJourneys, useJourneys } from '#web/journey/episodes/use-journeys.ts';
import { placeTarget } from '#web/journey/place-names.ts';
import { useEdit } from '#web/journey/use-edit.ts';
import { useNewExperiment } from '#web/journey/use-new-experiment.ts';
import { PlacePicker } from '#web/practice/place-picker.tsx';
import { effectWords } from '#words/effect.ts';
import { mapWords } from '#words/map.ts';
import { practiceWords } from '#words/practice.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import css from '#web/ui/editor.module.css';

/** The place that the next focus names, and what leads on from there: the map, the journey that opens it, another experiment. */
export function NextThing({ experiment: { id, body } }: { experiment: RecordOf<'experiment'> }) {
  const t = useWords(effectWords);
  const { mayEdit } = useJourneyActs();
  const { set } = useEdit('experiment', id);
  const place = body.next?.place;
  return (
    <div className={css['field']}>
      <PlacePicker
        label={t('next-where')}
        value={place}
        isDisabled={!mayEdit}
        onChange={(is) => set('next.place', is && { ...is })}
      />
      {(place || body.next?.journey !== undefined || body.next?.experiment !== undefined) && (
        <LeadsOn next={body.next ?? {}} />
      )}
    </div>
  );
}

function LeadsOn({
  next: { place, journey, experiment },
}: {
  next: NonNullable<RecordOf<'experiment'>['body']['next']>;
}) {
  const t = useWords(effectWords);
  const map = useWords(mapWords);
  const practice = useWords(practiceWords);
  const { id, mayEdit } = useJourneyActs();
  const records = useWholeJourney();
  const newExperiment = useNewExperiment();
  const journeys = useJourneys().data?.journeys ?? noJourneys;
  const at = place && placeTarget(place);
  const opens = journeys.filter(
    (one) =>
      one.id === journey ||
      (place && one.parent?.journey === id && one.parent.place && placeKey(one.parent.place) === placeKey(place)),
  );
  return (
    <div className={css['leads-on']}>
      {opens.map((one) => (
        <Link key={one.id} to="/journeys/$journey" params={{ journey: one.id }}>
          {t('open-journey', { name: one.name })}
        </Link>
      ))}
      {experiment !== undefined && records.has(experiment) && (
        <Link to="/journeys/$journey/change" params={{ journey: id }} search={{ experiment }}>
          {t('open-experiment')}
        </Link>
      )}
      {at !== undefined && (
        <Link to="/journeys/$journey" params={{ journey: id }} search={{ at }}>
          {practice('show')}
        </Link>
      )}
      {place && mayEdit && (
        <Button small onPress={() => newExperiment({ place })}>
          {map('try-here')}
        </Button>
      )}
    </div>
  );
}
