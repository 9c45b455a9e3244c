import { useNavigate } from '@tanstack/react-router';
import { dayOf } from '#base/clock.ts';
import { addRecord } from '#model/commands/make-command.ts';
import type { Place } from '#model/record/place.ts';
import { newId } from '#web/client/new-id.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';
import { changeFromQuestion } from '#web/journey/change-from-question.ts';

const dayMs = 86_400_000;
const firstLengthDays = 42;

export type Origin = {
  readonly moment?: string | undefined;
  readonly prototype?: string | undefined;
  readonly question?: string | undefined;
  readonly place?: Place | undefined;
};

/** Begins an experiment, from a "How might we" where there is one, and opens it where it is said what it should do. */
export function useNewExperiment() {
  const { id: journey, send } = useJourneyActs();
  const navigate = useNavigate();
  return ({ moment, prototype, question = '', place }: Origin) => {
    const id = newId();
    const now = Date.now();
    send(
      addRecord('experiment', {
        id,
        body: {
          change: changeFromQuestion(question),
          ...(moment !== undefined && { moment }),
          ...(prototype !== undefined && { prototype }),
          ...(place && { place: { ...place } }),
          status: 'planned',
          start: dayOf(now),
          end: dayOf(now + firstLengthDays * dayMs),
        },
      }),
    );
    void navigate({ to: '/journeys/$journey/change', params: { journey }, search: { experiment: id } });
  };
}
