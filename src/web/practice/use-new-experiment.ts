import { useNavigate } from '@tanstack/react-router';
import { dayOf } from '#base/clock.ts';
import type { Place } from '#model/place.ts';
import { newId } from '#web/client/new-id.ts';
import { useJourney } from '#web/map/journey-context.ts';

const dayMs = 86_400_000;

/** Begins an experiment from a "How might we", and opens it where it is said what it should do. */
export function useNewExperiment() {
  const { id: journey, send } = useJourney();
  const navigate = useNavigate();
  return ({ moment, question, place }: { moment: string; question: string; place: Place }) => {
    const id = newId();
    const now = Date.now();
    send({
      do: 'add',
      type: 'experiment',
      id,
      body: {
        change: '',
        nextFocus: question,
        moment,
        place: { ...place },
        status: 'planned',
        method: 'quantitative',
        start: dayOf(now),
        end: dayOf(now + 42 * dayMs),
      },
    });
    void navigate({ to: '/journeys/$journey/change', params: { journey }, search: { experiment: id } });
  };
}
