import { recordOf, recordsOf } from '#model/document/document.ts';
import { createAnswers } from '#model/people/away.ts';
import { isHeldFor } from '#model/practice/next-review.ts';
import { whenIs } from '#model/today/when.ts';
import type { TodayItem, TodayJourney } from '#model/today/today-item.ts';

/**
 * Reviews of touchpoints that the person owns, missed or near: each once, on whichever journeys it is.
 *
 * Shape   `looks` the day on which each touchpoint was last answered for; a review of a journey that did is the touchpoint's own.
 */
export function touchpointsDue(journeys: readonly TodayJourney[], looks: ReadonlyMap<string, string>): TodayItem[] {
  const asked = new Set<string>();
  return journeys.flatMap((on) =>
    recordsOf(on.view.journey, 'interaction').flatMap((interaction): TodayItem[] => {
      const touchpoint = recordOf(on.view.workspace, 'touchpoint', interaction.body.touchpoint);
      const { owners, nextReview: date } = touchpoint?.body ?? {};
      const mine = createAnswers(on.person, { library: on.view.workspace, today: on.view.today })(owners);
      if (!touchpoint || !mine || asked.has(touchpoint.id)) return [];
      asked.add(touchpoint.id);
      const due = whenIs(date, on.view.today);
      if (date === undefined || !due || isHeldFor(date, looks.get(touchpoint.id))) return [];
      const place = { interaction: interaction.id };
      return [
        { kind: 'touchpoint-review', journey: on.id, place, date, ...due, touchpoint: touchpoint.id, minutes: 1 },
      ];
    }),
  );
}
