import { recordsOf } from '#model/document/document.ts';
import { whenIs } from '#model/today/when.ts';
import type { TodayItem, TodayJourney } from '#model/today/today-item.ts';

/** What the person took on in a review and has not done, missed or near. */
export const actionsDue = ({ id, person, view }: TodayJourney): TodayItem[] =>
  recordsOf(view.journey, 'review').flatMap(({ id: review, body }) =>
    (body.actions ?? []).flatMap((said, action): TodayItem[] => {
      const due = said.owner === person && !said.done ? whenIs(said.due, view.today) : undefined;
      if (!due) return [];
      return [
        { kind: 'action', journey: id, place: { journey: true }, date: said.due, ...due, review, action, minutes: 1 },
      ];
    }),
  );
