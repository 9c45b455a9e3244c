import { placeOr } from '#model/compass/text/map-texts.ts';
import { recordsOf } from '#model/document/document.ts';
import { daysBetween } from '#model/practice/days.ts';
import { whenIs } from '#model/today/when.ts';
import type { ExperimentState, TodayItem, TodayJourney } from '#model/today/today-item.ts';
import type { RecordOf } from '#model/document/records.ts';

const minutes: Readonly<Record<ExperimentState, number>> = { 'past-end': 3, ending: 1, running: 0 };

/** Experiments that the person owns, or that work on a place that they own, until somebody says what came of them. */
export const experimentsOn = ({ id, person, view, owns }: TodayJourney): TodayItem[] =>
  recordsOf(view.journey, 'experiment').flatMap((experiment): TodayItem[] => {
    const { owner, start, end } = experiment.body;
    const place = placeOr(experiment.body.place);
    const state = stateOf(experiment, view.today);
    const theirs = owner === person || owns.at(place) || owns.journey;
    if (!state || !theirs) return [];
    return [
      {
        kind: 'experiment',
        journey: id,
        place,
        date: end,
        experiment: experiment.id,
        state,
        ...dayOf({ start, end }, view.today),
        minutes: minutes[state],
      },
    ];
  });

function stateOf({ body }: RecordOf<'experiment'>, today: string): ExperimentState | undefined {
  const { status, start, end } = body;
  const begun = status === 'running' || (status === undefined && start !== undefined && start <= today);
  if (!begun) return undefined;
  const due = whenIs(end, today);
  if (!due) return 'running';
  return due.when === 'overdue' ? 'past-end' : 'ending';
}

/** Which day of how many it is, both the first and the last counted. */
function dayOf(
  { start, end }: { start?: string | undefined; end?: string | undefined },
  today: string,
): { day?: number; of?: number } {
  if (start === undefined) return {};
  const day = daysBetween(start, today) + 1;
  return end === undefined ? { day } : { day, of: daysBetween(start, end) + 1 };
}
