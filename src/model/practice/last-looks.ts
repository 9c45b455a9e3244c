import { recordOf, recordsOf, type Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';

/** The day on which each touchpoint was last answered for in a review, of whichever journey it is on. */
export function lastLooks(journeys: readonly Records[]): ReadonlyMap<string, string> {
  const looks = new Map<string, string>();
  for (const journey of journeys)
    for (const { touchpoint, date } of looksOn(journey))
      if (date > (looks.get(touchpoint) ?? '')) looks.set(touchpoint, date);
  return looks;
}

function looksOn(journey: Records) {
  return recordsOf(journey, 'review').flatMap(({ body: { date, answers = [] } }) =>
    answers.flatMap((answer) => {
      const place = answer.place as Place | undefined;
      const interaction = place && 'interaction' in place ? place.interaction : undefined;
      const touchpoint = recordOf(journey, 'interaction', interaction)?.body.touchpoint;
      return touchpoint === undefined || date === undefined ? [] : [{ touchpoint, date }];
    }),
  );
}
